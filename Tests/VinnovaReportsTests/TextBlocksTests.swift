import GrantAccounting
import Testing
import Typesetting

@testable import VinnovaReports

@Suite("A writer's text becomes paragraphs and lists")
struct TextBlocksTests {
  @Test func blankLinesPartParagraphsAndWrappingIsForgotten() {
    let texts = textBlocks("First\nline.\n\n\nSecond.", language: nil).map(\.texts)
    #expect(texts == [["First line."], ["Second."]])
  }

  @Test func dashesMakeAList() {
    let blocks = textBlocks("Costs:\n - one\n   more\n - two\n\nAfter.", language: nil)
    #expect(blocks.map(\.texts) == [["Costs:"], ["", "one more", "", "two"], ["After."]])
  }

  @Test func aDashInsideALineIsNoItem() {
    #expect(textBlocks("a - b\n-20 degrees", language: nil).map(\.texts) == [["a - b -20 degrees"]])
  }

  @Test func nothingBecomesNothing() {
    #expect(textBlocks(" \n\n ", language: nil).isEmpty)
  }

  @Test func theTextsLanguageFollowsEveryPart() {
    for block in textBlocks("Ett\n\n- två", language: "sv-SE") {
      switch block {
      case .paragraph(let paragraph): #expect(paragraph.spans.map(\.language) == ["sv-SE"])
      case .list(let items):
        #expect(items.flatMap(\.paragraphs).flatMap(\.spans).map(\.language) == ["sv-SE"])
      default: Issue.record("unexpected block")
      }
    }
  }

  @Test(
    "the form counts a title without its blanks",
    arguments: [
      (
        title: "Region Jämtland Härjedalen testar coworking och hybridarbete inom Samverket i "
          + "Östersund", length: 77
      ), (title: "", length: 0), (title: "a b\u{A0}c", length: 3),
    ])
  func formCounter(title: String, length: Int) {
    #expect(formLength(ofTitle: title) == length)
  }
}
