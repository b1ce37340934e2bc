import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// Old and new budget side by side for each approved change, and changes not yet in force.
  var budgetChanges: [Content] {
    let parties = report.participants.map(\.participant).filter { !$0.budgetChanges.isEmpty }
    var heading: [Content] = [
      .heading(1, words.budgetChanges), .body(words.budgetChangesIntroduction(report.asOf)),
    ]
    return parties.flatMap { party -> [Content] in
      if !isOneParty { heading.append(.heading(2, party.nameAndNumber)) }
      defer { heading = [] }
      return changes(of: party, under: heading)
    }
  }

  private func changes(of party: Participant, under heading: [Content]) -> [Content] {
    var lead = heading
    return party.budgetChanges.enumerated().flatMap { index, change -> [Content] in
      guard change.approved <= report.asOf else {
        defer { lead = [] }
        return lead + [.body(words.budgetChangePending(change))]
      }
      let before = party.budget(beforeChange: index)
      return changeTables(from: before, to: change, isFirst: index == 0).flatMap {
        defer { lead = [] }
        return leading(lead, to: $0)
      }
    }
  }

  /// By category always; by year and by source of financing where a sum there has changed.
  private func changeTables(
    from before: Budget, to change: BudgetChange, isFirst: Bool
  ) -> [Table] {
    let after = change.budget
    func table(_ title: String, _ rows: [BudgetRow], total: String, caption: String) -> Table {
      let all = rows + [BudgetRow(total, rows.map(\.old).sum(), rows.map(\.new).sum())]
      return Table(
        caption: caption,
        columns: [.label(title)]
          + [
            isFirst ? words.originalBudget : words.previousBudget, words.approvedChange,
            words.changedBudget,
          ].map { .number($0) },
        rows: all.enumerated().map { index, row in
          Table.Row(
            index == rows.count ? .total : .body,
            [row.name] + [row.old, row.new - row.old, row.new].map { format.amount($0) })
        })
    }
    let categories = CostCategory.allCases.map {
      BudgetRow(words.name(of: $0), before.costs.total(of: $0), after.costs.total(of: $0))
    }
    let years = report.years.map {
      BudgetRow(String($0), before.costs.total(in: $0), after.costs.total(in: $0))
    }
    let sources = FinancingSource.allCases.map {
      BudgetRow(words.name(of: $0), before.financing.total(of: $0), after.financing.total(of: $0))
    }
    var tables = [
      table(
        words.costCategory, categories, total: words.totalCosts,
        caption: words.budgetChangeCaption(change))
    ]
    if years.contains(where: { $0.old != $0.new }) {
      tables.append(table(words.year, years, total: words.totalCosts, caption: ""))
    }
    if sources.contains(where: { $0.old != $0.new }) {
      tables.append(
        table(words.financingSource, sources, total: words.totalFinancing, caption: ""))
    }
    return tables
  }
}

/// One row of a budget before and after a change.
private struct BudgetRow {
  let name: String
  let old: Money
  let new: Money

  init(_ name: String, _ old: Money, _ new: Money) {
    (self.name, self.old, self.new) = (name, old, new)
  }
}
