import GrantAccounting
import Testing

@Suite("Financial report: from ledger rows to reported costs")
struct ComputeReportTests {
  /// The seed budget booked to the krona: 29 800, 357 600 and 149 000 kr.
  static let seedRows: [Transaction] = [
    row("2021-12-15", "T1", kr: 18_000, line: 1), row("2021-12-20", "T4", kr: 10_000, line: 2),
    row("2021-12-31", "T5", kr: 1_800, line: 3),
    row("2022-06-30", "T1", kr: 216_000, line: 4), row("2022-07-01", "T4", kr: 120_000, line: 5),
    row("2022-12-31", "T5", kr: 21_600, line: 6),
    row("2023-03-31", "T1", kr: 90_000, line: 7), row("2023-05-31", "T4", kr: 50_000, line: 8),
    row("2023-05-31", "T5", kr: 9_000, line: 9),
  ]

  @Test("the seed project spent as budgeted earns its maximum, and both ceilings bind")
  func seed() throws {
    var sample = try Sample()
    sample.ledgers["rjh"] = Self.seedRows
    let report = try sample.report()
    let part = try #require(report.participants.first)
    #expect(part.costs.accumulated == seedBudget().costs)
    #expect(part.costs.accumulated.total == .kr(536_400))
    #expect(part.costs.remaining == .zero)
    #expect(part.settlement?.earned == .kr(402_300))
    #expect(part.settlement?.binding == .both)
    #expect(part.financing.actual == seedBudget().financing)
    #expect(part.financing.actualIntensity == .percent(75))
    #expect(part.reconciliation.rounding == .zero)
  }

  @Test("a cell is rounded once, half a krona away from zero")
  func rounding() throws {
    var sample = try Sample()
    sample.ledgers["rjh"] = [
      row("2022-01-10", "T1", ore: 100_25, line: 1), row("2022-02-10", "T1", ore: 100_25, line: 2),
      row("2023-01-10", "T1", ore: 99_49, line: 3), row("2023-01-10", "T4", ore: -10_50, line: 4),
    ]
    let part = try #require(try sample.report().participants.first)
    // 200,50 -> 201; 99,49 -> 99; -10,50 -> -11.
    #expect(part.costs.accumulated[.personnel, 2022] == .kr(201))
    #expect(part.costs.accumulated[.personnel, 2023] == .kr(99))
    #expect(part.costs.accumulated[.otherDirect, 2023] == .kr(-11))
    #expect(part.reconciliation.ledger == Money(ore: 289_49))
    #expect(part.reconciliation.rounding == Money(ore: -49))
    #expect(part.reconciliation.reported == .kr(289))
  }

