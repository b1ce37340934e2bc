import Foundation
import PDFCanvas
import Testing
import Typesetting

@Suite("Drawing: text stays text, everything else stays vectors")
struct DrawPDFTests {
  @Test("a search finds letters with dots and amounts with no-break spaces")
  func searchable() throws {
    let bytes = try writePDF(
      sample([["Östersund fick 536\u{A0}400 kr", "saldo −12\u{202F}000"], ["Sida två"]]),
      fonts: FontLibrary())
    #expect(bytes.starts(with: Array("%PDF-1.7".utf8)))
    let text = try say("pdftotext", ["-layout", "FILE", "-"], about: bytes)
    for words in ["Östersund fick 536 400 kr", "saldo −12 000", "Sida två", "Löpande huvud"] {
      #expect(text.contains(words))
    }
  }

  @Test("control characters and soft hyphens are not drawn")
  func invisible() throws {
    let bytes = try writePDF(
      sample([["a\u{0}b\u{7}c sam\u{AD}verkan\u{200B} d\te", "\u{AD}", ""]]), fonts: FontLibrary())
    let text = try say("pdftotext", ["FILE", "-"], about: bytes)
    #expect(text.contains("abc samverkan d e"))
    #expect(!text.contains("\u{AD}"))
  }

  @Test("every font is embedded as a subset that says which characters its glyphs are")
  func fonts() throws {
    let pages = FontFace.allCases.map { face in
      let command = text("\(face) −1 500", x: 57, y: 100, style(10, face))
      return Page(size: .a4, marks: [Mark(owner: .decoration, command: command)])
    }
    var document = sample([[]])
    document.pages = pages
    let list = try say("pdffonts", ["FILE"], about: writePDF(document, fonts: FontLibrary()))
    let rows = list.split(separator: "\n").dropFirst(2)
    // Letters and the minus sign stand in two subsets for each face.
    #expect(rows.count == 8)
    for row in rows {
      #expect(row.contains("+Inter-"))
      #expect(row.contains("yes yes yes"))
    }
  }

  @Test(
    "each command becomes path operators",
    arguments: [
      (
        DrawCommand.line(
          from: Point(x: 10, y: 20), to: Point(x: 30, y: 20), width: 0.5, color: ink, dash: .solid),
        ["0.5 w", "10 20 m 30 20 l S"]
      ),
      (
        .line(
          from: Point(x: 10, y: 20), to: Point(x: 30, y: 20), width: 1, color: ink, dash: .dashed),
        ["[ 7 3] 0 d"]
      ),
      (
        .polyline(
          [Point(x: 1, y: 2), Point(x: 3, y: 4), Point(x: 5, y: 2)], width: 1, color: ink,
          dash: .dotted), ["[ 0 2] 0 d", "1 2 m 3 4 l 5 2 l S"]
      ),
      (
        .fill(Rect(x: 10, y: 20, width: 30, height: 40), color: Color(hex: 0xFF0000)),
        ["1 0 0 rg", "10 20 30 40 re f"]
      ),
      (
        .frame(Rect(x: 10, y: 20, width: 30, height: 40), width: 2, color: ink),
        ["2 w", "11 21 28 38 re S"]
      ),
      (
        .hatch(Rect(x: 10, y: 20, width: 30, height: 40), spacing: 4, width: 0.5, color: ink),
        ["10 20 30 40 re W n"]
      ),
      (.dot(center: Point(x: 100, y: 50), radius: 3, color: ink), ["103 50 m", " c f"]),
    ])
  func vectors(command: DrawCommand, operators: [String]) throws {
    let bytes = try writePDF(sample([["text"]], and: [command]), fonts: FontLibrary())
    let plain = try say("qpdf", ["--qdf", "--object-streams=disable", "FILE", "-"], about: bytes)
    for words in operators { #expect(plain.contains(words)) }
    #expect(!plain.contains("/Image"))
    #expect(!plain.contains("/SMask"))
    let images = try say("pdfimages", ["-list", "FILE"], about: bytes)
    #expect(images.split(separator: "\n").count == 2, "only the table's head")
  }

  @Test("two runs, and one font library after other work, give the same bytes")
  func repeatable() throws {
    let document = sample([["Östersund fick 536\u{A0}400 kr"], ["−1 A\u{30A}r"]])
    let (first, second) = (try FontLibrary(), try FontLibrary())
    let bytes = try writePDF(document, fonts: first)
    // The same letters, composed: they must not come back from the cache.
    _ = try writePDF(sample([["−1 År", "annat 日"]]), fonts: second)
    #expect(try writePDF(document, fonts: second) == bytes)
  }

  @Test("workers that draw at the same time, each with its own fonts, do not disturb each other")
  func concurrent() async throws {
    let document = sample([["Östersund fick 536\u{A0}400 kr"], ["−1 500", "日"]])
    let expected = try writePDF(document, fonts: FontLibrary())
    try await withThrowingTaskGroup { group in
      for _ in 0..<8 {
        group.addTask { try writePDF(document, fonts: FontLibrary()) }
      }
      for try await bytes in group { #expect(bytes == expected) }
    }
  }
}
