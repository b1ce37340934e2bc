extension LetterComposition {
  /// Columns of a line, so that it can be quoted.
  private static let width = 72

  /// The letter as plain text.
  func plainText(_ blocks: [LetterBlock]) -> String {
    var lines: [String] = []
    var isFoot = false
    for block in blocks {
      if case .note = block, !isFoot {
        // The mark of a signature, which readers may fold away.
        lines += ["", "-- "]
        isFoot = true
      } else if !lines.isEmpty, !isFoot {
        lines.append("")
      }
      lines += text(of: block)
    }
    return lines.map { ($0 == "-- " ? $0 : TerminalText.plain($0)) + "\n" }.joined()
  }

  private func text(of block: LetterBlock) -> [String] {
    switch block {
    case .paragraph(let text), .note(let text): wrapped(text)
    case .heading(let text): [oneLine(text), String(repeating: "-", count: oneLine(text).count)]
    case .table(let rows, _): table(rows)
    case .list(let items):
      items.flatMap { item in wrapped("* \(item.label): \(item.text)", hang: 2) }
    }
  }

  /// Labels in one column, values beside them; a long label has a line of its own.
  private func table(_ rows: [LetterBlock.Row]) -> [String] {
    let most = 30
    let labels = rows.map { oneLine($0.label) }
    let column = min(most, labels.map(\.count).max() ?? 0) + 2
    return zip(labels, rows).flatMap { label, row in
      var lines = [row.value, row.detail].filter { !$0.isEmpty }.flatMap { text in
        TerminalText.wrapped(oneLine(text), indent: column, hang: 0, width: Self.width)
      }
      guard label.count <= most else { return wrapped(label, hang: 2) + lines }
      lines[0] = label.padded(to: column) + lines[0].dropFirst(column)
      return lines
    }
  }

  private func wrapped(_ text: String, hang: Int = 0) -> [String] {
    TerminalText.wrapped(oneLine(text), indent: 0, hang: hang, width: Self.width)
  }
}
