import GrantAccounting

/// What a cost category is expected to end above its budget by.
struct ExpectedExcess: Hashable, Sendable {
  var category: CostCategory
  var amount: Money
  /// Of the category's budget; `nil` where it has none.
  var share: Share?
}

/// Where the project ends if costs go on as so far.
protocol ForecastWording: TermWording {
  var forecast: String { get }
  /// The method, so plain that a reader can repeat it.
  var forecastIntroduction: String { get }
  /// Said where indirect costs are a share of personnel costs, or have reached their highest share.
  var forecastIndirect: String { get }
  /// `party` is `nil` where all parties share the months.
  func forecastBasis(of party: String?, _ basis: ForecastBasis) -> String
  /// Every budget is enough for the whole project.
  func budgetsLast(parties: Int) -> String
  /// `party` is `nil` in a project of one; `withGrant` where the maximum grant ends the same day.
  ///
  /// `again` where a sentence before it has said at which pace.
  func budgetLasts(
    of party: String?, withGrant: Bool, through last: CalendarDate, again: Bool
  ) -> String
  /// More is already spent than the budget holds.
  func budgetSpent(of party: String?, withGrant: Bool) -> String
  func grantLasts(of party: String?, through last: CalendarDate, again: Bool) -> String
  /// More is already spent than earns the maximum grant.
  func grantSpent(of party: String?) -> String
  /// Categories whose expected cost is more than a hundredth above their budget.
  func expectedAboveBudget(_ excesses: [ExpectedExcess]) -> String
  /// Budget or grant ends before the project; no names in a project of one party.
  func moneyRunsOut(for parties: [String]) -> String
  var forecastCaption: String { get }
  var grantForecastCaption: String { get }
  var partyForecastCaption: String { get }
  var costPerMonth: String { get }
  /// The same as the title of a narrow column.
  var perMonth: String { get }
  var expectedCost: String { get }
  var wholeBudget: String { get }
  /// Budget less expected cost.
  var leftOfBudget: String { get }
  var expectedGrant: String { get }
  var expectedGrantExplained: String { get }
  var unusedGrant: String { get }
  var unusedGrantExplained: String { get }
  var overdrawnGrant: String { get }
  var overdrawnGrantExplained: String { get }
  /// Name of the forecast's line in the chart.
  var forecastName: String { get }
}
