import GrantAccounting
import Testing

@Suite("Rules on state aid, other money and the other parties")
struct AidRuleTests {
  private func evidence(_ rule: String, _ report: FinancialReport) -> [Evidence] {
    report.findings.filter { $0.rule == rule }.map(\.evidence)
  }

  /// In hundredths of a percent: at a limit and just above, by size, with and without bonus.
  @Test(
    "vinnova.aid-intensity: within, only with a bonus, above",
    arguments: [
      (basis: AidBasis.industrialResearch, size: .small, points: 7_000, bonus: nil, found: ""),
      (.industrialResearch, .small, 7_001, nil, "bonus"),
      (.industrialResearch, .small, 8_000, nil, "bonus"),
      (.industrialResearch, .small, 8_001, nil, "above"),
      (.industrialResearch, .small, 8_000, true, ""),
      (.industrialResearch, .small, 8_001, true, "above"),
      (.industrialResearch, .small, 7_001, false, "above"),
      (.industrialResearch, .medium, 6_000, nil, ""),
      (.industrialResearch, .medium, 7_501, nil, "above"),
      (.industrialResearch, .large, 5_000, nil, ""),
      (.industrialResearch, .large, 6_501, nil, "above"),
      (.experimentalDevelopment, .small, 4_500, nil, ""),
      (.experimentalDevelopment, .small, 6_001, nil, "above"),
      (.experimentalDevelopment, .medium, 3_501, nil, "bonus"),
      (.experimentalDevelopment, .large, 2_501, nil, "bonus"),
      (.experimentalDevelopment, .large, 4_001, nil, "above"),
      (.feasibilityStudy, .large, 5_000, nil, ""),
      (.feasibilityStudy, .large, 5_001, nil, "above"),
      (.feasibilityStudy, .small, 7_001, true, "above"),
      (.fundamentalResearch, .large, 10_000, nil, ""), (.notStateAid, .large, 10_000, nil, ""),
      (.startUp, .small, 10_000, nil, ""), (.deMinimis, .large, 10_000, nil, ""),
      (.industrialResearch, nil, 10_000, nil, "size"), (.notStateAid, nil, 10_000, nil, ""),
    ] as [(basis: AidBasis, size: CompanySize?, points: Int64, bonus: Bool?, found: String)])
  func intensity(
    basis: AidBasis, size: CompanySize?, points: Int64, bonus: Bool?, found: String
  ) throws {
    var sample = try Sample()
    sample.parties[0].size = size
    sample.awards[0].basis = basis
    sample.awards[0].maximumIntensity = Share(basisPoints: points)
    sample.awards[0].hasBonus = bonus
    let findings = try sample.report().findings.filter { $0.rule == "vinnova.aid-intensity" }
    let seen = findings.map { finding in
      switch finding.evidence {
      case .aidIntensity(let test):
        test.isAbove && finding.severity == .warning
          ? "above" : !test.isAbove && finding.severity == .note ? "bonus" : "other"
      case .companySizeMissing(basis): "size"
      default: "other"
      }
    }
    #expect(seen == (found.isEmpty ? [] : [found]))
  }

