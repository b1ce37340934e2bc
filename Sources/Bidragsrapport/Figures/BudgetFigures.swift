internal import GrantAccounting

/// A budget by category and financing source.
struct BudgetFigures: Encodable {
  var categories: [String: YearFigures]
  var financing: [String: YearFigures]

  init(_ budget: Budget, years: [Int]) {
    categories = Dictionary(
      uniqueKeysWithValues: CostCategory.allCases.map {
        ($0.rawValue, YearFigures(budget.costs, $0, years: years))
      })
    financing = Dictionary(
      uniqueKeysWithValues: FinancingSource.allCases.map {
        ($0.rawValue, YearFigures(budget.financing, $0, years: years))
      })
  }
}

/// A change of the budget that Vinnova has approved.
struct BudgetChangeFigures: Encodable {
  var approved: String
  var reference: String
  /// Whether it was approved by the as-of date.
  var inForce: Bool
  var budget: BudgetFigures

  init(_ change: BudgetChange, asOf: CalendarDate, years: [Int]) {
    approved = change.approved.description
    reference = change.reference
    inForce = change.approved <= asOf
    budget = BudgetFigures(change.budget, years: years)
  }
}
