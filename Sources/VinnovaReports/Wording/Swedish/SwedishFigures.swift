import GrantAccounting

extension Swedish {
  func name(of unit: ChartUnit) -> String {
    switch unit {
    case .kronor: "kronor"
    case .thousands: "tusen kronor"
    case .millions: "miljoner kronor"
    }
  }

  func costPerYearFigure(_ unit: ChartUnit) -> String {
    "Kostnad per år, budget och utfall, \(name(of: unit))"
  }

  var budgetName: String { "Budget" }

  func costPerYearAlternative(
    budget: Money, outcome: Money, years: [(year: Int, budget: Money, outcome: Money)]
  ) -> String {
    let each = years.map {
      "\($0.year): budget \(format.kronor($0.budget)), utfall \(format.kronor($0.outcome))."
    }
    return "Stapeldiagram. Utfallet är \(format.kronor(outcome)) av budgeten "
      + "\(format.kronor(budget)). \(each.joined(separator: " "))"
  }

  func accumulatedFigure(_ unit: ChartUnit) -> String {
    "Ackumulerad kostnad per månad mot budget och bidrag, \(name(of: unit))"
  }

  var outcomeName: String { "Utfall" }
  var maximumGrantName: String { "Högsta bidrag" }

  func accumulatedAlternative(
    outcome: Money, through month: YearMonth, planned: Money, budget: Money, maximumGrant: Money?
  ) -> String {
    let pace =
      outcome == planned
      ? "lika med" : outcome < planned ? "lägre än" : "högre än"
    let grant = maximumGrant.map { " Högsta bidrag är \(format.kronor($0))." } ?? ""
    return "Linjediagram. Den ackumulerade kostnaden är \(format.kronor(outcome)) till och med "
      + "\(month.text), \(pace) budgeten jämnt fördelad över årets månader. Budgeten för hela "
      + "projektet är \(format.kronor(budget)).\(grant)"
  }

  func figureSource(through day: CalendarDate, withForecast: Bool) -> String {
    "Källa: projektets bokföring till och med \(day)"
      + (withForecast ? ", beslutad budget och egen prognos." : " och beslutad budget.")
  }

  var axisStart: String { "Start" }
  func monthAxis(from start: CalendarDate) -> String {
    "Axeln går från projektets start \(start); varje märke är slutet av månaden. Budgeten är jämnt "
      + "fördelad på varje års månader."
  }
}
