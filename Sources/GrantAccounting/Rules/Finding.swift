/// What a rule found, with its evidence in amounts; the wording is the report's.
public struct Finding: Hashable, Sendable {
  public enum Severity: Int, Hashable, Sendable, Comparable {
    /// *Fel*: the report cannot be marked ready.
    case error
    /// *Varning*.
    case warning
    /// *Upplysning*.
    case note

    public static func < (lhs: Severity, rhs: Severity) -> Bool { lhs.rawValue < rhs.rawValue }
  }

  public let severity: Severity
  /// Stable id, `vinnova.indirect-cost-cap`.
  public let rule: String
  public let source: RuleSource
  /// A participant's `id`; `nil` for the whole project.
  public let participant: String?
  public let evidence: Evidence
}

/// Where a rule is written down.
public struct RuleSource: Hashable, Sendable {
  public let title: String
  public let section: String?
  /// The edition of the general terms it was applied under, or the one that states it where the
  /// project's is not known to; `nil` for a rule outside them.
  public let terms: String?
  /// The years that the source states the rule for; `nil` where it is not dated.
  public let inForce: YearsInForce?

  init(title: String, section: String?, terms: String?, inForce: YearsInForce? = nil) {
    self.title = title
    self.section = section
    self.terms = terms
    self.inForce = inForce
  }
}

/// The amounts behind a finding.
public enum Evidence: Hashable, Sendable {
  case outsidePeriod(amount: Money, rows: Int)
  case categoryNotAllowed(CostCategory, amount: Money, rows: Int)
  case notEligibleAccounts(amount: Money, rows: Int)
  case undecidedAccount(account: String, name: String, amount: Money)
  case unmappedAccount(account: String, name: String, amount: Money)
  case indirectCostsCut(booked: Money, personnel: Money, limit: Share, ceiling: Money)
  /// Computed indirect costs within the limit: how they came about.
  case indirectCostsComputed(share: Share, personnel: Money, amount: Money, bookedLeftOut: Money)
  case hourlyCostCut(cost: Money, hours: Hours, limit: Money, ceiling: Money)
  /// A limit per hour is stated but no hours are.
  case hoursMissing(limit: Money)
  /// A person's hours of a month in all projects; `place` is a row of that person.
  case aboveFullTime(month: YearMonth, hours: Hours, fullTime: Hours, place: SourceLocation)
  /// There is a time sheet, but the hours of full time are not stated.
  case fullTimeNotStated
  case budgetExceeded(CostCategory, budget: Money, outcome: Money, threshold: Share)
  case grantCapped(by: Settlement.Binding, eligible: Money, earned: Money, costAbove: Money)
  /// `disbursed` through the as-of day, `earned` by costs through the cut-off.
  case disbursedAboveEarned(
    disbursed: Money, through: CalendarDate, earned: Money, costsThrough: CalendarDate,
    excess: Money)
  case ledgerIncomplete(through: CalendarDate?, needed: CalendarDate)
  case noLedgerRows
  /// What the ledgers' import left in doubt, and where.
  case ledgerDoubt(LedgerDoubt.Kind, places: [SourceLocation])
  case auditCertificateNeeded(grant: Money, threshold: Money)
  /// The threshold is not known for these terms.
  case auditCertificateNotKnown(grant: Money)
  case ownFinancingBelowPlan(planned: Money, actual: Money)
  /// Grant and other financiers together pay more than the eligible costs.
  case financingAboveCost(cost: Money, grant: Money, others: Money, excess: Money)
  /// More was credited than booked: often a wrong sign in the ledger.
  case negativeCost(CostCategory, amount: Money)
  /// The report was drawn before its period ended.
  case periodNotEnded(end: CalendarDate)
  /// The report speaks as of a day after the last one to hand it in.
  case reportOverdue(due: CalendarDate, asOf: CalendarDate)
  case decisionMissing
  case mappingDoubt(MappingDoubt, account: String, name: String, amount: Money)
  /// An asset was bought on the project; only its depreciation is a cost.
  case assetPurchase(purchase: Money, depreciation: Money)
  case creditLikeFinancing(amount: Money, rows: Int)
  /// A limit goes before another one of the call or the terms.
  case limitReplaced(LimitInForce)
  /// Limits that matter here and that nobody states.
  case limitsNotKnown([LimitKind])
  /// The decision's day lies outside what is known of its terms.
  case termsOutsideYears(terms: String, decided: CalendarDate)
  /// A later edition was out when the decision was taken.
  case newerTerms(terms: String, decided: CalendarDate, newer: String)
  case grossSalaryAboveLimit(gross: Money, hours: Hours, limit: Money, ceiling: Money)
  /// The chart does not tell salary from what comes on top of it.
  case grossSalaryNotKnown(limit: Money)
  case consultantsAboveShare(
    planned: Money, outcome: Money, budget: Money, limit: Share, ceiling: Money)
  /// Rows that name another party of the project.
  case purchaseFromParty(PurchaseFromParty)
  case aidIntensity(AidIntensityTest)
  /// A limit by company size cannot be tested.
  case companySizeMissing(AidBasis)
  case deMinimis(DeMinimisRoom)
  /// Without a rate the limit in euro cannot be tested.
  case euroRateMissing(grant: Money)
  case otherFinancingBelowPlan(planned: Money, received: Money)
}
