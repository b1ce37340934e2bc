internal import GrantAccounting

/// Where the project ends if costs go on as so far; interim reports print it.
struct ForecastFigures: Encodable {
  var elapsedDays: Int
  var projectDays: Int
  var basis: ForecastBasisFigures?
  /// By category, `personnel` and so on.
  var categories: [String: ForecastRow]
  var costPerMonth: Kronor
  var expectedCost: Kronor
  var expectedGrant: Kronor
  var unusedGrant: Kronor
  var overdrawnGrant: Kronor
  var costAboveBudget: Kronor
  /// `spent`, `through` a day, or `wholeProject`.
  var budgetLasts: String?
  var budgetLastsThrough: String?
  var grantLasts: String?
  var grantLastsThrough: String?

  /// `nil` where the report prints none: a final report, or a project that is over.
  init?(_ forecast: Forecast?, in report: FinancialReport) {
    guard let forecast, report.kind != .final, report.cutOff < report.projectPeriod.end else {
      return nil
    }
    elapsedDays = Period(start: report.projectPeriod.start, end: report.cutOff).days
    projectDays = report.projectPeriod.days
    basis = forecast.basis.map(ForecastBasisFigures.init)
    categories = Dictionary(
      uniqueKeysWithValues: CostCategory.allCases.map { category in
        let row = ForecastRow(
          costPerMonth: Kronor(forecast.costPerMonth[category]),
          expectedCost: Kronor(forecast.expectedCost[category]))
        return (category.rawValue, row)
      })
    costPerMonth = Kronor(forecast.costPerMonth.total)
    expectedCost = Kronor(forecast.expectedCost.total)
    expectedGrant = Kronor(forecast.expectedGrant)
    unusedGrant = Kronor(forecast.unusedGrant)
    overdrawnGrant = Kronor(forecast.overdrawnGrant)
    costAboveBudget = Kronor(forecast.costAboveBudget)
    (budgetLasts, budgetLastsThrough) = words(for: forecast.budgetReach)
    (grantLasts, grantLastsThrough) = words(for: forecast.grantReach)
  }
}

/// The months a forecast rests on.
struct ForecastBasisFigures: Encodable {
  var throughMonth: String
  var monthsPassed: Int
  var monthsWithCost: Int
  var monthsLeft: Int

  init(_ basis: ForecastBasis) {
    throughMonth = basis.through.text
    monthsPassed = basis.monthsPassed
    monthsWithCost = basis.monthsWithCost
    monthsLeft = basis.monthsLeft
  }
}

/// One category's forecast.
struct ForecastRow: Encodable {
  var costPerMonth: Kronor
  var expectedCost: Kronor
}

private func words(for reach: MoneyReach?) -> (String?, String?) {
  switch reach {
  case .spent: ("spent", nil)
  case .through(let day): ("through", day.description)
  case .wholeProject: ("wholeProject", nil)
  case nil: (nil, nil)
  }
}
