/// One party's part of a report.
public struct ParticipantReport: Hashable, Sendable {
  public let participant: Participant
  public let costs: CostOutcome
  /// `nil` for a party without a grant of its own.
  public let settlement: Settlement?
  public let financing: FinancingOutcome
  /// Own financing with the party's real costs that the grant cannot pay.
  ///
  /// `financing` balances on eligible costs; here come those of a category or an account that is
  /// not eligible and what a limit cut off booked costs, rounded to kronor as one sum. Rows
  /// outside the project, rows still undecided and booked indirect costs that a computed share
  /// replaces are not in it.
  ///
  /// - Source: own financing is total actual cost less grant less other financiers.
  public let ownIncludingNotEligible: Money
  /// The rows behind `costs.accumulated`, by category, then date, then voucher.
  public let entries: [ReportedEntry]
  /// Rows and parts of sums that were left out, and why.
  public let notEligible: [NotEligibleCost]
  public let derivation: CostDerivation
  public let reconciliation: Reconciliation
  /// Each account that carried money, in account order: one use for each rule that decided.
  public let accounts: [AccountUse]
  /// Eligible cost accumulated through each month that has ended by the cut-off, and the
  /// cut-off's own month.
  public let byMonth: [MonthlyCost]
  public let ledgerCompleteThrough: CalendarDate?
  public let ledgerDoubts: [LedgerDoubt]
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

extension NotEligibleCost.Reason {
  /// The category whose sum a limit of this kind cuts; `nil` where a row is left out.
  public var cutCategory: CostCategory? {
    switch self {
    case .aboveHourlyCost: .personnel
    case .aboveIndirectCosts: .indirect
    case .beforeProject, .afterProject, .categoryNotAllowed, .account, .undecidedAccount,
      .unmappedAccount, .indirectCostsComputed:
      nil
    }
  }
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

/// What one account's money became, as far as one rule decided.
public struct AccountUse: Hashable, Sendable {
  public let account: String
  public let name: String
  /// `nil` for rows that no rule is for.
  public let rule: AccountRule?
  /// Whether the party's own rule decided, not the chart's.
  public let isOwnRule: Bool
  /// All project rows through the cut-off, and those outside the project through the as-of date, in
  /// öre: over the cost accounts they add up to the reconciliation's ledger amount.
  public internal(set) var amount: Money
}

/// Eligible cost accumulated through a month.
public struct MonthlyCost: Hashable, Sendable {
  public let month: YearMonth
  public let byCategory: CategoryAmounts
  public var accumulated: Money { byCategory.total }
}

/// How the reported costs came about, step by step.
public struct CostDerivation: Hashable, Sendable {
  /// Eligible rows through the cut-off, in öre.
  public let exact: CostTable
  /// `exact` in whole kronor, before any limit.
  public let rounded: CostTable
  /// Hours through the cut-off's month.
  public let hours: Hours
  /// Personnel costs at most this on average per hour; `nil` where no limit is known.
  public let hourlyLimit: Money?
  /// `hourlyLimit` for all `hours`; `nil` without a limit or without hours.
  public let hourlyCeiling: Money?
  /// Indirect costs at most this share of reported personnel; `nil` where no limit is known.
  public let indirectLimit: Share?
  /// `indirectLimit` of reported personnel.
  public let indirectCeiling: Money?
  /// The share that indirect costs are computed by, `nil` where they are reported as booked.
  public let computedShare: Share?
}
