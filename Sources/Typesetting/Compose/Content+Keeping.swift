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
  /// A title line or an introduction, rather than text that may itself be split.
  var isShortText: Bool { (block as? TextBlock).map { $0.lineCount <= 3 } ?? false }
}
