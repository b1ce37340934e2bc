import Testing

@testable import Typesetting

@Suite("Tables: rows once, headers always, totals in company")
struct TableTests {
  /// One page's share of the sample's vouchers.
  private struct Share {
    var rows: [Int] = []
    var headers: [Mark.Owner] = []
    var carried: [Int] = []
    var hasTotal = false
  }

  private func shares(of count: Int, bodyHeight: Double) throws -> [Share] {
    let laidOut = try layOut(
      Sample.document(
        content: [.table(Sample.vouchers(count))], style: .page(height: bodyHeight + 130)),
      measuring: MonospaceMeasurer())
    return laidOut.pages.indices.map { page in
      var share = Share()
      let texts = laidOut.texts(onPage: page)
      for (index, (text, owner, _)) in texts.enumerated() {
        switch (text, laidOut.role(owner)) {
        case ("Datum", _): share.headers.append(owner)
        case ("Transport", nil): share.carried.append(Int(texts[index + 1].text) ?? -1)
        case ("Summa", .headerCell(.row)): share.hasTotal = true
        case (_, .dataCell) where text.hasPrefix("A"):
          share.rows.append(Int(text.dropFirst()) ?? -1)
        default: break
        }
      }
      return share
    }
  }

  @Test(
    "the voucher list, any number of rows on any page",
    arguments: [1, 2, 3, 4, 5, 6, 7, 12, 40], [120.0, 133, 160, 187, 240, 711.89])
  func vouchers(count: Int, bodyHeight: Double) throws {
    let shares = try shares(of: count, bodyHeight: bodyHeight)
    #expect(shares.flatMap(\.rows) == Array(1...count))
    #expect(shares.map(\.hasTotal) == shares.indices.map { $0 == shares.count - 1 })
    // The total stands with the two rows before it.
    #expect((shares.last?.rows.count ?? 0) >= min(2, count))
    for (page, share) in shares.enumerated() {
      #expect(share.headers.count == 1)
      #expect(share.headers.allSatisfy { ($0 == .decoration) == (page > 0) })
      #expect(share.rows.count >= min(2, count))
      let last = share.rows.last ?? 0
      let before = (share.rows.first ?? 0) - 1
      let expected =
        (page > 0 ? [before * (before + 1) / 2] : [])
        + (page < shares.count - 1 ? [last * (last + 1) / 2] : [])
      #expect(share.carried == expected)
    }
  }

  @Test(
    "a list with sums carried forward begins with six rows at a page's foot, another with three",
    arguments: [
      (rows: 5, isList: true, onFirst: 0), (6, true, 6), (2, false, 0), (3, false, 3),
      (5, false, 5),
    ])
  func beginning(rows: Int, isList: Bool, onFirst: Int) throws {
    var table = Sample.vouchers(40)
    table.rows = (1...40).map { Table.Row(.body, ["2022-03-01", "A\($0)", "Arvode", "\($0)"]) }
    if !isList { table.carriedForward = nil }
    let text = MonospaceMeasurer()
    let look = TableLook(.standard, scale: 1, using: text)
    // Below a line and 300 points of white space: the caption, the header, and the rows.
    let head = 15 + 7.5 + 17 + look.head.leading + look.headPadding + 12.5
    let carried = isList ? 1 : 0
    let height = 300 + head + Double(rows + carried) * look.height(lines: 1) + 5
    let laidOut = try layOut(
      Sample.document(
        content: [.paragraph(Paragraph(.body, "Rad.")), .space(300), .table(table)],
        style: .page(height: height + 130)), measuring: text)
    let first = laidOut.texts(onPage: 0).count { $0.text.hasPrefix("A") && $0.text != "Arvode" }
    #expect(first == onFirst)
  }

  private func kinds(_ string: String) -> [SetTable.SetRow] {
    string.map { letter in
      let kind: Table.Row.Kind =
        switch letter {
        case "g": .group
        case "s": .subtotal
        case "t": .total
        default: .body
        }
      return SetTable.SetRow(kind: kind, cells: [], element: 0)
    }
  }

  @Test(
    "where a page may end",
    arguments: [
      // Two rows on either side.
      (rows: "bbbbbb", allowed: [2, 3, 4]),
      // A total keeps two rows, so does a subtotal above it.
      (rows: "bbbbbt", allowed: [2, 3]),
      (rows: "bbbbst", allowed: [2]),
      (rows: "bbsbbbsbb", allowed: [3, 4, 7]),
      // What follows a subtotal may begin a page, though it is a single row and its sum.
      (rows: "bbsbsbb", allowed: [3, 5]),
      // A group keeps two rows, or the one it has.
      (rows: "bbgbbb", allowed: [2]),
      (rows: "gbgbgb", allowed: [2, 4]),
    ])
  func breaks(rows: String, allowed: [Int]) {
    let rows = kinds(rows)
    let found = (1..<rows.count).filter { TableBreak.good.allows($0, of: rows, from: 0) }
    #expect(found == allowed)
  }

