import Typesetting

extension Content {
  static func heading(_ level: Int, _ text: String) -> Content { .heading(Heading(level, text)) }
  static func body(_ text: String) -> Content { .paragraph(Paragraph(.body, text)) }
  static func lead(_ text: String) -> Content { .paragraph(Paragraph(.lead, text)) }
  static func note(_ text: String) -> Content { .paragraph(Paragraph(.note, text)) }
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
