extension Composer {
  /// The table, or its parts one below the other where it is too wide for the page.
  mutating func table(_ table: Table, in place: Place) -> [any Block] {
    let full = TableLook(style, scale: 1, using: text)
    let demands = table.demands(full, width: place.width, using: text)
    let fit = fit(demands, table: table, width: place.width)
    return fit.map { part in
      guard let part else {
        return Unplaceable(
          reason: "the columns of the table \(table.name) are too wide for the page")
      }
      return set(part, in: place)
    }
  }

  /// Allots a table's elements and sets its cells.
  private mutating func set(_ fitted: FittedTable, in place: Place) -> any Block {
    let (table, columns, look) = (fitted.table, fitted.columns, fitted.look)
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
      for (index, tableRow) in table.rows.enumerated() {
        let first = row(in: body, cells: columns.count, first: .headerCell(.row), rest: .dataCell)
        rows.append(
          SetTable.setRow(
            tableRow, in: columns, element: first, using: text,
            width: { fitted.cells[$0][index] * fitted.scale },
            style: { look.style(tableRow.kind, column: $0) }))
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
}

extension Table {
  /// What messages call it.
  var name: String {
    let name = caption.isEmpty ? columns.first?.title ?? "" : caption
    return "\u{201C}\(name)\u{201D}"
  }
}
