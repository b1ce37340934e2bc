/// A table of a page; on a narrow screen each row becomes a card with its columns' titles.
///
/// The roles say what the elements are even where cards are not laid out as a table.
struct PageTable {
  struct Row {
    var name: String?
    /// As many as there are columns; the first names the row.
    var cells: [[HTML]]
    var isTotal = false
  }

  /// Read aloud; the heading above says it to the eye.
  var caption: String
  var isCaptionShown = false
  var columns: [String]
  /// Of the style; `plain` stays a table on a narrow screen, too.
  var look: String?
  /// Columns of figures, which stand below one another.
  var numbers: Set<Int> = []
  var rows: [Row]

  var html: HTML {
    .element(
      .table, [.init("role", "table")] + (look.map { [.class($0)] } ?? []),
      [
        .element(.caption, isCaptionShown ? [] : [.class("hidden")], caption),
        .element(
          .thead, [.init("role", "rowgroup")],
          [
            .element(
              .tr, [.init("role", "row")],
              columns.enumerated().map { index, title in
                .element(
                  .th, [.init("scope", "col"), .init("role", "columnheader")] + alignment(index),
                  title)
              })
          ]),
        .element(.tbody, [.init("role", "rowgroup")], rows.map(html)),
      ])
  }

  private func html(_ row: Row) -> HTML {
    let cells = row.cells.enumerated().map { index, cell -> HTML in
      index == 0
        ? .element(.th, [.init("scope", "row"), .init("role", "rowheader")], cell)
        : .element(
          .td,
          [.init("role", "cell"), .init("data-label", columns[index])] + alignment(index), cell)
    }
    return .element(
      .tr,
      [.init("role", "row")] + (row.name.map { [.id($0)] } ?? [])
        + (row.isTotal ? [.class("total")] : []), cells)
  }

  private func alignment(_ column: Int) -> [HTML.Attribute] {
    numbers.contains(column) ? [.class("number")] : []
  }
}
