import GrantAccounting

extension English {
  func name(of unit: ChartUnit) -> String {
    switch unit {
    case .kronor: "SEK"
    case .thousands: "SEK thousand"
    case .millions: "SEK million"
    }
  }

  func costPerYearFigure(_ unit: ChartUnit) -> String {
    "Cost per year, budget and outcome, \(name(of: unit))"
  }

  var budgetName: String { "Budget" }

  func costPerYearAlternative(
    budget: Money, outcome: Money, years: [(year: Int, budget: Money, outcome: Money)]
  ) -> String {
    let each = years.map {
      "\($0.year): budget \(format.kronor($0.budget)), outcome \(format.kronor($0.outcome))."
    }
    return "Bar chart. The outcome is \(format.kronor(outcome)) of a budget of "
      + "\(format.kronor(budget)). \(each.joined(separator: " "))"
  }

  func accumulatedFigure(_ unit: ChartUnit) -> String {
    "Accumulated cost by month against budget and grant, \(name(of: unit))"
  }

  var outcomeName: String { "Outcome" }
  var maximumGrantName: String { "Maximum grant" }

  func accumulatedAlternative(
    outcome: Money, through month: YearMonth, planned: Money, budget: Money, maximumGrant: Money?
  ) -> String {
    let pace = outcome == planned ? "equal to" : outcome < planned ? "below" : "above"
    let grant = maximumGrant.map { " The maximum grant is \(format.kronor($0))." } ?? ""
    return "Line chart. The accumulated cost is \(format.kronor(outcome)) through \(month.text), "
      + "\(pace) the budget spread evenly over the months of each year. The budget of the whole "
      + "project is \(format.kronor(budget)).\(grant)"
  }

  func figureSource(through day: CalendarDate, withForecast: Bool) -> String {
    "Source: the project’s ledger through \(day)"
      + (withForecast ? ", approved budget and our own forecast." : " and approved budget.")
  }

  var axisStart: String { "Start" }
  func monthAxis(from start: CalendarDate) -> String {
    "The axis begins at the project’s start, \(start); each mark is the end of its month. The budget "
      + "is spread evenly over each year’s months."
  }
}
