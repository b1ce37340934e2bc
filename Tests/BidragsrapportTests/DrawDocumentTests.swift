import Foundation
import GrantAccounting
import PDFCanvas
import TestSupport
import Testing
import Typesetting

@testable import Bidragsrapport

@Suite("Drawing: a failure becomes a diagnostic that names the report")
struct DrawDocumentTests {
  @Test("a page that cannot be laid out")
  func layout() throws {
    let error = LayoutError(page: 3, reason: "the figure “Kostnad per år” is taller than a page")
    let diagnostic = Diagnostic.doesNotFit(error, in: "prov-slutrapport.pdf")
    try expectGolden("\(diagnostic)\n", "Errors/layout.does-not-fit/expected.txt")
  }

  @Test("a page that cannot be drawn")
  func drawing() throws {
    let diagnostic = Diagnostic.drawingFailed("out of memory", in: "prov-slutrapport.pdf")
    try expectGolden("\(diagnostic)\n", "Errors/pdf.drawing-failed/expected.txt")
  }

  @Test("patterns that are not installed")
  func patterns() throws {
    let diagnostic = Diagnostic.missingPatterns("hyph_sv_SE.dic", in: "prov-slutrapport.pdf")
    try expectGolden("\(diagnostic)\n", "Errors/font.missing-patterns/expected.txt")
  }

  @Test("a document too tall for its page throws instead of looping")
  func tooTall() throws {
    let fonts = try openFonts(in: nil)
    var style = Stylesheet.standard
    style.page = Size(width: 300, height: 160)
    let document = Document(
      title: "Prov", language: "sv-SE", author: "", subject: "", date: "2022-01-01",
      runningHead: RunningLine(), runningFoot: RunningLine(), style: style,
      content: [.signatureLines(["Ort", "Datum"]), .space(400)])
    #expect(throws: Diagnostic.self) { try draw(document, with: fonts, as: "prov.pdf") }
  }
}

@Suite("Fingerprint: what sha256sum prints")
struct FingerprintTests {
  @Test(
    "SHA-256 of known texts",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
  func known(text: String, digest: String) {
    #expect(sha256(Array(text.utf8)) == digest)
  }

  @Test("files in order, as `sha256sum a b | sha256sum` has them")
  func list() throws {
    let folder = try TemporaryFolder()
    try Data("abc".utf8).write(to: folder.url.appending(path: "a"))
    try Data("".utf8).write(to: folder.url.appending(path: "b"))
    let shell = try run("sh", ["-c", "sha256sum a b | sha256sum"], in: folder.url)
    let sources = [
      SourceFile(name: "a", bytes: Array("abc".utf8)), SourceFile(name: "b", bytes: []),
    ]
    #expect(shell.output.hasPrefix(fingerprint(of: sources.map { SourceDigest($0) })))
  }
}
