import ArchivalPDF
import Foundation
import Testing
import Typesetting

@Suite("Structure: what a screen reader meets")
struct StructureTests {
  @Test("headers of a table name their direction, every cell is there")
  func table() throws {
    var tree = StructureTree()
    let table = tree.add(.table, to: StructureTree.root)
    let head = tree.add(.tableRow, to: tree.add(.tableHead, to: table))
    let cells = [
      tree.add(.headerCell(.column), to: head), tree.add(.headerCell(.column), to: head),
    ]
    let row = tree.add(.tableRow, to: tree.add(.tableBody, to: table))
    let body = [tree.add(.headerCell(.row), to: row), tree.add(.dataCell, to: row)]
    let owners = (cells + body).map { Mark.Owner.element($0) }
    let bytes = try finishPDF(drawing([owners]), document: document(tree))
    #expect(structureDefects(of: document(tree)).isEmpty)
    let words = try structureWords(bytes)
    #expect(
      words == """
        Document Table THead TR TH: /Scope /Column "a" TH: /Scope /Column "a" \
        TBody TR TH: /Scope /Row "a" TD "a"
        """)
  }

  @Test("own content and spans come in the order they are drawn")
  func order() throws {
    var tree = StructureTree()
    let paragraph = tree.add(.paragraph, to: StructureTree.root)
    let span = tree.add(.span, to: paragraph, language: "en")
    let owners: [Mark.Owner] = [.element(paragraph), .element(span), .element(paragraph)]
    let text = try plain(try finishPDF(drawing([owners]), document: document(tree)))
    let (id, page) = try (number(of: "/S /Span", in: text), number(of: "/Type /Page", in: text))
    #expect(text.contains("/K [ 0 \(id) 0 R 2 ]"))
    #expect(text.contains("<< /K [ 1 ] /Lang (en) /P"))
    #expect(text.contains("/Pg \(page) 0 R /S /Span"))
  }

  @Test("the tree's order is the reading order, whatever is drawn first")
  func drawnBackwards() throws {
    var tree = StructureTree()
    let first = tree.add(.heading(level: 1), to: StructureTree.root)
    let second = tree.add(.paragraph, to: StructureTree.root)
    let bytes = try finishPDF(
      drawing([[.element(second), .element(first)]]), document: document(tree))
    #expect(try structureWords(bytes) == #"Document H1 "a" P "a""#)
  }

  @Test("an element goes on over a page break, and each page finds its way back")
  func pageBreak() throws {
    var tree = StructureTree()
    let paragraph = tree.add(.paragraph, to: StructureTree.root)
    let bytes = try finishPDF(
      drawing([[.element(paragraph)], [.decoration, .element(paragraph)]]),
      document: document(tree, pages: 2))
    let text = try plain(bytes)
    #expect(text.contains("/K [ 0 << /MCID 0 /Pg "))
    #expect(text.contains("/StructParents 0 /Tabs /S"))
    #expect(text.contains("/StructParents 1 /Tabs /S"))
    #expect(text.contains("/ParentTreeNextKey 2"))
    let id = try number(of: "/S /P", in: text)
    #expect(text.components(separatedBy: "obj [ \(id) 0 R ] endobj").count == 3)
  }

  @Test("a figure has its alternative text and its place, counted from the page's foot")
  func figure() throws {
    var tree = StructureTree()
    let figure = tree.add(.figure(alternativeText: "Stapel (2)"), to: StructureTree.root)
    let label = tree.add(.span, to: figure)
    let text = try plain(
      try finishPDF(
        drawing([[.element(figure), .element(label), .decoration]]), document: document(tree)))
    // Boxes 10...20 and 30...40 from the top of a page 100 high.
    #expect(text.contains("/A << /BBox [ 10 60 60 90 ] /O /Layout /Placement /Block >>"))
    #expect(text.contains("/Alt (Stapel \\(2\\))"))
  }

  @Test("headings become bookmarks, one below the other")
  func outline() throws {
    let entries = [
      OutlineEntry(title: "Ett", level: 1, page: 0, y: 10),
      OutlineEntry(title: "Ett ett (å)", level: 2, page: 0, y: 20.255),
      OutlineEntry(title: "Ett ett ett", level: 3, page: 1, y: 0),
      OutlineEntry(title: "Två", level: 1, page: 1, y: 50),
      OutlineEntry(title: "Nowhere", level: 1, page: 9, y: 50),
    ]
    let text = try plain(
      try finishPDF(drawing([[], []]), document: document(pages: 2, outline: entries)))
    #expect(text.contains("/Title (Ett)"))
    #expect(text.contains("/XYZ null 90 null"))
    #expect(text.contains("/XYZ null 79.75 null"))  // 100 - 20.255, to a hundredth
    #expect(!text.contains("Nowhere"))
    #expect(text.components(separatedBy: "/Dest [").count == 5)
    // Two at the top, shown folded.
    #expect(text.contains("/Count 2 /First"))
    #expect(text.components(separatedBy: "/Count -1").count == 3)
  }

  /// The tree as poppler reads it, white space collapsed, without poppler's own remarks.
  private func structureWords(_ bytes: [UInt8]) throws -> String {
    try say("pdfinfo", ["-struct-text", "FILE"], about: bytes)
      .split(whereSeparator: \.isWhitespace).filter { $0 != "(block)" }.joined(separator: " ")
  }

  /// The number of the object whose dictionary ends soonest after `words`.
  private func number(of words: String, in text: String) throws -> Int {
    let place = try #require(text.range(of: words + " "))
    let object = try #require(text[..<place.lowerBound].range(of: " 0 obj", options: .backwards))
    let digits = text[..<object.lowerBound].split(separator: " ").last
    return try #require(digits.flatMap { Int($0) })
  }
}
