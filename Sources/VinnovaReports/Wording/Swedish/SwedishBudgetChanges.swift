import GrantAccounting

extension Swedish {
  var budgetChanges: String { "Ändringar av budgeten" }
  func budgetChangesIntroduction(_ asOf: CalendarDate) -> String {
    "Budgeten i den här rapporten är den som gällde \(asOf), med de ändringar som Vinnova hade "
      + "godkänt då."
  }
  func budgetChangeCaption(_ change: BudgetChange) -> String {
    "Ändring \(change.reference), godkänd \(change.approved), kr"
  }
  func budgetChangePending(_ change: BudgetChange) -> String {
    "Ändringen \(change.reference) är godkänd \(change.approved), efter den dag som rapporten "
      + "avser, och ingår inte i budgeten."
  }
  var originalBudget: String { "Ursprunglig budget" }
  var previousBudget: String { "Tidigare budget" }
  var approvedChange: String { "Beslutad ändring" }
  var changedBudget: String { "Ny budget" }
}
