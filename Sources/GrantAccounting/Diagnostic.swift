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
    self.message = message
    self.hint = hint
  }
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
