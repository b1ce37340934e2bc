import GrantAccounting
import Testing

@Suite("Rules on budget and grant")
struct GrantRuleTests {
  private func evidence(_ rule: String, _ report: FinancialReport) -> [Evidence] {
    report.findings.filter { $0.rule == rule }.map(\.evidence)
  }

  @Test(
    "organisation.budget-deviation: only past the project's own threshold",
    arguments: [
      (cost: 215_999, threshold: 20, isFound: false),
      (cost: 216_000, threshold: 20, isFound: false),
      (cost: 216_001, threshold: 20, isFound: true),
      (cost: 1_000_000, threshold: nil, isFound: false),
    ] as [(cost: Int64, threshold: Int64?, isFound: Bool)])
  func budgetDeviation(cost: Int64, threshold: Int64?, isFound: Bool) throws {
    var sample = try Sample()
    sample.call.limits.budgetDeviation = threshold.map(Share.percent)
    sample.ledgers["rjh"] = [row("2022-01-01", "T4", kr: cost)]  // budget 180 000
    let found = Evidence.budgetExceeded(
      .otherDirect, budget: .kr(180_000), outcome: .kr(cost), threshold: .percent(20))
    #expect(
      try evidence("organisation.budget-deviation", sample.report()) == (isFound ? [found] : []))
  }

  @Test(
    "organisation.budget-deviation: half of 5 kr is passed by 3 kr more, not by 2",
    arguments: [(cost: 7, isFound: false), (cost: 8, isFound: true)]
      as [(cost: Int64, isFound: Bool)])
  func budgetDeviationOdd(cost: Int64, isFound: Bool) throws {
    var sample = try Sample()
    sample.call.limits.budgetDeviation = .percent(50)
    sample.parties[0].budget.costs[.equipment, 2022] = .kr(5)
    sample.ledgers["rjh"] = [row("2022-01-01", "T2", kr: cost)]
    #expect(
      try evidence("organisation.budget-deviation", sample.report()).isEmpty == !isFound)
  }

  @Test("organisation.budget-deviation: any cost without a budget")
  func budgetDeviationFromNothing() throws {
    var sample = try Sample()
    sample.call.limits.budgetDeviation = .percent(20)
    sample.ledgers["rjh"] = [row("2022-01-01", "T3", kr: 1)]
    #expect(
      try evidence("organisation.budget-deviation", sample.report()) == [
        .budgetExceeded(.consultants, budget: .zero, outcome: .kr(1), threshold: .percent(20))
      ])
  }

  @Test(
    "vinnova.grant-ceiling: which ceiling decides, and the cost that earns nothing",
    arguments: [
      (cost: 500_000, binding: .maximumIntensity, earned: 375_000, above: 0),
      (cost: 536_400, binding: .both, earned: 402_300, above: 0),
      (cost: 600_000, binding: .maximumGrant, earned: 402_300, above: 63_600),
    ] as [(cost: Int64, binding: Settlement.Binding, earned: Int64, above: Int64)])
  func grantCeiling(
    cost: Int64, binding: Settlement.Binding, earned: Int64, above: Int64
  ) throws {
    var sample = try Sample()
    sample.ledgers["rjh"] = [row("2022-01-01", "T4", kr: cost)]
    let expected = Evidence.grantCapped(
      by: binding, eligible: .kr(cost), earned: .kr(earned), costAbove: .kr(above))
    #expect(try evidence("vinnova.grant-ceiling", sample.report()) == [expected])
    let interim = try sample.report(.interim(number: nil))
    let isUsedUp = binding != .maximumIntensity
    #expect(evidence("vinnova.grant-ceiling", interim) == (isUsedUp ? [expected] : []))
  }

  @Test("vinnova.disbursed-above-earned: ordinary while the project runs, a warning at its end")
  func disbursedAboveEarned() throws {
    var sample = try Sample()
    sample.disbursements = [
      Disbursement(participant: "rjh", date: day("2021-12-20"), amount: .kr(402_300))
    ]
    sample.ledgers["rjh"] = [row("2022-01-01", "T4", kr: 500_000)]
    for (wanted, severity) in [
      (ReportWanted.final, Finding.Severity.warning), (.interim(number: nil), .note),
    ] {
      let found = try sample.report(wanted).findings.first {
        $0.rule == "vinnova.disbursed-above-earned"
      }
      #expect(found?.severity == severity)
      #expect(
        found?.evidence
          == .disbursedAboveEarned(
            disbursed: .kr(402_300), through: day("2023-07-01"), earned: .kr(375_000),
            costsThrough: day("2023-05-31"),
            excess: .kr(27_300)))
    }
    sample.ledgers["rjh"] = [row("2022-01-01", "T4", kr: 536_400)]
    #expect(try evidence("vinnova.disbursed-above-earned", sample.report()) == [])
  }

  @Test("vinnova.disbursed-above-earned: payments through the as-of date, after the cut-off too")
  func disbursedAfterCutOff() throws {
    var sample = try Sample()
    sample.disbursements = [
      Disbursement(participant: "rjh", date: day("2023-07-01"), amount: .kr(10)),
      Disbursement(participant: "rjh", date: day("2023-07-02"), amount: .kr(100)),
    ]
    #expect(
      try evidence("vinnova.disbursed-above-earned", sample.report()) == [
        .disbursedAboveEarned(
          disbursed: .kr(10), through: day("2023-07-01"), earned: .zero,
          costsThrough: day("2023-05-31"), excess: .kr(10))
      ])
  }

  @Test("vinnova.disbursed-above-earned: money to a party that was granted nothing")
  func disbursedWithoutAward() throws {
    var sample = try Sample()
    sample.parties.append(try party("b"))
    sample.disbursements = [
      Disbursement(participant: "b", date: day("2021-12-20"), amount: .kr(10))
    ]
    #expect(
      try evidence("vinnova.disbursed-above-earned", sample.report()) == [
        .disbursedAboveEarned(
          disbursed: .kr(10), through: day("2023-07-01"), earned: .zero,
          costsThrough: day("2023-05-31"), excess: .kr(10))
      ])
  }

  /// Planned are 134 100 of 536 400 kr, 25 %; of 500 000 kr the grant pays 375 000 and leaves
  /// 125 000, 25 % again; each krona from others leaves one less.
  @Test(
    "vinnova.co-financing: own share below, at and above the plan's, in the final report",
    arguments: [
      (cost: 500_000, others: 0, own: nil), (500_000, 1, 124_999), (536_400, 0, nil),
      (536_400, 1, 134_099), (600_000, 0, nil), (600_000, 63_601, 134_099),
    ] as [(cost: Int64, others: Int64, own: Int64?)])
  func coFinancing(cost: Int64, others: Int64, own: Int64?) throws {
    var sample = try Sample()
    sample.parties[0].bookkeeping.otherFinancing = [
      DatedAmount(date: day("2022-01-01"), amount: .kr(others))
    ]
    sample.ledgers["rjh"] = [row("2022-01-01", "T4", kr: cost)]
    let found = own.map { Evidence.ownFinancingBelowPlan(planned: .kr(134_100), actual: .kr($0)) }
    #expect(try evidence("vinnova.co-financing", sample.report()) == [found].compactMap(\.self))
    #expect(try evidence("vinnova.co-financing", sample.report(.interim(number: nil))) == [])
  }

  @Test("vinnova.co-financing: grant and others above the cost make own financing negative")
  func financingAboveCost() throws {
    var sample = try Sample()
    sample.parties[0].bookkeeping.otherFinancing = [
      DatedAmount(date: day("2022-01-01"), amount: .kr(30_000))
    ]
    sample.ledgers["rjh"] = [row("2022-01-01", "T4", kr: 100_000)]
    let report = try sample.report()
    #expect(
      evidence("vinnova.co-financing", report) == [
        .financingAboveCost(
          cost: .kr(100_000), grant: .kr(75_000), others: .kr(30_000), excess: .kr(5_000))
      ])
    #expect(report.financing.actual.total(of: .own) == .kr(-5_000))
  }

  @Test(
    "vinnova.audit-certificate: 3 000 000 kr under the terms of 2019, else not known but warned of",
    arguments: [
      (terms: "2019", grants: [2_999_999], found: []),
      (terms: "2019", grants: [3_000_000], found: ["a 3000000"]),
      (terms: "2019", grants: [2_000_000, 1_000_000], found: ["project 3000000"]),
      (terms: "2019", grants: [3_250_000, 200_000], found: ["a 3250000"]),
      (terms: "2021", grants: [2_999_999], found: ["unknown, note"]),
      (terms: "2021", grants: [2_000_000, 1_000_000], found: ["unknown, warning"]),
      (terms: "2021", grants: [3_250_000], found: ["unknown, warning"]),
    ] as [(terms: String, grants: [Int64], found: [String])])
  func auditCertificate(terms: String, grants: [Int64], found: [String]) throws {
    var sample = try Sample()
    sample.terms = terms
    let ids = ["a", "b"].prefix(grants.count)
    sample.parties = try ids.map { try party($0) }
    sample.awards = zip(ids, grants).map {
      Award(
        participant: $0, maximumGrant: .kr($1), maximumIntensity: .percent(100),
        basis: .notStateAid)
    }
    let findings = try sample.report().findings.filter { $0.rule == "vinnova.audit-certificate" }
    let seen = findings.map { finding in
      switch finding.evidence {
      case .auditCertificateNeeded(let grant, threshold: .kr(3_000_000)):
        "\(finding.participant ?? "project") \(grant.kronor)"
      case .auditCertificateNotKnown: "unknown, \(finding.severity)"
      default: "other"
      }
    }
    #expect(seen == found)
  }

  @Test(
    "terms: only what a source states",
    arguments: [
      (id: "2012", indirect: nil, audit: nil), (id: "2016", indirect: 30, audit: nil),
      (id: "2019", indirect: 30, audit: 3_000_000), (id: "2026", indirect: 30, audit: nil),
    ] as [(id: String, indirect: Int64?, audit: Int64?)])
  func terms(id: String, indirect: Int64?, audit: Int64?) throws {
    let terms = try #require(TermsVersion.named(id))
    #expect(terms.limits.indirectCosts == indirect.map(Share.percent))
    #expect(terms.limits.auditCertificateFrom == audit.map(Money.kr))
    #expect(terms.limits.hourlyCost == nil && terms.limits.consultants == nil)
    #expect(terms.limits.purchasesBetweenParties == (id == "2026" ? false : nil))
  }

  @Test("terms that nobody has seen have no name", arguments: ["", "2013", "2027", "2021 "])
  func unknownTerms(id: String) { #expect(TermsVersion.named(id) == nil) }
}
