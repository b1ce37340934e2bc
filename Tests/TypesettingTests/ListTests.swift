import Testing

@testable import Typesetting

@Suite("Lists: labels in a column, short items whole")
struct ListTests {
  private let words = Array(repeating: "ordet", count: 60).joined(separator: " ")

  private func starts(_ items: [ListItem], height: Double) throws -> [[String]] {
    let laidOut = try layOut(
      Sample.document(content: [.list(items)], style: .page(height: height + 130)),
      measuring: MonospaceMeasurer())
    return laidOut.pages.indices.map { page in
      laidOut.texts(onPage: page).filter { laidOut.role($0.owner) == .label }.map(\.text)
    }
  }

  @Test func aShortItemMovesToTheNextPageWhole() throws {
    // 60 words of 6 characters at 5.25 points in a column of 404: 5 lines of 15.
    let items = ["A", "B", "C"].map { ListItem(label: $0, [Paragraph(.body, words)]) }
    #expect(try starts(items, height: 200) == [["A", "B"], ["C"]])
  }

  @Test func aLongItemIsSplit() throws {
    let long = ListItem(label: "Lång", Array(repeating: Paragraph(.body, words), count: 4))
    let pages = try starts([ListItem(label: "A", [Paragraph(.body, words)]), long], height: 200)
    #expect(pages.first == ["A", "Lång"])
    #expect(pages.count > 1)
  }

  @Test(
    "a title line does not stand alone at the foot",
    arguments: [
      // 5 lines of 15 points above, gaps of 12.5 and 7.5: room for the title and 1, 2 or 3 lines.
      (height: 133.0, begins: false), (height: 146, begins: true), (height: 160, begins: true),
    ])
  func titleLines(height: Double, begins: Bool) throws {
    let long = (1...11).map { "rad \($0)" }.joined(separator: "\n")
    let items = [
      ListItem(label: "A", [Paragraph(.body, words)]),
      ListItem(label: "B", [Paragraph(.body, "Rubrik"), Paragraph(.body, long)]),
    ]
    let pages = try starts(items, height: height)
    #expect(pages.prefix(2) == (begins ? [["A", "B"], []] : [["A"], ["B"]]))
  }

  @Test func aLabelTooWideForItsColumnWraps() throws {
    let item = ListItem(label: "En mycket lång etikett", [Paragraph(.body, "text")])
    let laidOut = try layOut(
      Sample.document(content: [.list([item])]), measuring: MonospaceMeasurer())
    let texts = laidOut.texts(onPage: 0)
    #expect(texts.map(\.text) == ["En mycket lång ", "etikett", "text"])
    // 57 + 90 + 12: nothing stands in the label's column.
    #expect(texts.last?.at.x == 159)
  }
}
