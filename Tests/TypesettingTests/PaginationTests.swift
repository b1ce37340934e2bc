import Testing

@testable import Typesetting

@Suite("Pagination: what does not fit moves on, what belongs together stays")
struct PaginationTests {
  private func column(_ items: Column.Item...) -> Column { Column(items) }

  private func slab(_ name: String, _ height: Double, sticky: Bool = false) -> Column.Item {
    Column.Item(block: Slab(name, height: height), keepsWithNext: sticky)
  }

  @Test func twoSlabsDoNotShareAPage() throws {
    let body = column(slab("a", 60), slab("b", 60), slab("c", 40))
    #expect(try pages(body, height: 100) == "a@0 | b@0 c@60")
  }

  @Test func aHeadingMovesWithWhatFollows() throws {
    let body = column(slab("a", 60), slab("h", 10, sticky: true), slab("b", 40))
    #expect(try pages(body, height: 100) == "a@0 | h@0 b@10")
  }

  @Test func headingsInARowMoveTogether() throws {
    let body = column(
      slab("a", 60), slab("h", 10, sticky: true), slab("i", 10, sticky: true), slab("b", 40))
    #expect(try pages(body, height: 100) == "a@0 | h@0 i@10 b@20")
  }

  @Test func aHeadingYieldsWhereNoPageHoldsItWithWhatFollows() throws {
    let body = column(slab("h", 10, sticky: true), slab("b", 95))
    #expect(try pages(body, height: 100) == "h@0 | b@0")
  }

  @Test func theLargerGapCountsAndNoneAtThePagesTop() throws {
    let body = column(
      Column.Item(block: Slab("a", height: 20), before: 15, after: 5),
      Column.Item(block: Slab("b", height: 20), before: 10, after: 30),
      Column.Item(block: Slab("c", height: 20), before: 10),
      Column.Item(block: Slab("d", height: 20), before: 15))
    #expect(try pages(body, height: 100) == "a@0 b@30 c@80 | d@0")
  }

  @Test func whatBelongsTogetherStaysOnOnePage() throws {
    let pair = KeepTogether(content: column(slab("b", 30), slab("c", 30)))
    let body = column(slab("a", 50), Column.Item(block: pair))
    #expect(try pages(body, height: 100) == "a@0 | b@0 c@30")
  }

  @Test func whatNoPageHoldsSplitsWhereItStands() throws {
    let pair = KeepTogether(content: column(slab("b", 30), slab("c", 90)))
    let body = column(slab("a", 50), Column.Item(block: pair))
    #expect(try pages(body, height: 100) == "a@0 b@50 | c@0")
  }

  @Test(
    "what can split does so where much of a page would stay empty",
    arguments: [
      (above: 50.0, pages: "a@0 b@50 | c@0"), (above: 60, pages: "a@0 | b@0 c@30"),
    ])
  func muchEmptyPaper(above: Double, pages expected: String) throws {
    let pair = KeepTogether(content: column(slab("b", 30), slab("c", 30)), emptiest: 50)
    let body = column(slab("a", above), Column.Item(block: pair))
    #expect(try pages(body, height: 100) == expected)
  }

  @Test func pageBreaksLeaveNoEmptyPage() throws {
    let stop = Column.Item(block: PageBreak())
    let body = column(stop, slab("a", 10), stop, stop, slab("b", 10), stop)
    #expect(try pages(body, height: 100) == "a@0 | b@0")
  }

  @Test func blankSpaceEndsWithItsPage() throws {
    let blank = Column.Item(block: Blank(height: 50))
    let body = column(slab("a", 80), blank, slab("b", 10), blank, slab("c", 10))
    #expect(try pages(body, height: 100) == "a@0 | b@0 c@60")
  }

  @Test func blankSpaceDoesNotPartAHeadingFromItsText() throws {
    let blank = Column.Item(block: Blank(height: 10))
    let body = column(slab("a", 60), slab("h", 10, sticky: true), blank, slab("b", 40))
    #expect(try pages(body, height: 100) == "a@0 | h@0 b@20")
  }

  @Test func noHeightAtAllIsNoPage() throws {
    let body = column(
      Column.Item(block: Blank(height: 0)), Column.Item(block: PageBreak()), slab("a", 10))
    #expect(try pages(body, height: 100) == "a@0")
  }

  @Test func tooTallABlockIsNamed() {
    let body = column(slab("a", 10), slab("the tower", 101))
    #expect(throws: LayoutError(page: 2, reason: "the tower is too tall")) {
      try pages(body, height: 100)
    }
  }

  @Test func aBoxClosesOnEachPage() throws {
    let inside = column(slab("b", 30), slab("c", 30), slab("d", 30), slab("e", 30))
    let box = Boxed(
      content: inside, width: 100, padding: 5, shade: Color(hex: 0), accent: Color(hex: 0))
    let body = column(slab("a", 30), Column.Item(block: box))
    #expect(try pages(body, height: 100) == "a@0 b@35 c@65 | d@5 e@35")
    let boxes = try paginate(body, on: 100, using: MonospaceMeasurer()).map { page in
      page.marks.count { if case .fill = $0.command { true } else { false } }
    }
    #expect(boxes == [2, 2])
  }

  private func paragraph(lines: Int) -> TextBlock {
    let words = (1...lines).map(String.init).joined(separator: "\n")
    let text = MonospaceMeasurer()
    return TextBlock(
      breakLines(words, style: .plain, width: 100, using: text), styles: [.plain],
      owners: [StructureTree.root], using: text)
  }

  @Test(
    "two lines at least on either side of a page break",
    arguments: [
      (above: 0.0, lines: 5, counts: [5]),
      (above: 20, lines: 5, counts: [3, 2]),
      (above: 40, lines: 5, counts: [3, 2]),
      (above: 60, lines: 5, counts: [2, 3]),
      (above: 80, lines: 5, counts: [0, 5]),
      (above: 60, lines: 3, counts: [0, 3]),
      (above: 80, lines: 2, counts: [0, 2]),
      (above: 80, lines: 1, counts: [1]),
      (above: 0, lines: 6, counts: [4, 2]),
    ])
  func widowsAndOrphans(above: Double, lines: Int, counts: [Int]) throws {
    let body = column(slab("a", above), Column.Item(block: paragraph(lines: lines)))
    let pages = try paginate(body, on: 100, using: MonospaceMeasurer())
    let found = pages.map { page in
      page.marks.count { mark in
        if case .text(let string, _, _) = mark.command {
          string.first?.isNumber == true
        } else {
          false
        }
      }
    }
    #expect(found == counts)
  }
}
