import GrantAccounting

extension Swedish {
  var forecast: String { "Prognos" }
  var forecastIntroduction: String {
    "Prognosen drar ut projektets genomsnittliga kostnad per dag hittills till projektets slut. "
      + "Den tar inte hänsyn till vad som är planerat."
  }
  func budgetsLast(parties: Int) -> String {
    parties == 1
      ? "Med samma takt räcker budgeten projekttiden ut."
      : "Med samma takt räcker varje projektparts budget projekttiden ut."
  }
  func budgetLasts(of party: String?, through last: CalendarDate) -> String {
    "Med samma takt räcker budgeten\(party.map { " för \($0)" } ?? "") till och med \(last)."
  }
  func budgetSpent(of party: String?) -> String {
    "Budgeten\(party.map { " för \($0)" } ?? "") är redan förbrukad."
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
  var aboveBudgetShort: String { "Över budget" }
  var expectedGrant: String { "Väntat bidrag" }
  var expectedGrantExplained: String { "Det lägre av maxbeloppet och kostnaden gånger stödnivån" }
  var unusedGrant: String { "Väntat outnyttjat bidrag" }
  var unusedGrantExplained: String { "Maxbeloppet minus väntat bidrag" }
  var forecastName: String { "Prognos" }
}
