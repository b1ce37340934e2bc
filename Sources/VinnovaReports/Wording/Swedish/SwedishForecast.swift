import GrantAccounting

extension Swedish {
  var forecast: String { "Prognos" }
  var forecastIntroduction: String {
    "Kostnaden per månad är genomsnittet av de månader som har någon kostnad, till och med den "
      + "sista som är helt bokförd. Varje månad som återstår väntas kosta lika mycket. Prognosen "
      + "tar inte hänsyn till vad som är planerat."
  }
  var forecastIndirect: String {
    "Indirekta kostnader som är en andel av personalkostnaderna, eller har nått sin högsta andel, "
      + "beräknas på de väntade personalkostnaderna."
  }
  func forecastBasis(of party: String?, _ basis: ForecastBasis) -> String {
    let whose = party.map { "\($0): " } ?? ""
    guard basis.monthsPassed > 0 else {
      return
        "\(whose)Bokföringen är inte komplett för någon hel månad, så takten kan inte räknas ut."
    }
    guard basis.monthsWithCost > 0 else {
      return
        "\(whose)Ingen månad till och med \(name(of: basis.through)) har någon kostnad, så ingen "
        + "ytterligare kostnad väntas."
    }
    let left =
      "\(basis.monthsLeft == 1 ? "en" : number(basis.monthsLeft)) "
      + "\(basis.monthsLeft == 1 ? "månad" : "månader") återstår."
    guard basis.monthsPassed > 1 else {
      return "\(whose)Prognosen bygger på en enda månad, \(name(of: basis.through)), och \(left)"
    }
    let months =
      if basis.monthsWithCost < basis.monthsPassed {
        "\(basis.monthsWithCost) av \(basis.monthsPassed) månader"
      } else if basis.monthsPassed == 2 {
        "Båda månaderna"
      } else {
        "Alla \(number(basis.monthsPassed)) månader"
      }
    return
      "\(whose)\(months) till och med \(name(of: basis.through)) har någon kostnad, och \(left)"
  }
  func budgetsLast(parties: Int) -> String {
    parties == 1
      ? "I samma takt räcker budgeten projekttiden ut."
      : "I samma takt räcker varje projektparts budget projekttiden ut."
  }
  func budgetLasts(
    of party: String?, withGrant: Bool, through last: CalendarDate, again: Bool
  ) -> String {
    let whose = party.map { " för \($0)" } ?? ""
    let what = (withGrant ? "budgeten och bidraget" : "budgeten") + whose
    return again
      ? "\(what.capitalisedFirst) räcker till och med \(last)."
      : "I samma takt räcker \(what) till och med \(last)."
  }
  func budgetSpent(of party: String?, withGrant: Bool) -> String {
    let whose = party.map { " för \($0)" } ?? ""
    return withGrant
      ? "Budgeten och bidraget\(whose) är redan förbrukade."
      : "Budgeten\(whose) är redan förbrukad."
  }
  func grantLasts(of party: String?, through last: CalendarDate, again: Bool) -> String {
    let what = "bidraget\(party.map { " till \($0)" } ?? "")"
    let start = again ? "\(what.capitalisedFirst) räcker" : "I samma takt räcker \(what)"
    return "\(start) till och med \(last); kostnader därefter ger inget bidrag."
  }
  func grantSpent(of party: String?) -> String {
    "Hela bidraget\(party.map { " till \($0)" } ?? "") är redan upparbetat; ytterligare kostnader "
      + "ger inget bidrag."
  }
  func expectedAboveBudget(_ excesses: [ExpectedExcess]) -> String {
    let parts = excesses.enumerated().map { index, excess in
      let share = excess.share.map { " (\(format.percent($0)))" } ?? ""
      let amount = "\(format.kronor(excess.amount))\(share)"
      return index == 0
        ? "\(subject(excess.category)) väntas bli \(amount)"
        : "\(subject(excess.category).lowercased()) \(amount)"
    }
    return "\(enumeration(parts)) över budget."
  }
  func moneyRunsOut(for parties: [String]) -> String {
    let whose = parties.isEmpty ? "" : " för \(enumeration(parties))"
    return "I samma takt räcker inte budgeten eller bidraget\(whose) projekttiden ut."
  }
  var forecastCaption: String { "Prognos till projektets slut, kr" }
  var grantForecastCaption: String { "Väntat bidrag vid projektets slut, kr" }
  var partyForecastCaption: String { "Prognos per projektpart, kr" }
  var costPerMonth: String { "Kostnad per månad" }
  var perMonth: String { "Per månad" }
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
