import GrantAccounting

extension Swedish {
  var forecast: String { "Prognos" }
  var forecastIntroduction: String {
    "Prognosen drar ut projektets genomsnittliga kostnad per dag hittills till projektets slut. "
      + "Den tar inte hänsyn till vad som är planerat."
  }
  func budgetLasts(through last: CalendarDate?) -> String {
    guard let last else { return "Med samma takt räcker budgeten projekttiden ut." }
    return "Med samma takt räcker budgeten till och med \(last)."
  }
  var forecastCaption: String { "Prognos till projektets slut, kr" }
  var costPerMonth: String { "Kostnad per månad" }
  var costPerMonthExplained: String { "Genomsnitt hittills" }
  var expectedCost: String { "Väntad kostnad" }
  func expectedCostExplained(_ end: CalendarDate) -> String { "Till och med \(end)" }
  var wholeBudget: String { "Budget" }
  var wholeBudgetExplained: String { "Hela projektet" }
  var costAboveBudget: String { "Väntat över budget" }
  var costAboveBudgetExplained: String { "Väntad kostnad minus budget, lägst noll" }
  var expectedGrant: String { "Väntat bidrag" }
  var expectedGrantExplained: String { "Det lägsta av maxbeloppet och stödnivån" }
  var unusedGrant: String { "Väntat outnyttjat bidrag" }
  var unusedGrantExplained: String { "Maxbeloppet minus väntat bidrag" }
  var forecastName: String { "Prognos" }
}
