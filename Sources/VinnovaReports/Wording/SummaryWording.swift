import GrantAccounting

/// The key figures and the sentences that read them.
protocol SummaryWording: TermWording {
  /// Above the table of contents.
  var contents: String { get }
  var summary: String { get }

  var eligibleCost: String { get }
  /// `av 536 400 kr i budget`.
  func ofBudget(_ budget: Money) -> String
  var budgetUsed: String { get }
  func timePassed(_ elapsed: Share) -> String
  var grantEarned: String { get }
  func ofAtMost(_ maximum: Money) -> String
  var noGrant: String { get }
  /// Label of what Vinnova still owes: an interim report gives no right to be paid at once.
  ///
  /// This and the next are the one name of the matter, short enough for a key figure.
  func toReceive(_ kind: ReportKind) -> String
  /// Label of what exceeds the earned grant: an interim report asks for no repayment yet.
  func toRepay(_ kind: ReportKind) -> String
  /// What has been paid.
  func paid(_ disbursed: Money) -> String
  /// `av utbetalda 2 485 000 kr`.
  func ofPaid(_ disbursed: Money) -> String
  /// The days of payments and of the costs they are held against, after either of these two: while
  /// the project runs they differ.
  func costsThrough(_ day: CalendarDate) -> String
  /// After what is paid, where payments and costs are counted through two days.
  func paidThrough(_ day: CalendarDate) -> String
  /// Below the amount to receive where other recipients have to repay.
  func othersToRepay(_ amount: Money, _ kind: ReportKind) -> String
  func settledEvenly(_ kind: ReportKind) -> String

  func costAgainstTime(_ cost: Money, used: Share?, elapsed: Share, _ kind: ReportKind) -> String
  /// `amount` more than an even pace would have cost by now.
  func aheadOfTime(_ category: CostCategory, by amount: Money, used: Share) -> String
  /// `amount` less than an even pace would have cost by now.
  func behindTime(_ category: CostCategory, by amount: Money, used: Share) -> String
  /// All categories above their budget, by how much.
  func aboveBudget(_ categories: [(category: CostCategory, amount: Money)]) -> String
  func belowBudget(_ category: CostCategory, by amount: Money) -> String
  func withoutBudget(_ category: CostCategory, cost: Money) -> String
  var asBudgeted: String { get }
  func boundBy(_ settlement: Settlement) -> String
  /// `wholeCost` are those whose grant covers all of the cost.
  func boundBy(maximum: [String], intensity: [String], wholeCost: [String]) -> String
  /// One recipient or two, each with its own amount.
  func repay(_ owing: [(recipient: String, amount: Money)]) -> String
  /// Where there are too many recipients to name.
  func repay(_ amount: Money, recipients: Int) -> String
  /// Where the report is keyed in or signed, while there are any.
  func errorsLeft(_ count: Int) -> String
  /// `errors` must be mended first; without a due day only the errors are said.
  func toDo(_ kind: ReportKind, due: CalendarDate?, isPast: Bool, errors: Int) -> String?
}
