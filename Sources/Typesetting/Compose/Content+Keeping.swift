extension Content {
  var isTable: Bool { if case .table = self { true } else { false } }

  /// A table that may as well be read in two parts.
  var isLongTable: Bool {
    if case .table(let table) = self { table.rows.count > 12 } else { false }
  }

  /// Small print, which below a heading says something of what follows.
  var isNote: Bool {
    if case .paragraph(let paragraph) = self { paragraph.kind == .note } else { false }
  }
}

extension Column.Item {
  /// A title line or a remark, rather than text that may itself be split.
  var isShortText: Bool { hasLines(atMost: 3) }

  /// What is said before a table, short enough for a page's foot to stay empty in its place.
  var isIntroduction: Bool { hasLines(atMost: 8) }

  private func hasLines(atMost most: Int) -> Bool {
    (block as? TextBlock).map { $0.lineCount <= most } ?? false
  }
}
