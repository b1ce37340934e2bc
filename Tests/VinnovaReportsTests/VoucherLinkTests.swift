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
    #expect(Set(cells) == Set(names.filter { $0.hasPrefix("vouchers-") }))
    #expect(Set(headings.compactMap(\.link)).isSubset(of: Set(names)))
    #expect(cells.isEmpty == (name == "no ledger"))
  }

  @Test("the figure that leads is the accumulated cost")
  func column() throws {
    for document in Self.documents.map(\.document) {
      for table in document.tables {
        for column in table.rows.flatMap(\.links.keys) {
          #expect(table.columns[column].title == Swedish().accumulated)
        }
      }
    }
  }
}
