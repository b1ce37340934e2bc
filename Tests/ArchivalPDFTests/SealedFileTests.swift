import Testing
import Typesetting

@testable import ArchivalPDF

@Suite("The seal: the file's identifier tells of every changed byte")
struct SealedFileTests {
  let file: [UInt8]

  init() throws {
    var tree = StructureTree()
    let paragraph = tree.add(.paragraph, to: StructureTree.root)
    file = try finishPDF(
      drawing([[.element(paragraph)]]), document: document(tree),
      attachments: [
        Attachment(
          name: "a.csv", mediaType: "text/csv", description: "A", relationship: .source,
          bytes: Array("1;2\n".utf8))
      ])
  }

  @Test("a file as it was made is whole, and nothing is appended")
  func whole() throws {
    let sealed = try #require(SealedFile(file))
    #expect(sealed.isWhole)
    #expect(sealed.appended == 0)
    #expect(sealed.bytes == file)
  }

  @Test("a changed byte is told wherever it stands, from the first to the last")
  func everyByte() {
    // Every third byte, the whole end with its table, identifier and offset.
    let places =
      Array(stride(from: 0, to: file.count, by: 3)) + Array((file.count - 300)..<file.count)
    for place in places where file.indices.contains(place) {
      var changed = file
      changed[place] ^= 1
      let sealed = SealedFile(changed)
      #expect(sealed?.isWhole != true || sealed?.appended != 0, "byte \(place)")
      #expect(sealed?.isWhole != true, "byte \(place)")
    }
  }

  @Test("a byte that is missing or too much within the file is told")
  func moved() {
    for place in stride(from: 0, to: file.count, by: 97) {
      var shorter = file
      shorter.remove(at: place)
      #expect(SealedFile(shorter)?.isWhole != true, "byte \(place)")
      var longer = file
      longer.insert(0x20, at: place)
      #expect(SealedFile(longer)?.isWhole != true, "byte \(place)")
    }
  }

  @Test("what is appended is counted, and the file before it is still whole")
  func appended() throws {
    let more = Array("12 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n".utf8)
    let sealed = try #require(SealedFile(file + more))
    #expect(sealed.isWhole)
    #expect(sealed.appended == more.count)
    #expect(sealed.bytes == file)
  }

  @Test("a file that breaks off has no end", arguments: [1, 7, 40, 300])
  func truncated(missing: Int) {
    #expect(SealedFile(Array(file.dropLast(missing))) == nil)
  }

  @Test("files of other data have other identifiers")
  func identifiers() throws {
    let other = try finishPDF(drawing([[.decoration]]), document: document())
    #expect(try PDFFile(other).trailer["ID"] != PDFFile(file).trailer["ID"])
  }
}

@Suite("Reading back: attachments and the texts of pages")
struct ReadBackTests {
  @Test("an attachment's relationship, type, words and bytes")
  func attachments() throws {
    let files = [
      Attachment(
        name: "a.json", mediaType: "application/json", description: "Å", relationship: .data,
        bytes: [1]),
      Attachment(
        name: "b.csv", mediaType: "text/csv", description: "B", relationship: .source, bytes: [2]),
      Attachment(
        name: "c.txt", mediaType: "text/plain", description: "C", relationship: .supplement,
        bytes: []),
    ]
    let bytes = try finishPDF(
      drawing([[.decoration]]), document: document(), attachments: files)
    #expect(try PDFFile(bytes).attachments() == files)
  }

  @Test("numbers of a content stream are no references")
  func numbers() throws {
    var tokens = ContentTokens(Array("1 0 0 RG -.5 Tc/F 9 Tf(a)Tj".utf8))
    var found: [ContentTokens.Token] = []
    while let token = try tokens.next() { found.append(token) }
    #expect(
      found == [
        .value(.integer(1)), .value(.integer(0)), .value(.integer(0)), .word("RG"),
        .value(.real(-0.5)), .word("Tc"), .value(.name("F")), .value(.integer(9)), .word("Tf"),
        .value(.string([97])), .word("Tj"),
      ])
  }

  @Test("codes read as the character map says, one by one and in ranges")
  func characterMap() throws {
    let map = try CharacterMap(
      Array(
        """
        1 begincodespacerange <0000> <ffff> endcodespacerange
        2 beginbfchar <0001> <0041> <0002> <00660069> endbfchar
        2 beginbfrange <0010> <0012> <0061> <0020> <0021> [<2212> <00E5>] endbfrange
        """.utf8))
    #expect(map.text(of: [0, 1, 0, 2, 0, 0x10, 0, 0x12, 0, 0x20, 0, 0x21]) == "Afiac\u{2212}å")
    #expect(map.text(of: [0, 9]) == "\u{FFFD}")
  }

  @Test("maps and streams cut anywhere are errors or texts, never a crash")
  func cut() {
    let map = Array("1 beginbfrange <00> <ff> [<0041>] endbfrange".utf8)
    for end in map.indices {
      do {
        _ = try CharacterMap(Array(map[..<end])).text(of: [0, 1])
      } catch {
        #expect(!"\(error)".isEmpty)
      }
    }
  }

  @Test("rows of a table are read whatever filter a signing program has chosen for them")
  func predictor() throws {
    let parameters = PDFValue.dictionary(["Predictor": .integer(12), "Columns": .integer(3)])
    // By hand, row by row: none, sub, up, average, Paeth.
    let rows: [UInt8] = [0, 1, 2, 3, 1, 5, 1, 1, 2, 1, 1, 1, 3, 1, 0, 255, 4, 1, 0, 1]
    #expect(
      try Predictor(parameters).undone(rows)
        == [1, 2, 3, 5, 6, 7, 6, 7, 8, 4, 5, 5, 5, 5, 6])
    #expect(throws: FinishError.self) { try Predictor(parameters).undone([0, 1]) }
    #expect(throws: FinishError.self) { try Predictor(parameters).undone([9, 1, 2, 3]) }
    let tiff = PDFValue.dictionary(["Predictor": .integer(2)])
    #expect(throws: FinishError.self) { try Predictor(tiff) }
  }
}
