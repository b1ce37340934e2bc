internal import GrantAccounting

/// Where the project ends if costs go on as so far; interim reports print it.
struct ForecastFigures: Encodable {
  var elapsedDays: Int
  var projectDays: Int
  var costPerMonth: Kronor
  var expectedCost: Kronor
  var expectedGrant: Kronor
  var unusedGrant: Kronor
  var costAboveBudget: Kronor
  var budgetLastsThrough: String?

  /// `nil` where the report prints none: a final report, or a project that is over.
  init?(_ forecast: Forecast?, in kind: ReportKind) {
    guard let forecast, kind != .final, forecast.elapsedDays < forecast.projectDays else {
      return nil
    }
    elapsedDays = forecast.elapsedDays
    projectDays = forecast.projectDays
    costPerMonth = Kronor(forecast.costPerMonth)
    expectedCost = Kronor(forecast.expectedCost)
    expectedGrant = Kronor(forecast.expectedGrant)
    unusedGrant = Kronor(forecast.unusedGrant)
    costAboveBudget = Kronor(forecast.costAboveBudget)
    budgetLastsThrough = forecast.budgetLastsThrough?.description
  }
}
