import Typesetting

extension Content {
  static func heading(_ level: Int, _ text: String) -> Content { .heading(Heading(level, text)) }
  static func body(_ text: String) -> Content { .paragraph(Paragraph(.body, text)) }
  static func lead(_ text: String) -> Content { .paragraph(Paragraph(.lead, text)) }
  static func note(_ text: String) -> Content { .paragraph(Paragraph(.note, text)) }
}

/// Keeps what leads up to a table on the table's page, where the table is short enough for that.
///
/// A long table starts where it stands and runs on.
func leading(_ content: [Content], to table: Table, after: [Content] = []) -> [Content] {
  let whole = content + [.table(table)] + after
  return table.rows.count <= 16 ? [.together(whole)] : whole
}

extension Table.Column {
  /// The column that names the rows and takes the width that is left.
  static func label(_ title: String, weight: Double = 1) -> Table.Column {
    Table.Column(title, .text, .flexible(weight))
  }
  static func text(_ title: String) -> Table.Column { Table.Column(title, .text, .natural) }
  static func number(_ title: String) -> Table.Column { Table.Column(title, .number, .natural) }
}

extension Table.Row {
  /// An ordinary row.
  init(_ cells: [String]) { self.init(.body, cells) }
}
