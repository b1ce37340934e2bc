extension Composer {
  /// Allots the table's elements and sets its cells.
  mutating func table(_ table: Table, in place: Place) -> any Block {
    guard let (columns, look) = columns(of: table, width: place.width) else {
      return Unplaceable(
        reason: "the columns of the table \(table.name) are too wide for the page")
    }
    let element = tree.add(.table, to: place.parent)
    var caption = Fragment(height: 0)
    if !table.caption.isEmpty {
      caption =
        lines(
          table.caption, style: style.tableHead, owner: tree.add(.caption, to: element),
          width: place.width
        ).fragment
      caption.height += style.spacing.besideFigure
    }
    let head = tree.add(.tableHead, to: element)
    let headRow = row(
      in: head, cells: columns.count, first: .headerCell(.column), rest: .headerCell(.column))
    let header = SetTable.setRow(
      Table.Row(.body, table.columns.map(\.title)), in: columns, element: headRow, using: text
    ) { _ in look.head }
    var rows: [SetTable.SetRow] = []
    if !table.rows.isEmpty {
      let body = tree.add(.tableBody, to: element)
      rows.reserveCapacity(table.rows.count)
      for tableRow in table.rows {
        let first = row(in: body, cells: columns.count, first: .headerCell(.row), rest: .dataCell)
        rows.append(
          SetTable.setRow(tableRow, in: columns, element: first, using: text) {
            look.style(tableRow.kind, column: $0)
          })
      }
    }
    return TableBlock(
      SetTable(
        columns: columns, look: look, caption: caption, header: header, rows: rows,
        width: place.width, name: table.name, carriedForward: table.carriedForward))
  }

  /// A row and its cells; the cells' elements follow the row's.
  private mutating func row(in parent: ElementID, cells: Int, first: Role, rest: Role) -> Int {
    let row = tree.add(.tableRow, to: parent)
    for cell in 0..<cells { _ = tree.add(cell == 0 ? first : rest, to: row) }
    return row.index
  }

  /// Columns in the table's own size or, where they do not fit, in the first smaller one that does.
  private func columns(of table: Table, width: Double) -> ([SetColumn], TableLook)? {
    for scale in [1.0, 0.95, 0.9, 0.85, 0.8, 0.75] {
      let look = TableLook(style, scale: scale, using: text)
      let gaps = look.gap * Double(table.columns.count - 1)
      let demands = table.demands(look, width: width, using: text)
      guard let widths = columnWidths(demands, width: width - gaps) else { continue }
      var x = 0.0
      let columns = zip(table.columns, widths).map { column, width in
        defer { x += width + look.gap }
        return SetColumn(x: x, width: width, alignment: column.alignment)
      }
      return (columns, look)
    }
    return nil
  }
}

extension Table {
  fileprivate var name: String {
    let name = caption.isEmpty ? columns.first?.title ?? "" : caption
    return "\u{201C}\(name)\u{201D}"
  }
}
