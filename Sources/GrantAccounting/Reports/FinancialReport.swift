/// A computed financial report (*ekonomisk redovisning*).
///
/// Amounts are reported amounts: whole kronor, rounded once per party, category and calendar
/// year. Every total is a sum of those.
public struct FinancialReport: Hashable, Sendable {
  public let kind: ReportKind
  /// The day the report speaks as of; payments later than this are not counted.
  public let asOf: CalendarDate
  /// *Rapportperiod*.
  ///
  /// For the final report the whole project.
  public let period: Period
  /// The last day whose costs are counted: the end of `period`, or `asOf` if that is earlier,
  /// never after the project.
  public let cutOff: CalendarDate
  /// The day the report must be handed in, where the decision says so.
  public let due: CalendarDate?
  public let projectPeriod: Period
  /// Each calendar year of the project.
  public let years: [Int]
  /// What costs are held under, and who says so.
  public let limits: LimitsInForce
  /// In the project's order, coordinator first.
  public let participants: [ParticipantReport]
  /// Sums over `participants`.
  public let total: CostOutcome
  public let financing: FinancingOutcome
  /// Most severe first, then in rule order.
  public internal(set) var findings: [Finding]
}

/// Budget beside outcome.
public struct CostOutcome: Hashable, Sendable {
  public let budget: CostTable
  /// Eligible costs since the project's start through the cut-off.
  public let accumulated: CostTable
  /// Eligible costs of the reporting period: accumulated less what the period before ended with.
  ///
  /// Both are rounded and limited alike, so the periods of successive reports add up to the
  /// accumulated costs exactly.
  public let inPeriod: CostTable

  public func remaining(_ category: CostCategory) -> Money {
    budget.total(of: category) - accumulated.total(of: category)
  }

  public var remaining: Money { budget.total - accumulated.total }

  /// Accumulated as a share of the budget; `nil` without a budget.
  public func used(_ category: CostCategory) -> Share? {
    Share(accumulated.total(of: category), of: budget.total(of: category))
  }

  public var used: Share? { Share(accumulated.total, of: budget.total) }
}

/// Financing as planned and as it became.
public struct FinancingOutcome: Hashable, Sendable {
  public let planned: FinancingTable
  /// Rows add up to the eligible cost of each year.
  ///
  /// Own financing is what grant and others leave: it is negative where they pay more than the
  /// eligible costs.
  public let actual: FinancingTable
  /// Planned grant over planned cost.
  public let plannedIntensity: Share?
  /// Earned grant over eligible cost (*faktisk stödnivå*).
  public let actualIntensity: Share?
}
