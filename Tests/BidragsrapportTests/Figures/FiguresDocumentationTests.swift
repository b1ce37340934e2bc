import Foundation
import TestSupport
import Testing

@testable import Bidragsrapport
@testable import GrantAccounting

@Suite("Figures as JSON: the article has every key, and only keys that are written")
struct FiguresDocumentationTests {
  let article: String

  init() throws {
    let file = fixtures.deletingLastPathComponent().appending(
      path: "Sources/Bidragsrapport/Documentation.docc/FiguresJSON.md")
    article = try String(contentsOf: file, encoding: .utf8)
  }

  @Test("keys of the sample projects' reports, of every finding and every row left out")
  func keys() throws {
    var written: Set<String> = []
    for sample in LoadProjectTests.samples {
      let folder = fixtures.appending(path: "Projects/\(sample)")
      let loaded = try #require(loadProject(at: folder).value)
      for wanted in [ReportWanted.interim(number: 1), .final] {
        let scheduled = try selectReport(
          wanted, of: loaded.project, asOf: loaded.project.period.end)
        let report = computeReport(
          of: loaded.project, ledgers: loaded.ledgers, report: scheduled,
          asOf: loaded.project.period.end)
        collect(try parse(figuresJSON(report, of: loaded.project)), into: &written)
      }
    }
    for evidence in Self.evidence {
      collect(try parse(jsonText(figures(Self.finding(evidence)))), into: &written)
    }
    for reason in Self.reasons {
      let cost = NotEligibleCost(reason: reason, amount: .kr(1), transaction: nil)
      collect(try parse(jsonText(NotEligibleFigures(cost))), into: &written)
    }
    let use = AccountUse(
      account: "5", name: "N",
      rule: AccountRule(
        first: "5", last: "5", filter: DimensionFilter(dimension: 1, codes: ["1"]),
        treatment: .balance),
      isOwnRule: true, amount: .kr(1))
    collect(try parse(jsonText(AccountFigures(use))), into: &written)
    #expect(written.subtracting(documentedKeys).sorted() == [], "written, not in the article")
    #expect(documentedKeys.subtracting(written).sorted() == [], "in the article, never written")
  }

