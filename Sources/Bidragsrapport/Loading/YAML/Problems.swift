internal import GrantAccounting

/// Everything wrong in one file, gathered while it is read.
final class Problems {
  /// As shown to a person, relative to the project folder.
  let file: String
  private var found: [Diagnostic] = []

  init(file: String) { self.file = file }

  func error(_ code: String, line: Int?, _ message: String, hint: String) {
    add(code, .error, line, message, hint)
  }

  func warning(_ code: String, line: Int?, _ message: String, hint: String) {
    add(code, .warning, line, message, hint)
  }

  private func add(
    _ code: String, _ severity: Diagnostic.Severity, _ line: Int?, _ message: String,
    _ hint: String
  ) {
    found.append(
      Diagnostic(
        code: code, severity: severity, location: SourceLocation(file: file, line: line),
        message: message, hint: hint))
  }

  var hasErrors: Bool { found.contains { $0.severity == .error } }

  /// In the file's order.
  var diagnostics: [Diagnostic] {
    found.enumerated().sorted {
      ($0.element.location?.line ?? 0, $0.offset) < ($1.element.location?.line ?? 0, $1.offset)
    }.map(\.element)
  }
}
