import GrantAccounting

/// Where the project ends if costs go on as so far.
protocol ForecastWording: TermWording {
  var forecast: String { get }
  var forecastIntroduction: String { get }
  /// `last` is `nil` where the budget is enough for the whole project.
  func budgetLasts(through last: CalendarDate?) -> String
  var forecastCaption: String { get }
  var costPerMonth: String { get }
  var costPerMonthExplained: String { get }
  var expectedCost: String { get }
  func expectedCostExplained(_ end: CalendarDate) -> String
  var wholeBudget: String { get }
  var wholeBudgetExplained: String { get }
  var costAboveBudget: String { get }
  var costAboveBudgetExplained: String { get }
  var expectedGrant: String { get }
  var expectedGrantExplained: String { get }
  var unusedGrant: String { get }
  var unusedGrantExplained: String { get }
  /// Name of the forecast's line in the chart.
  var forecastName: String { get }
}
