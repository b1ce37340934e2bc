import GrantAccounting
import Testing
import Typesetting

@testable import VinnovaReports

@Suite("Totals are the sums of the rows above them, as printed")
struct TableInvariantTests {
  static let documents: [(name: String, document: Document)] = [
    ("interim", Sample.document()),
    ("final", Sample.document(Sample.project(), Sample.final, asOf: "2023-07-01")),
    ("three parties", ThreeParties.document()),
    ("no ledger", Sample.document(ledgers: [:])),
    ("eight years", EightYears.document),
    ("application", composeApplication(ThreeParties.project, in: .swedish)),
  ]

  @Test("every total row", arguments: documents.map(\.name))
  func totals(name: String) throws {
    let document = try #require(Self.documents.first { $0.name == name }?.document)
    var checked = 0
    for table in document.tables where !table.caption.hasPrefix("Bidrag på kostnader") {
      guard let index = table.rows.firstIndex(where: { $0.kind == .total }) else { continue }
      for column in table.columns.indices where table.columns[column].alignment == .number {
        guard let total = printedOre(table.rows[index].cells[column]) else { continue }
        let parts = table.rows[..<index].filter { $0.kind == .body }
          .compactMap { printedOre($0.cells[column]) }
        #expect(parts.reduce(0, +) == total, "\(table.caption), \(table.columns[column].title)")
        checked += 1
      }
    }
    #expect(checked >= 10)
  }

  @Test("steps from booked to reported add up along each row", arguments: documents.map(\.name))
  func derivations(name: String) throws {
    let document = try #require(Self.documents.first { $0.name == name }?.document)
    for table in document.tables where table.caption.hasPrefix("Från ") && table.columns.count > 3 {
      for row in table.rows {
        let amounts = row.cells.dropFirst().compactMap(printedOre)
        #expect(amounts.dropLast().reduce(0, +) == amounts.last, "\(row.cells)")
      }
    }
  }

  @Test("no cell is empty but in a row that sums, or cuts a sum", arguments: documents.map(\.name))
  func nothingIsBlank(name: String) throws {
    let document = try #require(Self.documents.first { $0.name == name }?.document)
    for table in document.tables {
      for row in table.rows where row.kind == .body && row.cells[0] != "Avdrag" {
        #expect(!row.cells.contains(""), "\(table.caption): \(row.cells)")
      }
      #expect(table.rows.allSatisfy { !$0.cells[0].isEmpty || $0.kind != .body })
    }
  }
}

/// A project of eight calendar years, with 1 000 kr budgeted and 900 kr spent in each.
enum EightYears {
  static let project: GrantProject = {
    var costs = CostTable()
    var financing = FinancingTable()
    for year in 2019...2026 {
      costs[.personnel, year] = .kr(1_000)
      financing[.own, year] = .kr(1_000)
    }
    var party = Sample.party(budget: Budget(costs: costs, financing: financing))
    party.bookkeeping.indirectCosts = .booked
    return Sample.project(
      parties: [party], period: Sample.period("2019-01-01", "2026-12-31"), awards: [],
      payments: [])
  }()

  static let document: Document = {
    let rows = (2019...2026).map { Sample.row("\($0)-05-01", "4010", 900_00) }
    return Sample.document(
      project, ledgers: ["rjh": Sample.ledger(rows)], Sample.final, asOf: "2027-01-31")
  }()
}
