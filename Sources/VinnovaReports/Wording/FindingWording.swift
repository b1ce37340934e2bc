import GrantAccounting

/// One finding's three parts.
struct FindingText: Hashable, Sendable {
  /// A few words that name the matter.
  var title: String
  /// What was found, with its amounts.
  var found: String
  /// What the rule says.
  var rule: String
}

/// What the checks found, in words.
protocol FindingWording: RuleWording {
  var checks: String { get }
  /// Heading of the reason why the report's warnings were accepted.
  func acceptedWarnings(count: Int) -> String
  var nothingFound: String { get }
  /// `Regel vinnova.indirect-cost-cap`.
  func rule(_ id: String) -> String
  /// `Källa: `.
  var source: String { get }
  /// Title or section of a rule's source; a published title stays in its own language.
  func sourcePart(_ swedish: String, terms: String?) -> String
  /// `avsnittet `: before the section of a source.
  var section: String { get }
  /// The published title of a guide, in the language's quotation marks.
  func quoted(_ title: String) -> String
  /// `källan gäller från 2016`: the years that the source states the rule for.
  func attested(_ years: YearsInForce) -> String
  /// Of a rule whose oldest known source is later than the decision.
  func oldestSource(_ year: Int) -> String
  /// Of a rule that one edition of the terms states, where the decision follows another.
  func otherEdition(than stated: String, _ own: String) -> String

  func outsidePeriod(_ amount: Money, rows: Int) -> FindingText
  func categoryNotAllowed(_ category: CostCategory, amount: Money, rows: Int) -> FindingText
  func notEligibleAccounts(_ amount: Money, rows: Int) -> FindingText
  func undecidedAccount(_ account: String, amount: Money) -> FindingText
  func unmappedAccount(_ account: String, amount: Money) -> FindingText
  func indirectCostsCut(
    booked: Money, personnel: Money, limit: Share, ceiling: Money
  ) -> FindingText
  func indirectCostsComputed(
    share: Share, personnel: Money, amount: Money, bookedLeftOut: Money
  ) -> FindingText
  func hourlyCostCut(cost: Money, hours: Hours, limit: Money, ceiling: Money) -> FindingText
  func hoursMissing(limit: Money) -> FindingText
  func aboveFullTime(
    month: YearMonth, hours: Hours, fullTime: Hours, place: SourceLocation
  ) -> FindingText
  var fullTimeNotStated: FindingText { get }
  func budgetExceeded(
    _ category: CostCategory, budget: Money, outcome: Money, threshold: Share
  ) -> FindingText
  func grantCapped(
    by binding: Settlement.Binding, eligible: Money, earned: Money, costAbove: Money
  ) -> FindingText
  /// Payments through one day, grant on costs through another.
  func disbursedAboveEarned(
    disbursed: Money, through day: CalendarDate, earned: Money, costsThrough costDay: CalendarDate,
    excess: Money, in kind: ReportKind
  ) -> FindingText
  func ledgerIncomplete(through: CalendarDate?, needed: CalendarDate) -> FindingText
  var noLedgerRows: FindingText { get }
  func ledgerDoubt(_ kind: LedgerDoubt.Kind, places: [SourceLocation]) -> FindingText
  func auditCertificateNeeded(grant: Money, threshold: Money) -> FindingText
  func auditCertificateNotKnown(grant: Money) -> FindingText
  func ownFinancingBelowPlan(planned: Money, actual: Money) -> FindingText
  func financingAboveCost(
    cost: Money, grant: Money, others: Money, excess: Money
  ) -> FindingText
  func negativeCost(_ category: CostCategory, amount: Money) -> FindingText
  func periodNotEnded(_ end: CalendarDate) -> FindingText
  func reportOverdue(_ kind: ReportKind, due: CalendarDate, asOf: CalendarDate) -> FindingText
  var decisionMissing: FindingText { get }
}

