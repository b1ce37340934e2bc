public import GrantAccounting

/// What a nightly run is asked to do.
public struct Night: Sendable {
  /// The projects are in this folder and below it.
  public var folder: String
  public var asOf: CalendarDate
  /// Seconds since 1970, read anew at each call.
  public var clock: @Sendable () -> Int64
  public var configuration: Configuration
  /// Projects worked on at once.
  public var jobs: Int
  /// Mails are written as `.eml` files and not sent.
  public var isDryRun: Bool

  public init(
    folder: String, asOf: CalendarDate, clock: @escaping @Sendable () -> Int64,
    configuration: Configuration, jobs: Int,
    isDryRun: Bool
  ) {
    (self.folder, self.asOf, self.clock) = (folder, asOf, clock)
    (self.configuration, self.jobs, self.isDryRun) = (configuration, jobs, isDryRun)
  }

  /// Who is said to have done what a nightly run does.
  static let person = "nightly"
}

/// What became of one project in a night; no personal data.
public struct ProjectNight: Sendable {
  /// Relative to the night's folder.
  public var folder: String
  /// `nil` where the project could not be read.
  public var project: PortfolioProject?
  /// What the archive knows of the reports of a project that could not be read.
  var known: [PortfolioReport] = []
  /// Files that were drawn, relative to the output folder.
  public var drawn: [String] = []
  /// Mails that were put into the outbox.
  public var queued = 0
  /// Mails of a dry run, which the outbox must not see.
  var unsent: [OutboxMail] = []
  public var diagnostics: [Diagnostic] = []

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// One line for a log.
  public var line: String {
    let errors = diagnostics.count { $0.severity == .error }
    let warnings = diagnostics.count - errors
    let parts = [
      project == nil ? "failed" : "ok",
      drawn.isEmpty ? nil : counted(drawn.count, "report") + " drawn",
      queued == 0 ? nil : counted(queued, "mail") + " queued",
      errors == 0 ? nil : counted(errors, "error"),
      warnings == 0 ? nil : counted(warnings, "warning"),
    ]
    return "\(legible(folder)): " + parts.compactMap(\.self).joined(separator: ", ")
  }
}

/// Told as the night goes on, from any of its workers.
public protocol NightObserver: Sendable {
  func begins(_ projects: Int)
  func finished(_ project: ProjectNight)
}
