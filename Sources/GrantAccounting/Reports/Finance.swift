/// Balances eligible costs with where the money comes from, year by year.
///
/// The grant of a year is what the year's costs earned: earned through it less earned through the
/// year before. Other financiers count by the day they paid, in the final report through the as-of
/// date, else through the cut-off; money from before or after the project counts in its first or
/// last year. What is left is the party's own, negative where the others pay more than the cost.
func finance(
  _ costs: CostTable, of participant: Participant, award: Award?, in scope: ReportScope
) -> FinancingOutcome {
  let lastDay = scope.kind == .final ? scope.asOf : scope.cutOff
  let received = receivedByYear(
    participant.bookkeeping.otherFinancing.filter { $0.date <= lastDay }, years: scope.years)
  var actual = FinancingTable()
  var costSoFar = Money.zero
  var earnedSoFar = Money.zero
  for year in scope.years {
    let cost = costs.total(in: year)
    costSoFar += cost
    let earned =
      award.map {
        earnedGrant(
          by: costSoFar, maximumGrant: $0.maximumGrant, maximumIntensity: $0.maximumIntensity)
      } ?? .zero
    let other = received[year, default: .zero].roundedToKronor
    actual[.grant, year] = earned - earnedSoFar
    actual[.otherFinanciers, year] = other
    actual[.own, year] = cost - (earned - earnedSoFar) - other
    earnedSoFar = earned
  }
  let budget = participant.budget(on: scope.asOf)
  return FinancingOutcome(
    planned: budget.financing, actual: actual, plannedCost: budget.costs.total)
}

private func receivedByYear(_ amounts: [DatedAmount], years: [Int]) -> [Int: Money] {
  guard let first = years.first, let last = years.last else { return [:] }
  return amounts.reduce(into: [:]) { sums, payment in
    sums[min(max(payment.date.year, first), last), default: .zero] += payment.amount
  }
}

extension FinancingOutcome {
  init(planned: FinancingTable, actual: FinancingTable, plannedCost: Money) {
    self.init(
      planned: planned, actual: actual,
      plannedIntensity: Share(planned.total(of: .grant), of: plannedCost),
      actualIntensity: Share(actual.total(of: .grant), of: actual.total))
  }
}

extension NotEligibleCost {
  /// Whether the party really bore it for the project, though the grant cannot pay.
  func isRealCost(of bookkeeping: Bookkeeping) -> Bool {
    switch reason {
    case .categoryNotAllowed, .account, .aboveHourlyCost: true
    case .aboveIndirectCosts: bookkeeping.indirectCosts == .booked
    case .beforeProject, .afterProject, .undecidedAccount, .unmappedAccount,
      .indirectCostsComputed:
      false
    }
  }
}
