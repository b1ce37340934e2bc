import GrantAccounting
import Testing

@testable import Bidragsrapport

@Suite("Nightly: which reports a night draws")
struct ReportPlanTests {
  /// Due 2022-12-15, drawn 30 days before at the earliest and 90 days after at the latest.
  let report: ScheduledReport

  init() throws {
    report = ScheduledReport(
      kind: .interim(number: 1),
      period: Period(
        start: try #require(CalendarDate(iso: "2021-12-01")),
        end: try #require(CalendarDate(iso: "2022-11-30"))),
      due: CalendarDate(iso: "2022-12-15"))
  }

  private func plan(
    _ day: String, _ stage: Stage? = nil, drawnAsOf: String = "2022-12-01", due: String? = nil
  ) throws -> ReportPlan {
    let standing = stage.map { stage in
      Standing(
        report: ArchivedReport(project: "p", report: "interim-1", stage: stage, version: 1),
        version: version(asOf: drawnAsOf))
    }
    return ReportPlan(
      report, standing: standing, asOf: try #require(CalendarDate(iso: day)), Configuration())
  }

  @Test(
    "one that nobody knows, by its last day",
    arguments: [
      (day: "2022-11-14", plan: ReportPlan.notYet),  // 31 days before
      (day: "2022-11-15", plan: .draw),  // 30 days before
      (day: "2022-12-15", plan: .draw), (day: "2022-12-16", plan: .draw),
      (day: "2023-03-15", plan: .draw),  // 90 days after
      (day: "2023-03-16", plan: .leaveAlone),
    ])
  func unknown(day: String, plan: ReportPlan) throws {
    #expect(try self.plan(day) == plan)
  }

  @Test("without a last day the end of its period counts")
  func noDay() throws {
    var undated = report
    undated.due = nil
    let day = try #require(CalendarDate(iso: "2022-10-31"))
    let before = try #require(CalendarDate(iso: "2022-10-30"))
    #expect(ReportPlan(undated, standing: nil, asOf: day, Configuration()) == .draw)
    #expect(ReportPlan(undated, standing: nil, asOf: before, Configuration()) == .notYet)
  }

  @Test("a draft is drawn again however late, a ready report is kept, a registered one is done")
  func known() throws {
    #expect(try plan("2024-01-01", .draft) == .draw)
    #expect(try plan("2022-12-10", .ready) == .keep)
    #expect(try plan("2022-12-10", .registered) == .registered)
  }

  @Test("a draft of a later day stays when the clock has jumped back; one of the same day does not")
  func clock() throws {
    #expect(try plan("2022-12-10", .draft, drawnAsOf: "2022-12-11") == .fromTheFuture)
    #expect(try plan("2022-12-10", .draft, drawnAsOf: "2022-12-10") == .draw)
  }
}

/// A version of which only the day matters.
func version(
  asOf: String = "2022-12-01", number: Int = 1, project: String = "p", stage: Stage = .draft
) -> ReportVersion {
  ReportVersion(
    project: project, report: "interim-1", number: number, stage: stage,
    file: "reports/\(project)/\(project)-lagesrapport-1-v\(number).pdf",
    sha256: String(repeating: "0", count: 64), fingerprint: "f", content: "c", asOf: asOf,
    due: "2022-12-15", madeAt: 1_000, program: "0", errors: 0, warnings: 0)
}
