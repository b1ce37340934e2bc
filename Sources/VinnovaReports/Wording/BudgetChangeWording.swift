import GrantAccounting

/// Approved changes of the budget.
protocol BudgetChangeWording: TermWording {
  var budgetChanges: String { get }
  func budgetChangesIntroduction(_ asOf: CalendarDate) -> String
  func budgetChangeCaption(_ change: BudgetChange) -> String
  /// Approved after the day that the report speaks as of.
  func budgetChangePending(_ change: BudgetChange) -> String
  var originalBudget: String { get }
  /// As an earlier change left it.
  var previousBudget: String { get }
  var approvedChange: String { get }
  var changedBudget: String { get }
}
