import Testing

@testable import Typesetting

@Suite("Tables: figures near their labels, every page says what it continues")
struct TableLookTests {
  private func texts(_ table: Table, height: Double = 841.89) throws -> [[(String, Point)]] {
    let laidOut = try layOut(
      Sample.document(content: [.table(table)], style: .page(height: height)),
      measuring: MonospaceMeasurer())
    return laidOut.pages.indices.map { page in
      laidOut.texts(onPage: page).map { ($0.text.trimmingTrailingSpaces, $0.at) }
    }
  }

  private func amounts(_ label: String, _ amount: String, at most: Double?) -> Table {
    Table(
      columns: [Table.Column("Post", .text, .flexible(1)), Table.Column("Kr", .number, .natural)],
      rows: [Table.Row(.body, [label, amount])], maximumWidth: most)
  }

  @Test(
    "the amount ends at the table's edge",
    arguments: [
      // The margin is 57 points, the page between margins 481.28.
      (most: 200.0, edge: 257.0), (most: nil, edge: 538.28), (most: 900, edge: 538.28),
      // 30 digits of 4.5 points, a gap of 12 and the label's 8 letters.
      (most: 50, edge: 57 + 135 + 12 + 36),
    ] as [(Double?, Double)])
  func maximumWidth(most: Double?, edge: Double) throws {
    let digits = most == 50 ? String(repeating: "1", count: 30) : "1"
    let texts = try texts(amounts("Personal", digits, at: most))[0]
    let amount = try #require(texts.first { $0.0 == digits })
    #expect(abs(amount.1.x + Double(digits.count) * 4.5 - edge) < 0.01)
  }

  @Test func aSumsLabelFlowsOverTheEmptyCellsAfterIt() throws {
    let label = "Summa att föra över till nästa sida"
    let table = Table(
      columns: [
        Table.Column("Ver", .text, .natural), Table.Column("Text", .text, .flexible(1)),
        Table.Column("Kr", .number, .natural),
      ],
      rows: [Table.Row(.body, ["A1", "Resa", "1"]), Table.Row(.total, [label, "", "1"])])
    let texts = try texts(table)[0]
    #expect(texts.contains { $0.0 == label })
    // The column is as wide as its title: 3 letters of 4.25 points, then the gap.
    #expect(abs((texts.first { $0.0 == "Resa" }?.1.x ?? 0) - (57 + 12.75 + 12)) < 0.1)
  }

  @Test func whatIsCarriedForwardDoesNotWrap() throws {
    var table = Sample.vouchers(40)
    table.rows.removeLast()
    let sum = "1234567890 123 456 789 kr"
    table.carriedForward = { _ in ["Att föra till nästa sida", "", "", sum] }
    let pages = try texts(table, height: 430)
    for page in pages.dropFirst() {
      #expect(page.contains { $0.0 == sum })
      #expect(page.contains { $0.0 == "Att föra till nästa sida" })
    }
  }

  @Test(
    "a table of at most six rows is whole, one of more begins with three rows",
    arguments: [
      // 330 points less 13 lines of 15, a gap of 12.5, a header of 15.5: room for 5 rows of 20.
      (rows: 6, shares: [0, 6]), (rows: 7, shares: [5, 2]), (rows: 20, shares: [5, 15]),
    ])
  func wholeTables(rows: Int, shares: [Int]) throws {
    let table = Table(
      columns: [Table.Column("Ver", .text, .flexible(1)), Table.Column("Kr", .number, .natural)],
      rows: (1...rows).map { Table.Row(.body, ["A\($0)", "\($0)"]) })
    let above = Array(repeating: "rad", count: 13).joined(separator: "\n")
    let laidOut = try layOut(
      Sample.document(
        content: [.paragraph(Paragraph(.body, above)), .table(table)], style: .page(height: 460)),
      measuring: MonospaceMeasurer())
    let found = laidOut.pages.indices.map { page in
      laidOut.texts(onPage: page).count { $0.text.hasPrefix("A") }
    }
    #expect(found == shares)
  }

  @Test func laterPagesSayWhatTheyContinue() throws {
    var table = Sample.vouchers(40)
    table.continuedCaption = "Verifikationer, forts."
    let pages = try texts(table, height: 430)
    #expect(pages.count > 2)
    #expect(pages[0].first?.0 == "Verifikationer")
    for page in pages.dropFirst() {
      #expect(page.prefix(2).map(\.0) == ["Verifikationer, forts.", "Datum"])
    }
    #expect(!pages[0].contains { $0.0.hasSuffix("forts.") })
  }
}
