import GrantAccounting

extension Swedish {
  var forecast: String { "Prognos" }
  var forecastIntroduction: String {
    "Kostnaden per månad är kostnaden till och med den sista hela månad som bokföringen är komplett "
      + "för, delad med antalet månader som har någon kostnad. Varje månad som återstår väntas "
      + "kosta lika mycket. Prognosen tar inte hänsyn till vad som är planerat."
  }
  func forecastBasis(of party: String?, _ basis: ForecastBasis) -> String {
    let whose = party.map { "\($0): " } ?? ""
    guard basis.monthsPassed > 0 else {
      return
        "\(whose)Bokföringen är inte komplett för någon hel månad, så takten kan inte räknas ut."
    }
    guard basis.monthsWithCost > 0 else {
      return "\(whose)Ingen månad till och med \(basis.through.text) har någon kostnad, så ingen "
        + "ytterligare kostnad väntas."
    }
    let text =
      "\(basis.monthsWithCost) av \(basis.monthsPassed) månader till och med "
      + "\(basis.through.text) har någon kostnad, och \(basis.monthsLeft) "
      + "\(basis.monthsLeft == 1 ? "månad" : "månader") återstår."
    return whose + text
  }
  func budgetsLast(parties: Int) -> String {
    parties == 1
      ? "Med samma takt räcker budgeten projekttiden ut."
      : "Med samma takt räcker varje projektparts budget projekttiden ut."
  }
  func budgetLasts(of party: String?, withGrant: Bool, through last: CalendarDate) -> String {
    "Med samma takt räcker budgeten\(withGrant ? " och bidraget" : "")"
      + "\(party.map { " för \($0)" } ?? "") till och med \(last)."
  }
  func budgetSpent(of party: String?, withGrant: Bool) -> String {
    let whose = party.map { " för \($0)" } ?? ""
    return withGrant
      ? "Budgeten och bidraget\(whose) är redan förbrukade."
      : "Budgeten\(whose) är redan förbrukad."
  }
  func grantLasts(of party: String?, through last: CalendarDate) -> String {
    "Med samma takt räcker bidraget\(party.map { " till \($0)" } ?? "") till och med \(last); "
      + "kostnader därefter ger inget bidrag."
  }
  func grantSpent(of party: String?) -> String {
    "Hela bidraget\(party.map { " till \($0)" } ?? "") är redan upparbetat; ytterligare kostnader "
      + "ger inget bidrag."
  }
  var forecastCaption: String { "Prognos till projektets slut, kr" }
  var grantForecastCaption: String { "Väntat bidrag vid projektets slut, kr" }
  var partyForecastCaption: String { "Prognos per projektpart, kr" }
  var costPerMonth: String { "Kostnad per månad" }
  var expectedCost: String { "Väntad kostnad" }
  var wholeBudget: String { "Budget" }
  var leftOfBudget: String { "Kvar av budget" }
  var expectedGrant: String { "Väntat bidrag" }
  var expectedGrantExplained: String { "Det lägre av maxbeloppet och kostnaden gånger stödnivån" }
  var unusedGrant: String { "Outnyttjat bidrag" }
  var unusedGrantExplained: String { "Maxbeloppet minus väntat bidrag" }
  var overdrawnGrant: String { "Över maxbeloppet" }
  var overdrawnGrantExplained: String {
    "Väntad kostnad gånger stödnivån minus maxbeloppet, lägst noll; parten betalar det själv"
  }
  var forecastName: String { "Prognos" }
}
