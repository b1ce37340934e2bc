import GrantAccounting
import TestSupport
import Testing

@Suite("Choosing a report from the decision's schedule")
struct SelectReportTests {
  static func project(scheduled: Bool = true) throws -> GrantProject {
    var sample = try Sample()
    if scheduled {
      sample.schedule = [
        ScheduledReport(
          kind: .interim(number: 1), period: period("2021-12-01", "2022-05-31"),
          due: day("2022-06-15")),
        ScheduledReport(
          kind: .interim(number: 2), period: period("2022-06-01", "2022-11-30"),
          due: day("2022-12-15")),
        ScheduledReport(kind: .final, period: sample.period, due: day("2023-07-31")),
      ]
    }
    return try sample.project
  }

  @Test(
    "an interim report without a number is the one whose period ended last",
    arguments: [
      (asOf: "2021-12-01", number: 1), (asOf: "2022-05-30", number: 1),
      (asOf: "2022-05-31", number: 1), (asOf: "2022-11-29", number: 1),
      (asOf: "2022-11-30", number: 2), (asOf: "2030-01-01", number: 2),
    ])
  func latest(asOf: String, number: Int) throws {
    let report = try selectReport(.interim(number: nil), of: Self.project(), asOf: day(asOf))
    #expect(report.kind == .interim(number: number))
  }

  @Test(
    "before the project's first day there is nothing to report",
    arguments: [ReportWanted.interim(number: nil), .interim(number: 2), .final], [true, false])
  func notStarted(wanted: ReportWanted, scheduled: Bool) throws {
    let project = try Self.project(scheduled: scheduled)
    let error = #expect(throws: Diagnostic.self) {
      try selectReport(wanted, of: project, asOf: day("2021-11-30"))
    }
    #expect(error?.code == "report.project-not-started")
  }

  @Test("a number chooses exactly, ended or not")
  func byNumber() throws {
    let report = try selectReport(.interim(number: 2), of: Self.project(), asOf: day("2022-01-01"))
    #expect(report.period == period("2022-06-01", "2022-11-30"))
    #expect(report.due == day("2022-12-15"))
  }

  @Test("a number that is not scheduled is refused with those that are")
  func unknownNumber() throws {
    let project = try Self.project()
    let error = #expect(throws: Diagnostic.self) {
      try selectReport(.interim(number: 3), of: project, asOf: day("2022-01-01"))
    }
    #expect(error?.code == "report.not-scheduled")
    try expectGolden("\(try #require(error))\n", "Errors/report.not-scheduled/expected.txt")
  }

  @Test(
    "without a schedule interim report 1 runs from the start through the as-of date",
    arguments: [
      (asOf: "2021-12-01", end: "2021-12-01"), (asOf: "2022-08-09", end: "2022-08-09"),
      (asOf: "2023-05-31", end: "2023-05-31"), (asOf: "2023-06-01", end: "2023-05-31"),
    ])
  func unscheduled(asOf: String, end: String) throws {
    let project = try Self.project(scheduled: false)
    for number in [nil, 1] {
      let report = try selectReport(.interim(number: number), of: project, asOf: day(asOf))
      #expect(report.kind == .interim(number: 1))
      #expect(report.period == period("2021-12-01", end))
      #expect(report.due == nil)
    }
  }

  @Test(
    "without a schedule there is no second report, and none before the start",
    arguments: [
      (number: 2, asOf: "2022-01-01", code: "report.not-scheduled"),
      (number: 1, asOf: "2021-11-30", code: "report.project-not-started"),
    ])
  func unscheduledRefused(number: Int, asOf: String, code: String) throws {
    let project = try Self.project(scheduled: false)
    let error = #expect(throws: Diagnostic.self) {
      try selectReport(.interim(number: number), of: project, asOf: day(asOf))
    }
    #expect(error?.code == code)
    if code == "report.project-not-started" {
      try expectGolden("\(try #require(error))\n", "Errors/\(code)/expected.txt")
    }
  }

  @Test("the final report is the scheduled one, else the whole project", arguments: [true, false])
  func final(scheduled: Bool) throws {
    let project = try Self.project(scheduled: scheduled)
    let report = try selectReport(.final, of: project, asOf: day("2022-01-01"))
    #expect(report.period == project.period)
    #expect(report.due == (scheduled ? day("2023-07-31") : nil))
  }
}
