import Testing

@testable import Typesetting

/// Vouchers of several rows each, cells `v3-0`, `v3-1` and so on, in a table longer than a page.
@Suite("Rows that join stay together, close to one another")
struct JoinedRowsTests {
  private let text = MonospaceMeasurer()

  private func pages(vouchers: Int, rows: Int) throws -> [[(text: String, y: Double)]] {
    var table = Table(
      columns: [.init("Ver", .text, .natural), .init("Belopp", .number, .natural)],
      rows: (0..<vouchers).flatMap { voucher in
        (0..<rows).map { row in
          var set = Table.Row(.body, ["v\(voucher)-\(row)", "1"])
          set.joinsPrevious = row > 0
          return set
        }
      }, carriedForward: { ["", "ut \($0 + 1)"] }, broughtForward: { ["", "in \($0 + 1)"] })
    table.isDense = true
    let document = Sample.document(content: [.table(table)])
    return try layOut(document, measuring: text).pages.map { page in
      page.marks.compactMap { mark in
        guard case .text(let string, let place, _) = mark.command else { return nil }
        return ["v", "in ", "ut "].contains(where: string.hasPrefix) ? (string, place.y) : nil
      }
    }
  }

  @Test(
    "a page begins with a voucher, at a voucher's size the next one allows", arguments: [2, 5, 12])
  func together(rows: Int) throws {
    let pages = try pages(vouchers: 120 / rows, rows: rows)
    #expect(pages.count > 1)
    for page in pages {
      let first = page.first { $0.text.hasPrefix("v") }
      #expect(first?.text.hasSuffix("-0") ?? false)
    }
    #expect(pages.joined().count { $0.text.hasPrefix("v") } == 120)
  }

  @Test("a voucher of more rows than are kept together fills the page")
  func long() throws {
    let pages = try pages(vouchers: 2, rows: 60)
    let first = pages[0].filter { $0.text.hasPrefix("v") }
    #expect(first.count > 45)
    #expect(pages.joined().count { $0.text.hasPrefix("v") } == 120)
  }

  @Test("the sum that leaves a page is the one that the next begins with, by its own name")
  func carried() throws {
    let pages = try pages(vouchers: 40, rows: 3)
    let rows = pages[0].count { $0.text.hasPrefix("v") }
    #expect(pages[0].last?.text == "ut \(rows)")
    #expect(pages[1].first?.text == "in \(rows)")
  }

  @Test("dense rows are one line apart")
  func dense() throws {
    let page = try pages(vouchers: 3, rows: 2)[0].filter { $0.text.hasPrefix("v") }
    for (row, next) in zip(page, page.dropFirst()) {
      #expect(abs(next.y - row.y - Stylesheet.standard.table.leading) < 0.01)
    }
  }
}
