import GrantAccounting
import Testing

/// Compares every figure of `report` with what was worked out by hand.
func expect(_ report: FinancialReport, matches expected: ExpectedReport) throws {
  #expect(report.participants.map(\.participant.id) == expected.parties.map(\.id))
  for (actual, party) in zip(report.participants, expected.parties) {
    expectCosts(actual, party, years: report.years)
    expectFinancing(actual.financing.actual, party, years: report.years)
    try expectSettlement(#require(actual.settlement), party)
    expectReconciliation(actual.reconciliation, party)
    #expect(actual.entries.count == party.entries, "\(party.id)")
    #expect(
      actual.notEligible.map(describe).sorted() == party.notEligible.sorted(), "\(party.id)")
  }
  expectTotals(report, expected)
}

private func expectCosts(_ actual: ParticipantReport, _ party: ExpectedParty, years: [Int]) {
  for category in CostCategory.allCases {
    let place: Comment = "\(party.id) \(category)"
    let kronor = years.map { actual.costs.accumulated[category, $0] }
    #expect(kronor == amounts(party.costs[category], years), place)
    #expect(
      actual.costs.inPeriod.total(of: category) == .kr(party.inPeriod[category] ?? 0), place)
  }
}

private func expectFinancing(_ actual: FinancingTable, _ party: ExpectedParty, years: [Int]) {
  let sources: [(FinancingSource, [Int64])] = [
    (.grant, party.grant), (.otherFinanciers, party.otherFinanciers), (.own, party.own),
  ]
  for (source, expected) in sources {
    #expect(years.map { actual[source, $0] } == amounts(expected, years), "\(party.id) \(source)")
  }
}

private func expectSettlement(_ actual: Settlement, _ party: ExpectedParty) {
  let expected = party.settlement
  let eligible = party.costs.values.map { $0.reduce(0, +) }.reduce(0, +)
  #expect(actual.eligible == .kr(eligible), "\(party.id)")
  #expect(actual.intensityAmount == .kr(expected.intensityAmount), "\(party.id)")
  #expect(actual.earned == .kr(expected.earned), "\(party.id)")
  #expect(actual.binding == expected.binding, "\(party.id)")
  #expect(actual.disbursed == .kr(expected.disbursed), "\(party.id)")
  #expect(actual.toReceive == .kr(expected.toReceive), "\(party.id)")
  #expect(actual.toRepay == .kr(expected.toRepay), "\(party.id)")
}

private func expectReconciliation(_ actual: Reconciliation, _ party: ExpectedParty) {
  let ore = ExpectedReconciliation(
    ledger: actual.ledger.ore, leftOut: actual.leftOut.ore,
    computedIndirect: actual.computedIndirect.ore, cut: actual.cut.ore,
    rounding: actual.rounding.ore, reported: actual.reported.ore)
  #expect(ore == party.reconciliation, "\(party.id)")
}

private func expectTotals(_ report: FinancialReport, _ expected: ExpectedReport) {
  for category in CostCategory.allCases {
    let sum = expected.parties.flatMap { $0.costs[category] ?? [] }.reduce(0, +)
    #expect(report.total.accumulated.total(of: category) == .kr(sum), "\(category)")
  }
  let grant = expected.parties.flatMap(\.grant).reduce(0, +)
  #expect(report.financing.actual.total(of: .grant) == .kr(grant))
  #expect(grant == expected.parties.map(\.settlement.earned).reduce(0, +))
}

private func amounts(_ kronor: [Int64]?, _ years: [Int]) -> [Money] {
  kronor.map { $0.map(Money.kr) } ?? years.map { _ in .zero }
}

private func describe(_ cost: NotEligibleCost) -> String {
  let row = cost.transaction.map { "\($0.date) \($0.account)" } ?? "cut"
  return "\(row) \(cost.amount.ore) \(name(of: cost.reason))"
}

private func name(of reason: NotEligibleCost.Reason) -> String {
  switch reason {
  case .beforeProject: "beforeProject"
  case .afterProject: "afterProject"
  case .categoryNotAllowed: "categoryNotAllowed"
  case .account: "account"
  case .undecidedAccount: "undecidedAccount"
  case .unmappedAccount: "unmappedAccount"
  case .indirectCostsComputed: "indirectCostsComputed"
  case .aboveHourlyCost: "aboveHourlyCost"
  case .aboveIndirectCosts: "aboveIndirectCosts"
  }
}
