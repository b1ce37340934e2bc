import Testing
import Typesetting

@testable import ArchivalPDF

@Suite("Reading back: objects by number, streams unpacked")
struct PDFFileTests {
  let bytes: [UInt8]
  let file: PDFFile

  init() throws {
    var tree = StructureTree()
    let heading = tree.add(.heading(level: 1), to: StructureTree.root)
    let data = Attachment(
      name: "å.json", mediaType: "application/json", description: "Data (1)", bytes: [7, 8, 9])
    bytes = try finishPDF(
      drawing([[.element(heading)]]), document: document(tree), attachments: [data])
    file = try PDFFile(bytes)
  }

  @Test("the catalog and what it names")
  func catalog() throws {
    let catalog = try file.value(file.trailer["Root"])
    #expect(catalog["Type"] == .name("Catalog"))
    #expect(catalog["Lang"]?.text == "sv-SE")
    #expect(catalog["MarkInfo"]?["Marked"] == .boolean(true))
    #expect(file.trailer["ID"]?.array?.count == 2)
    #expect(file.revisions == 1)
    let information = try file.value(file.trailer["Info"])
    #expect(information["Title"]?.text == "Lägesrapport")
    let packet = try #require(try file.data(at: catalog["Metadata"]))
    #expect(String(decoding: packet, as: UTF8.self).contains("pdfaid"))
  }

  @Test("an attached file's name, words and bytes")
  func attachment() throws {
    let catalog = try file.value(file.trailer["Root"])
    let specification = try file.value(catalog["AF"]?.array?.first)
    #expect(specification["UF"]?.text == "å.json")
    #expect(specification["Desc"]?.text == "Data (1)")
    #expect(try file.data(at: specification["EF"]?["F"]) == [7, 8, 9])
  }

  @Test("every object of the file can be read, others are not there")
  func objects() throws {
    #expect(file.numbers.count > 15)
    for number in file.numbers { #expect(try file.object(number) != nil) }
    #expect(try file.object(9_999) == nil)
    #expect(try file.value(.reference(9_999)) == .null)
    #expect(try file.value(nil) == .null)
  }

  @Test(
    "values are what the standard says",
    arguments: [
      ("12", PDFValue.integer(12)), ("-3.5", .real(-3.5)), ("12 0 R", .reference(12)),
      ("/A#2fB", .name("A/B")), ("true", .boolean(true)), ("1 0 RG", .integer(1)), ("null", .null),
      (#"(a(b)\)\\\101\n)"#, .string(Array("a(b))\\A\n".utf8))),
      ("<4a4B5>", .string([0x4A, 0x4B, 0x50])),
      ("[1 2 0 R/N]", .array([.integer(1), .reference(2), .name("N")])),
      (
        "<</A[1]/B<</C null>>>>",
        .dictionary(["A": .array([.integer(1)]), "B": .dictionary(["C": .null])])
      ),
    ])
  func values(written: String, value: PDFValue) throws {
    var reader = ValueReader(Array("\(written) ".utf8))
    #expect(try reader.value() == value)
  }

  @Test("text in the encoding that other programs write")
  func text() {
    #expect(PDFValue.string([0xC5, 0x20, 0x85, 0x31, 0x9E, 0xA0]).text == "Å –1ž€")
    #expect(PDFValue.string([0xFE, 0xFF, 0x00, 0xC5]).text == "Å")
    #expect(PDFValue.integer(1).text == nil)
  }

  @Test(
    "what is no value is an error, never a crash",
    arguments: ["", "(", "<", "<<", "[", "<</A>>", "]", "foo", "Rx", "<</A 1/A 2>>", "<zz>"])
  func noValue(written: String) {
    var reader = ValueReader(Array(written.utf8))
    #expect(throws: FinishError.self) { try reader.value() }
  }

  @Test("values nested without end are an error, never a crash")
  func nested() {
    var reader = ValueReader(Array(repeating: ascii("["), count: 100_000))
    #expect(throws: FinishError.self) { try reader.value() }
  }

  @Test("a file cut short is refused", arguments: [0, 1, 2, 10, 50, 90, 99])
  func cut(percent: Int) {
    #expect(throws: PDFFileError.self) {
      try PDFFile(Array(bytes.prefix(bytes.count * percent / 100)))
    }
  }

  @Test("blotted bytes are an error or harmless, never a crash", arguments: 0..<80)
  func blotted(place: Int) {
    var blotted = bytes
    let start = bytes.count * place / 80
    let end = min(start + 7, bytes.count)
    blotted.replaceSubrange(start..<end, with: repeatElement(0x39, count: end - start))
    do {
      let file = try PDFFile(blotted)
      for number in file.numbers {
        if let object = try file.object(number) { _ = try file.data(of: object) }
      }
    } catch {
      #expect(!"\(error)".isEmpty)
    }
  }
}
