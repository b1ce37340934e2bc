extension Composer {
  /// The headings with their pages, kept on one page where one page can hold them; many in two
  /// columns.
  mutating func contents(_ contents: TableOfContents, in place: Place) -> [Column.Item] {
    guard let headings else { return [] }
    let title = heading(Heading(1, contents.title), names: [], in: place)
    let list = tree.add(.contents, to: place.parent)
    let entries = headings.enumerated().filter { $0.element.level <= contents.deepestLevel }
    // More than two columns of a page can hold run on from page to page.
    let isInColumns = (9...60).contains(entries.count)
    let gap = 2 * style.spacing.betweenTiles
    let width = isInColumns ? (place.width - gap) / 2 : place.width
    let rows = entries.map { index, heading in
      contentsRow(heading, .heading(index), in: Place(parent: list, width: width))
    }
    let halves = isInColumns ? twoColumns(rows, apart: width + gap) : nil
    let block: any Block =
      halves.map { Solid(fragment: $0, name: "the table of contents") }
      ?? KeepTogether(
        content: Column(
          rows.map {
            Column.Item(
              block: Solid(fragment: $0, name: "a line of the table of contents"),
              before: style.spacing.betweenEntries)
          }))
    return [title, Column.Item(block: block, after: style.spacing.aroundDisplays)]
  }

  /// The first half of the rows beside the second.
  private func twoColumns(_ rows: [Fragment], apart: Double) -> Fragment {
    var whole = Fragment(height: 0)
    let half = (rows.count + 1) / 2
    for (column, part) in [rows.prefix(half), rows.dropFirst(half)].enumerated() {
      var y = 0.0
      for row in part {
        if y > 0 { y += style.spacing.betweenEntries }
        whole.draw(row, x: Double(column) * apart, y: y)
        y += row.height
      }
      whole.height = max(whole.height, y)
    }
    return whole
  }

  /// Title, dots, and room for the number of a page that is not yet known.
  private mutating func contentsRow(
    _ heading: Heading, _ target: LinkName, in place: Place
  ) -> Fragment {
    let look = style.table
    let item = tree.add(.contentsItem, to: place.parent)
    let link = tree.add(
      .link, to: tree.add(.reference, to: item), language: heading.language)
    let indent = Double(max(heading.level, 1) - 1) * style.spacing.bulletIndent
    let (gap, reserve) = (6.0, text.width(of: "0000", style: look))
    let block = lines(
      heading.text.readOn, style: look, owner: link, width: place.width - indent - reserve - gap,
      language: heading.language)
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
    return row
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