  /// 10 kr a euro: 200 000 euro are 2 000 000 kr, so a grant of 402 300 kr leaves 1 597 700 kr.
  @Test(
    "vinnova.de-minimis: below, at and above the limit",
    arguments: [
      (earlier: 1_597_699, left: 1, severity: Finding.Severity.note),
      (1_597_700, 0, .note), (1_597_701, -1, .warning),
    ] as [(earlier: Int64, left: Int64, severity: Finding.Severity)])
  func deMinimis(earlier: Int64, left: Int64, severity: Finding.Severity) throws {
    var sample = try deMinimisSample()
    sample.parties[0].deMinimisAid = [
      aid(earlier, "2021-06-01"),
      // The last day before the window, and a decision after this one.
      aid(5_000_000, "2018-12-31"), aid(5_000_000, "2021-11-19"),
    ]
    let finding = try #require(
      try sample.report().findings.first { $0.rule == "vinnova.de-minimis" })
    guard case .deMinimis(let room) = finding.evidence else {
      Issue.record("\(finding.evidence)")
      return
    }
    #expect(room.earlier == .kr(earlier))
    #expect(room.ceiling == .kr(2_000_000))
    #expect(room.headroom == .kr(left))
    #expect(finding.severity == severity)
  }

  @Test(
    "vinnova.de-minimis: two fiscal years back through 2023, three years to the day from 2024",
    arguments: [
      (decided: "2021-11-18", euros: 20, from: "2019-01-01"),
      ("2023-12-31", 20, "2021-01-01"), ("2024-01-01", 30, "2021-01-02"),
      ("2024-05-10", 30, "2021-05-11"), ("2024-02-29", 30, "2021-03-01"),
      ("2027-12-31", 30, "2025-01-01"),
    ] as [(decided: String, euros: Int64, from: String)])
  func window(decided: String, euros: Int64, from: String) {
    let limit = deMinimisLimit(on: day(decided))
    #expect(limit.tenThousandEuros == euros)
    #expect(limit.window == period(from, decided))
  }

  @Test("vinnova.de-minimis: without a rate nothing is tested; other aid is not asked")
  func rateMissing() throws {
    var sample = try deMinimisSample()
    sample.euroRate = nil
    #expect(
      try evidence("vinnova.de-minimis", sample.report()) == [
        .euroRateMissing(grant: .kr(402_300))
      ])
    sample.awards[0].basis = .notStateAid
    #expect(try evidence("vinnova.de-minimis", sample.report()) == [])
  }

  private func deMinimisSample() throws -> Sample {
    var sample = try Sample()
    sample.awards[0].basis = .deMinimis
    sample.euroRate = EuroRate(tenThousandths: 100_000, date: day("2021-11-18"), source: "ECB")
    return sample
  }

  private func aid(_ kronor: Int64, _ decided: String) -> EarlierAid {
    EarlierAid(
      authority: "Myndigheten", granted: .kr(kronor), decided: day(decided), paid: nil, paidOn: nil)
  }

  @Test(
    "vinnova.co-financing: other financiers planned, 100 000 kr in 2022",
    arguments: [
      (wanted: ReportWanted.final, asOf: "2023-07-01", received: 99_999, isFound: true),
      (.final, "2023-07-01", 100_000, false),
      // While the project runs: nothing at all, once the year it was planned for has ended.
      (.interim(number: nil), "2022-12-31", 0, false),
      (.interim(number: nil), "2023-01-01", 0, true),
      (.interim(number: nil), "2023-01-01", 1, false),
    ] as [(wanted: ReportWanted, asOf: String, received: Int64, isFound: Bool)])
  func others(wanted: ReportWanted, asOf: String, received: Int64, isFound: Bool) throws {
    var sample = try Sample()
    sample.asOf = day(asOf)
    sample.parties[0].budget.financing[.otherFinanciers, 2022] = .kr(100_000)
    sample.parties[0].bookkeeping.otherFinancing = [
      DatedAmount(date: day("2022-06-01"), amount: .kr(received))
    ]
    sample.ledgers["rjh"] = [row("2022-01-01", "T4", kr: 500_000)]
    let found = try evidence("vinnova.co-financing", sample.report(wanted)).filter {
      if case .otherFinancingBelowPlan = $0 { true } else { false }
    }
    let expected = Evidence.otherFinancingBelowPlan(planned: .kr(100_000), received: .kr(received))
    #expect(found == (isFound ? [expected] : []))
  }

  @Test(
    "vinnova.purchases-between-parties: by declared code, by name, by organisation number",
    arguments: [
      (text: "Faktura Part b jan", code: "", how: "words"), ("part B", "", "words"),
      ("Avser 202100-6883", "", "words"), ("Avser 2021006883", "", "words"),
      ("Faktura Part c", "", ""), ("", "2021", "code"), ("Part b", "2021", "code"),
      ("", "2022", ""),
    ])
  func purchases(text: String, code: String, how: String) throws {
    let objects = code.isEmpty ? [] : [DimensionObject(dimension: 9, code: code)]
    let report = try twoParties(terms: "2026", decided: "2026-02-01").report(
      booked: row("2022-01-01", "T4", ore: 500, text: text, objects: objects))
    let found = Evidence.purchaseFromParty(
      PurchaseFromParty(
        seller: "Part b", amount: .kr(5), rows: 1, isDeclared: how == "code", isEligible: false))
    #expect(evidence("vinnova.purchases-between-parties", report) == (how.isEmpty ? [] : [found]))
    #expect(report.participants[0].costs.accumulated.total == .kr(5))
  }

  @Test("vinnova.purchases-between-parties: not known before 2026, silent where a call allows them")
  func purchasesByTerms() throws {
    var sample = try twoParties(terms: "2021", decided: "2021-11-18")
    let booked = row("2022-01-01", "T4", ore: 500, text: "Part b")
    guard
      case .purchaseFromParty(let purchase)? = evidence(
        "vinnova.purchases-between-parties", try sample.report(booked: booked)
      ).first
    else {
      Issue.record("nothing found")
      return
    }
    #expect(purchase.isEligible == nil)
    sample.call.limits.purchasesBetweenParties = true
    #expect(
      evidence("vinnova.purchases-between-parties", try sample.report(booked: booked)) == [])
  }

  private func twoParties(terms: String, decided: String) throws -> Sample {
    var sample = try Sample()
    (sample.terms, sample.decided) = (terms, day(decided))
    var seller = try party("b")
    seller.organisationNumber = try OrganisationNumber("202100-6883")
    sample.parties.append(seller)
    sample.parties[0].bookkeeping.counterparties = [
      Counterparty(participant: "b", filter: DimensionFilter(dimension: 9, codes: ["2021"]))
    ]
    return sample
  }

  @Test("worked examples: 600 000 kr earn 402 300 kr, an intensity of 67,05 %; the plan has 75 %")
  func workedExamples() throws {
    var sample = try Sample()
    sample.ledgers["rjh"] = [row("2022-01-01", "T4", kr: 600_000)]
    let financing = try sample.report().financing
    #expect(financing.actualIntensity == Share(basisPoints: 6_705))
    #expect(financing.actual.total(of: .own) == .kr(197_700))
    let budget = seedBudget()
    for (year, cost) in [(2021, 29_800), (2022, 357_600), (2023, 149_000)] as [(Int, Int64)] {
      #expect(budget.costs.total(in: year) == .kr(cost))
      #expect(budget.financing.total(in: year) == .kr(cost))
      #expect(Share(budget.financing[.grant, year], of: .kr(cost)) == .percent(75))
    }
  }
}

extension Sample {
  fileprivate func report(booked: Transaction) throws -> FinancialReport {
    var sample = self
    sample.ledgers["rjh"] = [booked]
    return try sample.report()
  }
}
