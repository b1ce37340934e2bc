/// One project in the overview.
public struct PortfolioProject: Hashable, Sendable {
  public var id: String
  /// Relative to the folder of the run.
  public var folder: String
  public var title: BilingualText
  /// *Diarienummer*; `nil` before the decision.
  public var registrationNumber: String?
  /// The coordinator's name.
  public var coordinator: String
  public var period: Period
  /// The last day whose costs are counted.
  public var cutOff: CalendarDate
  /// Eligible costs beside budget for each calendar year, whole kronor.
  public var years: [PortfolioYear]
  /// What the decision gives all recipients at most.
  public var maximumGrant: Money
  /// Earned by all recipients.
  public var earned: Money
  /// Sums over recipients that have something to receive, and to repay; never netted.
  public var toReceive: Money
  public var toRepay: Money
  /// Findings that the report of the day shows.
  public var errors: Int
  public var warnings: Int
  /// What reading the project's files warned about.
  public var inputWarnings: Int
  /// The decision's reports in order of their due days, those without a day last.
  public var reports: [PortfolioReport]
  public var change: Change

  /// What became of the project since the run before.
  public enum Change: Hashable, Sendable {
    case new
    /// Its figures, findings or reports moved; what it was like then, if that was kept.
    case changed(from: State?)
    case unchanged
  }

  /// What a change is measured by.
  public struct State: Hashable, Sendable {
    /// Eligible costs.
    public var outcome: Money
    public var earned: Money
    public var errors: Int
    /// Of the report of the day and of the project's files.
    public var warnings: Int
    /// How far its reports have come; only good for being compared.
    public var reports: String

    public init(outcome: Money, earned: Money, errors: Int, warnings: Int, reports: String) {
      (self.outcome, self.earned) = (outcome, earned)
      (self.errors, self.warnings, self.reports) = (errors, warnings, reports)
    }
  }

  public var state: State {
    let progress = reports.map { "\($0.kind) \($0.version ?? 0) \($0.progress)" }
    return State(
      outcome: outcome, earned: earned, errors: errors, warnings: warnings + inputWarnings,
      reports: progress.joined(separator: "\n"))
  }

  public var isNew: Bool { change == .new }
  public var isChanged: Bool { if case .changed = change { true } else { false } }

  public init(
    id: String, folder: String, title: BilingualText, registrationNumber: String?,
    coordinator: String, period: Period, cutOff: CalendarDate, years: [PortfolioYear],
    maximumGrant: Money, earned: Money, toReceive: Money, toRepay: Money, errors: Int,
    warnings: Int, inputWarnings: Int, reports: [PortfolioReport], change: Change
  ) {
    (self.id, self.folder, self.title) = (id, folder, title)
    (self.registrationNumber, self.coordinator) = (registrationNumber, coordinator)
    (self.period, self.cutOff, self.years) = (period, cutOff, years)
    (self.maximumGrant, self.earned) = (maximumGrant, earned)
    (self.toReceive, self.toRepay) = (toReceive, toRepay)
    (self.errors, self.warnings, self.inputWarnings) = (errors, warnings, inputWarnings)
    (self.reports, self.change) = (reports, change)
  }

  public var budget: Money { years.map(\.budget).sum() }
  public var outcome: Money { years.map(\.outcome).sum() }

  /// Outcome as a share of the budget; `nil` without a budget.
  public var shareOfMoney: Share? { Share(outcome, of: budget) }

  /// Days of the project through `cutOff` as a share of all its days.
  public var shareOfTime: Share {
    let passed = max(0, min(cutOff.dayNumber - period.start.dayNumber + 1, period.days))
    return Share(basisPoints: Int64(passed * 10_000 / period.days))
  }
}

/// Budget and eligible costs of a calendar year.
public struct PortfolioYear: Hashable, Sendable {
  public var year: Int
  public var budget: Money
  public var outcome: Money

  public init(year: Int, budget: Money, outcome: Money) {
    (self.year, self.budget, self.outcome) = (year, budget, outcome)
  }
}
