import GrantAccounting

/// A report of the overview, as sentences name it.
struct NamedReport: Hashable, Sendable {
  var kind: ReportKind
  /// The project's.
  var title: String
  var due: CalendarDate
}

/// The overview of all projects.
protocol PortfolioWording: TermWording {
  var portfolio: String { get }
  func portfolioLead(projects: Int, asOf: CalendarDate) -> String
  func portfolioSubject(projects: Int, asOf: CalendarDate) -> String
  func portfolioFoot(_ asOf: CalendarDate) -> String

  // Key figures: a label, and the line below the figure.
  var overdueReports: String { get }
  func overdueDetail(longest days: Int?) -> String
  var reportsDueSoon: String { get }
  func dueSoonDetail(first: CalendarDate?) -> String
  var readyReports: String { get }
  func readyDetail(differing: Int) -> String
  var failedProjects: String { get }
  func failedDetail(_ count: Int) -> String
  var projects: String { get }
  func projectsDetail(running: Int, over: Int) -> String
  var wholeProjectTime: String { get }
  func shareOfBudget(_ share: Share?) -> String
  var notYetPaid: String { get }
  var paidInAdvance: String { get }
  func owingDetail(projects: Int) -> String
  func toReceiveOfOver(_ amount: Money) -> String
  func toRepayOfOver(_ amount: Money) -> String
  var owedSeparately: String { get }

  // Sentences, what must be done first in front.
  var noProjects: String { get }
  func overdue(_ count: Int, longest: NamedReport, days: Int) -> String
  func withoutFigures(_ count: Int) -> String
  func notDrawn(_ count: Int) -> String
  func dueSoon(_ count: Int, first: NamedReport) -> String
  var nothingDue: String { get }
  func leftAlone(_ count: Int) -> String
  func mailsRefused(_ count: Int) -> String
  func mailsUnknown(_ count: Int) -> String
  func mailsWaiting(_ count: Int) -> String
  func differing(_ count: Int) -> String
  func withErrors(_ count: Int) -> String
  func furthestFromPace(_ title: String, money: Share, time: Share) -> String

  var needsAttention: String { get }
  var nothingNeedsAttention: String { get }
  var reportColumn: String { get }
  var daysLeft: String { get }
  /// `försenad 12 dagar`, `12 dagar kvar`.
  func daysLeft(_ days: Int) -> String
  var toDo: String { get }
  func toDo(_ progress: PortfolioReport.Progress, isOverdue: Bool) -> String
  func unreadable(reason: String, count: Int) -> String

  func costPerYearOfAll(_ years: ClosedRange<Int>) -> String
  func portfolioSource(_ asOf: CalendarDate) -> String

  var moneyBesideTime: String { get }
  func moneyBesideTimeNote(shown: Int, of count: Int) -> String
  func moneyBesideTimeCaption(_ asOf: CalendarDate) -> String
  /// One sentence a project.
  func moneyBesideTimeAlternative(_ projects: [(title: String, money: Share, time: Share)])
    -> String
  var figuresOfChart: String { get }
  var money: String { get }
  var time: String { get }
  var moneyAheadOfTime: String { get }
  var noShares: String { get }
  /// Column title of two bars, the hollow one above the filled one.
  func barsOf(_ hollow: String, _ filled: String) -> String

  var allProjects: String { get }
  func projectsBy(_ urgency: Urgency) -> String
  var nextReport: String { get }
  var position: String { get }
  func position(_ progress: PortfolioReport.Progress) -> String
  /// Of a project without a report to hand in.
  func noReportLeft(leftAlone: Bool, hasReports: Bool) -> String
  func findings(errors: Int, warnings: Int, inputWarnings: Int) -> [String]

  var amounts: String { get }
  var amountsCaption: String { get }
  var earnedColumn: String { get }

  func changes(since day: CalendarDate?) -> String
  func changesCounted(new: Int, changed: Int, unchanged: Int) -> String
  var firstRun: String { get }
  var goneProject: String { get }
  var newProject: String { get }
  var changedProject: String { get }
  func moved(_ name: String, now: String, before: String) -> String
  var errors: String { get }
  var warnings: String { get }
  var reportsMoved: String { get }
  /// What has changed where neither costs, findings nor reports have.
  var budgetMoved: String { get }
  /// What has changed where it is not known what was before.
  var somethingMoved: String { get }
  func andMore(_ count: Int) -> String

  var unreadableProjects: String { get }
  var unreadableIntroduction: String { get }
  func moreErrors(_ count: Int) -> String

  // The page beside the paper.
  var asPDF: String { get }
  var onThisPage: String { get }
  var skipToContent: String { get }
  var files: String { get }
  var noFile: String { get }
  func pageFoot(_ asOf: CalendarDate) -> String
}
