import GrantAccounting

/// Where the project ends if costs go on as so far.
protocol ForecastWording: TermWording {
  var forecast: String { get }
  var forecastIntroduction: String { get }
  /// Every budget is enough for the whole project.
  func budgetsLast(parties: Int) -> String
  /// `party` is `nil` in a project of one.
  func budgetLasts(of party: String?, through last: CalendarDate) -> String
  /// More is already spent than the budget holds.
  func budgetSpent(of party: String?) -> String
  var forecastCaption: String { get }
  var costPerMonth: String { get }
  var costPerMonthExplained: String { get }
  var expectedCost: String { get }
  func expectedCostExplained(_ end: CalendarDate) -> String
  var wholeBudget: String { get }
  var wholeBudgetExplained: String { get }
  var costAboveBudget: String { get }
  var costAboveBudgetExplained: String { get }
  /// Title of the column for each party's cost above its own budget.
  var aboveBudgetShort: String { get }
  var expectedGrant: String { get }
  var expectedGrantExplained: String { get }
  var unusedGrant: String { get }
  var unusedGrantExplained: String { get }
  /// Name of the forecast's line in the chart.
  var forecastName: String { get }
}
