/// All projects of one run side by side (*översikt*).
public struct Portfolio: Hashable, Sendable {
  public var asOf: CalendarDate
  /// The as-of day of the run before; `nil` on the first.
  public var previousRun: CalendarDate?
  /// In the order of their folders.
  public var projects: [PortfolioProject]
  /// Projects that could not be read or computed, in the order of their folders.
  public var failures: [PortfolioFailure]
  /// Projects of the run before that are not there any more.
  public var gone: [PortfolioGone]
  public var mail: PortfolioMail

  public init(
    asOf: CalendarDate, previousRun: CalendarDate?, projects: [PortfolioProject],
    failures: [PortfolioFailure], gone: [PortfolioGone] = [], mail: PortfolioMail = PortfolioMail()
  ) {
    (self.asOf, self.previousRun) = (asOf, previousRun)
    (self.projects, self.failures, self.gone, self.mail) = (projects, failures, gone, mail)
  }
}

/// A project of the run before that is not there any more.
public struct PortfolioGone: Hashable, Sendable {
  public var id: String
  /// Relative to the folder of the run.
  public var folder: String
  /// As far as they had come.
  public var reports: [PortfolioReport]

  public init(id: String, folder: String, reports: [PortfolioReport]) {
    (self.id, self.folder, self.reports) = (id, folder, reports)
  }
}

/// Mails about reports that have not simply gone out.
public struct PortfolioMail: Hashable, Sendable {
  /// Refused for good.
  public var refused: Int
  /// Nobody knows whether they arrived.
  public var unknown: Int
  /// To be tried again.
  public var waiting: Int

  public init(refused: Int = 0, unknown: Int = 0, waiting: Int = 0) {
    (self.refused, self.unknown, self.waiting) = (refused, unknown, waiting)
  }
}

/// A project without figures.
public struct PortfolioFailure: Hashable, Sendable {
  /// Relative to the folder of the run.
  public var folder: String
  /// The first errors, as the terminal shows them; without personal data.
  public var reasons: [String]
  /// How many errors there are in all.
  public var count: Int
  /// What is known of its reports from before.
  public var reports: [PortfolioReport]

  public init(folder: String, reasons: [String], count: Int, reports: [PortfolioReport] = []) {
    (self.folder, self.reasons, self.count, self.reports) = (folder, reasons, count, reports)
  }
}
