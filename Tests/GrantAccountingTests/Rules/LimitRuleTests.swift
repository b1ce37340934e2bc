import GrantAccounting
import Testing

@Suite("Rules on limits: the decision before the call before the terms, and what nobody states")
struct LimitRuleTests {
  private func evidence(_ rule: String, _ report: FinancialReport) -> [Evidence] {
    report.findings.filter { $0.rule == rule }.map(\.evidence)
  }

  @Test(
    "vinnova.limits: which share of indirect costs holds, and what it replaces",
    arguments: [
      (decision: nil, call: nil, holds: 30, by: "terms", replaces: nil),
      (nil, 25, 25, "call", "30 terms"), (20, 25, 20, "decision", "25 call"),
      (20, nil, 20, "decision", "30 terms"), (35, nil, 35, "decision", "30 terms"),
      // The same value replaces nothing; the next one that differs is named.
      (nil, 30, 30, "call", nil), (25, 25, 25, "decision", "30 terms"),
    ] as [(decision: Int64?, call: Int64?, holds: Int64, by: String, replaces: String?)])
  func precedence(
    decision: Int64?, call: Int64?, holds: Int64, by: String, replaces: String?
  ) throws {
    var sample = try Sample()
    sample.decidedLimits.indirectCosts = decision.map(Share.percent)
    sample.call.limits.indirectCosts = call.map(Share.percent)
    sample.ledgers["rjh"] = [
      row("2022-01-01", "T1", kr: 100_000, line: 1), row("2022-01-01", "T5", kr: 50_000, line: 2),
    ]
    let report = try sample.report()
    let limit = report.limits[.indirectCosts]
    #expect(limit.value == .share(.percent(holds)))
    #expect(limit.origin?.word == by)
    let replaced = limit.replaced.map { statement -> String in
      guard case .share(let share) = statement.value else { return "other" }
      return "\(share.basisPoints / 100) \(statement.origin.word)"
    }
    #expect(replaced == replaces)
    #expect(report.participants[0].costs.accumulated.total(of: .indirect) == .kr(holds * 1_000))
    #expect(
      evidence("vinnova.limits", report)
        == (replaces == nil ? [] : [.limitReplaced(limit)]) + [
          .limitsNotKnown([.hourlyCost])
        ])
  }

  @Test(
    "the source of a finding is whoever states the limit",
    arguments: [
      (decision: nil, call: nil, title: "Vinnova, Att tänka på inför budgetering och redovisning"),
      (nil, 25, "Vinnova, utlysningens text"), (20, 25, "Vinnova, Beslut om bidrag"),
    ] as [(decision: Int64?, call: Int64?, title: String)])
  func source(decision: Int64?, call: Int64?, title: String) throws {
    var sample = try Sample()
    sample.decidedLimits.indirectCosts = decision.map(Share.percent)
    sample.call.limits.indirectCosts = call.map(Share.percent)
    sample.ledgers["rjh"] = [row("2022-01-01", "T5", kr: 50_000)]
    let source = try sample.report().findings.first { $0.rule == "vinnova.indirect-cost-cap" }?
      .source
    let isGeneral = decision == nil && call == nil
    #expect(source?.title == title)
    #expect(source?.section == "Indirekta kostnader")
    #expect(source?.terms == (isGeneral ? "2021" : nil))
    #expect(source?.inForce == (isGeneral ? YearsInForce(from: 2016) : nil))
    // Computed at a share within the limit, the same limit has the same source.
    sample.parties[0].bookkeeping.indirectCosts = .shareOfPersonnel(.percent(10))
    sample.ledgers["rjh"] = [row("2022-01-01", "T1", kr: 50_000)]
    let computed = try #require(
      try sample.report().findings.first { $0.rule == "vinnova.indirect-cost-cap" })
    #expect(computed.severity == .note)
    #expect(computed.source == source)
  }

  @Test(
    "the source of a finding names no edition that it does not state the rule for",
    arguments: [
      (terms: "2018", edition: "2019"), ("2019", "2019"), ("2020", "2019"), ("2021", "2019"),
    ])
  func editionOfSource(terms: String, edition: String) throws {
    var sample = try Sample()
    sample.terms = terms
    sample.awards[0] = Award(
      participant: "rjh", maximumGrant: .kr(3_000_000), maximumIntensity: .percent(75),
      basis: .notStateAid)
    let finding = try #require(
      try sample.report().findings.first { $0.rule == "vinnova.audit-certificate" })
    #expect(finding.source.terms == edition)
    #expect(finding.source.inForce == .only(2019))
  }

  @Test("the source of a finding on purchases between parties, stated from 2026 on")
  func editionBeforeSource() throws {
    for (terms, edition) in [("2025", nil), ("2026", "2026")] as [(String, String?)] {
      var sample = try Sample()
      sample.terms = terms
      sample.parties.append(try party("b"))
      sample.ledgers["rjh"] = [
        row("2022-01-01", "T4", ore: 100, text: sample.parties[1].name)
      ]
      let finding = try sample.report().findings.first {
        $0.rule == "vinnova.purchases-between-parties"
      }
      #expect(finding?.source.terms == edition)
    }
  }

  @Test("vinnova.limits: a decision's limit per hour cuts, not the call's")
  func decidedHourlyCost() throws {
    var sample = try Sample()
    sample.call.limits.hourlyCost = .kr(800)
    sample.decidedLimits.hourlyCost = .kr(700)
    sample.parties[0].bookkeeping.hours = [
      YearMonth(year: 2022, month: 1): Hours(hundredths: 100_00)
    ]
    sample.ledgers["rjh"] = [row("2022-01-01", "T1", kr: 75_000)]
    let report = try sample.report()
    #expect(report.participants[0].costs.accumulated.total(of: .personnel) == .kr(70_000))
  }

  @Test(
    "vinnova.limits: what is not known is said where it matters",
    arguments: [
      (terms: "2019", account: "T4", parties: 1, missing: []),
      ("2021", "T4", 1, [.auditCertificateFrom]), ("2019", "T1", 1, [.hourlyCost]),
      ("2021", "T3", 1, [.consultants, .auditCertificateFrom]),
      ("2015", "T5", 1, [.indirectCosts, .auditCertificateFrom]),
      ("2019", "T4", 2, [.purchasesBetweenParties]),
      ("2026", "T4", 2, [.auditCertificateFrom]),
    ] as [(terms: String, account: String, parties: Int, missing: [LimitKind])])
  func notKnown(terms: String, account: String, parties: Int, missing: [LimitKind]) throws {
    var sample = try Sample()
    sample.terms = terms
    if parties == 2 { sample.parties.append(try party("b")) }
    for index in sample.parties.indices {
      for year in 2021...2023 {
        sample.parties[index].budget.costs[.personnel, year] = .zero
        sample.parties[index].budget.costs[.indirect, year] = .zero
      }
    }
    sample.ledgers["rjh"] = [row("2022-01-01", account, kr: 1)]
    #expect(
      try evidence("vinnova.limits", sample.report(.interim(number: nil)))
        == (missing.isEmpty ? [] : [.limitsNotKnown(missing)]))
  }

  @Test(
    "vinnova.limits, vinnova.audit-certificate: a threshold that is not known is said once",
    arguments: [
      (
        wanted: ReportWanted.interim(number: nil), limits: [.hourlyCost, .auditCertificateFrom],
        own: []
      ),
      // 402 300 kr are granted.
      (.final, [.hourlyCost], [.auditCertificateNotKnown(grant: .kr(402_300))]),
    ] as [(wanted: ReportWanted, limits: [LimitKind], own: [Evidence])])
  func saidOnce(wanted: ReportWanted, limits: [LimitKind], own: [Evidence]) throws {
    let report = try Sample().report(wanted)
    #expect(evidence("vinnova.limits", report) == [.limitsNotKnown(limits)])
    #expect(evidence("vinnova.audit-certificate", report) == own)
  }

  @Test(
    "vinnova.terms-in-force: an edition on, before and after its days",
    arguments: [
      (terms: "2021", decided: "2021-11-18", found: ""),
      ("2020", "2019-12-31", "outside"), ("2020", "2020-01-01", ""),
      ("2019", "2019-12-31", ""), ("2019", "2020-01-01", "outside"),
      ("2022", "2021-12-31", "outside"), ("2022", "2022-01-01", ""),
      ("2021", "2022-01-01", "2022"), ("2012", "2014-12-31", ""), ("2012", "2015-01-01", "2015"),
      ("2026", "2027-05-01", ""),
    ])
  func termsInForce(terms: String, decided: String, found: String) throws {
    var sample = try Sample()
    (sample.terms, sample.decided) = (terms, day(decided))
    let seen = try evidence("vinnova.terms-in-force", sample.report()).map { evidence in
      switch evidence {
      case .termsOutsideYears(terms, day(decided)): "outside"
      case .newerTerms(terms, day(decided), let newer): newer
      default: "other"
      }
    }
    #expect(seen == (found.isEmpty ? [] : [found]))
  }

  @Test(
    "vinnova.consultant-share: 20 % of a budget of 536 400 kr is 107 280 kr",
    arguments: [
      (planned: 0, outcome: 107_279, isFound: false), (0, 107_280, false), (0, 107_281, true),
      (107_281, 0, true),
    ] as [(planned: Int64, outcome: Int64, isFound: Bool)])
  func consultants(planned: Int64, outcome: Int64, isFound: Bool) throws {
    var sample = try Sample()
    sample.call.limits.consultants = .percent(20)
    // The plan moves money between categories, so that the budget's total stays.
    sample.parties[0].budget.costs[.consultants, 2022] = .kr(planned)
    sample.parties[0].budget.costs[.personnel, 2022] = .kr(216_000 - planned)
    sample.ledgers["rjh"] = [row("2022-01-01", "T3", kr: outcome)]
    let found = Evidence.consultantsAboveShare(
      planned: .kr(planned), outcome: .kr(outcome), budget: .kr(536_400), limit: .percent(20),
      ceiling: .kr(107_280))
    let report = try sample.report()
    #expect(evidence("vinnova.consultant-share", report) == (isFound ? [found] : []))
    #expect(report.participants[0].costs.accumulated.total == .kr(outcome))
  }

  @Test("vinnova.consultant-share: only where call or decision states a share")
  func consultantsNotStated() throws {
    var sample = try Sample()
    sample.ledgers["rjh"] = [row("2022-01-01", "T3", kr: 500_000)]
    #expect(try evidence("vinnova.consultant-share", sample.report()) == [])
    sample.decidedLimits.consultants = .percent(10)
    #expect(try evidence("vinnova.consultant-share", sample.report()).count == 1)
  }

  @Test(
    "vinnova.hourly-cost-cap: a limit on gross salary leaves out social fees and cuts nothing",
    arguments: [
      (salary: 239_999, isFound: false), (240_000, false), (240_001, true),
    ] as [(salary: Int64, isFound: Bool)])
  func grossSalary(salary: Int64, isFound: Bool) throws {
    var sample = try Sample()
    sample.call.limits.hourlyCost = .kr(800)
    sample.call.limits.hourlyCostBase = .gross
    let hours = Hours(hundredths: 300_00)
    sample.parties[0].bookkeeping = Bookkeeping(
      chart: .bas, ownRules: [], indirectCosts: .booked,
      hours: [YearMonth(year: 2022, month: 1): hours], otherFinancing: [])
    sample.ledgers["rjh"] = [
      row("2022-01-01", "7010", kr: salary, line: 1),
      row("2022-01-01", "7510", kr: 75_000, line: 2),
    ]
    let report = try sample.report()
    #expect(
      evidence("vinnova.hourly-cost-cap", report)
        == (isFound
          ? [
            .grossSalaryAboveLimit(
              gross: .kr(salary), hours: hours, limit: .kr(800), ceiling: .kr(240_000))
          ] : []))
    #expect(
      report.participants[0].costs.accumulated.total(of: .personnel) == .kr(salary + 75_000))
  }

  @Test("vinnova.hourly-cost-cap: a chart that does not tell salary from fees is not tested")
  func grossSalaryNotKnown() throws {
    var sample = try Sample()
    sample.call.limits.hourlyCost = .kr(800)
    sample.call.limits.hourlyCostBase = .gross
    sample.ledgers["rjh"] = [row("2022-01-01", "T1", kr: 1)]
    #expect(
      try evidence("vinnova.hourly-cost-cap", sample.report()) == [.hoursMissing(limit: .kr(800))])
    sample.parties[0].bookkeeping.hours = [
      YearMonth(year: 2022, month: 1): Hours(hundredths: 100)
    ]
    #expect(
      try evidence("vinnova.hourly-cost-cap", sample.report()) == [
        .grossSalaryNotKnown(limit: .kr(800))
      ])
  }

  @Test(
    "vinnova.audit-certificate: whose grant is held against the threshold",
    arguments: [
      (basis: nil, grants: [2_000_000, 1_000_000], found: ["project 3000000"]),
      (.perRecipient, [2_000_000, 1_000_000], []),
      (.perRecipient, [3_000_000, 1], ["a 3000000"]),
      (.perProject, [3_000_000, 1], ["project 3000001"]),
      (.perProject, [2_999_998, 1], []), (.perProject, [2_999_999, 1], ["project 3000000"]),
    ] as [(basis: AuditCertificateBasis?, grants: [Int64], found: [String])])
  func auditBasis(basis: AuditCertificateBasis?, grants: [Int64], found: [String]) throws {
    var sample = try Sample()
    sample.decidedLimits.auditCertificateFrom = .kr(3_000_000)
    sample.call.limits.auditCertificateBasis = basis
    sample.parties = try ["a", "b"].map { try party($0) }
    sample.awards = zip(["a", "b"], grants).map {
      Award(
        participant: $0, maximumGrant: .kr($1), maximumIntensity: .percent(100),
        basis: .notStateAid)
    }
    let seen = try sample.report().findings.filter { $0.rule == "vinnova.audit-certificate" }.map {
      finding in
      guard case .auditCertificateNeeded(let grant, .kr(3_000_000)) = finding.evidence else {
        return "other"
      }
      return "\(finding.participant ?? "project") \(grant.kronor)"
    }
    #expect(seen == found)
  }

  @Test("years in force: each dated rule says from when, and the finding carries it")
  func inForce() throws {
    let dated = Rule.all.filter { $0.inForce != nil }
    #expect(dated.count >= 8)
    #expect(dated.allSatisfy { ($0.inForce?.through ?? 9999) >= ($0.inForce?.from ?? 0) })
    var sample = try Sample()
    sample.ledgers["rjh"] = [row("2022-01-01", "T5", kr: 1)]
    let finding = try sample.report().findings.first { $0.rule == "vinnova.indirect-cost-cap" }
    #expect(finding?.source.inForce == YearsInForce(from: 2016))
    #expect(finding?.source.terms == "2021")
  }
}
