/// A problem a person can fix: where it is, what is wrong, how to mend it.
public struct Diagnostic: Error, Hashable, Sendable {
  public enum Severity: String, Hashable, Sendable {
    /// Data is lost or cannot be trusted; no report is written.
    case error
    /// Read without loss, but a person should look.
    case warning
  }

  /// Stable slug, never reused; each has a folder in `Fixtures/Errors`.
  public let code: String
  public let severity: Severity
  public var location: SourceLocation?
  /// What is wrong, without names or personal data.
  public let message: String
  /// How to mend it.
  public let hint: String

  public init(
    code: String, severity: Severity = .error, location: SourceLocation? = nil,
    message: String, hint: String
  ) {
    self.code = code
    self.severity = severity
    self.location = location
    self.message = legible(message)
    self.hint = legible(hint)
  }
}

/// The text as a terminal and a log can take it, whatever file it was made from.
///
/// Control characters, which a terminal would obey, become U+FFFD; a text beyond all reason is cut.
public func legible(_ text: String) -> String {
  let limit = 1_000
  let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  if isPlain, text.utf8.count <= limit { return text }
  var result = String.UnicodeScalarView()
  var length = 0
  for scalar in text.unicodeScalars {
    let isControl = scalar.properties.generalCategory == .control
    let shown = isControl ? "\u{FFFD}" : scalar
    length += UTF8.width(shown)
    guard length <= limit else {
      result.append("\u{2026}")
      break
    }
    result.append(shown)
  }
  return String(result)
}

extension Diagnostic: CustomStringConvertible {
  /// `file:line: error[code]: message`, then the hint on a line of its own.
  public var description: String {
    let place = location.map { "\($0): " } ?? ""
    return "\(place)\(severity.rawValue)[\(code)]: \(message)\n  hint: \(hint)"
  }
}

/// A line of an input file.
public struct SourceLocation: Hashable, Sendable, CustomStringConvertible {
  /// The file's name as shown to a person, relative to the project folder.
  public let file: String
  /// From 1; `nil` where the whole file is meant.
  public let line: Int?

  public init(file: String, line: Int? = nil) { (self.file, self.line) = (file, line) }

  public var description: String { line.map { "\(file):\($0)" } ?? file }
}

/// A value read from outside, with everything that was wrong in it.
///
/// `value` is `nil` exactly when `diagnostics` holds an error.
public struct Checked<Value: Sendable>: Sendable {
  public let value: Value?
  public let diagnostics: [Diagnostic]

  public init(_ value: Value, diagnostics: [Diagnostic] = []) {
    let failed = diagnostics.contains { $0.severity == .error }
    self.value = failed ? nil : value
    self.diagnostics = diagnostics
  }

  /// - Precondition: `errors` holds an error.
  public init(failed errors: [Diagnostic]) {
    precondition(errors.contains { $0.severity == .error }, "a failure says what is wrong")
    value = nil
    diagnostics = errors
  }
}
