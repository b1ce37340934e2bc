import Foundation
import Testing
import Typesetting

@testable import ArchivalPDF

/// The lines of the catalog and the defects that a validator was seen to catch.
@Suite("Conformance: PDF/A-3a and PDF/UA-1")
struct ConformanceTests {
  @Test(
    "the file says",
    arguments: [
      "/Lang (sv-SE)", "/MarkInfo << /Marked true >>", "/DisplayDocTitle true",
      "/S /GTS_PDFA1", "/OutputConditionIdentifier (sRGB)", "/Info (sRGB IEC61966-2.1)",
      "/Subtype /XML /Type /Metadata", "/Tabs /S", "/StructTreeRoot", "/ID [<",
      "/CIDToGIDMap /Identity", "/CreationDate (D:20250301000000Z)",
    ])
  func says(words: String) throws {
    #expect(try plain(finishPDF(drawing([[.decoration]]), document: document())).contains(words))
  }

  @Test("no transparency group, no second length object, no name of Cairo's own")
  func leftOut() throws {
    let text = try plain(finishPDF(drawing([[.decoration]]), document: document()))
    #expect(!text.contains("/Group"))
    #expect(!text.contains("cairo"))
  }

  @Test(
    "the metadata says, in plain bytes",
    arguments: [
      "<pdfaid:part>3</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>",
      "<pdfuaid:part>1</pdfuaid:part>", "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>",
      #"<rdf:li xml:lang="x-default">Lägesrapport</rdf:li>"#,
      "<rdf:li>Exempel &amp; Söner AB</rdf:li>", "Bidrag &lt;1&gt;",
      "<xmp:CreateDate>2025-03-01T00:00:00Z</xmp:CreateDate>", "<rdf:li>sv-SE</rdf:li>",
    ])
  func metadata(words: String) throws {
    let bytes = try finishPDF(drawing([[.decoration]]), document: document())
    #expect(String(decoding: bytes, as: UTF8.self).contains(words))
  }

  static let defects: [(String, LaidOutDocument)] = [
    ("the document has no title", document(title: "")),
    ("the document has no language", document(language: "")),
    (
      "a figure has no alternative text",
      document(tree { _ = $0.add(.figure(alternativeText: " "), to: StructureTree.root) })
    ),
    (
      "a heading of level 3 follows one of level 1",
      document(
        tree {
          _ = $0.add(.heading(level: 1), to: StructureTree.root)
          _ = $0.add(.heading(level: 3), to: StructureTree.root)
        })
    ),
    (
      "a heading of level 2 follows one of level 0",
      document(tree { _ = $0.add(.heading(level: 2), to: StructureTree.root) })
    ),
    (
      "a table has rows of different length",
      document(
        tree {
          let body = $0.add(.tableBody, to: $0.add(.table, to: StructureTree.root))
          _ = $0.add(.dataCell, to: $0.add(.tableRow, to: body))
          _ = $0.add(.tableRow, to: body)
        })
    ),
  ]

  @Test("a document with a defect claims nothing, but is written", arguments: defects)
  func claimsNothing(defect: String, document: LaidOutDocument) throws {
    #expect(structureDefects(of: document) == [defect])
    let bytes = try finishPDF(drawing([[.decoration]]), document: document)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(!text.contains("pdfaid"))
    #expect(!text.contains("pdfuaid"))
    #expect(try say("qpdf", ["--check", "FILE"], about: bytes).contains("No syntax"))
  }

  @Test("headings may go back up and start again")
  func soundHeadings() {
    let levels = [1, 2, 3, 2, 3, 1, 2]
    let structure = tree { tree in
      for level in levels { _ = tree.add(.heading(level: level), to: StructureTree.root) }
    }
    #expect(structureDefects(of: document(structure)).isEmpty)
  }

  @Test("an attached file keeps its bytes, is named and says why it is there")
  func attachment() throws {
    let files = [
      Attachment(
        name: "ö.json", mediaType: "application/json", description: "Siffror", bytes: [1, 2, 3]),
      Attachment(
        name: "data.json", mediaType: "application/json", description: "Data",
        bytes: Array("{\"a\": 1}".utf8)),
    ]
    let bytes = try finishPDF(drawing([[.decoration]]), document: document(), attachments: files)
    #expect(try say("qpdf", ["--check", "FILE"], about: bytes).contains("No syntax"))
    let text = try plain(bytes)
    #expect(text.contains("/AFRelationship /Data"))
    #expect(text.contains("/Subtype /application#2fjson"))
    #expect(text.contains("/Params << /ModDate (D:20250301000000Z) /Size 8 >>"))
    #expect(text.contains("/AF ["))
    #expect(text.contains("{\"a\": 1}"))
    let list = try say("pdfdetach", ["-list", "FILE"], about: bytes)
    #expect(list.contains("1: data.json"))
    #expect(list.contains("2: ö.json"))
  }
}

private func tree(_ build: (inout StructureTree) -> Void) -> StructureTree {
  var tree = StructureTree()
  build(&tree)
  return tree
}
