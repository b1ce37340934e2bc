import Foundation
import GrantAccounting
import TestSupport
import Testing

@testable import Bidragsrapport

@Suite("Figures as JSON: exact, stable, without persons")
struct FiguresJSONTests {
  let text: String
  let json: [String: Any]

  /// The starter's interim report: its costs are worked out in `InitProjectTests`.
  init() throws {
    let folder = try makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    _ = try initProject(at: folder)
    let loaded = try #require(loadProject(at: folder).value)
    let asOf = try #require(CalendarDate(iso: "2026-01-10"))
    let wanted = try selectReport(.interim(number: 1), of: loaded.project, asOf: asOf)
    let report = computeReport(
      of: loaded.project, ledgers: loaded.ledgers, report: wanted, asOf: asOf)
    text = figuresJSON(report, of: loaded.project)
    json = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(figuresJSON(report, of: loaded.project) == text)
  }

  private func value(_ path: String) -> Any? {
    path.split(separator: "/").reduce(json as Any?) { value, key in
      if let list = value as? [Any] { return Int(key).map { list[$0] } }
      return (value as? [String: Any])?[String(key)]
    }
  }

  @Test(
    "numbers",
    arguments: [
      ("schemaVersion", 1), ("report/number", 1), ("years/1", 2026),
      ("costs/categories/personnel/accumulated/byYear/2025", 50_071),
      ("costs/categories/personnel/accumulated/total", 50_071),
      ("costs/categories/personnel/remaining", 249_929),
      ("costs/categories/equipment/budget/byYear/2026", 0),
      ("costs/total/inPeriod/total", 61_930), ("costs/total/usedBasisPoints", 1548),
      ("financing/planned/own/byYear/2025", 67_500), ("financing/actual/grant/total", 46_447),
      ("financing/plannedIntensityBasisPoints", 7500),
      ("participants/0/settlement/earned", 46_447),
      ("participants/0/settlement/disbursed", 150_000),
      ("participants/0/settlement/toRepay", 103_553),
      ("forecast/elapsedDays", 365), ("forecast/projectDays", 546),
      // January to March have costs, six months are left. 50 071 / 3 = 16 690, 1 845 / 3 = 615 and
      // 10 014 / 3 = 3 338; three and six times that is 185 788 with the odd krona, 75 % 139 341.
      ("forecast/basis/monthsWithCost", 3), ("forecast/basis/monthsLeft", 6),
      ("forecast/categories/personnel/costPerMonth", 16_690),
      ("forecast/categories/personnel/expectedCost", 150_211),
      ("forecast/costPerMonth", 20_643), ("forecast/expectedCost", 185_788),
      ("forecast/expectedGrant", 139_341), ("forecast/overdrawnGrant", 0),
      ("participants/0/forecast/unusedGrant", 160_659),
      ("participants/0/reconciliation/ledgerOre", 5_191_602),
      ("participants/0/entries/0/row/amountOre", 1_250_000),
    ])
  func number(path: String, number: Int) {
    #expect(value(path) as? Int == number, "\(path)")
  }

  @Test(
    "texts",
    arguments: [
      ("project/id", "exempel"), ("project/registrationNumber", "2024-01234"),
      ("project/period/to", "2026-06-30"), ("report/kind", "interim"),
      ("report/asOf", "2026-01-10"), ("report/cutOff", "2025-12-31"),
      ("participants/0/organisationNumber", "232999-9995"),
      ("participants/0/ledgerCompleteThrough", "2025-12-31"),
      ("participants/0/entries/0/row/file", "ledger/2025.csv"),
      ("participants/0/entries/0/row/voucher", "A 12"),
      ("participants/0/byMonth/0/month", "2025-01"),
      ("participants/0/settlement/binding", "maximumIntensity"),
    ])
  func word(path: String, text: String) {
    #expect(value(path) as? String == text, "\(path)")
  }

  @Test("no person of the application")
  func persons() {
    for word in ["Kim Exempel", "Robin Exempel", "@", "08-465"] {
      #expect(!text.contains(word))
    }
  }

  @Test(
    "kronor are whole, or have exactly their öre",
    arguments: [
      (0, "0"), (100, "1"), (-100, "-1"), (150, "1.5"), (-5, "-0.05"),
      (9_999_999_999_901, "99999999999.01"),
    ])
  func kronor(ore: Int64, written: String) {
    #expect(jsonText([Kronor(Money(ore: ore))]) == "[\n  \(written)\n]\n")
  }
}
