import GrantAccounting
import Typesetting

extension ApplicationComposition {
  /// Budgeted costs and financing, party by party, one column a year and a sum.
  var budgets: [Content] {
    let parties = project.participants
    var content: [Content] = [.heading(1, words.budgetHeading)]
    for (index, party) in parties.enumerated() {
      let heading = "\(party.name) (\(party.organisationNumber))"
      content.append(.heading(2, heading))
      content.append(
        .note(index == 0 ? words.coordinatingParty : words.otherParty))
      content += tables(party.budget)
    }
    guard parties.count > 1 else { return content }
    var total = Budget(costs: CostTable(), financing: FinancingTable())
    for party in parties {
      total.costs.add(party.budget.costs)
      total.financing.add(party.budget.financing)
    }
    return content + [.heading(2, words.budgetOfAllParties)] + tables(total)
  }

  private func tables(_ budget: Budget) -> [Content] {
    let years = application.period.years
    let costs = rows(
      CostCategory.allCases.map { ($0, words.name(of: $0)) }, budget.costs,
      total: words.totalCosts, years)
    let financing = rows(
      FinancingSource.allCases.map { ($0, words.applied($0)) }, budget.financing,
      total: words.totalFinancing, years)
    return [
      .table(
        Table(
          caption: words.budgetedCosts, columns: columns(words.costCategory, years), rows: costs)),
      .table(
        Table(
          caption: words.budgetedFinancing, columns: columns(words.financingSource, years),
          rows: financing + [intensities(budget, years)])),
    ]
  }

  private func columns(_ title: String, _ years: [Int]) -> [Table.Column] {
    [.label(title)] + years.map { .number(String($0)) } + [.number(words.sum)]
  }

  private func rows<Row>(
    _ names: [(row: Row, name: String)], _ table: YearTable<Row>, total: String, _ years: [Int]
  ) -> [Table.Row] {
    names.map { row, name in
      Table.Row(
        [name] + years.map { format.amount(table[row, $0]) }
          + [format.amount(table.total(of: row))])
    } + [
      Table.Row(
        .total,
        [total] + years.map { format.amount(table.total(in: $0)) } + [format.amount(table.total)])
    ]
  }

  /// *Beräknad stödnivå*: the grant applied for as a share of the costs.
  private func intensities(_ budget: Budget, _ years: [Int]) -> Table.Row {
    Table.Row(
      [words.computedIntensity]
        + years.map {
          format.percent(Share(budget.financing[.grant, $0], of: budget.costs.total(in: $0)))
        }
        + [format.percent(Share(budget.financing.total(of: .grant), of: budget.costs.total))])
  }
}
