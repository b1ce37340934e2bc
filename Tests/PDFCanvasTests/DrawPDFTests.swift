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
    #expect(bytes.starts(with: Array("%PDF-1.".utf8)))
    let text = try say("pdftotext", ["-layout", "FILE", "-"], about: bytes)
    for words in ["Östersund fick 536 400 kr", "saldo −12 000", "Sida två", "Löpande huvud"] {
      #expect(text.contains(words))
    }
    #expect(try say("qpdf", ["--check", "FILE"], about: bytes).contains("No syntax or stream"))
  }

  @Test("control characters and soft hyphens are not drawn")
  func invisible() throws {
    let bytes = try writePDF(
      sample([["a\u{0}b\u{7}c sam\u{AD}verkan\u{200B} d\te"]]), fonts: FontLibrary())
    let text = try say("pdftotext", ["FILE", "-"], about: bytes)
    #expect(text.contains("abc samverkan d e"))
  }
}
