import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// Cost per category, per party where there are several, and per year with its charts.
  var costs: [Content] {
    var content: [Content] = [
      .heading(1, words.costPerCategory), .table(categoryTable(report.total)),
    ]
    if !isOneParty { content += [.heading(2, words.costPerParty), .table(partyTable)] }
    content.append(.heading(1, words.costPerYear))
    content += costYearTables(report.total)
    return content + figures
  }

  /// Five categories in the form's order, total last.
  func categoryTable(_ outcome: CostOutcome) -> Table {
    func row(_ kind: Table.Row.Kind, _ name: String, _ amounts: [Money], _ used: Share?)
      -> Table.Row
    {
      Table.Row(kind, [name] + amounts.map { format.amount($0) } + [format.percent(used)])
    }
    let rows = CostCategory.allCases.map { category in
      row(
        .body, words.name(of: category),
        [
          outcome.budget.total(of: category), outcome.inPeriod.total(of: category),
          outcome.accumulated.total(of: category), outcome.remaining(category),
        ], outcome.used(category))
    }
    let total = row(
      .total, words.totalCosts,
      [
        outcome.budget.total, outcome.inPeriod.total, outcome.accumulated.total,
        outcome.remaining,
      ], outcome.used)
    return Table(
      caption: words.costPerCategoryCaption(through: report.cutOff),
      columns: [.label(words.costCategory)] + outcomeColumns, rows: rows + [total])
  }

  private var outcomeColumns: [Table.Column] {
    [words.budgetTotal, words.thisPeriod, words.accumulated, words.remaining, words.used]
      .map { .number($0) }
  }

  /// The same figures, one row a party.
  private var partyTable: Table {
    func row(_ kind: Table.Row.Kind, _ name: String, _ outcome: CostOutcome) -> Table.Row {
      let amounts = [
        outcome.budget.total, outcome.inPeriod.total, outcome.accumulated.total,
        outcome.remaining,
      ]
      return Table.Row(
        kind, [name] + amounts.map { format.amount($0) } + [format.percent(outcome.used)])
    }
    let rows = report.participants.map { row(.body, $0.participant.name, $0.costs) }
    return Table(
      caption: words.costPerCategoryCaption(through: report.cutOff),
      columns: [.label(words.party)] + outcomeColumns,
      rows: rows + [row(.total, words.totalCosts, report.total)])
  }

  /// The parties one by one, where there are several.
  var parties: [Content] {
    guard !isOneParty else { return [] }
    return [.heading(1, words.parties)]
      + report.participants.flatMap { party -> [Content] in
        [
          .heading(2, party.participant.name),
          .note(party.participant.organisationNumber.description),
          .heading(3, words.costPerCategory), .table(categoryTable(party.costs)),
          .heading(3, words.costPerYear),
        ] + costYearTables(party.costs) + [.heading(3, words.financing)]
          + financingTables(party.financing)
      }
  }
}
