internal import GrantAccounting
internal import Yams

/// The largest `project.yaml` that is read, 5 MB; a real one is some 20 kB.
let largestProjectFile = 5_000_000

/// Reads YAML text into nodes that know their lines; `nil` after an error in `problems`.
///
/// Aliases are refused before anything is built: nested ones multiply, and a few lines could fill
/// all memory. The parser itself refuses nesting deeper than 1 000.
func readYAML(_ bytes: [UInt8], problems: Problems) -> Node? {
  guard bytes.count <= largestProjectFile else {
    problems.error(
      "file.too-large", line: nil,
      "the file is \(bytes.count) bytes, at most \(largestProjectFile) are read",
      hint: "check that it really is a project.yaml; a normal one is some 20 000 bytes")
    return nil
  }
  // Some editors begin a UTF-8 file with a mark that YAML takes for a text.
  let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  guard let text = String(validating: content, as: UTF8.self) else {
    problems.error(
      "file.not-utf8", line: firstInvalidLine(bytes), "the file is not saved as UTF-8",
      hint: "open it in your editor and save it with the encoding UTF-8, so that å, ä and ö work")
    return nil
  }
  if let alias = firstAlias(bytes) {
    problems.error(
      "project.alias", line: alias.line,
      "`*\(alias.name)` repeats the value marked `&\(alias.name)`, which project.yaml does not allow",
      hint: "write the value out in both places; a text that begins with * or & goes in quotes")
    return nil
  }
  do {
    let node = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
    if let node {
      warnOfCutTexts(in: node, of: text, problems: problems)
      return node
    }
    problems.error(
      "project.empty", line: nil, "the file holds nothing but comments",
      hint: "run the command init in an empty folder to get a commented example to fill in")
  } catch let error as YamlError {
    report(error, in: text, to: problems)
  } catch {
    problems.error(
      "project.syntax", line: nil, "the file cannot be read as YAML",
      hint: "compare it with a file made by the command init")
  }
  return nil
}

/// The first `*name` that has an `&name`, both where YAML could mean them.
private func firstAlias(_ bytes: [UInt8]) -> (name: String, line: Int)? {
  let anchors = Set(marks(0x26, in: bytes).map(\.name))
  guard !anchors.isEmpty else { return nil }
  return marks(0x2A, in: bytes).first { anchors.contains($0.name) }
}

/// Names of ASCII letters, digits, `-` and `_` after `mark` where no word stands before it.
private func marks(_ mark: UInt8, in bytes: [UInt8]) -> [(name: String, line: Int)] {
  func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
    default: false
    }
  }
  var found: [(name: String, line: Int)] = []
  var line = 1
  for (index, byte) in bytes.enumerated() {
    if byte == 0x0A { line += 1 }
    guard byte == mark, index == 0 || !isWord(bytes[index - 1]) || bytes[index - 1] == 0x2D else {
      continue
    }
    let name = bytes[(index + 1)...].prefix(while: isWord)
    if !name.isEmpty { found.append((String(decoding: name, as: UTF8.self), line)) }
  }
  return found
}

/// The line of the first byte that is no UTF-8.
private func firstInvalidLine(_ bytes: [UInt8]) -> Int? {
  let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
  return lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }.map { $0 + 1 }
}

private func report(_ error: YamlError, in text: String, to problems: Problems) {
  switch error {
  case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
    .composer(_, let problem, let mark, _):
    problems.error(
      // The parser puts what it misses at the end on the line after the last.
      "project.syntax", line: min(mark.line, text.reduce(1) { $1.isNewline ? $0 + 1 : $0 }),
      "the line cannot be read as YAML (\(problem))",
      hint: advice(for: problem))
  case .duplicatedKeysInMapping(let keys, let context):
    let names = keys.sorted().map { "`\($0)`" }.joined(separator: ", ")
    problems.error(
      "project.duplicate-key", line: context.mark.line,
      "\(names) stands more than once in the same group; the first one is here",
      hint: "keep one of them; two parties, payments or reports are written as a list with `-`")
  case .reader(let problem, let offset, _, _):
    let line = offset.map { text.prefix($0).reduce(1) { $1.isNewline ? $0 + 1 : $0 } }
    problems.error(
      "project.syntax", line: line, "the file holds a character that text cannot have (\(problem))",
      hint: "remove the invisible control character; it often comes along when pasting from a PDF")
  default:
    problems.error(
      "project.syntax", line: nil, "the file cannot be read as YAML",
      hint: "compare it with a file made by the command init")
  }
}

/// What most often is behind the parser's terse words.
private func advice(for problem: String) -> String {
  if problem.contains("mapping values are not allowed") {
    return "a text that holds a colon followed by a blank must stand in quotes: \"Del 1: start\""
  }
  if problem.contains("tab") || problem.contains("cannot start any token") {
    return "indent with blanks, not tabs; put a text that begins with @, %, ` or a tab in quotes"
  }
  if problem.contains("another document") {
    return "remove the line `---` that begins a second document; one file is one project"
  }
  if problem.contains("did not find expected key") || problem.contains("expected <block end>") {
    return "check the indentation here and on the lines above: keys of one group stand straight "
      + "below each other, and a text with quotes inside needs quotes of the other kind around it"
  }
  if problem.contains("',' or") {
    return "close the list with ] or the group with }, and put commas between its values"
  }
  if problem.contains("unexpected end of stream") || problem.contains("could not find expected ':'")
  {
    return "close the quotes that were opened, and write a colon and a blank after the key"
  }
  return "check indentation, quotes and colons here and on the line above"
}
