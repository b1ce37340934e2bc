extension Composer {
  /// The table, or its parts one below the other where it is too wide for the page.
  mutating func table(_ table: Table, in place: Place) -> [any Block] {
    let full = TableLook(style, scale: 1, isDense: table.isDense, using: text)
    let limit = min(table.maximumWidth ?? place.width, place.width)
    let demands = table.demands(full, width: place.width, using: text)
    let gaps = full.gap * Double(max(0, demands.count - 1))
    let least = demands.reduce(gaps) { $0 + $1.minimum }
    let width = min(max(limit, least), place.width)
    let fit = fit(demands, table: table, width: width)
    return fit.map { part in
      guard let part else {
        return Unplaceable(
          reason: "the columns of the table \(table.name) are too wide for the page")
      }
      return set(part, width: width, in: place)
    }
  }

  /// Allots a table's elements and sets its cells.
  private mutating func set(
    _ fitted: FittedTable, width: Double, in place: Place
  ) -> any Block {
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
    let titles = Table.Row(
      .body, table.columns.map(\.title), languages: table.columns.languages)
    let headRow = row(
      in: head, cells: columns.count, first: .headerCell(.column), rest: .headerCell(.column),
      languages: titles.languages)
    let header = SetTable.setRow(
      titles, in: columns, element: headRow,
      language: language,
      using: text
    ) { _ in look.head }
    var rows: [SetTable.SetRow] = []
    if !table.rows.isEmpty {
      let body = tree.add(.tableBody, to: element)
      rows.reserveCapacity(table.rows.count)
      for (index, tableRow) in table.rows.enumerated() {
        let first = row(
          in: body, cells: columns.count, first: .headerCell(.row), rest: .dataCell,
          languages: tableRow.languages)
        var set = SetTable.setRow(
          tableRow, in: columns, element: first, language: language, using: text,
          width: { fitted.cells[$0][index] * fitted.scale },
          style: { look.style(tableRow.kind, column: $0) })
        for (column, target) in tableRow.links.sorted(by: { $0.key < $1.key }) {
          let cell = ElementID(index: first + 1 + column)
          set.links[column] = (.named(target), tree.add(.link, to: cell))
        }
        for (column, spans) in tableRow.passages.sorted(by: { $0.key < $1.key }) {
          let cell = ElementID(index: first + 1 + column)
          set.passages[column] = spans.map { tree.add(.span, to: cell, language: $0.language) }
        }
        rows.append(set)
      }
    }
    return TableBlock(
      SetTable(
        columns: columns, look: look, caption: caption,
        continued: continuation(table.continuedCaption, width: place.width), header: header,
        rows: rows, width: width, name: table.name, carriedForward: table.carriedForward,
        broughtForward: table.broughtForward))
  }

  /// What stands above the repeated header: decoration, for its words were read before.
  private func continuation(_ caption: String?, width: Double) -> Fragment {
    guard let caption, !caption.isEmpty else { return Fragment(height: 0) }
    var fragment = lines(
      caption, style: style.note, owner: StructureTree.root, width: width
    ).fragment
    fragment.marks = fragment.marks.map { Mark(owner: .decoration, command: $0.command) }
    fragment.height += style.spacing.besideFigure
    return fragment
  }

  /// A row and its cells; the cells' elements follow the row's.
  private mutating func row(
    in parent: ElementID, cells: Int, first: Role, rest: Role, languages: [Int: String] = [:]
  ) -> Int {
    let row = tree.add(.tableRow, to: parent)
    for cell in 0..<cells {
      _ = tree.add(cell == 0 ? first : rest, to: row, language: languages[cell])
    }
    return row.index
  }
}

extension [Table.Column] {
  /// Of titles whose language is not the document's.
  fileprivate var languages: [Int: String] {
    enumerated().reduce(into: [:]) { $0[$1.offset] = $1.element.language }
  }
}

extension Table {
  /// What messages call it.
  var name: String {
    let name = caption.isEmpty ? columns.first?.title ?? "" : caption
    return "\u{201C}\(name)\u{201D}"
  }
}
