import GrantAccounting

extension English {
  var forecast: String { "Forecast" }
  var forecastIntroduction: String {
    "The cost per month is the average of the months that have any cost, through the last one "
      + "booked in full. Each month left is expected to cost as much. The forecast takes no account "
      + "of plans."
  }
  var forecastIndirect: String {
    "Indirect costs that are a share of personnel costs, or have reached their highest share, are "
      + "computed as a share of the expected personnel costs."
  }
  func forecastBasis(of party: String?, _ basis: ForecastBasis) -> String {
    let whose = party.map { "\($0): " } ?? ""
    guard basis.monthsPassed > 0 else {
      return
        "\(whose)The bookkeeping is not complete for any whole month, so the pace cannot be told."
    }
    guard basis.monthsWithCost > 0 else {
      return
        "\(whose)No month through \(name(of: basis.through)) has any cost, so no further cost is "
        + "expected."
    }
    let left =
      "\(number(basis.monthsLeft)) \(basis.monthsLeft == 1 ? "month is" : "months are") left."
    guard basis.monthsPassed > 1 else {
      return "\(whose)The forecast rests on a single month, \(name(of: basis.through)), and \(left)"
    }
    let months =
      if basis.monthsWithCost < basis.monthsPassed {
        "\(basis.monthsWithCost) of \(basis.monthsPassed) months"
      } else if basis.monthsPassed == 2 {
        "Both months"
      } else {
        "All \(number(basis.monthsPassed)) months"
      }
    return "\(whose)\(months) through \(name(of: basis.through)) have some cost, and \(left)"
  }
  func budgetsLast(parties: Int) -> String {
    parties == 1
      ? "At this pace the budget lasts the whole project."
      : "At this pace the budget of every project party lasts the whole project."
  }
  func budgetLasts(
    of party: String?, withGrant: Bool, through last: CalendarDate, again: Bool
  ) -> String {
    "\(again ? "The" : "At this pace the") budget\(withGrant ? " and the grant" : "")"
      + "\(party.map { " of \($0)" } ?? "") \(withGrant ? "last" : "lasts") through \(last)."
  }
  func budgetSpent(of party: String?, withGrant: Bool) -> String {
    let whose = party.map { " of \($0)" } ?? ""
    return withGrant
      ? "The budget and the grant\(whose) are already spent."
      : "The budget\(whose) is already spent."
  }
  func grantLasts(of party: String?, through last: CalendarDate, again: Bool) -> String {
    "\(again ? "The" : "At this pace the") grant\(party.map { " to \($0)" } ?? "") lasts through \(last); costs after "
      + "that earn no grant."
  }
  func grantSpent(of party: String?) -> String {
    "All of the grant\(party.map { " to \($0)" } ?? "") is already earned; further costs earn no "
      + "grant."
  }
  func expectedAboveBudget(_ excesses: [ExpectedExcess]) -> String {
    let parts = excesses.enumerated().map { index, excess in
      let share = excess.share.map { " (\(format.percent($0)))" } ?? ""
      let amount = "\(format.kronor(excess.amount))\(share)"
      return index == 0
        ? "\(subject(excess.category)) are expected to be \(amount)"
        : "\(subject(excess.category).lowercased()) \(amount)"
    }
    return "\(enumeration(parts)) above budget."
  }
  func moneyRunsOut(for parties: [String]) -> String {
    let whose = parties.isEmpty ? "" : " of \(enumeration(parties))"
    return "At this pace the budget or the grant\(whose) does not last the whole project."
  }
  var forecastCaption: String { "Forecast to the project’s end, SEK" }
  var grantForecastCaption: String { "Expected grant at the project’s end, SEK" }
  var partyForecastCaption: String { "Forecast per project party, SEK" }
  var costPerMonth: String { "Cost per month" }
  var perMonth: String { "Per month" }
  var expectedCost: String { "Expected cost" }
  var wholeBudget: String { "Budget" }
  var leftOfBudget: String { "Left in budget" }
  var expectedGrant: String { "Expected grant" }
  var expectedGrantExplained: String { "The lower of maximum grant and cost times aid intensity" }
  var unusedGrant: String { "Unused grant" }
  var unusedGrantExplained: String { "Maximum grant less expected grant" }
  var overdrawnGrant: String { "Above maximum grant" }
  var overdrawnGrantExplained: String {
    "Expected cost times aid intensity less maximum grant, never below zero; borne by the party"
  }
  var forecastName: String { "Forecast" }
}
