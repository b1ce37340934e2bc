import Typesetting

extension Content {
  static func heading(
    _ level: Int, _ text: String, name: String? = nil, link: String? = nil
  ) -> Content {
    .heading(Heading(level, text, name: name, link: link))
  }
  static func body(_ text: String) -> Content { .paragraph(Paragraph(.body, text)) }
  static func lead(_ text: String) -> Content { .paragraph(Paragraph(.lead, text)) }
  static func note(_ text: String) -> Content { .paragraph(Paragraph(.note, text)) }
}

/// Keeps what leads up to a table on the table's page, where the table is short enough for that.
///
/// A long table starts where it stands and runs on. Of three paragraphs or more only the last stays
/// with the table, so that a text does not leave a page's foot empty for it.
func leading(_ content: [Content], to table: Table, after: [Content] = []) -> [Content] {
  let paragraphs = content.indices.filter {
    if case .paragraph = content[$0] { true } else { false }
  }
  guard table.rows.count <= 16 else { return content + [.table(table)] + after }
  let start = paragraphs.count > 2 ? paragraphs.last ?? 0 : 0
  return content[..<start] + [.together(content[start...] + [.table(table)] + after)]
}

/// Width in points of a table of few columns: a figure stands near its label.
let narrowTable = 300.0

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
