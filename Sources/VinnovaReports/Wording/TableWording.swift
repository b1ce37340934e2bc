import GrantAccounting

/// Headings, captions and column titles of cost, financing and left-out amounts.
protocol TableWording: TermWording {
  var costPerCategory: String { get }
  func costPerCategoryCaption(through day: CalendarDate) -> String
  var costCategory: String { get }
  var budgetTotal: String { get }
  var thisPeriod: String { get }
  /// A final report has nothing left to accumulate or to remain.
  func accumulated(_ kind: ReportKind) -> String
  func remaining(_ kind: ReportKind) -> String
  var used: String { get }

  var costPerParty: String { get }
  var party: String { get }
  var parties: String { get }

  var costPerYear: String { get }
  /// `withSums` where the table also holds the sums of years in tables before it.
  func costPerYearCaption(_ years: ClosedRange<Int>, withSums: Bool) -> String
  func budget(_ year: Int) -> String
  func outcome(_ year: Int) -> String
  /// Why a year has more than was booked: amounts that a limit held back in a year before.
  func heldBackBefore(_ years: [(year: Int, amount: Money)]) -> String
  var budgetSum: String { get }
  var outcomeSum: String { get }

  var financing: String { get }
  func financingCaption(_ years: ClosedRange<Int>, withSums: Bool) -> String
  var financingSource: String { get }
  func planned(_ year: Int) -> String
  func actual(_ year: Int) -> String
  var plannedSum: String { get }
  var actualSum: String { get }
  func ownFinancingCaption(through day: CalendarDate) -> String
  var ownInTable: String { get }
  var realNotEligible: String { get }
  var ownWithReal: String { get }
  /// What is in none of the three; `nil` where there is none of it.
  func ownLeavesOut(
    outsidePeriod: Bool, undecided: Bool, replacedByShare: Bool, hasComputedIndirect: Bool
  ) -> String?
  func intensities(planned: Share?, actual: Share?) -> String

  var notEligible: String { get }
  /// With the sum of several parties, where one amount says it.
  func notEligibleIntroduction(together sum: Money?) -> String
  var nothingLeftOut: String { get }
  func reason(_ reason: NotEligibleCost.Reason) -> String
  /// What the project wrote of a reason, where that is in another language.
  func foreignPart(of reason: NotEligibleCost.Reason) -> String?
  /// Caption of one party's rows and cuts, of which there may be one kind only.
  func notEligibleCaption(rows: Bool, cuts: Bool) -> String
  var cutAbove: String { get }
  var sumOfRows: String { get }
  var sumOfCuts: String { get }
  var sumNotEligible: String { get }
  /// Over the parties' sums.
  var sumOfParties: String { get }
  var voucher: String { get }
  var date: String { get }
  var account: String { get }
  var text: String { get }
  var amount: String { get }
}
