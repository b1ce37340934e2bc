import GrantAccounting

extension English {
  var forecast: String { "Forecast" }
  var forecastIntroduction: String {
    "The forecast extends the project's average cost per day so far to the project's end. It does "
      + "not know what is planned."
  }
  func budgetsLast(parties: Int) -> String {
    parties == 1
      ? "At this pace the budget lasts the whole project."
      : "At this pace the budget of every project party lasts the whole project."
  }
  func budgetLasts(of party: String?, through last: CalendarDate) -> String {
    "At this pace the budget\(party.map { " of \($0)" } ?? "") lasts through \(last)."
  }
  func budgetSpent(of party: String?) -> String {
    "The budget\(party.map { " of \($0)" } ?? "") is already spent."
  }
  var forecastCaption: String { "Forecast to the project's end, SEK" }
  var costPerMonth: String { "Cost per month" }
  var costPerMonthExplained: String { "Average so far" }
  var expectedCost: String { "Expected cost" }
  func expectedCostExplained(_ end: CalendarDate) -> String { "Through \(end)" }
  var wholeBudget: String { "Budget" }
  var wholeBudgetExplained: String { "The whole project" }
  var costAboveBudget: String { "Expected above budget" }
  var costAboveBudgetExplained: String { "Expected cost less budget, at least nought" }
  var aboveBudgetShort: String { "Above budget" }
  var expectedGrant: String { "Expected grant" }
  var expectedGrantExplained: String { "The lower of maximum grant and cost times aid intensity" }
  var unusedGrant: String { "Expected unused grant" }
  var unusedGrantExplained: String { "Maximum grant less expected grant" }
  var forecastName: String { "Forecast" }
}
