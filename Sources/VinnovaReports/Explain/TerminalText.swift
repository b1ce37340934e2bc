/// Text as a terminal shows it.
enum TerminalText {
  /// Columns of a line.
  static let width = 100

  /// Broken at blanks, so that no line is wider than a terminal or than `width`; later lines hang by
  /// `hang`.
  static func wrapped(
    _ text: String, indent: Int, hang: Int, width: Int = TerminalText.width
  ) -> [String] {
    var lines: [String] = []
    var line = String(repeating: " ", count: indent)
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: indent + hang)
        isEmpty = true
      }
      line += (isEmpty ? "" : " ") + word
      isEmpty = false
    }
    return lines + [line]
  }

  /// Terminals and searches want plain blanks, and no line ends in one.
  static func plain(_ line: String) -> String {
    line.trimmed.replacing(NumberFormat.blank, with: " ")
  }
}

/// A line as a terminal shows it: no wider than a terminal, later lines further in than the first.
public func terminalLines(_ line: String) -> [String] {
  let indent = line.prefix { $0 == " " }.count
  return TerminalText.wrapped(line, indent: indent, hang: 4)
}
