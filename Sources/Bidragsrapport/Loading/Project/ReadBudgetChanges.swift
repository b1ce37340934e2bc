internal import GrantAccounting

/// The approved changes in order of time; each is checked as the budget itself is.
func readBudgetChanges(
  _ party: GroupReader, of original: Budget?, in context: PartyContext
) -> [BudgetChange] {
  var changes: [BudgetChange] = []
  for row in party.groups("budgetChanges") {
    let (approved, reference) = (row["approved"]?.date(), row["reference"]?.text())
    let budget = readBudget(row.group("budget"), in: context)
    guard let approved, let reference, let budget else { continue }
    let change = BudgetChange(approved: approved, reference: reference, budget: budget)
    checkOrder(change, after: changes.last, row)
    checkDay(change, row, in: context)
    if let before = changes.last?.budget ?? original { checkGrant(change, before: before, row) }
    changes.append(change)
  }
  return changes
}

private func checkOrder(_ change: BudgetChange, after last: BudgetChange?, _ row: GroupReader) {
  guard let last, change.approved <= last.approved else { return }
  row.problems.error(
    "project.budget-change-order", line: row.line(of: "approved"),
    "the change of \(change.approved) stands after the one of \(last.approved)",
    hint: "write the changes in the order they were approved, each with a day of its own")
}

private func checkDay(_ change: BudgetChange, _ row: GroupReader, in context: PartyContext) {
  let reason: String? =
    if let decided = context.decided, change.approved < decided {
      "before the decision of \(decided)"
    } else if let end = context.period?.end, change.approved > end {
      "after the project's end \(end)"
    } else {
      nil
    }
  guard let reason else { return }
  row.problems.warning(
    "project.budget-change-date", line: row.line(of: "approved"),
    "the change was approved \(change.approved), \(reason)",
    hint: "check the day: a change is approved before it is made, while the project runs")
}

/// A changed grant is a changed decision, which stands elsewhere.
private func checkGrant(_ change: BudgetChange, before: Budget, _ row: GroupReader) {
  let (old, new) = (before.financing.total(of: .grant), change.budget.financing.total(of: .grant))
  guard old != new else { return }
  row.problems.warning(
    "project.budget-change-grant", line: row.line(of: "budget"),
    "the change plans a grant of \(inKronor(new)), before it was \(inKronor(old))",
    hint: "correct the row `grant`; if Vinnova has changed the decision as well, write its new "
      + "amounts under `decision`")
}
