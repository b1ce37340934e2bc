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
  /// The last day whose costs are counted: the end of `period`, or `asOf` if that is earlier.
  public let cutOff: CalendarDate
  /// The day the report must be handed in, where the decision says so.
  public let due: CalendarDate?
  public let projectPeriod: Period
  /// Each calendar year of the project.
  public let years: [Int]
  /// In the project's order, coordinator first.
  public let participants: [ParticipantReport]
  /// Sums over `participants`.
  public let total: CostOutcome
  public let financing: FinancingOutcome
  /// Most severe first, then in rule order.
  public let findings: [Finding]
}

/// Budget beside outcome.
public struct CostOutcome: Hashable, Sendable {
  public let budget: CostTable
  /// Eligible costs since the project's start through the cut-off.
  public let accumulated: CostTable
  /// Eligible costs of the reporting period: accumulated less what the period before ended with.
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
  public let actual: FinancingTable
  /// Planned grant over planned cost.
  public let plannedIntensity: Share?
  /// Earned grant over eligible cost (*faktisk stödnivå*).
  public let actualIntensity: Share?
}

/// One party's part of a report.
public struct ParticipantReport: Hashable, Sendable {
  public let participant: Participant
  public let costs: CostOutcome
  /// `nil` for a party without a grant of its own.
  public let settlement: Settlement?
  public let financing: FinancingOutcome
  /// The rows behind `costs.accumulated`, by category, then date, then voucher.
  public let entries: [ReportedEntry]
  /// Rows and parts of sums that were left out, and why.
  public let notEligible: [NotEligibleCost]
  public let reconciliation: Reconciliation
  /// Each account that carried money, in account order.
  public let accounts: [AccountUse]
  /// Eligible cost accumulated through each month that has ended by the cut-off, and the
  /// cut-off's own month.
  public let byMonth: [MonthlyCost]
  public let ledgerCompleteThrough: CalendarDate?
}

/// What a recipient has earned, received and must repay.
///
/// Never netted between parties.
///
/// - Source: Vinnova, *Beslut om bidrag*: the lower of Maxbelopp and Max stödnivå of
/// eligible costs.
public struct Settlement: Hashable, Sendable {
  public enum Binding: String, Hashable, Sendable {
    case maximumGrant
    case maximumIntensity
    /// Both give the same amount.
    case both
  }

  public let eligible: Money
  public let maximumGrant: Money
  public let maximumIntensity: Share
  /// `maximumIntensity` of `eligible`, whole kronor, rounded down.
  public let intensityAmount: Money
  /// The lower of `maximumGrant` and `intensityAmount`, never below zero.
  public let earned: Money
  public let binding: Binding
  /// Received from Vinnova through the as-of date.
  public let disbursed: Money
  /// `earned - disbursed` where positive.
  public let toReceive: Money
  /// `disbursed - earned` where positive.
  public let toRepay: Money
}

/// A voucher row counted in the report.
public struct ReportedEntry: Hashable, Sendable {
  public let category: CostCategory
  public let transaction: Transaction
}

/// An amount left out of the report.
public struct NotEligibleCost: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case beforeProject
    case afterProject
    case categoryNotAllowed(CostCategory)
    /// The account's rule says so.
    case account(AccountRule)
    /// The account's rule asks for a decision.
    case undecidedAccount(AccountRule)
    case unmappedAccount
    /// Indirect costs are computed as a share, so the booked ones are left out.
    case indirectCostsComputed
    case aboveHourlyCost(limit: Money)
    case aboveIndirectCosts(limit: Share)
  }

  public let reason: Reason
  public let amount: Money
  /// The row left out; `nil` where a sum was cut.
  public let transaction: Transaction?
}

/// From the ledger's öre to the reported kronor, one line per party.
///
/// `ledger - leftOut + computedIndirect - cut + rounding == reported`.
public struct Reconciliation: Hashable, Sendable {
  /// Cost rows of the project through the cut-off, and all rows left out, in öre.
  public let ledger: Money
  /// Rows left out, in öre.
  public let leftOut: Money
  /// Indirect costs computed as a share of personnel.
  public let computedIndirect: Money
  /// Cut by a limit.
  public let cut: Money
  public let rounding: Money
  public let reported: Money
}

/// What one account's money became.
public struct AccountUse: Hashable, Sendable {
  public let account: String
  public let name: String
  /// `nil` where no rule matches.
  public let rule: AccountRule?
  /// Whether the party's own rule decided, not the chart's.
  public let isOwnRule: Bool
  /// All project rows through the cut-off, in öre.
  public let amount: Money
}

/// Eligible cost accumulated through a month.
public struct MonthlyCost: Hashable, Sendable {
  public let month: YearMonth
  public let accumulated: Money
}
