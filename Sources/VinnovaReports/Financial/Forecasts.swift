import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// Where an interim report's project is heading; the final report has arrived.
  var forecast: [Content] {
    guard kind != .final, let whole = report.forecast(), whole.elapsedDays < whole.projectDays
    else { return [] }
    return leading(
      [.heading(1, words.forecast), .body(words.forecastIntroduction)]
        + howLongBudgetsLast.map { .body($0) }, to: isOneParty ? outlook(whole) : outlooks)
  }

  /// Money never moves between parties, so each one's budget runs out by itself.
  ///
  /// A party without a budget has nothing to run out; the table shows its cost.
  private var howLongBudgetsLast: [String] {
    let parties = report.participants.filter { $0.costs.budget.total > .zero }
    guard !parties.isEmpty else { return [] }
    let ends = parties.compactMap { party in
      report.forecast(of: party)?.budgetLastsThrough.map { (party.participant.name, $0) }
    }
    guard !ends.isEmpty else { return [words.budgetsLast(parties: parties.count)] }
    let sentences = ends.map { name, last in
      let whose = isOneParty ? nil : name
      return last < report.cutOff
        ? words.budgetSpent(of: whose) : words.budgetLasts(of: whose, through: last)
    }
    return [sentences.joined(separator: " ")]
  }

  private func outlook(_ forecast: Forecast) -> Table {
    var rows = [
      (words.costPerMonth, forecast.costPerMonth, words.costPerMonthExplained),
      (
        words.expectedCost, forecast.expectedCost,
        words.expectedCostExplained(report.projectPeriod.end)
      ),
      (words.wholeBudget, report.total.budget.total, words.wholeBudgetExplained),
      (words.costAboveBudget, forecast.costAboveBudget, words.costAboveBudgetExplained),
    ]
    if !settlements.isEmpty {
      rows += [
        (words.expectedGrant, forecast.expectedGrant, words.expectedGrantExplained),
        (words.unusedGrant, forecast.unusedGrant, words.unusedGrantExplained),
      ]
    }
    return Table(
      caption: words.forecastCaption,
      columns: [
        .label(words.settlementItem), .number(words.settlementAmount),
        .label(words.explanation, weight: 1.3),
      ], rows: rows.map { Table.Row([$0.0, format.amount($0.1), $0.2]) })
  }

  private var outlooks: Table {
    let parts = report.participants.compactMap { party in
      report.forecast(of: party).map {
        (
          name: party.participant.name, budget: party.costs.budget.total, forecast: $0,
          hasGrant: party.settlement != nil
        )
      }
    }
    let rows = parts.map { part in
      let grants = [part.forecast.expectedGrant, part.forecast.unusedGrant]
      return Table.Row(
        [part.name]
          + [
            part.forecast.costPerMonth, part.forecast.expectedCost, part.budget,
            part.forecast.costAboveBudget,
          ].map { format.amount($0) }
          + grants.map { part.hasGrant ? format.amount($0) : NumberFormat.nothing })
    }
    let forecasts = parts.map(\.forecast)
    let total = Table.Row(
      .total,
      [words.sum]
        + [
          forecasts.map(\.costPerMonth).sum(), forecasts.map(\.expectedCost).sum(),
          parts.map(\.budget).sum(), forecasts.map(\.costAboveBudget).sum(),
          forecasts.map(\.expectedGrant).sum(), forecasts.map(\.unusedGrant).sum(),
        ].map { format.amount($0) })
    return Table(
      caption: words.forecastCaption,
      columns: [
        .label(words.party), .number(words.costPerMonth), .number(words.expectedCost),
        .number(words.wholeBudget), .number(words.aboveBudgetShort),
        .number(words.expectedGrant), .number(words.unusedGrant),
      ], rows: rows + [total])
  }
}
