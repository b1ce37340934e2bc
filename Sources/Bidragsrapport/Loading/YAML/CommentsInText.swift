internal import GrantAccounting
internal import Yams

/// Warns of texts that a `#` cuts short: `Storgatan 1 #5` is only `Storgatan 1` to YAML.
///
/// A `#` with a blank on both sides is taken for a comment that was meant; one that a word follows
/// at once is most often part of the text. Lines beyond all reason are passed over, since each text
/// on a line reads the line from its start.
func warnOfCutTexts(in root: Node, of text: String, problems: Problems) {
  guard mayCutTexts(text) else { return }
  let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
  var waiting = [root]
  while let node = waiting.popLast() {
    switch node {
    case .mapping(let mapping): waiting += mapping.map(\.value)
    case .sequence(let sequence): waiting += sequence
    case .scalar(let scalar):
      guard scalar.style == .plain, let mark = scalar.mark, lines.indices.contains(mark.line - 1),
        lines[mark.line - 1].utf8.count <= 4_000,
        isCut(scalar.string, in: lines[mark.line - 1], from: mark.column)
      else { continue }
      problems.warning(
        "project.cut-text", line: mark.line,
        "the text ends before `#`, which begins a comment after a blank",
        hint: "put the whole text in quotes if # belongs to it; else write a blank after #")
    case .alias: continue
    }
  }
}

/// Whether a blank, `#` and a word stand together anywhere: most files have no such place, and
/// looking at each text costs more than reading the file.
private func mayCutTexts(_ text: String) -> Bool {
  var before: (UInt8, UInt8) = (0, 0)
  for byte in text.utf8 {
    let isWord = byte >= 0x80 || 0x30...0x39 ~= byte || 0x41...0x5A ~= (byte & 0xDF)
    if isWord, before.1 == 0x23, before.0 == 0x20 || before.0 == 0x09 { return true }
    before = (before.1, byte)
  }
  return false
}

/// Whether `text`, which stands at the column counted from 1, is followed by ` #` and a word.
private func isCut(_ text: String, in line: Substring, from column: Int) -> Bool {
  let rest = line.unicodeScalars.dropFirst(column - 1)
  let written = text.unicodeScalars
  guard !written.isEmpty, rest.starts(with: written) else { return false }
  let after = rest.dropFirst(written.count)
  let comment = after.drop { $0 == " " || $0 == "\t" }
  guard comment.count < after.count, comment.first == "#" else { return false }
  return comment.dropFirst().first.map { $0.properties.isAlphabetic || isDigit(Character($0)) }
    ?? false
}
