import GrantAccounting
import Testing
import Typesetting

@testable import VinnovaReports

@Suite("Links: from a category's cost to its vouchers and back")
struct VoucherLinkTests {
  static let documents: [(name: String, document: Document)] = [
    ("one party", Sample.document()), ("three parties", ThreeParties.document()),
    ("no ledger", Sample.document(ledgers: [:])),
  ]

  @Test(
    "every link leads to a heading, every heading of vouchers is led to",
    arguments: documents.map(\.name))
  func bothWays(name: String) throws {
    let document = try #require(Self.documents.first { $0.name == name }?.document)
    let headings = document.flattened.compactMap { part -> Heading? in
      if case .heading(let heading) = part { heading } else { nil }
    }
    let names = headings.compactMap(\.name)
    #expect(Set(names).count == names.count, "unique")
    let cells = document.tables.flatMap(\.rows).flatMap(\.links.values)
    #expect(
      Set(cells.filter { $0.hasPrefix("vouchers-") })
        == Set(names.filter { $0.hasPrefix("vouchers-") }))
    #expect(Set(cells).isSubset(of: names))
    // Where there are several parties, each has a way from the table of all.
    let parties = cells.filter { $0.hasPrefix("costs-") }
    #expect(parties == (name == "three parties" ? (0..<4).map { "costs-\($0)" } : []))
    #expect(Set(headings.compactMap(\.link)).isSubset(of: Set(names)))
    #expect(cells.isEmpty == (name == "no ledger"))
  }

  @Test("the figures that lead are the accumulated cost and the outcome of a year and of all")
  func column() throws {
    for document in Self.documents.map(\.document) {
      for table in document.tables {
        for column in table.rows.flatMap(\.links.keys) {
          let title = table.columns[column].title
          #expect(title == "Ackumulerat" || title.hasPrefix("Utfall"), "\(title)")
        }
      }
    }
  }

  @Test("a year leads to its vouchers only where it has some")
  func years() throws {
    let table = try #require(Sample.document().table(captioned: "Budget och utfall"))
    // Personnel is booked in 2021 and 2022; other costs in 2022 only; none in 2023.
    let columns = table.columns.map(\.title)
    func titles(_ row: Int) -> [String] {
      table.rows[row].links.keys.sorted().map { columns[$0] }
    }
    #expect(titles(0) == ["Utfall 2021", "Utfall 2022", "Utfall summa"])
    #expect(titles(3) == ["Utfall 2022", "Utfall summa"])
    #expect(titles(5) == [])
  }
}
