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
      source: RuleSource(title: "T", section: "S", terms: "2021"), participant: "a",
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
      .hoursMissing(limit: one), .hourlyLimitNotKnown, .fullTimeNotStated,
      .aboveFullTime(
        month: YearMonth(year: 2022, month: 1), hours: Hours(hundredths: 1),
        fullTime: Hours(hundredths: 1),
        place: GrantAccounting.SourceLocation(file: "h.csv", line: 2)),
      .budgetExceeded(.equipment, budget: one, outcome: one, threshold: .percent(20)),
      .grantCapped(by: .both, eligible: one, earned: one, costAbove: one),
      .disbursedAboveEarned(disbursed: one, earned: one, excess: one), .noLedgerRows,
      .auditCertificateNeeded(grant: one, threshold: one), .auditCertificateNotKnown(grant: one),
      .ownFinancingBelowPlan(planned: one, actual: one),
      .financingAboveCost(cost: one, grant: one, others: one, excess: one),
      .negativeCost(.equipment, amount: one), .decisionMissing,
    ]
      + (day.map {
        [
          .ledgerIncomplete(through: $0, needed: $0), .periodNotEnded(end: $0),
          .reportOverdue(due: $0, asOf: $0),
        ]
      } ?? [])
  }()
}
