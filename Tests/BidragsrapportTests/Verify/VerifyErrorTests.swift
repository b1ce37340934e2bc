import ArchivalPDF
import Foundation
import GrantAccounting
import PDFCanvas
import TestSupport
import Testing
import Typesetting

@testable import Bidragsrapport

@Suite("Verify: files that cannot be verified say why")
struct VerifyErrorTests {
  let sample = SampleReport.samverketApplication

  @Test("texts and pictures are no PDF", arguments: ["", "%PD", "hej", "\u{FFFD}PNG"])
  func noPDF(text: String) throws {
    #expect(try code(Array(text.utf8)) == "verify.not-ours")
  }

  @Test("another program's PDF")
  func foreign() throws {
    let fonts = try openFonts(in: nil)
    let pages = try layOut(try sample.composed().document, measuring: fonts)
    let cairo = try drawPDF(pages, fonts: fonts).bytes
    try expect("verify.not-ours", cairo)
  }

  @Test("a PDF of ours without data of a report")
  func noData() throws {
    let bytes = try drawn(try sample.composed(), carrying: [])
    #expect(try code(bytes) == "verify.not-ours")
  }

  @Test("a report that another program has saved anew")
  func savedAnew() throws {
    let folder = try TemporaryFolder()
    let (file, saved) = (folder.url.appending(path: "a.pdf"), folder.url.appending(path: "b.pdf"))
    try Data(try sample.bytes()).write(to: file)
    let result = try run("qpdf", ["--object-streams=disable", file.path, saved.path])
    #expect(result.status == 0)
    let bytes = [UInt8](try Data(contentsOf: saved))
    #expect(["verify.not-ours", "verify.damaged"].contains(try code(bytes)))
  }

  @Test("a report with a password")
  func encrypted() throws {
    let folder = try TemporaryFolder()
    let (file, saved) = (folder.url.appending(path: "a.pdf"), folder.url.appending(path: "b.pdf"))
    try Data(try sample.bytes()).write(to: file)
    let result = try run("qpdf", ["--encrypt", "a", "b", "256", "--", file.path, saved.path])
    #expect(result.status == 0)
    try expect("verify.encrypted", [UInt8](try Data(contentsOf: saved)))
  }

  @Test("a report that breaks off")
  func truncated() throws {
    let bytes = try sample.bytes()
    try expect("verify.damaged", Array(bytes.dropLast(100)))
    // The metadata that name the program stand in the file's first third or later.
    #expect(["verify.damaged", "verify.not-ours"].contains(try code(Array(bytes.prefix(400)))))
  }

  @Test("data of a newer version")
  func newer() throws {
    let composed = try sample.composed()
    let files = embeddedFiles(of: composed.report).map { file in
      var copy = file
      let text = String(decoding: file.bytes, as: UTF8.self)
      copy.bytes = Array(
        text.replacing("\"schemaVersion\" : 1", with: "\"schemaVersion\" : 2").utf8)
      return copy
    }
    try expect("verify.newer", try drawn(composed, carrying: files))
  }

  @Test("a file that has been changed")
  func changed() throws {
    let diagnostic = Diagnostic.changed("rapport.pdf", 2, madeBy: programVersion)
    try expectGolden("\(diagnostic)\n", "Errors/verify.changed/expected.txt")
    let older = Diagnostic.changed("rapport.pdf", 1, madeBy: "0.0.1")
    #expect(older.hint.contains("0.0.1"))
  }

  @Test("a file that is not there, and a folder")
  func missing() throws {
    let folder = try TemporaryFolder()
    let missing = verifyReport(folder.url.appending(path: "x.pdf").path, fontDirectory: nil)
    #expect(missing.diagnostics.map(\.code) == ["file.missing"])
    let directory = verifyReport(folder.url.path, fontDirectory: nil)
    #expect(directory.diagnostics.map(\.code) == ["file.unreadable"])
  }

  @Test("a missing attachment, and data that are no data")
  func brokenData() throws {
    let composed = try SampleReport.samverketFinal.composed()
    let files = embeddedFiles(of: composed.report)
    for name in ["projekt.yaml", "bokforingsrader.csv"] {
      let without = files.filter { $0.name != name }
      #expect(throws: Diagnostic.self) { try readEmbedded(without, in: "r.pdf") }
      let broken = files.map { file in
        var copy = file
        if file.name == name { copy.bytes = Array("id: [".utf8) }
        return copy
      }
      #expect(throws: Diagnostic.self) { try readEmbedded(broken, in: "r.pdf") }
    }
  }

  private func code(_ bytes: [UInt8]) throws -> String? {
    let verification = try verified(bytes)
    #expect(verification.lines.first?.hasSuffix(": cannot be verified") == true)
    return verification.diagnostics.first?.code
  }

  /// The words of the fixture, the file named `rapport.pdf`.
  private func expect(_ code: String, _ bytes: [UInt8]) throws {
    #expect(try self.code(bytes) == code)
    let diagnostic = try #require(try verified(bytes).diagnostics.first)
    let named = Diagnostic(
      code: diagnostic.code, location: SourceLocation(file: "rapport.pdf"),
      message: diagnostic.message, hint: diagnostic.hint)
    try expectGolden("\(named)\n", "Errors/\(code)/expected.txt")
  }
}

@Suite("Verify: what differs on a page, in whole texts")
struct PageDifferenceTests {
  @Test(
    "from the first text that differs to the last",
    arguments: [
      (page: "ab12cd", texts: ["ab", "12", "cd"], says: nil),
      ("ab13cd", ["ab", "12", "cd"], "the file reads “13”, its data give “12”"),
      ("ab1cd", ["ab", "12", "cd"], "the file reads “1”, its data give “12”"),
      ("ab12cde", ["ab", "12", "cd"], "the file reads “e”, its data give nothing"),
      ("", ["ab"], "the file reads nothing, its data give “ab”"),
      ("xb12cx", ["ab", "12", "cd"], "the file reads “xb12cx”, its data give “ab12cd”"),
      ("a\u{301}", ["á"], "the file reads “a\u{301}”, its data give “á”"),
    ] as [(page: String, texts: [String], says: String?)])
  func says(page: String, texts: [String], says: String?) {
    #expect(difference(of: page, from: texts) == says)
  }
}