extension FindingWording {
  /// The one list of what can be found: a new kind of evidence needs words before it compiles.
  func text(of evidence: Evidence, in kind: ReportKind) -> FindingText {
    switch evidence {
    case .outsidePeriod(let amount, let rows):
      outsidePeriod(amount, rows: rows)
    case .categoryNotAllowed(let category, let amount, let rows):
      categoryNotAllowed(category, amount: amount, rows: rows)
    case .notEligibleAccounts(let amount, let rows):
      notEligibleAccounts(amount, rows: rows)
    case .undecidedAccount(let account, let name, let amount):
      undecidedAccount("\(account) \(name)", amount: amount)
    case .unmappedAccount(let account, let name, let amount):
      unmappedAccount("\(account) \(name)", amount: amount)
    case .indirectCostsCut(let booked, let personnel, let limit, let ceiling):
      indirectCostsCut(booked: booked, personnel: personnel, limit: limit, ceiling: ceiling)
    case .indirectCostsComputed(let share, let personnel, let amount, let bookedLeftOut):
      indirectCostsComputed(
        share: share, personnel: personnel, amount: amount, bookedLeftOut: bookedLeftOut)
    case .hourlyCostCut(let cost, let hours, let limit, let ceiling):
      hourlyCostCut(cost: cost, hours: hours, limit: limit, ceiling: ceiling)
    case .hoursMissing(let limit):
      hoursMissing(limit: limit)
    case .aboveFullTime(let month, let hours, let fullTime, let place):
      aboveFullTime(month: month, hours: hours, fullTime: fullTime, place: place)
    case .fullTimeNotStated:
      fullTimeNotStated
    case .budgetExceeded(let category, let budget, let outcome, let threshold):
      budgetExceeded(category, budget: budget, outcome: outcome, threshold: threshold)
    case .grantCapped(let binding, let eligible, let earned, let costAbove):
      grantCapped(by: binding, eligible: eligible, earned: earned, costAbove: costAbove)
    case .disbursedAboveEarned(let disbursed, let day, let earned, let costDay, let excess):
      disbursedAboveEarned(
        disbursed: disbursed, through: day, earned: earned, costsThrough: costDay, excess: excess,
        in: kind)
    case .ledgerIncomplete(let through, let needed):
      ledgerIncomplete(through: through, needed: needed)
    case .noLedgerRows:
      noLedgerRows
    case .ledgerDoubt(let kind, let places):
      ledgerDoubt(kind, places: places)
    case .auditCertificateNeeded(let grant, let threshold):
      auditCertificateNeeded(grant: grant, threshold: threshold)
    case .auditCertificateNotKnown(let grant):
      auditCertificateNotKnown(grant: grant)
    case .ownFinancingBelowPlan(let planned, let actual):
      ownFinancingBelowPlan(planned: planned, actual: actual)
    case .financingAboveCost(let cost, let grant, let others, let excess):
      financingAboveCost(cost: cost, grant: grant, others: others, excess: excess)
    case .negativeCost(let category, let amount):
      negativeCost(category, amount: amount)
    case .periodNotEnded(let end):
      periodNotEnded(end)
    case .reportOverdue(let due, let asOf):
      reportOverdue(kind, due: due, asOf: asOf)
    case .decisionMissing:
      decisionMissing
    case .mappingDoubt(let doubt, let account, let name, let amount):
      mappingDoubt(doubt, "\(account) \(name)", amount: amount)
    case .assetPurchase(let purchase, let depreciation):
      assetPurchase(purchase, depreciation: depreciation)
    case .creditLikeFinancing(let amount, let rows):
      creditLikeFinancing(amount, rows: rows)
    case .limitReplaced(let limit):
      limitReplaced(limit)
    case .limitsNotKnown(let kinds):
      limitsNotKnown(kinds)
    case .termsOutsideYears(let terms, let decided):
      termsOutsideYears(terms, decided: decided)
    case .newerTerms(let terms, let decided, let newer):
      newerTerms(terms, decided: decided, newer: newer)
    case .grossSalaryAboveLimit(let gross, let hours, let limit, let ceiling):
      grossSalaryAboveLimit(gross, hours: hours, limit: limit, ceiling: ceiling)
    case .grossSalaryNotKnown(let limit):
      grossSalaryNotKnown(limit: limit)
    case .consultantsAboveShare(let planned, let outcome, let budget, let limit, let ceiling):
      consultantsAboveShare(
        planned: planned, outcome: outcome, budget: budget, limit: limit, ceiling: ceiling)
    case .purchaseFromParty(let purchase):
      purchaseFromParty(purchase)
    case .aidIntensity(let test):
      aidIntensity(test)
    case .companySizeMissing(let basis):
      companySizeMissing(basis)
    case .deMinimis(let room):
      deMinimis(room)
    case .euroRateMissing(let grant):
      euroRateMissing(grant: grant)
    case .otherFinancingBelowPlan(let planned, let received):
      otherFinancingBelowPlan(planned: planned, received: received)
    }
  }
}
