public import GrantAccounting

/// What became of one project, or of several.
public struct Outcome: Sendable {
  /// Paths of the files written, in the order asked for.
  public private(set) var written: [String]
  public private(set) var diagnostics: [Diagnostic]

  public init(written: [String] = [], diagnostics: [Diagnostic] = []) {
    (self.written, self.diagnostics) = (written, diagnostics)
  }

  public mutating func add(_ other: Outcome) {
    written += other.written
    diagnostics += other.diagnostics
  }

  public var status: Status {
    let errors = diagnostics.filter { $0.severity == .error }
    if errors.contains(where: { ["output.busy", "archive.locked"].contains($0.code) }) {
      return .tryAgain
    }
    if errors.contains(where: { isOfMachine($0.code) || $0.code == "font.missing" }) {
      return .cannotReadOrWrite
    }
    return errors.isEmpty ? .done : .projectHasErrors
  }

  /// The exit status of a command.
  public enum Status: Int32, Sendable {
    case done = 0
    case projectHasErrors = 1
    /// `EX_IOERR` of sysexits.
    case cannotReadOrWrite = 74
    /// `EX_TEMPFAIL` of sysexits: another command is at work.
    case tryAgain = 75
    /// `EX_CONFIG` of sysexits: nothing was begun.
    case misconfigured = 78
  }
}

/// Whether the machine is at fault and not a project.
private func isOfMachine(_ code: String) -> Bool {
  code.hasPrefix("file.") || code.hasPrefix("archive.")
}
