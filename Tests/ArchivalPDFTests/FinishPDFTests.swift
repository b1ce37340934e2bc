import ArchivalPDF
import Foundation
import Testing
import Typesetting

@Suite("Finishing: sentinels become marks, or nothing is written")
struct FinishPDFTests {
  @Test("a file that readers accept")
  func sound() throws {
    var tree = StructureTree()
    let paragraph = tree.add(.paragraph, to: StructureTree.root)
    let bytes = try finishPDF(
      drawing([[.runningHead, .element(paragraph)], []]), document: document(tree, pages: 2))
    #expect(bytes.starts(with: Array("%PDF-1.7\n".utf8)))
    let verdict = try say("qpdf", ["--check", "FILE"], about: bytes)
    #expect(verdict.contains("No syntax or stream encoding errors"))
    #expect(!verdict.lowercased().contains("warning"))
  }

  @Test("each piece of content is in an element or an artifact, nothing else is touched")
  func marks() throws {
    var tree = StructureTree()
    let heading = tree.add(.heading(level: 1), to: StructureTree.root)
    let paragraph = tree.add(.paragraph, to: StructureTree.root)
    let owners: [Mark.Owner] = [
      .runningHead, .element(heading), .decoration, .element(paragraph), .runningFoot,
    ]
    let text = try plain(try finishPDF(drawing([owners]), document: document(tree)))
    let expected = """
      stream /Artifact<</Type/Pagination/Subtype/Header>>BDC BT /f 9 Tf (a) Tj ET EMC \
      /H1<</MCID 0>>BDC BT /f 9 Tf (a) Tj ET EMC /Artifact BMC BT /f 9 Tf (a) Tj ET EMC \
      /P<</MCID 1>>BDC BT /f 9 Tf (a) Tj ET EMC \
      /Artifact<</Type/Pagination/Subtype/Footer>>BDC BT /f 9 Tf (a) Tj ET EMC endstream
      """
    // qpdf writes inline dictionaries as they are.
    #expect(text.contains(expected))
    #expect(!text.contains(sentinel))
  }

  @Test("text that its glyphs do not tell is spelt out")
  func actualText() throws {
    var drawn = drawing([[.decoration]])
    drawn.events[0][0].actualText = "日"
    let text = try plain(try finishPDF(drawn, document: document()))
    #expect(
      text.contains("/Artifact BMC /Span<</ActualText<feff65e5>>>BDC BT /f 9 Tf (a) Tj ET EMC EMC"))
  }

  @Test(
    "another number of sentinels than events stops the file",
    arguments: [
      (content: "BT ET", found: 0), (content: "\(sentinel)\nBT ET", found: 1),
      (content: "\(sentinel)\nBT ET\n\(sentinel)\n\(sentinel)", found: 3),
      // In a string, or wider: no sentinels.
      (content: "\(sentinel)\nBT (x \(sentinel))Tj ET", found: 1),
      (content: "\(sentinel)\n10 0 0.004 0.004 re f\n5\(sentinel)", found: 1),
    ])
  func mismatch(content: String, found: Int) {
    let events = [[DrawnPDF.Event(owner: .decoration), DrawnPDF.Event(owner: nil)]]
    let drawn = DrawnPDF(bytes: handmade([content]), events: events)
    #expect(throws: FinishError.sentinels(page: 1, found: found, recorded: 2)) {
      try finishPDF(drawn, document: document())
    }
  }

  @Test("a sentinel may follow a change of colour on its line")
  func afterColour() throws {
    let content = "1 0 0 rg \(sentinel)\nBT ET\n\(sentinel)"
    let events = [[DrawnPDF.Event(owner: .decoration), DrawnPDF.Event(owner: nil)]]
    let bytes = try finishPDF(
      DrawnPDF(bytes: handmade([content]), events: events), document: document())
    #expect(try plain(bytes).contains("1 0 0 rg /Artifact BMC BT ET EMC"))
  }

  @Test("another number of pages stops the file")
  func pageCount() {
    #expect(throws: FinishError.pages(found: 2, recorded: 1)) {
      try finishPDF(drawing([[], []]), document: document(pages: 1))
    }
  }

  @Test("a mark of no element stops the file")
  func unknownElement() {
    let stranger = Mark.Owner.element(ElementID(index: 7))
    #expect(throws: FinishError.element(page: 1)) {
      try finishPDF(drawing([[stranger]]), document: document())
    }
  }

  @Test("content left open stops the file")
  func leftOpen() throws {
    let events = [[DrawnPDF.Event(owner: .decoration)]]
    let drawn = DrawnPDF(bytes: handmade([sentinel]), events: events)
    #expect(throws: FinishError.file("page 1 ends inside marked content")) {
      try finishPDF(drawn, document: document())
    }
  }

  @Test("bytes that are no such file are an error, never a crash", arguments: 0..<60)
  func broken(cut: Int) {
    let whole = drawing([[.decoration], []])
    // Cut short at sixty places, and with sixty stretches blotted out.
    let length = whole.bytes.count * cut / 60
    let short = DrawnPDF(bytes: Array(whole.bytes.prefix(length)), events: whole.events)
    #expect(throws: FinishError.self) { try finishPDF(short, document: document(pages: 2)) }
    var blotted = whole
    let end = min(length + 12, whole.bytes.count)
    blotted.bytes.replaceSubrange(length..<end, with: repeatElement(0x5B, count: end - length))
    do {
      _ = try finishPDF(blotted, document: document(pages: 2))
    } catch {
      #expect(!"\(error)".isEmpty)
    }
  }

  @Test("the same input gives the same bytes, another input another identifier")
  func repeatable() throws {
    let first = try finishPDF(drawing([[.decoration]]), document: document())
    #expect(try finishPDF(drawing([[.decoration]]), document: document()) == first)
    let other = try finishPDF(drawing([[.runningHead]]), document: document())
    #expect(try identifier(of: other) != identifier(of: first))
  }

  private func identifier(of bytes: [UInt8]) throws -> Substring {
    let text = try plain(bytes)
    let start = try #require(text.range(of: "/ID [<"))
    return text[start.upperBound...].prefix(32)
  }
}
