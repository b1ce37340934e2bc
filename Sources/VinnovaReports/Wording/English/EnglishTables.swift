import GrantAccounting

extension English {
  var costPerCategory: String { "Cost per category" }
  func costPerCategoryCaption(through day: CalendarDate) -> String {
    "Eligible costs through \(day), SEK"
  }
  var costCategory: String { "Cost category" }
  var budgetTotal: String { "Total budget" }
  var thisPeriod: String { "This period" }
  func accumulated(_ kind: ReportKind) -> String { kind == .final ? "Outcome" : "Accumulated" }
  func remaining(_ kind: ReportKind) -> String {
    kind == .final ? "Budget less outcome" : "Remaining"
  }
  var used: String { "Used" }

  var costPerParty: String { "Cost per project party" }
  var party: String { "Project party" }
  var parties: String { "By project party" }

  var costPerYear: String { "Cost per year" }
  func costPerYearCaption(_ years: ClosedRange<Int>, withSums: Bool) -> String {
    "Budget and outcome \(years.text)\(withSums ? " and the whole project" : ""), SEK"
  }
  func budget(_ year: Int) -> String { "Budget \(year)" }
  func outcome(_ year: Int) -> String { "Outcome \(year)" }
  func heldBackBefore(_ years: [(year: Int, amount: Money)]) -> String {
    let each = years.map { "\(format.kronor($0.amount)) in the outcome of \($0.year)" }
    return "Limits are held against the project so far, not against each year. So there is "
      + "\(enumeration(each)) that was above the limit in an earlier year."
  }
  var budgetSum: String { "Budget total" }
  var outcomeSum: String { "Outcome total" }

  var financing: String { "Financing" }
  func financingCaption(_ years: ClosedRange<Int>, withSums: Bool) -> String {
    "Financing, budget and outcome \(years.text)\(withSums ? " and the whole project" : ""), SEK"
  }
  var financingSource: String { "Financing" }
  func planned(_ year: Int) -> String { "Budget \(year)" }
  func actual(_ year: Int) -> String { "Outcome \(year)" }
  var plannedSum: String { "Budget total" }
  var actualSum: String { "Outcome total" }
  func ownFinancingCaption(through day: CalendarDate) -> String {
    "Own financing with costs that the grant cannot pay, through \(day), SEK"
  }
  var ownInTable: String { "Own financing as in the table" }
  var realNotEligible: String { "Actual costs that are not eligible" }
  var ownWithReal: String { "Total own financing" }
  func ownLeavesOut(
    outsidePeriod: Bool, undecided: Bool, replacedByShare: Bool, hasComputedIndirect: Bool
  ) -> String? {
    let parts = [
      outsidePeriod ? "costs outside the project period" : nil,
      undecided ? "costs on accounts not yet classified" : nil,
      replacedByShare ? "booked indirect costs that a computed share replaces" : nil,
    ].compactMap(\.self)
    let computed =
      hasComputedIndirect
      ? "Computed indirect costs are included as computed, not as booked." : nil
    let leftOut = parts.isEmpty ? nil : "Not included: \(enumeration(parts))."
    let sentences = [computed, leftOut].compactMap(\.self)
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }
  func intensities(planned: Share?, actual: Share?) -> String {
    "The aid intensity computed from the budget is \(format.intensity(planned)), the actual aid "
      + "intensity \(format.percent(actual))."
  }

  var notEligible: String { "Not eligible" }
  func notEligibleIntroduction(together sum: Money?) -> String {
    "The amounts below are booked on the project but not counted in the reported costs."
      + (sum.map { " For all project parties they are \(format.kronor($0)) together." } ?? "")
  }
  var nothingLeftOut: String { "No amounts were left out." }

  func reason(_ reason: NotEligibleCost.Reason) -> String {
    switch reason {
    case .beforeProject: "Before the project period"
    case .afterProject: "After the project period"
    case .categoryNotAllowed(let category):
      "\(name(of: category)): the call does not fund this cost category"
    // The heading has said what it is not; the reason alone says why.
    case .account(let rule): rule.reason.map(written) ?? "The account is not eligible"
    case .undecidedAccount(let rule):
      "The account is to be classified" + (rule.reason.map { ". \(written($0))" } ?? "")
    case .unmappedAccount: "The account has no cost category"
    case .indirectCostsComputed:
      "Booked indirect costs, replaced by a share of personnel costs"
    case .aboveHourlyCost(let limit):
      "Personnel costs above \(format.kronor(limit)) an hour on average"
    case .aboveIndirectCosts(let limit):
      "Indirect costs above \(format.limit(limit)) of personnel costs"
    }
  }

  func foreignPart(of reason: NotEligibleCost.Reason) -> String? {
    switch reason {
    case .account(let rule), .undecidedAccount(let rule):
      rule.reason.flatMap { isOwn($0) ? $0 : nil }
    default: nil
    }
  }

  /// A party's own reason stays in the project's language, and says so.
  private func written(_ reason: String) -> String {
    isOwn(reason) ? "\(reason) (in Swedish)" : chartReason(reason)
  }

  private func isOwn(_ reason: String) -> Bool { chartReason(reason) == reason }

  func notEligibleCaption(rows: Bool, cuts: Bool) -> String {
    rows ? "Rows left out\(cuts ? " and amounts cut" : "")" : cutAbove
  }
  var cutAbove: String { "Cut above a limit" }
  var sumOfRows: String { "Total of rows left out" }
  var sumOfCuts: String { "Total cut" }
  var sumNotEligible: String { "Total not eligible" }
  var sumOfParties: String { "All project parties" }
  var voucher: String { "Voucher" }
  var date: String { "Date" }
  var account: String { "Account" }
  var text: String { "Text" }
  var amount: String { "Amount,\(NumberFormat.blank)SEK" }
}