  @Test func aRowTallerThanThePageIsSplitAndLosesNoLine() throws {
    let words = (1...60).map { "ord\($0)" }.joined(separator: "\n")
    let table = Table(
      columns: [Table.Column("A", .text, .natural), Table.Column("B", .text, .flexible(1))],
      rows: [Table.Row(.body, ["x", words]), Table.Row(.body, ["y", "slut"])])
    let laidOut = try layOut(
      Sample.document(content: [.table(table)], style: .page(height: 430)),
      measuring: MonospaceMeasurer())
    #expect(laidOut.pages.count > 2)
    let lines = laidOut.pages.indices.flatMap { page in
      laidOut.texts(onPage: page).filter { $0.text.hasPrefix("ord") }.map(
        \.text.trimmingTrailingSpaces)
    }
    #expect(lines == (1...60).map { "ord\($0)" })
  }

  @Test func numbersEndAtTheirColumnsRightEdgeAndShareBaselines() throws {
    let laidOut = try layOut(
      Sample.document(content: [.table(Sample.costs)]), measuring: MonospaceMeasurer())
    let texts = laidOut.texts(onPage: 0)
    let ends = ["Återstår", "300 000", "398 500"].map { title in
      texts.last { $0.text == title }.map { found in
        found.at.x + Double(found.text.count) * (title == "Återstår" ? 4.25 : 4.5)
      } ?? 0
    }
    #expect(ends.allSatisfy { abs($0 - 538.28) < 0.01 })
    let row = texts.filter { ["Personalkostnader", "1 200 000", "900 000"].contains($0.text) }
    #expect(Set(row.map(\.at.y)).count == 1)
  }

  @Test func aTableTooWideForThePageIsSplitBetweenYears() throws {
    let years = 2021...2030
    let table = Table(
      caption: "Kostnad per år",
      columns: [Table.Column("Kostnadsslag", .text, .flexible(1))]
        + years.flatMap { year in
          [
            Table.Column("Budget \(year)", .number, .natural),
            Table.Column("Utfall \(year)", .number, .natural),
          ]
        },
      rows: [Table.Row(.body, ["Personal"] + years.flatMap { ["1 000 0\($0)", "2 000 0\($0)"] })])
    let laidOut = try layOut(
      Sample.document(content: [.table(table)]), measuring: MonospaceMeasurer())
    let texts = laidOut.pages.indices.flatMap { laidOut.texts(onPage: $0).map(\.text) }
    let parts = texts.count { $0 == "Personal" }
    #expect(parts > 1)
    #expect(
      texts.filter { $0.hasPrefix("Kostnad per år") }.last == "Kostnad per år (\(parts)/\(parts))")
    for year in years {
      let plan = try #require(texts.firstIndex(of: "1 000 0\(year)"))
      #expect(texts[plan + 1] == "2 000 0\(year)")
    }
  }

  @Test func aTableThatCannotFitIsNamed() {
    let number = String(repeating: "1", count: 300)
    let table = Table(
      caption: "Orimligt", columns: [Table.Column("A", .number, .natural)],
      rows: [Table.Row(.body, [number])])
    let reason = "the columns of the table “Orimligt” are too wide for the page"
    #expect(throws: LayoutError(page: 1, reason: reason)) {
      try layOut(Sample.document(content: [.table(table)]), measuring: MonospaceMeasurer())
    }
  }

  @Test func anEmptyTableShowsItsHeader() throws {
    var table = Sample.costs
    table.rows = []
    let laidOut = try layOut(
      Sample.document(content: [.table(table)]), measuring: MonospaceMeasurer())
    #expect(laidOut.texts(onPage: 0).count == 6)
    #expect(!laidOut.structure.elements.contains { $0.role == .tableBody })
  }

  @Test func twentyThousandRowsAreMeasuredOnce() throws {
    let text = MonospaceMeasurer()
    let few = try measured(rows: 1_000)
    let many = try measured(rows: 4_000)
    #expect(many < few * 5)
    func measured(rows: Int) throws -> Int {
      let before = text.measured
      _ = try layOut(Sample.document(content: [.table(Sample.vouchers(rows))]), measuring: text)
      return text.measured - before
    }
  }
}