  @Test("each row is told apart by its first reason")
  func reasons() throws {
    var sample = try Sample()
    sample.call.allowedCategories = [.personnel, .otherDirect, .indirect]
    sample.ledgers["rjh"] = [
      row("2021-11-30", "T1", kr: 1, line: 1), row("2023-06-02", "T4", kr: 2, line: 2),
      row("2022-05-01", "T3", kr: 40_000, line: 3), row("2022-05-02", "T6", kr: 4, line: 4),
      row("2022-05-03", "T8", kr: 5, line: 5), row("2022-05-04", "X9", kr: 6, line: 6),
      row("2022-05-05", "T7", kr: -7, line: 7), row("2022-05-06", "T1", kr: 8, line: 8),
      row("2023-07-02", "T1", kr: 9, line: 9),  // after the as-of date: not yet seen
    ]
    let part = try #require(try sample.report().participants.first)
    #expect(
      part.notEligible.map(\.reason) == [
        .beforeProject, .categoryNotAllowed(.consultants), .account(testRules[5]),
        .undecidedAccount(testRules[7]), .unmappedAccount, .afterProject,
      ])
    #expect(
      part.notEligible.map(\.amount) == [.kr(1), .kr(40_000), .kr(4), .kr(5), .kr(6), .kr(2)])
    #expect(part.entries.map(\.transaction.amount) == [.kr(8)])
    #expect(part.costs.accumulated.total == .kr(8))
    // Financing is no cost: it stands by its account only.
    #expect(part.reconciliation.ledger == .kr(40_026))
    #expect(part.accounts.first { $0.account == "T7" }?.amount == .kr(-7))
    // Own 2 kr of 8 at 75 %, the forbidden 40 000 and the 4 that no grant pays.
    #expect(part.ownIncludingNotEligible == .kr(40_006))
  }

  @Test("rows after the cut-off but inside the project are neither counted nor listed")
  func cutOff() throws {
    var sample = try Sample()
    sample.schedule = [
      ScheduledReport(
        kind: .interim(number: 1), period: period("2021-12-01", "2022-11-30"), due: nil)
    ]
    sample.ledgers["rjh"] = [
      row("2022-11-30", "T1", kr: 100, line: 1), row("2022-12-01", "T1", kr: 10, line: 2),
      row("2023-06-01", "T1", kr: 1, line: 3),
    ]
    let report = try sample.report(.interim(number: 1))
    #expect(report.cutOff == day("2022-11-30"))
    #expect(report.total.accumulated.total == .kr(100))
    #expect(report.participants[0].notEligible.isEmpty)
  }

  @Test(
    "rows after the project are listed once a report reaches the project's end",
    arguments: [
      (wanted: ReportWanted.interim(number: 1), through: "2023-05-30", isListed: false),
      (.interim(number: 1), "2023-05-31", true), (.interim(number: 1), "2023-06-01", true),
      (.final, "2023-05-31", true),
    ])
  func lateRows(wanted: ReportWanted, through last: String, isListed: Bool) throws {
    var sample = try Sample()
    sample.schedule = [
      ScheduledReport(kind: .interim(number: 1), period: period("2021-12-01", last), due: nil)
    ]
    let late = row("2023-06-01", "T1", kr: 1)
    sample.ledgers["rjh"] = [late]
    let report = try sample.report(wanted)
    let part = report.participants[0]
    #expect(part.notEligible.map(\.reason) == (isListed ? [.afterProject] : []))
    #expect(part.accounts.map(\.amount) == (isListed ? [.kr(1)] : []))
    #expect(
      report.fates(of: [late], bookedBy: "rjh", in: try sample.project)
        == [isListed ? .leftOut(.afterProject) : .later])
  }

  @Test("a final report covers the whole project, however its schedule puts it")
  func finalCoversAll() throws {
    var sample = try Sample()
    sample.schedule = [
      ScheduledReport(kind: .final, period: period("2023-01-01", "2023-03-31"), due: nil)
    ]
    sample.ledgers["rjh"] = Self.seedRows
    let report = try sample.report()
    #expect(report.period == sample.period)
    #expect(report.cutOff == sample.period.end)
    #expect(report.total.inPeriod == seedBudget().costs)
  }

  @Test("nothing counts after the project, even where a period ends later")
  func periodPastTheEnd() throws {
    var sample = try Sample()
    sample.asOf = day("2024-01-01")
    sample.schedule = [
      ScheduledReport(
        kind: .interim(number: 1), period: period("2022-12-01", "2023-12-31"), due: nil)
    ]
    let report = try sample.report(.interim(number: 1))
    #expect(report.cutOff == sample.period.end)
    #expect(report.participants[0].byMonth.count == 18)
  }

  @Test("accumulated cost runs through each month to the cut-off's own")
  func byMonth() throws {
    var sample = try Sample()
    sample.asOf = day("2022-03-15")
    sample.ledgers["rjh"] = [
      row("2021-12-31", "T1", kr: 100, line: 1), row("2022-02-01", "T4", kr: 10, line: 2),
      row("2022-03-15", "T1", kr: 1, line: 3), row("2022-03-16", "T1", kr: 5, line: 4),
    ]
    let part = try sample.report(.interim(number: nil)).participants[0]
    #expect(part.byMonth.map(\.month.month) == [12, 1, 2, 3])
    #expect(part.byMonth.map(\.accumulated) == [.kr(100), .kr(100), .kr(110), .kr(111)])
  }

  @Test("a project that has not begun reports nothing, and nothing is broken")
  func notBegun() throws {
    var sample = try Sample()
    sample.asOf = day("2021-10-01")
    let booked = ProjectLedger(
      transactions: [row("2021-09-30", "T1", kr: 5)], completeThrough: nil)
    let whole = ScheduledReport(kind: .final, period: sample.period, due: nil)
    let report = computeReport(
      of: try sample.project, ledgers: ["rjh": booked], report: whole, asOf: sample.asOf)
    #expect(report.total.accumulated.total == .zero)
    #expect(report.participants[0].byMonth.isEmpty)
    #expect(report.participants[0].notEligible.map(\.reason) == [.beforeProject])
    #expect(report.cutOff == day("2021-10-01"))
  }

  @Test("entries stand by category, then date, then voucher")
  func entryOrder() throws {
    var sample = try Sample()
    sample.ledgers["rjh"] = [
      row("2022-02-01", "T4", ore: 1, line: 1),
      row("2022-03-01", "T1", ore: 2, voucher: "B 2", line: 2),
      row("2022-03-01", "T1", ore: 3, voucher: "A 7", line: 3),
      row("2022-01-01", "T1", ore: 4, voucher: "C 1", line: 4),
    ]
    let entries = try sample.report().participants[0].entries
    #expect(entries.map(\.transaction.amount.ore) == [4, 3, 2, 1])
  }
}
