internal import GrantAccounting
internal import Yams

/// More than any project has; keeps a runaway file from taking all day.
private let longestList = 1_000

/// A value of `project.yaml` with its place; reading it reports what is wrong and gives `nil`.
struct YAMLValue {
  let node: Node
  /// The keys that lead here: `decision.awards.maximumGrant`.
  let path: String
  let line: Int
  let problems: Problems

  init(_ node: Node, path: String, line: Int?, problems: Problems) {
    self.node = node
    self.path = path
    self.line = node.mark?.line ?? line ?? 1
    self.problems = problems
  }

  /// Whether nothing, `~` or `null` is written.
  var isEmpty: Bool {
    guard let scalar = node.scalar, scalar.style == .plain else { return false }
    return ["", "~", "null"].contains(scalar.string) && scalar.tag.description.isEmpty
  }

  func error(_ code: String, _ message: String, hint: String) {
    problems.error(code, line: line, message, hint: hint)
  }

  /// The text as written, blanks at both ends removed.
  func scalar(expecting wanted: String) -> String? {
    guard let scalar = node.scalar else {
      wrongKind(wanted: wanted)
      return nil
    }
    guard hasPlainTag(scalar.tag.description) else {
      error(
        "project.tag", "`\(path)` begins with `!`, which YAML takes for a type and not for text",
        hint: "put the text in quotes")
      return nil
    }
    return trimmed(scalar.string)
  }

  /// The text as written, if it is one; reports nothing.
  var plainText: String? { node.scalar.map { trimmed($0.string) } }

  /// One line of text, not empty.
  func text() -> String? {
    guard let text = scalar(expecting: "a text") else { return nil }
    guard !text.isEmpty else {
      error("project.missing-key", "`\(path)` has no text", hint: "fill it in")
      return nil
    }
    guard !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      error(
        "project.line-break", "`\(path)` has a line break or a control character in it",
        hint: "write it on one line")
      return nil
    }
    return text
  }

  /// Text of one or more lines, not empty.
  func prose() -> String? {
    guard let text = scalar(expecting: "a text") else { return nil }
    guard !text.isEmpty else {
      error("project.missing-key", "`\(path)` has no text", hint: "fill it in")
      return nil
    }
    let isClean = text.unicodeScalars.allSatisfy {
      $0 == "\n" || $0.properties.generalCategory != .control
    }
    guard isClean else {
      error(
        "project.line-break", "`\(path)` has a tab or another control character in it",
        hint: "remove it; tabs in texts are written as blanks")
      return nil
    }
    return text
  }

  /// The values of a list, each one's own line.
  func list() -> [YAMLValue]? {
    guard let sequence = node.sequence else {
      wrongKind(wanted: "a list")
      return nil
    }
    guard sequence.count <= longestList else {
      error(
        "project.list-length",
        "`\(path)` has \(sequence.count) values, at most \(longestList) are read",
        hint: "check that nothing was pasted in twice")
      return nil
    }
    return sequence.map { YAMLValue($0, path: path, line: line, problems: problems) }
  }

  /// Whether it is keys and values.
  var isGroup: Bool { node.mapping != nil }

  var isEmptyList: Bool { node.sequence?.isEmpty == true }

  /// The keys, `nil` for one that is no single word, with their values.
  func entries() -> [(key: String?, value: YAMLValue)]? {
    guard let mapping = node.mapping else {
      wrongKind(wanted: "a group of keys")
      return nil
    }
    return mapping.map { key, node in
      let value = YAMLValue(node, path: path, line: key.mark?.line, problems: problems)
      return (key.scalar?.string, value)
    }
  }

  func wrongKind(wanted: String) {
    let found =
      switch node {
      case .scalar: "a single value"
      case .mapping: "a group of keys"
      case .sequence: "a list"
      case .alias: "a repeat"
      }
    let hint =
      switch wanted {
      case "a list": "write each value on a line of its own that begins with `- `, or all in [ ]"
      case "a group of keys": "write its keys on the lines below, indented two blanks more"
      default: "write the value on the same line as the key, after colon and blank"
      }
    error("project.wrong-kind", "`\(path)` is \(found), it should be \(wanted)", hint: hint)
  }

  private func hasPlainTag(_ tag: String) -> Bool {
    tag.isEmpty || tag == "!" || tag == "tag:yaml.org,2002:str"
  }
}

/// The text without blanks and line ends at both ends.
func trimmed(_ text: String) -> String {
  var rest = Substring(text)
  while rest.first?.isWhitespace == true { rest.removeFirst() }
  while rest.last?.isWhitespace == true { rest.removeLast() }
  return String(rest)
}
