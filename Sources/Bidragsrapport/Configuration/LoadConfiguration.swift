internal import Foundation
public import GrantAccounting
internal import Yams

/// The start of every variable's name: `mail.smtp.host` is `BIDRAGSRAPPORT_MAIL_SMTP_HOST`.
private let prefix = "BIDRAGSRAPPORT_"
/// Has no key in the file: a password in a file that people copy is soon everywhere.
private let passwordVariable = prefix + "MAIL_SMTP_PASSWORD"

/// Reads the configuration, and lays the environment's variables over it.
///
/// - Parameters:
///   - file: Path of the file; `nil` where there is none, and defaults hold.
///   - environment: Variables by name; those that do not begin with `BIDRAGSRAPPORT_` are ignored.
/// - Returns: Folders are relative to the file's own folder. Diagnostics `config.*`, `file.*`, and
///   `project.*` for values of the wrong form.
public func loadConfiguration(
  at file: String?, environment: [String: String]
) -> Checked<Configuration> {
  let problems = Problems(file: file ?? Configuration.fileName)
  var values: [String: YAMLValue] = [:]
  if let file, let bytes = readConfigurationFile(file, problems), isFilledIn(bytes),
    let root = readYAML(bytes, problems: problems),
    let reader = GroupReader(
      YAMLValue(root, path: "", line: 1, problems: problems), as: .configuration)
  {
    values = leaves(of: reader)
  }
  let (fromOutside, outside) = variables(in: environment)
  values.merge(fromOutside) { _, variable in variable }
  var configuration = Configuration()
  configuration.take(values)
  configuration.mail.password = environment[passwordVariable]
  configuration.resolvePaths(from: file)
  checkMail(configuration.mail, problems)
  return Checked(
    configuration, diagnostics: problems.diagnostics + outside.flatMap(\.diagnostics).map(\.whole))
}

/// The configuration file that a project belongs to: in its folder or the nearest one above.
public func configurationFile(for folder: String) -> String? {
  let own = shown(Configuration.fileName, in: folder)
  if FileManager.default.fileExists(atPath: own) { return own }
  var directory = URL(filePath: folder, directoryHint: .isDirectory).standardizedFileURL
  while true {
    let file = directory.appending(path: Configuration.fileName)
    if FileManager.default.fileExists(atPath: file.path) { return file.path }
    let parent = directory.deletingLastPathComponent()
    guard parent.pathComponents.count < directory.pathComponents.count else { return nil }
    directory = parent
  }
}

private func readConfigurationFile(_ file: String, _ problems: Problems) -> [UInt8]? {
  do {
    return try readFile(at: URL(filePath: file))
  } catch {
    problems.error(
      "config.unreadable", line: nil, "the configuration cannot be read",
      hint: "check the path after --config, and that you may open the file")
    return nil
  }
}

/// A file of comments alone, as the commented example is, means that all defaults hold.
private func isFilledIn(_ bytes: [UInt8]) -> Bool {
  bytes.split(separator: 0x0A).contains { line in
    let first = line.first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }
    return first != nil && first != 0x23
  }
}

/// Values by the keys that lead to them: `mail.smtp.host`.
private func leaves(of reader: GroupReader) -> [String: YAMLValue] {
  var found: [String: YAMLValue] = [:]
  for field in reader.group.fields {
    if case .group = field.kind {
      if let inner = reader.group(field.name) { found.merge(leaves(of: inner)) { $1 } }
    } else if let value = reader[field.name] {
      found[value.path] = value
    } else if let line = reader.leftEmpty[field.name] {
      // A limit that somebody began to write must not read as no limit.
      reader.problems.error(
        "config.no-value", line: line, "`\(field.name)` has no value",
        hint: "write the value after the colon, or take the line away")
    }
  }
  return found
}