  @Test("each kind of evidence is listed with its keys", arguments: evidence)
  func evidenceRow(evidence: Evidence) throws {
    let json = try parse(jsonText(figures(Self.finding(evidence))))
    let object = try #require((json as? [String: Any])?["evidence"] as? [String: Any])
    let kind = try #require(object["kind"] as? String)
    let row = try #require(
      article.split(separator: "\n").first { $0.hasPrefix("| `\(kind)` | ") && !$0.contains("*") })
    let keys = row.matches(of: /`([A-Za-z]+)`/).dropFirst().map { String($0.1) }
    #expect(keys.sorted() == object.keys.filter { $0 != "kind" }.sorted(), "\(kind)")
  }

  /// The first column of every table but that of evidence, and the evidence's keys.
  private var documentedKeys: Set<String> {
    let parts = article.components(separatedBy: "| kind of evidence |")
    let keys = parts[0].matches(of: /(?m)^\| `([A-Za-z]+)` \|/).map { String($0.1) }
    let evidence = parts[1].matches(of: /(?m)^\| `[A-Za-z]+` \| (.+) \|$/).flatMap {
      $0.1.matches(of: /`([A-Za-z]+)`/).map { String($0.1) }
    }
    return Set(keys).union(evidence)
  }

  private func parse(_ text: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  private func collect(_ value: Any, into keys: inout Set<String>) {
    if let list = value as? [Any] {
      for value in list { collect(value, into: &keys) }
    } else if let object = value as? [String: Any] {
      keys.formUnion(object.keys.filter { !$0.allSatisfy(\.isNumber) })
      for value in object.values { collect(value, into: &keys) }
    }
  }

  private static func finding(_ evidence: Evidence) -> Finding {
    Finding(
      severity: .note, rule: "test.rule",
      source: RuleSource(title: "T", section: "S", terms: "2021", inForce: .only(2019)),
      participant: "a",
      evidence: evidence)
  }

  private static let rule = AccountRule(
    first: "5", last: "5", treatment: .notEligible, reason: "Skäl")

  private static let reasons: [NotEligibleCost.Reason] = [
    .beforeProject, .afterProject, .categoryNotAllowed(.equipment), .account(rule),
    .undecidedAccount(rule), .unmappedAccount, .indirectCostsComputed,
    .aboveHourlyCost(limit: .kr(800)), .aboveIndirectCosts(limit: .percent(30)),
  ]

  static let evidence: [Evidence] = {
    let day = CalendarDate(year: 2022, month: 12, day: 31)
    let one = Money.kr(1)
    return [
      .outsidePeriod(amount: one, rows: 1),
      .categoryNotAllowed(.equipment, amount: one, rows: 1),
      .notEligibleAccounts(amount: one, rows: 1),
      .undecidedAccount(account: "5", name: "N", amount: one),
      .unmappedAccount(account: "5", name: "N", amount: one),
      .indirectCostsCut(booked: one, personnel: one, limit: .percent(30), ceiling: one),
      .indirectCostsComputed(
        share: .percent(30), personnel: one, amount: one, bookedLeftOut: one),
      .hourlyCostCut(cost: one, hours: Hours(hundredths: 100), limit: one, ceiling: one),
      .hoursMissing(limit: one), .fullTimeNotStated,
      .aboveFullTime(
        month: YearMonth(year: 2022, month: 1), hours: Hours(hundredths: 1),
        fullTime: Hours(hundredths: 1),
        place: GrantAccounting.SourceLocation(file: "h.csv", line: 2)),
      .budgetExceeded(.equipment, budget: one, outcome: one, threshold: .percent(20)),
      .grantCapped(by: .both, eligible: one, earned: one, costAbove: one),
      .noLedgerRows,
      .ledgerDoubt(
        .alikeRows, places: [GrantAccounting.SourceLocation(file: "2022.csv", line: 7)]),
      .auditCertificateNeeded(grant: one, threshold: one), .auditCertificateNotKnown(grant: one),
      .ownFinancingBelowPlan(planned: one, actual: one),
      .financingAboveCost(cost: one, grant: one, others: one, excess: one),
      .negativeCost(.equipment, amount: one), .decisionMissing,
    ] + further
      + (day.map {
        [
          .disbursedAboveEarned(
            disbursed: one, through: $0, earned: one, costsThrough: $0, excess: one),
          .ledgerIncomplete(through: $0, needed: $0), .periodNotEnded(end: $0),
          .reportOverdue(due: $0, asOf: $0), .termsOutsideYears(terms: "2021", decided: $0),
          .newerTerms(terms: "2020", decided: $0, newer: "2021"),
          .deMinimis(
            DeMinimisRoom(
              earlier: one, grant: one, ceiling: one, tenThousandEuros: 20,
              rate: EuroRate(tenThousandths: 100_000, date: $0, source: "S"),
              window: Period(start: $0, end: $0))),
        ]
      } ?? [])
  }()

  private static let further: [Evidence] = [
    .mappingDoubt(.vatAsCost, account: "5", name: "N", amount: .kr(1)),
    .assetPurchase(purchase: .kr(1), depreciation: .kr(1)),
    .creditLikeFinancing(amount: .kr(1), rows: 1),
    .limitReplaced(
      LimitInForce(
        kind: .indirectCosts,
        stated: [
          LimitInForce.Statement(value: .share(.percent(1)), origin: .decision),
          LimitInForce.Statement(value: .amount(.kr(1)), origin: .call),
          LimitInForce.Statement(value: .hourlyCostBase(.gross), origin: .call),
          LimitInForce.Statement(value: .isEligible(true), origin: .terms(edition: "2021")),
        ])),
    .limitsNotKnown([.consultants]),
    .grossSalaryAboveLimit(
      gross: .kr(1), hours: Hours(hundredths: 1), limit: .kr(1), ceiling: .kr(1)),
    .grossSalaryNotKnown(limit: .kr(1)),
    .consultantsAboveShare(
      planned: .kr(1), outcome: .kr(1), budget: .kr(1), limit: .percent(1), ceiling: .kr(1)),
    .purchaseFromParty(
      PurchaseFromParty(
        seller: "S", amount: .kr(1), rows: 1, isDeclared: true, isEligible: nil)),
    .aidIntensity(
      AidIntensityTest(
        basis: .industrialResearch, size: .small, intensity: .percent(1), limit: .percent(1),
        limitWithBonus: .percent(1), isSourced: true, isAbove: true)),
    .companySizeMissing(.feasibilityStudy), .euroRateMissing(grant: .kr(1)),
    .otherFinancingBelowPlan(planned: .kr(1), received: .kr(1)),
  ]
}
