extension Composer {
  /// The headings with their pages, kept on one page where one page can hold them.
  mutating func contents(_ contents: TableOfContents, in place: Place) -> [Column.Item] {
    guard let headings else { return [] }
    let title = heading(Heading(1, contents.title), names: [], in: place)
    let list = tree.add(.contents, to: place.parent)
    var rows: [Column.Item] = []
    for (index, heading) in headings.enumerated() where heading.level <= contents.deepestLevel {
      rows.append(
        contentsRow(heading, .heading(index), in: Place(parent: list, width: place.width)))
    }
    let lines = Column.Item(
      block: KeepTogether(content: Column(rows)), after: style.spacing.aroundDisplays)
    return [title, lines]
  }

  /// Title, dots, and room for the number of a page that is not yet known.
  private mutating func contentsRow(
    _ heading: Heading, _ target: LinkName, in place: Place
  ) -> Column.Item {
    let look = style.factValue
    let item = tree.add(.contentsItem, to: place.parent)
    let link = tree.add(.link, to: tree.add(.reference, to: item))
    let indent = Double(max(heading.level, 1) - 1) * style.spacing.bulletIndent
    let (gap, reserve) = (6.0, text.width(of: "0000", style: look))
    let block = lines(
      heading.text.readOn, style: look, owner: link, width: place.width - indent - reserve - gap)
    var row = Fragment(height: block.fragment.height)
    row.draw(block.fragment, x: indent, y: 0)
    let baseline = row.height - look.leading + look.baselineDrop(using: text)
    let (start, end) = (indent + block.lastLineWidth + gap, place.width - reserve)
    if start < end {
      row.marks.append(
        Mark(
          owner: .decoration,
          command: .line(
            from: Point(x: start, y: baseline), to: Point(x: end, y: baseline), width: 0.5,
            color: style.quiet, dash: .dotted)))
    }
    row.links = [
      .init(
        target: target, element: link,
        area: Rect(x: 0, y: 0, width: place.width, height: row.height))
    ]
    row.pageNumbers = [
      .init(target: target, element: link, end: Point(x: place.width, y: baseline), style: look)
    ]
    return Column.Item(
      block: Solid(fragment: row, name: "a line of the table of contents"),
      before: style.spacing.betweenListItems)
  }
}

extension [Content] {
  /// All headings in reading order.
  var headings: [Heading] {
    flatMap { part -> [Heading] in
      switch part {
      case .heading(let heading): [heading]
      case .together(let parts), .callout(let parts): parts.headings
      default: []
      }
    }
  }
}
