import GrantAccounting

extension English {
  var portfolio: String { "Overview" }
  func portfolioLead(projects: Int, asOf: CalendarDate) -> String {
    "\(projectCount(projects).capitalisedFirst) as of \(asOf)"
  }
  func portfolioSubject(projects: Int, asOf: CalendarDate) -> String {
    "Overview of \(projectCount(projects)) with grants from Vinnova, as of \(asOf)"
  }
  func portfolioFoot(_ asOf: CalendarDate) -> String { "Overview · as of \(asOf)" }

  var overdueReports: String { "Reports overdue" }
  func overdueDetail(longest days: Int?) -> String {
    days.map { "the oldest by \(dayCount($0))" } ?? "none is overdue"
  }
  var reportsDueSoon: String { "Due within \(Urgency.soonDays) days" }
  func dueSoonDetail(first: CalendarDate?) -> String {
    first.map { "the first by \($0)" } ?? "none"
  }
  var readyReports: String { "Marked ready, not registered" }
  func readyDetail(differing: Int) -> String {
    switch differing {
    case 0: "none differs from the data"
    case 1: "1 differs from the data"
    default: "\(format.whole(Int64(differing))) differ from the data"
    }
  }
  var failedProjects: String { "Projects without figures" }
  func failedDetail(_ count: Int) -> String {
    count == 0 ? "all could be read" : "could not be read"
  }
  var projects: String { "Projects" }
  func projectsDetail(running: Int, over: Int) -> String {
    "\(format.whole(Int64(running))) in progress, \(format.whole(Int64(over))) ended"
  }
  var wholeProjectTime: String { "for the whole project period" }
  func shareOfBudget(_ share: Share?) -> String {
    share.map { "\(format.percent($0)) of budget" } ?? "no budget"
  }
  var notYetPaid: String { "Not yet paid" }
  var paidInAdvance: String { "Paid in advance" }
  func owingDetail(projects: Int) -> String {
    projects == 0 ? "in no project" : "in \(projectCount(projects))"
  }
  func toReceiveOfOver(_ amount: Money) -> String {
    ", of which \(format.kronor(amount)) to receive where the project has ended"
  }
  func toRepayOfOver(_ amount: Money) -> String {
    ", of which \(format.kronor(amount)) to repay where the project has ended"
  }
  var owedSeparately: String {
    "What is not yet paid and what is paid in advance concern different recipients and are never set "
      + "off against each other."
  }

  var noProjects: String { "The folder holds no projects." }

  func overdue(_ count: Int, longest: NamedReport, days: Int) -> String {
    let when = "should have been submitted to Vinnova by \(longest.due), \(dayCount(days)) ago."
    guard count > 1 else { return "\(named(longest).capitalisedFirst) \(when)" }
    return "\(number(count).capitalisedFirst) reports are overdue. The longest overdue is "
      + "\(named(longest)), which \(when)"
  }
  func withoutFigures(_ count: Int) -> String {
    count == 1
      ? "One project could not be read. Its figures are missing in the overview."
      : "\(number(count).capitalisedFirst) projects could not be read. Their figures are missing in "
        + "the overview."
  }
  func notDrawn(_ count: Int) -> String {
    "\(number(count).capitalisedFirst) \(count == 1 ? "report" : "reports") could not be drawn."
  }
  func dueSoon(_ count: Int, first: NamedReport) -> String {
    let term = "due within \(Urgency.soonDays) days"
    return count == 1
      ? "One report is \(term): \(named(first)), by \(first.due)."
      : "\(number(count).capitalisedFirst) reports are \(term), the first being "
        + "\(named(first)), by \(first.due)."
  }
  var nothingDue: String {
    "No report is overdue and none is due within \(Urgency.soonDays) days."
  }
  func leftAlone(_ count: Int) -> String {
    let projects =
      count == 1 ? "One project has" : "\(number(count).capitalisedFirst) projects have"
    return
      "\(projects) only older reports, which are not followed up here. See that they were submitted."
  }
  func mailsRefused(_ count: Int) -> String {
    count == 1
      ? "One mail about a report was refused and does not go out by itself; the command outbox says why."
      : "\(number(count).capitalisedFirst) mails about reports were refused and do not go out by "
        + "themselves; the command outbox says why."
  }
  func mailsUnknown(_ count: Int) -> String {
    count == 1
      ? "Of one mail it is unknown whether it arrived; ask the recipient and settle it with outbox."
      : "Of \(number(count)) mails it is unknown whether they arrived; ask the recipients and settle "
        + "it with outbox."
  }
  func mailsWaiting(_ count: Int) -> String {
    count == 1
      ? "One mail waits to be sent." : "\(number(count).capitalisedFirst) mails wait to be sent."
  }
  func differing(_ count: Int) -> String {
    count == 1
      ? "One report marked ready differs from what the project’s data gives now."
      : "\(number(count).capitalisedFirst) reports marked ready differ from what their projects’ data "
        + "gives now."
  }
  func withErrors(_ count: Int) -> String {
    count == 1
      ? "One project has errors that must be corrected before its report can be marked ready."
      : "\(number(count).capitalisedFirst) projects have errors that must be corrected before their "
        + "reports can be marked ready."
  }
  func furthestFromPace(_ title: String, money: Share, time: Share) -> String {
    "Furthest from an even pace is “\(title)”: \(format.percent(money)) of the budget is used when "
      + "\(format.percent(time)) of the time has passed."
  }

  private func projectCount(_ count: Int) -> String {
    count == 1 ? "one project" : "\(format.whole(Int64(count))) projects"
  }

  private func dayCount(_ days: Int) -> String {
    days == 1 ? "one day" : "\(number(days)) days"
  }

  /// `the final report of “Norr testar”`.
  private func named(_ report: NamedReport) -> String {
    let kind = name(of: report.kind).lowercasedFirst
    return "\(report.kind == .final ? "the " : "")\(kind) of “\(report.title)”"
  }
}
