internal import GrantAccounting

/// Everything wrong in one file, gathered while it is read.
final class Problems {
  /// As shown to a person, relative to the project folder.
  let file: String
  private var found: [Diagnostic] = []
  private var counts: [String: Int] = [:]
  /// How often one code is shown; the rest is counted.
  private static let shownPerCode = 100

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
    counts[code, default: 0] += 1
    guard counts[code, default: 0] <= Self.shownPerCode else { return }
    found.append(
      Diagnostic(
        code: code, severity: severity, location: SourceLocation(file: file, line: line),
        message: message, hint: hint))
  }

  var hasErrors: Bool { found.contains { $0.severity == .error } }

  /// In the file's order, and how many were left out.
  var diagnostics: [Diagnostic] {
    let shown = found.enumerated().sorted {
      ($0.element.location?.line ?? 0, $0.offset) < ($1.element.location?.line ?? 0, $1.offset)
    }.map(\.element)
    let more = counts.filter { $0.value > Self.shownPerCode }.sorted { $0.key < $1.key }
    return shown
      + more.compactMap { code, count in
        guard let last = shown.last(where: { $0.code == code }) else { return nil }
        return Diagnostic(
          code: code, severity: last.severity, location: SourceLocation(file: file),
          message: "\(count - Self.shownPerCode) more of this kind", hint: last.hint)
      }
  }
}
