extension Composer {
  /// Rows of at most four tiles, as even as can be.
  mutating func keyFigures(_ figures: [KeyFigure], in place: Place) -> [Column.Item] {
    guard !figures.isEmpty else { return [] }
    let rows = (figures.count + 3) / 4
    let perRow = max((figures.count + rows - 1) / rows, 2)
    let gap = style.spacing.betweenTiles
    let width = (place.width - gap * Double(perRow - 1)) / Double(perRow)
    let value = keyFigureStyle(for: figures, width: width)
    return stride(from: 0, to: figures.count, by: perRow).map { start in
      let row = figures[start..<min(start + perRow, figures.count)]
      let fragment = tiles(Array(row), width: width, gap: gap, value: value, in: place)
      let isLast = start + perRow >= figures.count
      return Column.Item(
        block: Solid(fragment: fragment, name: "a row of key figures"),
        before: start == 0 ? style.spacing.aroundDisplays : gap,
        after: style.spacing.aroundDisplays, keepsWithNext: !isLast)
    }
  }

  /// The largest size, down to two thirds, at which every value stands on one line.
  private func keyFigureStyle(for figures: [KeyFigure], width: Double) -> TextStyle {
    let widest = figures.map { text.width(of: $0.value, style: style.keyFigure) }.max() ?? 0
    guard widest > width else { return style.keyFigure }
    var fitted = style.keyFigure
    // A point to spare: words measured one by one add up to a little more.
    fitted.size *= max((width - 1) / widest, 2.0 / 3)
    return fitted
  }

  private mutating func tiles(
    _ figures: [KeyFigure], width: Double, gap: Double, value: TextStyle, in place: Place
  ) -> Fragment {
    let tiles = figures.map { figure in
      let paragraph = tree.add(.paragraph, to: place.parent)
      return [
        (figure.label.readOn, style.keyFigureLabel), (figure.value.readOn, value),
        (figure.detail, style.keyFigureLabel),
      ].map { string, style in
        lines(string, style: style, owner: tree.add(.span, to: paragraph), width: width).fragment
      }
    }
    var row = Fragment(height: 0)
    for index in tiles.indices {
      let bar = Rect(x: Double(index) * (width + gap), y: 0, width: width, height: 1.5)
      row.marks.append(Mark(owner: .decoration, command: .fill(bar, color: style.accent)))
    }
    // Label, value and detail start at one height across the row; marks stay in reading order.
    let tops = (0..<4).map { part in
      6 + (0..<part).reduce(0.0) { sum, above in sum + (tiles.map { $0[above].height }.max() ?? 0) }
    }
    for (index, tile) in tiles.enumerated() {
      for (part, fragment) in tile.enumerated() {
        row.draw(fragment, x: Double(index) * (width + gap), y: tops[part])
      }
    }
    row.height = tops[3]
    return row
  }

  /// Two columns of ruled lines with a label below each.
  ///
  /// The field stands where the first line begins.
  mutating func signatureLines(
    _ labels: [String], field: SignatureField?, in place: Place
  ) -> Column.Item {
    let gap = 2 * style.spacing.betweenTiles
    let width = (place.width - gap) / 2
    let top = style.spacing.signatureHeight
    var rows: [Column.Item] = []
    for start in stride(from: 0, to: labels.count, by: 2) {
      var row = Fragment(height: top)
      if start == 0, let field {
        let element = tree.add(.form, to: place.parent)
        row.fields = [.init(field: field, element: element, place: Point(x: 0, y: top))]
      }
      for (column, label) in labels[start..<min(start + 2, labels.count)].enumerated() {
        let x = Double(column) * (width + gap)
        let rule = DrawCommand.line(
          from: Point(x: x, y: top), to: Point(x: x + width, y: top), width: 0.6,
          color: style.rule, dash: .solid)
        row.marks.append(Mark(owner: .decoration, command: rule))
        let block = lines(
          label, style: style.signatureLabel, owner: tree.add(.paragraph, to: place.parent),
          width: width)
        row.draw(block.fragment, x: x, y: top + 2)
        row.height = max(row.height, top + 2 + block.fragment.height)
      }
      rows.append(Column.Item(block: Solid(fragment: row, name: "a line to sign on")))
    }
    return Column.Item(
      block: KeepTogether(content: Column(rows)), before: style.spacing.aroundDisplays,
      after: style.spacing.aroundDisplays)
  }

  /// Caption, drawing and source line, one below the other and never parted.
  mutating func figure(_ figure: Figure, in place: Place) -> any Block {
    func text(_ string: String, _ style: TextStyle) -> Fragment? {
      guard !string.isEmpty else { return nil }
      let owner = tree.add(.paragraph, to: place.parent)
      return lines(string, style: style, owner: owner, width: place.width).fragment
    }
    let caption = text(figure.caption, style.tableHead)
    let element = tree.add(
      .figure(alternativeText: figure.alternativeText), to: place.parent)
    return FigureBlock(
      figure: figure, element: element, caption: caption, source: text(figure.source, style.note),
      width: place.width, style: style)
  }
}
