/// Computes one party's part of a report.
func computeParticipant(
  _ participant: Participant, ledger: ProjectLedger, in scope: ReportScope
) -> ParticipantReport {
  let rows = classifyRows(
    inDateOrder(ledger.transactions), by: RowClassifier(participant, in: scope.project),
    accounts: participant.bookkeeping, through: scope.cutOff, asOf: scope.asOf)
  let limits = CostLimits(of: participant, in: scope.project)
  let costs = accumulate(rows.entries, limits: limits, in: scope)
  let cuts = notEligibleCuts(costs.limited, limits: limits)
  let award = scope.project.decision?.award(for: participant.id)
  let financing = finance(
    costs.limited.table, of: participant, award: award, in: scope)
  let notEligible = rows.leftOut + cuts
  let realCosts = notEligible.filter { $0.isRealCost(of: participant.bookkeeping) }
  return ParticipantReport(
    participant: participant,
    costs: CostOutcome(
      budget: participant.budget(on: scope.asOf).costs, accumulated: costs.limited.table,
      inPeriod: costs.limited.table.subtracting(costs.previous)),
    settlement: award.map {
      settle(
        $0, eligible: costs.limited.table.total,
        disbursed: scope.project.disbursed(to: participant.id, through: scope.asOf))
    },
    financing: financing,
    ownIncludingNotEligible: financing.actual.total(of: .own)
      + realCosts.map(\.amount).sum().roundedToKronor,
    entries: CostCategory.allCases.flatMap { category in
      rows.entries.filter { $0.category == category }
    },
    notEligible: notEligible,
    derivation: CostDerivation(costs, limits: limits),
    reconciliation: reconcile(rows, costs), accounts: rows.accounts, byMonth: costs.byMonth,
    ledgerCompleteThrough: ledger.completeThrough, ledgerDoubts: ledger.doubts)
}

/// A party's costs through the report's days.
struct AccumulatedCosts {
  /// Through the cut-off, in öre.
  let exact: CostTable
  let rounded: CostTable
  let limited: LimitedCosts
  /// Limited costs through the day before the reporting period.
  let previous: CostTable
  let byMonth: [MonthlyCost]
}

/// Adds up, rounds and limits the eligible rows through every day that the report speaks of.
func accumulate(
  _ entries: [ReportedEntry], limits: CostLimits, in scope: ReportScope
) -> AccumulatedCosts {
  func limited(_ exact: CostTable, through day: CalendarDate) -> LimitedCosts {
    limitCosts(exact.rounded(years: scope.years), by: limits, years: scope.years, through: day)
  }
  let months = scope.monthEnds
  let sums = addUp(entries, through: months)
  let exact = sums.last ?? CostTable()
  let before = scope.previousCutOff.map { limited(addUp(entries, through: [$0])[0], through: $0) }
  return AccumulatedCosts(
    exact: exact, rounded: exact.rounded(years: scope.years),
    limited: limited(exact, through: scope.cutOff), previous: before?.table ?? CostTable(),
    byMonth: zip(months, sums).map { day, sum in
      MonthlyCost(
        month: day.yearMonth, byCategory: CategoryAmounts(limited(sum, through: day).table))
    })
}

/// What the limits cut, as amounts left out.
private func notEligibleCuts(_ costs: LimitedCosts, limits: CostLimits) -> [NotEligibleCost] {
  var cuts: [NotEligibleCost] = []
  if let limit = limits.hourlyCost, costs.hourlyCut != .zero {
    cuts.append(
      NotEligibleCost(
        reason: .aboveHourlyCost(limit: limit), amount: costs.hourlyCut, transaction: nil))
  }
  if let limit = limits.indirectShare, costs.indirectCut != .zero {
    cuts.append(
      NotEligibleCost(
        reason: .aboveIndirectCosts(limit: limit), amount: costs.indirectCut, transaction: nil))
  }
  return cuts
}

private func reconcile(_ rows: ClassifiedRows, _ costs: AccumulatedCosts) -> Reconciliation {
  let leftOut = rows.leftOut.map(\.amount).sum()
  return Reconciliation(
    ledger: costs.exact.total + leftOut, leftOut: leftOut,
    computedIndirect: costs.limited.computedIndirect,
    cut: costs.limited.hourlyCut + costs.limited.indirectCut,
    rounding: costs.rounded.total - costs.exact.total, reported: costs.limited.table.total)
}

/// Date order, then voucher, then place in the file, so that input order never shows.
///
/// Sorts places, not rows: a row is wide, and moving it costs more than comparing two days.
func inDateOrder(_ rows: [Transaction]) -> [Transaction] {
  let days = rows.map(\.date.dayNumber)
  return rows.indices.sorted {
    days[$0] == days[$1] ? isEarlierInDay(rows[$0], rows[$1]) : days[$0] < days[$1]
  }.map { rows[$0] }
}

private func isEarlierInDay(_ lhs: Transaction, _ rhs: Transaction) -> Bool {
  if lhs.voucher != rhs.voucher { return lhs.voucher < rhs.voucher }
  return (lhs.location.file, lhs.location.line ?? 0, lhs.account, lhs.amount)
    < (rhs.location.file, rhs.location.line ?? 0, rhs.account, rhs.amount)
}

extension RowClassifier {
  init(_ participant: Participant, in project: GrantProject) {
    self.init(
      period: project.period, allowedCategories: project.call.allowedCategories,
      indirectCosts: participant.bookkeeping.indirectCosts)
  }
}

extension CostDerivation {
  fileprivate init(_ costs: AccumulatedCosts, limits: CostLimits) {
    self.init(
      exact: costs.exact, rounded: costs.rounded, hours: costs.limited.hours,
      hourlyLimit: limits.hourlyCost, hourlyCeiling: costs.limited.hourlyCeiling,
      indirectLimit: limits.indirectShare, indirectCeiling: costs.limited.indirectCeiling,
      computedShare: limits.computedShare)
  }
}

extension GrantProject {
  /// What a recipient has received from Vinnova through `day`, to the öre.
  func disbursed(to participant: String, through day: CalendarDate) -> Money {
    disbursements.filter { $0.participant == participant && $0.date <= day }
      .map(\.amount).sum()
  }
}
