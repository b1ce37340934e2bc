import GrantAccounting

extension English {
  var budgetChanges: String { "Changes to the budget" }
  func budgetChangesIntroduction(_ asOf: CalendarDate) -> String {
    "The budget in this report is the one in force on \(asOf), with the changes that Vinnova had "
      + "approved by then."
  }
  func budgetChangeCaption(_ change: BudgetChange) -> String {
    "Change \(change.reference), approved \(change.approved), SEK"
  }
  func budgetChangePending(_ change: BudgetChange) -> String {
    "The change \(change.reference) was approved on \(change.approved), after the day this report "
      + "speaks as of, and is not in the budget."
  }
  var originalBudget: String { "Original budget" }
  var previousBudget: String { "Budget before" }
  var approvedChange: String { "Approved change" }
  var changedBudget: String { "New budget" }
}
