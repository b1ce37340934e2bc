import PDFCanvas
import Testing
import Typesetting

@Suite("Hyphenation: long words are divided as their language does it")
struct HyphenationTests {
  /// Divisions as in Svenska Akademiens ordlista, four letters or more on either side.
  @Test(
    "Swedish and English",
    arguments: [
      ("samhällsbyggnad", "sv-SE", "samhälls-byggnad"),
      ("Länsstyrelsen", "sv-SE", "Läns-styrelsen"),
      ("STÖDBERÄTTIGANDE", "sv", "STÖD-BERÄT-TIGANDE"),
      ("och", "sv-SE", "och"),
      ("administrative", "en-GB", "admin-istrative"),
      ("samhällsbyggnad", "fi", "samhällsbyggnad"),
      // Letters that the Swedish patterns' encoding lacks.
      ("Przedsiębiorstwo", "sv-SE", "Przedsiębiorstwo"),
    ])
  func points(word: String, language: String, divided: String) throws {
    let fonts = try FontLibrary()
    let points = Set(fonts.hyphenationPoints(in: word, language: language))
    let parts = word.unicodeScalars.enumerated().map { index, scalar in
      (points.contains(index) ? "-" : "") + String(scalar)
    }
    // Every place that the expectation names, and no place outside the word.
    let wanted = divided.unicodeScalars.enumerated().filter { $0.element == "-" }
      .enumerated().map { $0.element.offset - $0.offset }
    #expect(points.isSuperset(of: wanted), "\(parts.joined())")
    #expect(points.allSatisfy { $0 >= 4 && $0 <= word.unicodeScalars.count - 4 })
    #expect(wanted.isEmpty == points.isEmpty)
    #expect(fonts.missingPatterns.isEmpty)
  }

  @Test("without patterns words stay whole, and the missing file is named once")
  func withoutPatterns() throws {
    let fonts = try FontLibrary(patterns: "/nowhere")
    for _ in 0..<2 {
      #expect(fonts.hyphenationPoints(in: "samhällsbyggnad", language: "sv-SE").isEmpty)
    }
    #expect(fonts.missingPatterns == ["hyph_sv_SE.dic"])
  }

  @Test("a divided word shows a hyphen and reads as one word")
  func readsWhole() throws {
    let bytes = try writePDF(
      sample([["samhälls\u{AD}", "byggnad", "e-post"]]), fonts: FontLibrary())
    let plain = try say("qpdf", ["--qdf", "--object-streams=disable", "FILE", "-"], about: bytes)
    // "samhälls" and a soft hyphen, in UTF-16.
    #expect(plain.contains("/ActualText<feff00730061006d006800e4006c006c007300ad>"))
    #expect(try say("pdftotext", ["FILE", "-"], about: bytes).contains("e-post"))
    let width = try FontLibrary().width(of: "samhälls\u{AD}", style: style())
    #expect(try FontLibrary().width(of: "samhälls-", style: style()) == width)
  }
}
