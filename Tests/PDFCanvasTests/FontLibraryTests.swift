import Foundation
import PDFCanvas
import Testing
import Typesetting

@Suite("Fonts: measures come from the font, and what it lacks is told")
struct FontLibraryTests {
  let fonts: FontLibrary

  init() throws { fonts = try FontLibrary() }

  @Test("tabular digits share one width, whatever the digit", arguments: FontFace.allCases)
  func tabular(face: FontFace) {
    let figures = style(10, face, tabular: true)
    let zero = fonts.width(of: "0", style: figures)
    for digit in 1...9 {
      // Inter's own tabular 4 is 3 of 2816 units too narrow in SemiBold: a hundredth of a point.
      #expect(abs(fonts.width(of: "\(digit)", style: figures) - zero) < 0.011)
    }
    #expect(
      fonts.width(of: "111 111", style: figures) == fonts.width(of: "888 888", style: figures))
  }

  @Test("proportional digits do not")
  func proportional() {
    #expect(fonts.width(of: "111", style: style()) < fonts.width(of: "888", style: style()))
  }

  @Test("pairs are kerned")
  func kerned() {
    let apart = fonts.width(of: "A", style: style()) + fonts.width(of: "V", style: style())
    #expect(fonts.width(of: "AV", style: style()) < apart)
  }

  @Test("width grows in proportion to size, and a space is the font's 0.281 em")
  func scaled() {
    #expect(abs(fonts.width(of: " ", style: style(1000)) - 281) < 1)
    let small = fonts.width(of: "Östersund", style: style(9))
    #expect(abs(fonts.width(of: "Östersund", style: style(18)) - 2 * small) < 1e-9)
  }

  @Test(
    "spaces that do not break are as wide as those that do, and hidden characters take no room",
    arguments: [("536\u{A0}400", "536 400"), ("sam\u{AD}verkan", "samverkan"), ("\u{200B}", "")])
  func hidden(text: String, same: String) {
    #expect(fonts.width(of: text, style: style()) == fonts.width(of: same, style: style()))
  }

  @Test("heights of Inter", arguments: FontFace.allCases)
  func heights(face: FontFace) {
    // Inter's capitals are 8/11 em.
    #expect(abs(fonts.capHeight(of: style(11, face)) - 8) < 0.01)
    let (ascent, descent) = (fonts.ascent(of: style(10, face)), fonts.descent(of: style(10, face)))
    #expect(ascent > fonts.capHeight(of: style(10, face)))
    #expect((1.5...3).contains(descent))
  }

  @Test("a missing character is told once, stands as a replacement and can still be searched")
  func missing() throws {
    let bytes = try writePDF(sample([["Firma 日本", "och 日"], ["−1 500 kr"]]), fonts: fonts)
    #expect(fonts.missingCharacters.map(\.description) == ["U+65E5", "U+672C"])
    #expect(fonts.missingCharacters.map(\.text) == ["Firma 日本", "Firma 日本"])
    let text = try say("pdftotext", ["FILE", "-"], about: bytes)
    #expect(text.contains("Firma 日本"))
    #expect(text.contains("och 日"))
    _ = try writePDF(sample([["allt finns"]]), fonts: fonts)
    #expect(fonts.missingCharacters.isEmpty)
  }

  @Test(
    "the characters of a Swedish report are all there",
    arguments: [
      "åäöÅÄÖéüÉ", "−–—\u{2011}-", "1\u{202F}000\u{A0}000,50 % § ± × ½ €", "”citat’ • … → ✓",
    ])
  func swedish(text: String) throws {
    _ = try writePDF(sample([[text]]), fonts: fonts)
    #expect(fonts.missingCharacters.isEmpty)
  }

  @Test("a missing font names the file, the package and the way out")
  func missingFont() throws {
    let error = try #require(throws: FontError.self) { try FontLibrary(directory: "/nowhere") }
    #expect(error.path == "/nowhere/Inter-Regular.otf")
    #expect(
      error.description == """
        font /nowhere/Inter-Regular.otf: there is no such file, or it cannot be read
          hint: install the Debian package fonts-inter, or name the folder that holds \
        Inter-Regular.otf, Inter-Medium.otf, Inter-SemiBold.otf and Inter-Italic.otf with --fonts DIR
        """)
  }

  @Test("a file that is no font is told from one that is missing")
  func noFont() throws {
    let directory = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { #expect(throws: Never.self) { try FileManager.default.removeItem(at: directory) } }
    try Data("no font".utf8).write(to: directory.appending(path: "Inter-Regular.otf"))
    let error = try #require(throws: FontError.self) { try FontLibrary(directory: directory.path) }
    #expect(error.reason == "it is not a font")
  }
}
