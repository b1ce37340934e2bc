import GrantAccounting
import Testing

@testable import VinnovaReports

@Suite("Overview: what must be done first stands first")
struct DutyTests {
  @Test(
    "days left, below, at and above the limits",
    arguments: [
      (due: "2026-11-25", days: -1, urgency: Urgency.overdue),
      (due: "2026-11-26", days: 0, urgency: .soon),
      (due: "2026-12-26", days: 30, urgency: .soon),
      (due: "2026-12-27", days: 31, urgency: .later),
    ])
  func limits(due: String, days: Int, urgency: Urgency) {
    let report = PortfolioSample.report(.final, due: due, .draft)
    #expect(report.daysLeft(on: PortfolioSample.asOf) == days)
    #expect(report.urgency(on: PortfolioSample.asOf) == urgency)
  }

  @Test("registered reports and those left alone are not waited for")
  func open() {
    let day = PortfolioSample.asOf
    let progress: [(PortfolioReport.Progress, isOpen: Bool)] = [
      (.notYetDrawn, true), (.draft, true), (.ready(day, differs: true), true),
      (.failed(reason: ""), true), (.leftAlone, false), (.registered(day, reference: ""), false),
    ]
    for (progress, isOpen) in progress {
      let late = PortfolioSample.report(.final, due: "2020-01-01", progress)
      #expect(late.isOpen == isOpen)
      let project = PortfolioSample.project("p", "P", reports: [late])
      let portfolio = Portfolio(
        asOf: day, previousRun: nil, projects: [project], failures: [])
      #expect(portfolio.attention.count == (isOpen ? 1 : 0))
      #expect(PortfolioSums(portfolio).reportsOverdue.count == (isOpen ? 1 : 0))
      #expect((project.nextDuty != nil) == isOpen)
    }
  }

  @Test("overdue longest first, then projects without figures, then what is due, each once")
  func attention() {
    let order = PortfolioSample.few.attention.map { entry in
      switch entry {
      case .report(let report, let place):
        "\(PortfolioSample.projects[place].id) \(report.due?.description ?? "-")"
      case .failure(let failure): failure.folder
      }
    }
    #expect(
      order == ["vast 2026-09-30", "norr 2026-11-14", "bidrag/trasig", "andrad 2026-12-10"])
  }

  @Test("of reports due the same day the first folder comes first")
  func ties() {
    let report = PortfolioSample.report(.final, due: "2026-12-01", .draft)
    let projects = ["b", "a", "c"].map { PortfolioSample.project($0, $0, reports: [report]) }
    let portfolio = Portfolio(
      asOf: PortfolioSample.asOf, previousRun: nil, projects: projects, failures: [])
    #expect(portfolio.firstNeeded.map(\.projects) == [[0, 1, 2]])
  }

  @Test("projects by their next report, every one once")
  func firstNeeded() {
    let groups = PortfolioSample.few.firstNeeded.map { urgency, places in
      "\(urgency): " + places.map { PortfolioSample.projects[$0].id }.joined(separator: " ")
    }
    #expect(
      groups == [
        "overdue: vast norr", "soon: andrad", "later: tidig", "undated: utan-dag",
        "finished: alla-klara gammal ny",
      ])
    let many = PortfolioSample.many(1_000)
    #expect(many.firstNeeded.flatMap(\.projects).sorted() == Array(0..<1_000))
    #expect(many.firstNeeded.map(\.urgency) == [.overdue, .soon, .later])
  }

  /// Of a year of 365 days 329 have passed on 25 November: 90.13 %.
  @Test("the furthest from an even pace, ahead or behind")
  func pace() {
    let few = PortfolioSample.few
    let furthest = few.furthestFromPace(3).map { PortfolioSample.projects[$0].id }
    #expect(PortfolioSample.projects[3].shareOfTime == Share(basisPoints: 9_013))
    // 40 % of the money; 75 % of it in a project that is over; 110 %.
    #expect(furthest == ["norr", "vast", "utan-dag"])
    #expect(PortfolioSample.projects[3].lead == -5_013)
    #expect(PortfolioSample.projects[6].lead == 1_987)
    // The one without a budget is compared with nothing.
    #expect(few.furthestFromPace(100).count == 7)
  }

  /// To receive 12 000 + 1 000 + 4 000, of which 1 000 in the old project; to repay 30 000 + 7 500,
  /// of which 7 500 in the one that is over.
  @Test("what is owed in one direction is never set off against the other")
  func owing() {
    let sums = PortfolioSums(PortfolioSample.few)
    #expect(sums.toReceive.amount == .kr(17_000))
    #expect(sums.toReceive.projects == 3)
    #expect(sums.toReceive.final == .kr(1_000))
    #expect(sums.toRepay.amount == .kr(37_500))
    #expect(sums.toRepay.projects == 2)
    #expect(sums.toRepay.final == .kr(7_500))
    // Within one project, too: one recipient is owed, another owes.
    let both = PortfolioSample.project("p", "P", toReceive: 500, toRepay: 700)
    let alone = PortfolioSums(
      Portfolio(asOf: PortfolioSample.asOf, previousRun: nil, projects: [both], failures: []))
    #expect(alone.toReceive.amount == .kr(500))
    #expect(alone.toRepay.amount == .kr(700))
  }
}
