import GrantAccounting
import Testing

@Suite("Rules: each finds what is below, at and above its line")
struct RuleTests {
  private func evidence(
    _ rule: String, _ report: FinancialReport
  ) -> [Evidence] {
    report.findings.filter { $0.rule == rule }.map(\.evidence)
  }

  @Test("every rule has an id of its own and a source")
  func ids() {
    #expect(Set(Rule.all.map(\.id)).count == Rule.all.count)
    #expect(Rule.all.allSatisfy { !$0.title.isEmpty && $0.id.contains(".") })
  }

  @Test("a project in order has nothing but notes")
  func inOrder() throws {
    var sample = try Sample()
    sample.ledgers["rjh"] = ComputeReportTests.seedRows
    let report = try sample.report()
    #expect(
      report.findings.map(\.rule) == [
        "vinnova.limits", "vinnova.grant-ceiling", "vinnova.audit-certificate",
      ])
    #expect(report.findings.allSatisfy { $0.severity == .note })
    #expect(report.findings[0].evidence == .limitsNotKnown([.hourlyCost]))
    #expect(report.findings[0].source.terms == "2021")
    #expect(report.findings[1].source.terms == nil)
  }

  @Test("findings stand most severe first, then in rule order")
  func order() throws {
    var sample = try Sample()
    sample.ledgers["rjh"] = [
      row("2022-01-01", "X1", kr: 1, line: 1), row("2022-01-01", "T8", kr: 1, line: 2),
      row("2021-01-01", "T1", kr: 1, line: 3), row("2022-01-01", "T6", kr: 1, line: 4),
    ]
    #expect(
      try sample.report().findings.map(\.rule) == [
        "mapping.unmapped-account", "mapping.undecided-account", "vinnova.eligible-period",
        "vinnova.not-eligible-accounts", "vinnova.limits", "vinnova.grant-ceiling",
        "vinnova.audit-certificate",
      ])
  }

  @Test("vinnova.decision: a report without a decision is in error")
  func decisionMissing() throws {
    var sample = try Sample()
    sample.hasDecision = false
    let report = try sample.report()
    #expect(report.findings.first?.severity == .error)
    #expect(report.findings.first?.evidence == .decisionMissing)
  }

  @Test(
    "vinnova.reporting-period: drawn before the last day",
    arguments: [(asOf: "2023-05-30", isEarly: true), (asOf: "2023-05-31", isEarly: false)])
  func periodEnded(asOf: String, isEarly: Bool) throws {
    var sample = try Sample()
    sample.asOf = day(asOf)
    let expected: [Evidence] = isEarly ? [.periodNotEnded(end: day("2023-05-31"))] : []
    #expect(try evidence("vinnova.reporting-period", sample.report()) == expected)
  }

  @Test(
    "vinnova.reporting-period: early is a warning in an interim report, an error in a final one",
    arguments: [
      (wanted: ReportWanted.final, asOf: "2023-05-30", severities: [Finding.Severity.error]),
      (.final, "2023-05-31", []), (.final, "2023-06-01", []),
      (.interim(number: 1), "2022-12-30", [.warning]), (.interim(number: 1), "2022-12-31", []),
      (.interim(number: 1), "2023-01-01", []),
    ])
  func earlySeverity(
    wanted: ReportWanted, asOf: String, severities: [Finding.Severity]
  ) throws {
    var sample = try Sample()
    sample.schedule = [
      ScheduledReport(
        kind: .interim(number: 1), period: period("2021-12-01", "2022-12-31"), due: nil)
    ]
    sample.asOf = day(asOf)
    let early = try sample.report(wanted).findings.filter {
      $0.rule == "vinnova.reporting-period"
    }
    #expect(early.map(\.severity) == severities)
  }

  @Test("payments keep their öre")
  func paymentsInOre() throws {
    var sample = try Sample()
    sample.disbursements = [
      Disbursement(participant: "rjh", date: day("2022-01-10"), amount: Money(ore: 5_000_050))
    ]
    let settlement = try #require(try sample.report().participants[0].settlement)
    #expect(settlement.disbursed == Money(ore: 5_000_050))
    #expect(settlement.toRepay == Money(ore: 5_000_050))
  }

  @Test(
    "vinnova.report-due: drawn after the last day to hand in",
    arguments: [
      (asOf: "2023-07-30", isLate: false), (asOf: "2023-07-31", isLate: false),
      (asOf: "2023-08-01", isLate: true),
    ])
  func reportDue(asOf: String, isLate: Bool) throws {
    var sample = try Sample()
    let due = day("2023-07-31")
    sample.asOf = day(asOf)
    sample.schedule = [ScheduledReport(kind: .final, period: sample.period, due: due)]
    let found = try sample.report().findings.filter { $0.rule == "vinnova.report-due" }
    #expect(
      found.map(\.evidence) == (isLate ? [.reportOverdue(due: due, asOf: day(asOf))] : []))
    #expect(found.allSatisfy { $0.severity == .warning })
    sample.schedule = []
    #expect(try evidence("vinnova.report-due", sample.report()).isEmpty)
  }

  @Test(
    "vinnova.ledger-complete: through the cut-off",
    arguments: [
      (through: "2023-05-30", isComplete: false), (through: "2023-05-31", isComplete: true),
      (through: nil, isComplete: false),
    ] as [(through: String?, isComplete: Bool)])
  func ledgerComplete(through: String?, isComplete: Bool) throws {
    var sample = try Sample()
    sample.completeThrough = through.map { day($0) }
    sample.ledgers["rjh"] = [row("2022-01-01", "T1", kr: 1)]
    let missing = Evidence.ledgerIncomplete(
      through: sample.completeThrough, needed: day("2023-05-31"))
    #expect(
      try evidence("vinnova.ledger-complete", sample.report()) == (isComplete ? [] : [missing]))
  }

  @Test("ledger.doubts: one finding for each kind, none without doubt")
  func ledgerDoubts() throws {
    var sample = try Sample()
    sample.ledgers["rjh"] = [row("2022-01-01", "T1", kr: 1)]
    #expect(try evidence("ledger.doubts", sample.report()) == [])
    let places = [SourceLocation(file: "a.csv", line: 2), SourceLocation(file: "b.csv", line: 3)]
    sample.doubts = [
      LedgerDoubt(kind: .mixedSigns, place: places[1]),
      LedgerDoubt(kind: .alikeRows, place: places[0]),
      LedgerDoubt(kind: .alikeRows, place: places[1]),
    ]
    #expect(
      try evidence("ledger.doubts", sample.report()) == [
        .ledgerDoubt(.alikeRows, places: places), .ledgerDoubt(.mixedSigns, places: [places[1]]),
      ])
  }

  @Test("vinnova.ledger-rows: a party with a budget has booked something")
  func ledgerRows() throws {
    var sample = try Sample()
    sample.parties.append(try party("observer"))
    let report = try sample.report()
    let found = report.findings.filter { $0.rule == "vinnova.ledger-rows" }
    #expect(found.map(\.participant) == ["rjh"])
    #expect(evidence("vinnova.ledger-complete", report) == [])
  }

  @Test("mapping.unmapped-account, mapping.undecided-account: with money, an error per account")
  func openAccounts() throws {
    var sample = try Sample()
    sample.ledgers["rjh"] = [
      row("2022-01-01", "X2", kr: 5, line: 1), row("2022-01-02", "X2", kr: 7, line: 2),
      row("2022-01-01", "X1", kr: 9, line: 3), row("2022-01-02", "X1", kr: -9, line: 4),
      row("2022-01-01", "T81", kr: 4, line: 5), row("2021-01-01", "T82", kr: 4, line: 6),
    ]
    let report = try sample.report()
    #expect(
      evidence("mapping.unmapped-account", report) == [
        .unmappedAccount(account: "X2", name: "Konto X2", amount: .kr(12))
      ])
    #expect(
      evidence("mapping.undecided-account", report) == [
        .undecidedAccount(account: "T81", name: "Konto T81", amount: .kr(4))
      ])
  }

  @Test("vinnova.eligible-period: the last day counts, the day after does not")
  func eligiblePeriod() throws {
    var sample = try Sample()
    sample.ledgers["rjh"] = [
      row("2021-11-30", "T1", kr: 1, line: 1), row("2021-12-01", "T1", kr: 10, line: 2),
      row("2023-05-31", "T1", kr: 100, line: 3), row("2023-06-02", "T1", kr: 1_000, line: 4),
    ]
    let report = try sample.report()
    #expect(
      evidence("vinnova.eligible-period", report) == [.outsidePeriod(amount: .kr(1_001), rows: 2)])
    #expect(report.total.accumulated.total == .kr(110))
  }

  @Test("vinnova.allowed-categories: consultants in a call that does not pay for them")
  func allowedCategories() throws {
    var sample = try Sample()
    sample.call.allowedCategories = [.personnel, .otherDirect, .indirect]
    sample.ledgers["rjh"] = [row("2022-01-01", "T3", kr: 40_000)]
    let report = try sample.report()
    #expect(
      evidence("vinnova.allowed-categories", report) == [
        .categoryNotAllowed(.consultants, amount: .kr(40_000), rows: 1)
      ])
    #expect(report.findings.allSatisfy { $0.severity != .error })
  }

  @Test("ledger.negative-cost: more credited than booked")
  func negativeCosts() throws {
    var sample = try Sample()
    sample.ledgers["rjh"] = [
      row("2022-01-01", "T4", kr: -5, line: 1), row("2022-01-01", "T2", kr: 0, line: 2),
    ]
    #expect(
      try evidence("ledger.negative-cost", sample.report()) == [
        .negativeCost(.otherDirect, amount: .kr(-5))
      ])
  }

  @Test("vinnova.indirect-cost-cap: what was cut, and how a share was computed")
  func indirectCap() throws {
    var sample = try Sample()
    sample.ledgers["rjh"] = [
      row("2022-01-01", "T1", kr: 324_000, line: 1), row("2022-01-01", "T5", kr: 100_000, line: 2),
    ]
    #expect(
      try evidence("vinnova.indirect-cost-cap", sample.report()) == [
        .indirectCostsCut(
          booked: .kr(100_000), personnel: .kr(324_000), limit: .percent(30),
          ceiling: .kr(97_200))
      ])
    sample.parties[0].bookkeeping.indirectCosts = .shareOfPersonnel(.percent(10))
    #expect(
      try evidence("vinnova.indirect-cost-cap", sample.report()) == [
        .indirectCostsComputed(
          share: .percent(10), personnel: .kr(324_000), amount: .kr(32_400),
          bookedLeftOut: .kr(100_000))
      ])
  }

  @Test(
    "vinnova.indirect-cost-cap: a computed share above what is booked is a warning",
    arguments: [
      (booked: 0, severity: Finding.Severity.note), (booked: 32_401, severity: .note),
      (booked: 32_400, severity: .note), (booked: 32_399, severity: .warning),
    ] as [(booked: Int64, severity: Finding.Severity)])
  func computedAboveBooked(booked: Int64, severity: Finding.Severity) throws {
    var sample = try Sample()
    sample.parties[0].bookkeeping.indirectCosts = .shareOfPersonnel(.percent(10))
    sample.ledgers["rjh"] =
      [row("2022-01-01", "T1", kr: 324_000, line: 1)]
      + (booked == 0 ? [] : [row("2022-01-01", "T5", kr: booked, line: 2)])
    let found = try sample.report().findings.filter { $0.rule == "vinnova.indirect-cost-cap" }
    #expect(found.map(\.severity) == [severity])
  }

  @Test("vinnova.hourly-cost-cap: 300 h at 800 kr hold 240 000 kr")
  func hourlyCap() throws {
    var sample = try Sample()
    sample.call.limits.hourlyCost = .kr(800)
    sample.ledgers["rjh"] = [row("2022-01-01", "T1", kr: 270_000)]
    #expect(
      try evidence("vinnova.hourly-cost-cap", sample.report()) == [.hoursMissing(limit: .kr(800))])
    sample.parties[0].bookkeeping.hours = [
      YearMonth(year: 2022, month: 1): Hours(hundredths: 300_00)
    ]
    #expect(
      try evidence("vinnova.hourly-cost-cap", sample.report()) == [
        .hourlyCostCut(
          cost: .kr(270_000), hours: Hours(hundredths: 300_00), limit: .kr(800),
          ceiling: .kr(240_000))
      ])
    sample.ledgers["rjh"] = [row("2022-01-01", "T1", kr: 240_000)]
    #expect(try evidence("vinnova.hourly-cost-cap", sample.report()) == [])
  }
}
