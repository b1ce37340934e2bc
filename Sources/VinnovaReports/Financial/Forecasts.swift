import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// Where an interim report's project is heading; the final report has arrived.
  var forecast: [Content] {
    guard kind != .final, let whole = report.forecast(), whole.elapsedDays < whole.projectDays
    else { return [] }
    return leading(
      [
        .heading(1, words.forecast), .body(words.forecastIntroduction),
        .body(words.budgetLasts(through: whole.budgetLastsThrough)),
      ], to: isOneParty ? outlook(whole) : outlooks)
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
          + [part.forecast.costPerMonth, part.forecast.expectedCost, part.budget].map {
            format.amount($0)
          } + grants.map { part.hasGrant ? format.amount($0) : NumberFormat.nothing })
    }
    let forecasts = parts.map(\.forecast)
    let total = Table.Row(
      .total,
      [words.sum]
        + [
          forecasts.map(\.costPerMonth).sum(), forecasts.map(\.expectedCost).sum(),
          parts.map(\.budget).sum(), forecasts.map(\.expectedGrant).sum(),
          forecasts.map(\.unusedGrant).sum(),
        ].map { format.amount($0) })
    return Table(
      caption: words.forecastCaption,
      columns: [
        .label(words.party), .number(words.costPerMonth), .number(words.expectedCost),
        .number(words.wholeBudget), .number(words.expectedGrant), .number(words.unusedGrant),
      ], rows: rows + [total])
  }
}
