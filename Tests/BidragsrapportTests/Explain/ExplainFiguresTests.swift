import Foundation
import TestSupport
import Testing

@testable import Bidragsrapport
@testable import GrantAccounting

@Suite("Explain: the sample projects, and every amount of the figures JSON")
struct ExplainFiguresTests {
  typealias Case = (project: String, wanted: ReportWanted, asOf: String)

  static let reports: [Case] = [
    ("samverket", .interim(number: 1), "2022-12-15"), ("samverket", .final, "2023-07-31"),
    ("trosklar", .interim(number: 1), "2023-08-15"), ("trosklar", .final, "2024-02-29"),
    ("cebot", .interim(number: 2), "2017-02-15"), ("cebot", .final, "2017-08-31"),
  ]

  private func load(_ report: Case) throws -> (Explainer, LoadedProject) {
    let folder = fixtures.appending(path: "Projects/\(report.project)")
    let source = try #require(loadProject(at: folder).value)
    let asOf = try #require(CalendarDate(iso: report.asOf))
    let computed = try compute(report.wanted, asOf: asOf, from: source)
    return (Explainer(computed, of: source.project, ledgers: source.ledgers), source)
  }

  @Test("every figure follows from its parts, and its path finds it", arguments: reports)
  func sound(report: Case) throws {
    let (explainer, _) = try load(report)
    let figures = explainer.figures
    #expect(figures.count > 100)
    for figure in figures {
      #expect(explainer.derivation(of: figure)?.checkSteps() == [], "\(figure.path)")
      #expect(explainer.find(figure.path) == .figure(figure), "\(figure.path)")
    }
  }

  @Test("each amount of the JSON is found by its own key, with its own value", arguments: reports)
  func json(report: Case) throws {
    let (explainer, source) = try load(report)
    let text = figuresJSON(explainer.report, of: source.project)
    let json = try JSONSerialization.jsonObject(with: Data(text.utf8))
    var amounts: [(path: [String], number: Decimal)] = []
    var rows: [(place: String, ore: Int)] = []
    collect(json, at: [], into: &amounts, &rows)
    #expect(amounts.count > 150)
    #expect(rows.count > 50)
    for (path, number) in amounts {
      let name = path.joined(separator: ".")
      guard case .figure(let figure) = explainer.find(name) else {
        Issue.record("\(name) is found by no name")
        continue
      }
      let value = explainer.report.value(of: figure)
      #expect(value == self.value(number, named: path.last ?? ""), "\(name) is \(figure.path)")
    }
    for (place, ore) in rows {
      guard case .rows(let found) = explainer.find(place) else {
        Issue.record("\(place) is found by no name")
        continue
      }
      #expect(found.contains { $0.row.amount.ore == Int64(ore) }, "\(place)")
    }
  }

  private func value(_ number: Decimal, named key: String) -> FigureValue {
    let whole = NSDecimalNumber(decimal: number).int64Value
    if key.hasSuffix("BasisPoints") { return .share(Share(basisPoints: whole)) }
    if key.hasSuffix("Ore") { return .amount(Money(ore: whole)) }
    return .amount(Money(ore: NSDecimalNumber(decimal: number * 100).int64Value))
  }

  /// Numbers that are no amounts of money, budgets that are not in force, and findings, whose evidence
  /// repeats other figures.
  private static let otherKeys: Set<String> = [
    "schemaVersion", "years", "report", "project", "findings", "elapsedDays", "projectDays",
    "isOwnRule",
    "basis", "budgetChanges", "hours", "originalBudget",
  ]

  /// Elements of lists go by their own name instead of their place.
  private func collect(
    _ value: Any, at path: [String], into amounts: inout [(path: [String], number: Decimal)],
    _ rows: inout [(place: String, ore: Int)]
  ) {
    if let list = value as? [[String: Any]] {
      for element in list {
        if let row = element["row"] as? [String: Any] {
          let place = "\(row["file"] ?? ""):\(row["line"] ?? "")"
          rows.append((place, row["amountOre"] as? Int ?? 0))
        } else if let name = element["id"] ?? element["account"] ?? element["month"] {
          collect(element, at: path + ["\(name)"], into: &amounts, &rows)
        }
      }
    } else if let object = value as? [String: Any] {
      for (key, value) in object where !Self.otherKeys.contains(key) {
        collect(value, at: path + [key], into: &amounts, &rows)
      }
    } else if let number = value as? NSNumber {
      amounts.append((path, number.decimalValue))
    }
  }

  @Test("cuts by a limit are in the JSON without a row, and have a figure of their own")
  func cuts() throws {
    let (explainer, _) = try load(("cebot", .final, "2017-08-31"))
    // 2 716 035 - 2 691 600 and 863 081 - 807 480.
    #expect(
      explainer.report.value(of: FigureName(.notEligible, reason: "aboveHourlyCost"))
        == .amount(.kr(24_435)))
    #expect(
      explainer.report.value(of: FigureName(.notEligible, reason: "aboveIndirectCosts"))
        == .amount(.kr(55_601)))
  }
}
