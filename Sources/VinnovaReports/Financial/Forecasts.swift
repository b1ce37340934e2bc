import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// Where an interim report's project is heading; the final report has arrived.
  ///
  /// First what a reader asks, then the figures, then how they were computed.
  var forecast: [Content] {
    guard hasForecast, let whole = report.forecast() else { return [] }
    let answer = [moneyReaches, aboveBudget(whole)].filter { !$0.isEmpty }.joined(separator: " ")
    let method = [
      words.forecastIntroduction, followsPersonnel ? words.forecastIndirect : "", forecastBases,
    ].filter { !$0.isEmpty }.joined(separator: " ")
    let heading: [Content] =
      [.heading(1, words.forecast)] + (answer.isEmpty ? [] : [.body(answer)])
    let grants = isOneParty ? grantOutlook(whole) : partyOutlook
    return leading(heading, to: categoryOutlook(whole))
      + (grants.map { leading([], to: $0, after: [.note(method)]) } ?? [.note(method)])
  }

  /// Whether some party's indirect costs follow its personnel costs.
  private var followsPersonnel: Bool {
    report.participants.contains { party in
      let cost = party.costs.accumulated.total(of: .indirect)
      guard cost > .zero else { return false }
      let hasReached = party.derivation.indirectCeiling.map { cost >= $0 } ?? false
      return party.derivation.computedShare != nil || hasReached
    }
  }

  var hasForecast: Bool { kind != .final && report.cutOff < report.projectPeriod.end }

  var forecasts: [(party: ParticipantReport, forecast: Forecast)] {
    report.participants.compactMap { party in
      report.forecast(of: party).map { (party, $0) }
    }
  }

  /// The months that the rates rest on: one sentence, or one a party where they differ.
  private var forecastBases: String {
    let bases = forecasts.compactMap { part in
      part.forecast.basis.map { (name: part.party.participant.name, basis: $0) }
    }
    guard let first = bases.first else { return "" }
    if bases.allSatisfy({ $0.basis == first.basis }) {
      return words.forecastBasis(of: nil, first.basis)
    }
    return bases.map { words.forecastBasis(of: $0.name, $0.basis) }.joined(separator: " ")
  }

  /// Money never moves between parties, so each one's runs out by itself.
  ///
  /// A party without a budget has nothing to run out; the table shows its cost. A grant that lasts
  /// is not worth a sentence.
  private var moneyReaches: String {
    let parts = forecasts.filter { $0.party.costs.budget.total > .zero }
    let allLast = parts.allSatisfy { $0.forecast.budgetReach == .wholeProject }
    var sentences = allLast && !parts.isEmpty ? [words.budgetsLast(parties: parts.count)] : []
    // The pace is said once, in the first sentence that rests on it.
    var again = !sentences.isEmpty
    for (party, forecast) in forecasts {
      let whose = isOneParty ? nil : party.participant.name
      let same = forecast.budgetReach == forecast.grantReach
      switch forecast.budgetReach {
      case .spent: sentences.append(words.budgetSpent(of: whose, withGrant: same))
      case .through(let last):
        sentences.append(
          words.budgetLasts(of: whose, withGrant: same, through: last, again: again))
        again = true
      case .wholeProject, nil: break
      }
      switch same ? nil : forecast.grantReach {
      case .spent: sentences.append(words.grantSpent(of: whose))
      case .through(let last):
        sentences.append(words.grantLasts(of: whose, through: last, again: again))
        again = true
      case .wholeProject, nil: break
      }
    }
    return sentences.joined(separator: " ")
  }

  /// A budget may last as a whole while some of its categories do not.
  ///
  /// A few kronor more are no news in a forecast; the table has them.
  private func aboveBudget(_ forecast: Forecast) -> String {
    let above = CostCategory.allCases.compactMap { category -> ExpectedExcess? in
      let budget = report.total.budget.total(of: category)
      let excess = forecast.expectedCost[category] - budget
      guard excess > Share.percent(1).floor(of: budget) else { return nil }
      return ExpectedExcess(category: category, amount: excess, share: Share(excess, of: budget))
    }
    return above.isEmpty ? "" : words.expectedAboveBudget(above)
  }

  /// Rate and expected cost by category; what is left of the budget may be below zero.
  private func categoryOutlook(_ forecast: Forecast) -> Table {
    func row(
      _ kind: Table.Row.Kind, _ name: String, perMonth: Money, reported: Money, expected: Money,
      budget: Money
    ) -> Table.Row {
      Table.Row(
        kind,
        [name]
          + [perMonth, reported, expected, budget, budget - expected].map { format.amount($0) })
    }
    let total = report.total
    let rows = CostCategory.allCases.map { category in
      row(
        .body, words.name(of: category), perMonth: forecast.costPerMonth[category],
        reported: total.accumulated.total(of: category),
        expected: forecast.expectedCost[category], budget: total.budget.total(of: category))
    }
    let sum = row(
      .total, words.totalCosts, perMonth: forecast.costPerMonth.total,
      reported: total.accumulated.total, expected: forecast.expectedCost.total,
      budget: total.budget.total)
    return Table(
      caption: words.forecastCaption,
      columns: [.label(words.costCategory)]
        + [
          words.perMonth, words.accumulated(kind), words.expectedCost, words.wholeBudget,
          words.leftOfBudget,
        ].map { .number($0) }, rows: rows + [sum])
  }

  /// What becomes of the grant; `nil` without one.
  private func grantOutlook(_ forecast: Forecast) -> Table? {
    guard !settlements.isEmpty else { return nil }
    let rows = [
      (words.expectedGrant, forecast.expectedGrant, words.expectedGrantExplained),
      (words.unusedGrant, forecast.unusedGrant, words.unusedGrantExplained),
      (words.overdrawnGrant, forecast.overdrawnGrant, words.overdrawnGrantExplained),
    ]
    return Table(
      caption: words.grantForecastCaption,
      columns: [
        .label(words.settlementItem), .number(words.settlementAmount),
        .label(words.explanation, weight: 1.3),
      ], rows: rows.map { Table.Row([$0.0, format.amount($0.1), $0.2]) })
  }

  /// One row a party; what one leaves unused never pays for another.
  private var partyOutlook: Table? {
    let rows = forecasts.map { party, forecast in
      let grants = [forecast.expectedGrant, forecast.unusedGrant, forecast.overdrawnGrant]
      return Table.Row(
        [party.participant.name]
          + [
            forecast.costPerMonth.total, party.costs.accumulated.total,
            forecast.expectedCost.total, party.costs.budget.total,
          ].map { format.amount($0) }
          + grants.map { party.settlement == nil ? NumberFormat.nothing : format.amount($0) })
    }
    let all = forecasts.map(\.forecast)
    let total = Table.Row(
      .total,
      [words.sum]
        + [
          all.map(\.costPerMonth.total).sum(), forecasts.map(\.party.costs.accumulated.total).sum(),
          all.map(\.expectedCost.total).sum(),
          forecasts.map(\.party.costs.budget.total).sum(), all.map(\.expectedGrant).sum(),
          all.map(\.unusedGrant).sum(), all.map(\.overdrawnGrant).sum(),
        ].map { format.amount($0) })
    return Table(
      caption: words.partyForecastCaption,
      columns: [.label(words.party)]
        + [
          words.perMonth, words.accumulated(kind), words.expectedCost, words.wholeBudget,
          words.expectedGrant, words.unusedGrant, words.overdrawnGrant,
        ].map { .number($0) }, rows: rows + [total])
  }
}
