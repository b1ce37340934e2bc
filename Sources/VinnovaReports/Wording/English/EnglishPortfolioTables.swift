import GrantAccounting

extension English {
  var needsAttention: String { "To do now" }
  var nothingNeedsAttention: String {
    "Nothing. No report is overdue, due within \(Urgency.soonDays) days or different from the data, "
      + "and all projects could be read."
  }
  var reportColumn: String { "Report" }
  var daysLeft: String { "Days left" }
  func daysLeft(_ days: Int) -> String {
    switch days {
    case ..<0: "overdue by \(-days == 1 ? "1 day" : "\(format.whole(Int64(-days))) days")"
    case 0: "today"
    case 1: "1 day left"
    default: "\(format.whole(Int64(days))) days left"
    }
  }
  var toDo: String { "What" }
  func toDo(_ progress: PortfolioReport.Progress, isOverdue: Bool) -> String {
    let late = isOverdue ? "Overdue. " : ""
    switch progress {
    case .notYetDrawn: return late + "The report is not drawn yet."
    case .leftAlone: return late + "Not watched."
    case .draft: return late + "Review, mark ready and submit."
    case .ready(let day, differs: false):
      return late + "Marked ready \(day). Submit and register."
    case .ready(let day, differs: true):
      return late
        + "Marked ready \(day), but the data now gives another report. Unlock it, or submit "
        + "it as it is."
    case .registered(let day, let reference): return "Registered \(day), \(reference)."
    case .failed(let reason): return late + "Could not be drawn: \(reason)"
    }
  }
  func unreadable(reason: String, count: Int) -> String {
    "The project could not be read\(count > 1 ? " (\(format.whole(Int64(count))) errors)" : "")"
      + (reason.isEmpty ? "." : ": \(reason)")
  }

  func costPerYearOfAll(_ years: ClosedRange<Int>) -> String {
    "Budget and outcome \(years.text), all projects, SEK"
  }
  func portfolioSource(_ asOf: CalendarDate) -> String {
    "Source: the projects’ accounts and decided budgets, as of \(asOf)."
  }

  var moneyBesideTime: String { "Budget used and time passed" }
  func moneyBesideTimeNote(shown: Int, of count: Int) -> String {
    let pace = "At an even pace the two are equal."
    return shown == count
      ? "The projects in order of how far they are from an even pace. \(pace)"
      : "The \(number(shown)) projects furthest from an even pace, of \(number(count)). "
        + pace
  }
  func moneyBesideTimeCaption(_ asOf: CalendarDate) -> String {
    "Share of the budget used beside the share of the project period passed, as of \(asOf)"
  }
  func moneyBesideTimeAlternative(_ projects: [(title: String, money: Share, time: Share)])
    -> String
  {
    "Bar chart. "
      + projects.map {
        "\($0.title): \(format.percent($0.money)) of budget, \(format.percent($0.time)) of time."
      }.joined(separator: " ")
  }
  var figuresOfChart: String { "The chart’s figures" }
  var money: String { "Budget used" }
  var time: String { "Time passed" }
  var moneyAheadOfTime: String { "Difference, percentage points" }
  var noShares: String { "No project has a budget to compare with." }
  func barsOf(_ hollow: String, _ filled: String) -> String {
    "\(hollow) above \(filled.lowercasedFirst)"
  }

  var allProjects: String { "All projects" }
  func projectsBy(_ urgency: Urgency) -> String {
    switch urgency {
    case .overdue: "Overdue"
    case .soon: "Report within \(Urgency.soonDays) days"
    case .later: "Report later"
    case .undated: "Report without a last day"
    case .finished: "No report left to submit"
    }
  }
  var nextReport: String { "Next report" }
  var position: String { "Status" }
  func position(_ progress: PortfolioReport.Progress) -> String {
    switch progress {
    case .notYetDrawn: "Not drawn yet"
    case .leftAlone: "Not watched"
    case .draft: "Draft"
    case .ready(let day, differs: false): "Marked ready \(day)"
    case .ready(let day, differs: true): "Marked ready \(day), differs from the data"
    case .registered(let day, _): "Registered \(day)"
    case .failed: "Could not be drawn"
    }
  }
  func noReportLeft(leftAlone: Bool, hasReports: Bool) -> String {
    hasReports
      ? leftAlone ? "Older reports are not watched" : "All registered"
      : "No reports in the decision"
  }
  func findings(errors: Int, warnings: Int, inputWarnings: Int) -> [String] {
    func counted(_ count: Int, _ name: String, _ rest: String = "") -> String? {
      guard count > 0 else { return nil }
      return "\(format.whole(Int64(count))) \(name)\(count == 1 ? "" : "s")\(rest)"
    }
    return [
      counted(errors, "error"), counted(warnings, "warning"),
      counted(inputWarnings, "warning", " about the files"),
    ].compactMap(\.self)
  }

  var amounts: String { "Amounts per project" }
  var amountsCaption: String { "Budget for the whole project period and outcome so far, SEK" }
  var earnedColumn: String { "Grant earned" }

  func changes(since day: CalendarDate?) -> String {
    day.map { "Changes since \($0)" } ?? "Changes"
  }
  func changesCounted(new: Int, changed: Int, unchanged: Int) -> String {
    guard new + changed > 0 else { return "No project is new or changed." }
    let parts = [
      new == 0 ? nil : "\(format.whole(Int64(new))) \(new == 1 ? "is" : "are") new",
      changed == 0
        ? nil
        : "\(format.whole(Int64(changed))) \(changed == 1 ? "has" : "have") changed figures, findings "
          + "or reports",
      unchanged == 0
        ? nil : "\(format.whole(Int64(unchanged))) \(unchanged == 1 ? "is" : "are") unchanged",
    ].compactMap(\.self)
    return "Of the projects, \(enumeration(parts))."
  }
  var firstRun: String { "There is no earlier run to compare with." }
  var goneProject: String { "Gone" }
  var newProject: String { "New" }
  var changedProject: String { "Changed" }
  func moved(_ name: String, now: String, before: String) -> String {
    "\(name.lowercasedFirst) now \(now), before \(before)"
  }
  var errors: String { "Errors" }
  var warnings: String { "Warnings" }
  var reportsMoved: String { "a report has a new version or status" }
  var budgetMoved: String { "budget or payments" }
  var somethingMoved: String { "figures, findings or reports" }
  func andMore(_ count: Int) -> String { "and \(format.whole(Int64(count))) more" }

  var unreadableProjects: String { "Projects that could not be read" }
  var unreadableIntroduction: String {
    "The errors below are written as the program says them. The projects are in none of the sums."
  }
  func moreErrors(_ count: Int) -> String {
    "and \(format.whole(Int64(count))) more \(count == 1 ? "error" : "errors")"
  }

  var asPDF: String { "The overview as PDF" }
  var onThisPage: String { "On this page" }
  var skipToContent: String { "Skip to the content" }
  var files: String { "Reports" }
  var noFile: String { "no file" }
  func pageFoot(_ asOf: CalendarDate) -> String { "Made by Bidragsrapport, as of \(asOf)." }
}
