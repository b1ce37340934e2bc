internal import GrantAccounting
internal import Yams

/// Reads the keys of one group of `project.yaml`.
///
/// Making one reports keys nobody knows and required keys that are not there; the accessors report
/// values of the wrong form. A faulty value reads as `nil`, so that reading goes on.
struct GroupReader {
  let group: ProjectGroup
  let path: String
  let line: Int
  let problems: Problems
  private var values: [String: YAMLValue] = [:]
  /// Keys that are written without a value, with their lines.
  private(set) var leftEmpty: [String: Int] = [:]

  /// `nil` where `value` is no group of keys.
  init?(_ value: YAMLValue, as group: ProjectGroup) {
    guard let mapping = value.node.mapping else {
      value.wrongKind(wanted: "a group of keys")
      return nil
    }
    self.group = group
    path = value.path
    line = value.line
    problems = value.problems
    for (key, node) in mapping {
      let keyLine = key.mark?.line
      guard let name = key.scalar?.string, group.field(named: name) != nil else {
        reportUnknown(key.scalar?.string, line: keyLine)
        continue
      }
      let value = YAMLValue(node, path: subpath(name), line: keyLine, problems: problems)
      if value.isEmpty { leftEmpty[name] = value.line } else { values[name] = value }
    }
    let places = lines(of: mapping)
    for field in group.fields where field.isRequired && values[field.name] == nil {
      let place = path.isEmpty ? "at the left edge" : "under `\(path)`"
      problems.error(
        "project.missing-key", line: places[field.name] ?? line,
        "`\(subpath(field.name))` is not filled in",
        hint: (places[field.name] == nil
          ? "add `\(field.name):` \(place)" : "write its value after `\(field.name):`")
          + " (\(field.explanation))")
    }
  }

  /// The value of a key that is filled in.
  ///
  /// - Precondition: The group has a field of that name.
  subscript(name: String) -> YAMLValue? {
    precondition(group.field(named: name) != nil, "\(path) has no field \(name)")
    return values[name]
  }

  /// Where the key stands, else where the group begins.
  func line(of name: String) -> Int { values[name]?.line ?? line }

  func group(_ name: String) -> GroupReader? {
    guard let value = self[name], let field = group.field(named: name) else { return nil }
    switch field.kind {
    case .group(let inner), .wordOrGroup(_, let inner): return GroupReader(value, as: inner)
    default: preconditionFailure("\(path).\(name) is no group")
    }
  }

  /// The groups of a list, faulty ones left out.
  func groups(_ name: String) -> [GroupReader] {
    guard let field = group.field(named: name), case .list(.group(let inner), _) = field.kind else {
      preconditionFailure("\(path).\(name) is no list of groups")
    }
    return (self[name]?.list() ?? []).compactMap { GroupReader($0, as: inner) }
  }

  private func subpath(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

  private func lines(of mapping: Node.Mapping) -> [String: Int] {
    var lines: [String: Int] = [:]
    for (key, _) in mapping {
      if let name = key.scalar?.string, let line = key.mark?.line { lines[name] = line }
    }
    return lines
  }

  private func reportUnknown(_ name: String?, line: Int?) {
    let place = path.isEmpty ? problems.file : "`\(path)`"
    guard let name else {
      problems.error(
        "project.wrong-kind", line: line, "a key of \(place) is not a word",
        hint: "write keys as words: `name: value`")
      return
    }
    problems.error(
      "project.unknown-key", line: line, "\(place) has no key `\(name)`",
      hint: name.first.map(isDigit) == true
        ? "within { } a comma begins the next key: write a decimal point, or put the text in quotes"
        : choices(group.fields.map(\.name), for: name))
  }
}
