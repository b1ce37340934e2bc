import GrantAccounting
import Typesetting

extension PortfolioComposition {
  /// Key figures and the sentences that say what must be done first.
  var summary: [Content] {
    [.heading(1, words.summary), .keyFigures(reportFigures)] + sentences.map { .lead($0) }
      + (projects.isEmpty ? [] : [.keyFigures(moneyFigures), .note(words.owedSeparately)])
  }

  /// What is to be done.
  var reportFigures: [KeyFigure] {
    let longest = sums.reportsOverdue.compactMap { $0.daysLeft(on: asOf) }.min()
    return [
      KeyFigure(
        label: words.overdueReports, value: count(sums.reportsOverdue.count),
        detail: words.overdueDetail(longest: longest.map { -$0 })),
      KeyFigure(
        label: words.reportsDueSoon, value: count(sums.reportsSoon.count),
        detail: words.dueSoonDetail(first: sums.reportsSoon.compactMap(\.due).min())),
      KeyFigure(
        label: words.readyReports, value: count(sums.reportsReady),
        detail: words.readyDetail(differing: sums.reportsDiffering)),
      KeyFigure(
        label: words.failedProjects, value: count(portfolio.failures.count),
        detail: words.failedDetail(portfolio.failures.count)),
    ]
  }

  /// What the projects come to; what is owed in one direction is never set off against the other.
  var moneyFigures: [KeyFigure] {
    [
      KeyFigure(
        label: words.projects, value: count(projects.count),
        detail: words.projectsDetail(running: sums.running, over: projects.count - sums.running)),
      KeyFigure(
        label: words.budgetName, value: format.kronor(sums.budget), detail: words.wholeProjectTime),
      KeyFigure(
        label: words.eligibleCost, value: format.kronor(sums.outcome),
        detail: words.shareOfBudget(Share(sums.outcome, of: sums.budget))),
      KeyFigure(
        label: words.grantEarned, value: format.kronor(sums.earned),
        detail: words.ofAtMost(sums.maximumGrant)),
      KeyFigure(
        label: words.notYetPaid, value: format.kronor(sums.toReceive.amount),
        detail: words.owingDetail(projects: sums.toReceive.projects)
          + (sums.toReceive.final == .zero ? "" : words.toReceiveOfOver(sums.toReceive.final))),
      KeyFigure(
        label: words.paidInAdvance, value: format.kronor(sums.toRepay.amount),
        detail: words.owingDetail(projects: sums.toRepay.projects)
          + (sums.toRepay.final == .zero ? "" : words.toRepayOfOver(sums.toRepay.final))),
    ]
  }

  func count(_ number: Int) -> String { format.whole(Int64(number)) }

  /// In the order of what must be done; each only where there is something to say.
  var sentences: [String] {
    var sentences: [String] = []
    func first(_ urgency: Urgency) -> NamedReport? {
      duties.filter { $0.urgency == urgency }.map(\.report).min { $0.due < $1.due }
    }
    if let longest = first(.overdue) {
      sentences.append(
        words.overdue(
          sums.reportsOverdue.count, longest: longest, days: asOf.dayNumber - longest.due.dayNumber)
      )
    }
    if !portfolio.failures.isEmpty {
      sentences.append(words.withoutFigures(portfolio.failures.count))
    }
    if sums.reportsFailed > 0 { sentences.append(words.notDrawn(sums.reportsFailed)) }
    if let soonest = first(.soon) {
      sentences.append(words.dueSoon(sums.reportsSoon.count, first: soonest))
    }
    if sums.reportsOverdue.isEmpty, sums.reportsSoon.isEmpty, !projects.isEmpty {
      sentences.append(words.nothingDue)
    }
    if sums.leftAlone > 0 { sentences.append(words.leftAlone(sums.leftAlone)) }
    sentences += mailSentences
    if sums.reportsDiffering > 0 { sentences.append(words.differing(sums.reportsDiffering)) }
    if sums.projectsWithErrors > 0 { sentences.append(words.withErrors(sums.projectsWithErrors)) }
    if let place = portfolio.furthestFromPace(1).first, projects[place].lead != 0,
      let money = projects[place].shareOfMoney
    {
      sentences.append(
        words.furthestFromPace(
          label(of: projects[place]), money: money, time: projects[place].shareOfTime))
    }
    return sentences
  }

  /// Every open report with a last day, also of projects that could not be read.
  private var duties: [(urgency: Urgency, report: NamedReport)] {
    let known =
      projects.flatMap { project in project.reports.map { ($0, label(of: project)) } }
      + portfolio.failures.flatMap { failure in failure.reports.map { ($0, failure.folder) } }
    return known.compactMap { report, title in
      guard report.isOpen, let due = report.due else { return nil }
      return (
        report.urgency(on: asOf), NamedReport(kind: report.kind, title: title, due: due)
      )
    }
  }

  /// Mails that somebody has to settle, and those that wait.
  private var mailSentences: [String] {
    let mail = portfolio.mail
    return [
      mail.refused > 0 ? words.mailsRefused(mail.refused) : nil,
      mail.unknown > 0 ? words.mailsUnknown(mail.unknown) : nil,
      mail.waiting > 0 ? words.mailsWaiting(mail.waiting) : nil,
    ].compactMap(\.self)
  }
}
