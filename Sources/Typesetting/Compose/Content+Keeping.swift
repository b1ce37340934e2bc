extension Content {
  var isTable: Bool { if case .table = self { true } else { false } }
}

extension Column.Item {
  /// A title line or an introduction, rather than text that may itself be split.
  var isShortText: Bool { (block as? TextBlock).map { $0.lineCount <= 3 } ?? false }
}