/// Each known variable as a value of its key; its problems name the variable instead of a file.
private func variables(
  in environment: [String: String]
) -> (values: [String: YAMLValue], problems: [Problems]) {
  var values: [String: YAMLValue] = [:]
  var problems: [Problems] = []
  let fields = leafFields(of: .configuration, below: "")
  for (name, text) in environment.sorted(by: { $0.key < $1.key })
  where name.hasPrefix(prefix) && name != passwordVariable {
    let found = Problems(file: name)
    problems.append(found)
    guard let (path, kind) = fields[name] else {
      let near = suggestion(for: name, among: fields.keys.sorted())
      found.error(
        "config.unknown-variable", line: nil, "no key belongs to this variable",
        hint: near.map { "did you mean `\($0)`?" }
          ?? "name it after a key: `mail.smtp.host` is \(prefix)MAIL_SMTP_HOST")
      continue
    }
    values[path] = YAMLValue(node(text, kind), path: path, line: nil, problems: found)
  }
  return (values, problems)
}

private func leafFields(
  of group: ProjectGroup, below path: String
) -> [String: (path: String, kind: ProjectField.Kind)] {
  var fields: [String: (path: String, kind: ProjectField.Kind)] = [:]
  for field in group.fields {
    let key = path.isEmpty ? field.name : "\(path).\(field.name)"
    if case .group(let inner) = field.kind {
      fields.merge(leafFields(of: inner, below: key)) { $1 }
    } else {
      fields[variable(for: key)] = (key, field.kind)
    }
  }
  return fields
}

/// `mail.smtp.passwordFile` is `BIDRAGSRAPPORT_MAIL_SMTP_PASSWORD_FILE`.
private func variable(for path: String) -> String {
  prefix
    + path.map { character in
      character == "." ? "_" : character.isUppercase ? "_\(character)" : character.uppercased()
    }.joined()
}

/// A list is written with commas between its values.
private func node(_ text: String, _ kind: ProjectField.Kind) -> Node {
  guard case .list = kind else { return Node(text) }
  return Node(text.split(separator: ",").map { Node(trimmed(String($0))) })
}

/// Mail that is on needs a sender, and a server where it goes by SMTP.
private func checkMail(_ mail: MailConfiguration, _ problems: Problems) {
  guard mail.isOn else { return }
  if mail.fromAddress == nil {
    problems.error(
      "config.mail-incomplete", line: nil, "mail is on, but `mail.from.address` is not filled in",
      hint: "name the address that mails come from, or write `send: no`")
  }
  if mail.way == .smtp, mail.host == nil {
    problems.error(
      "config.mail-incomplete", line: nil,
      "mail goes by SMTP, but `mail.smtp.host` is not filled in",
      hint: "name the server under `mail.smtp`, or write `way: sendmail`")
  }
  if mail.user != nil, mail.password == nil, mail.passwordFile == nil {
    problems.error(
      "config.mail-incomplete", line: nil, "`mail.smtp.user` has no password",
      hint: "name a file under `mail.smtp.passwordFile`, or set \(passwordVariable)")
  }
  if mail.user != nil, mail.security == .none, mail.way == .smtp {
    problems.error(
      "config.mail-open-password", line: nil, "the password would go over the network unprotected",
      hint: "set `mail.smtp.security` to startTLS or tls, or leave `user` out")
  }
}

extension Diagnostic {
  /// A variable has no lines.
  fileprivate var whole: Diagnostic {
    var copy = self
    copy.location = location.map { SourceLocation(file: $0.file) }
    return copy
  }
}

extension Configuration {
  /// Paths in the file are relative to it, as its reader expects.
  fileprivate mutating func resolvePaths(from file: String?) {
    guard let file else { return }
    // A link is followed before `..` is, as the system does.
    let folder = URL(filePath: file).deletingLastPathComponent().resolvingSymlinksInPath()
    func resolved(_ path: String) -> String {
      path.hasPrefix("/") ? path : folder.appending(path: path).standardizedFileURL.path
    }
    output = resolved(output)
    ledgers = ledgers.map(resolved)
    fonts = fonts.map(resolved)
    mail.sendmail = resolved(mail.sendmail)
    mail.passwordFile = mail.passwordFile.map(resolved)
    mail.certificates = mail.certificates.map(resolved)
  }
}
