import ArchivalPDF
import Foundation
import GrantAccounting
import PDFCanvas
import TestSupport
import Testing
import Typesetting

@testable import Bidragsrapport

@Suite("Verify: intact files are intact, every change is found and named")
struct VerifyTests {
  static let sample = SampleReport.samverketFinal

  let composed: ComposedReport
  let attachments: [ArchivalPDF.Attachment]

  init() throws {
    composed = try Self.sample.composed()
    attachments = embeddedFiles(of: composed.report)
  }

  @Test("every sample report is intact", arguments: SampleReport.all)
  func intact(sample: SampleReport) throws {
    let verification = try verified(try sample.bytes())
    #expect(verification.diagnostics == [])
    #expect(verification.lines.first?.hasSuffix(": intact") == true, "\(verification.lines)")
    #expect(verification.lines.count == 3)
  }

  @Test("a figure changed on a page: the page, and both texts")
  func figureOnPage() throws {
    // The final grant, by hand: 75 % of 526 146 is 394 609.5, rounded down.
    let bytes = try drawn(composed) { pages in
      pages.change("394 609 kr ", to: "394 610 kr ", onPage: 0)
    }
    let found = try differences(bytes)
    #expect(
      found == ["page 1: the file reads “394 610 kr ”, its data give “394 609 kr ”"])
  }

  @Test("a byte of a packed attachment changed: the file cannot be trusted")
  func attachmentByte() throws {
    var bytes = try drawn(composed)
    let file = try PDFFile(bytes)
    let root = try file.value(file.trailer["Root"])
    let specification = try file.value(root["AF"]?.array?.first)
    let stream = try #require(
      try specification["EF"]?["F"]?.reference.flatMap { try file.object($0)?.stream })
    bytes[stream.startIndex + stream.count / 2] ^= 0x10
    let verification = try verified(bytes)
    #expect(["verify.damaged", "verify.changed"].contains(verification.diagnostics.first?.code))
    #expect(verification.lines.first?.hasSuffix(": intact") == false)
  }

  @Test("an attachment exchanged in a file that is written anew: which one, and which line")
  func attachmentExchanged() throws {
    let changed = replacing("bokforingsrader.csv") { text in
      text.replacing(";otherDirect;\r\n", with: ";personnel;\r\n", maxReplacements: 1)
    }
    let found = try differences(try drawn(composed, carrying: changed))
    #expect(found.count == 2)
    #expect(found[0].hasPrefix("attachment bokforingsrader.csv: it is not the one"))
    #expect(found[1].hasPrefix("attachment bokforingsrader.csv: line "))
  }

  @Test("a voucher row changed, everything that vouches for it written anew: which figures differ")
  func voucherRow() throws {
    let changed = try resealed(
      replacing("bokforingsrader.csv") { text in
        text.replacing(";8840,00;personnel;", with: ";9840,00;personnel;", maxReplacements: 1)
      })
    let found = try differences(try drawn(composed, carrying: changed))
    // 1 000 kr more personnel in 2021: 12 811 becomes 13 811.
    #expect(
      found.contains {
        $0.hasPrefix("figure costs.categories.personnel.accumulated.byYear.2021: ")
          && $0.hasSuffix("the file says 12811, its data give 13811")
      }, "\(found)")
    #expect(found.contains { $0.hasPrefix("page ") })
    #expect(!found.contains { $0.hasPrefix("attachment ") || $0.hasPrefix("bytes") })
  }

  @Test("a figure of the JSON changed, written anew: its key, the old value and the new")
  func figureInJSON() throws {
    let changed = try resealed(
      replacing("siffror.json") {
        $0.replacing("\"earned\" : 394609", with: "\"earned\" : 394610", maxReplacements: 1)
      })
    let found = try differences(try drawn(composed, carrying: changed))
    #expect(
      found == [
        "figure participants[0].settlement.earned: the file says 394610, its data give 394609"
      ])
  }

  @Test("the bytes of the file alone changed: the identifier tells")
  func bytes() throws {
    var bytes = try drawn(composed)
    // The metadata are not packed: a letter there changes no figure, text or attachment.
    let place = try #require(
      String(decoding: bytes, as: UTF8.self).contains("xmp:CreatorTool")
        ? find("<pdf:Producer>", in: bytes) : nil)
    bytes[place + 15] ^= 1
    #expect(
      try differences(bytes)
        == ["bytes: the file has changed since it was made; its identifier does not agree"])
  }

  @Test("a verdict quotes what the file reads, never what a terminal would obey")
  func noControls() {
    let verdict = Verification(lines: ["page 1: \u{1B}[31m\u{9B}0m“röd”"], diagnostics: [])
    #expect(verdict.lines == ["page 1: \u{FFFD}[31m\u{FFFD}0m“röd”"])
  }

  @Test("what is appended is told and changes nothing")
  func appended() throws {
    let bytes = try drawn(composed)
    let file = try PDFFile(bytes)
    let signed = bytes + update(of: file, bytes, [])
    let verification = try verified(signed)
    #expect(verification.diagnostics == [])
    #expect(verification.lines.contains { $0.contains("appended after it was made") })
  }

  @Test("an appended part that shows another page is no signature")
  func appendedPage() throws {
    let bytes = try drawn(composed)
    let file = try PDFFile(bytes)
    let pages = try file.value(try file.value(file.trailer["Root"])["Pages"])
    let second = try #require(pages["Kids"]?.array?.dropFirst().first?.reference)
    let third = try file.value(pages["Kids"]?.array?.dropFirst(2).first)
    let contents = try #require(third["Contents"]?.reference)
    let other = try #require(try file.value(.reference(second))["Contents"]?.reference)
    let stream = try #require(try file.object(contents)?.stream)
    let verification = try verified(bytes + update(of: file, bytes, [(other, Array(stream))]))
    #expect(verification.diagnostics.map(\.code) == ["verify.changed"])
    #expect(
      verification.lines.contains("  appended: a reader shows another text on page 2 with it"))
  }

  /// What differs, a line each, without the lines that describe the file.
  private func differences(_ bytes: [UInt8]) throws -> [String] {
    let verification = try verified(bytes)
    #expect(verification.lines.first?.hasSuffix(": NOT intact") == true)
    #expect(verification.diagnostics.map(\.code) == ["verify.changed"])
    return verification.lines.dropFirst(3).map { String($0.dropFirst(2)) }
  }

  private func replacing(
    _ name: String, _ change: (String) -> String
  ) -> [ArchivalPDF.Attachment] {
    attachments.map { file in
      guard file.name == name else { return file }
      var copy = file
      copy.bytes = Array(change(String(decoding: file.bytes, as: UTF8.self)).utf8)
      #expect(copy.bytes != file.bytes, "nothing was changed")
      return copy
    }
  }

  /// The same with a list of contents that vouches for the changed files, as a forger would make it.
  private func resealed(
    _ files: [ArchivalPDF.Attachment]
  ) throws -> [ArchivalPDF.Attachment] {
    try files.map { file in
      guard file.name == ReportContents.fileName else { return file }
      var contents = try JSONDecoder().decode(ReportContents.self, from: Data(file.bytes))
      for index in contents.files.indices {
        let named = try #require(files.first { $0.name == contents.files[index].name })
        contents.files[index].sha256 = sha256(named.bytes)
      }
      var copy = file
      copy.bytes = Array(jsonText(contents).utf8)
      return copy
    }
  }
}

/// Where a text begins in unpacked bytes.
private func find(_ text: String, in bytes: [UInt8]) -> Int? {
  let wanted = Array(text.utf8)
  return bytes.indices.first { bytes[$0...].starts(with: wanted) }
}

/// An incremental update, as a signing program appends it: other streams for some objects.
private func update(
  of file: PDFFile, _ bytes: [UInt8], _ streams: [(number: Int, data: [UInt8])]
) -> [UInt8] {
  var added: [UInt8] = []
  var table: [UInt8] = []
  var index = ""
  func entry(_ offset: Int) -> [UInt8] {
    [1] + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: offset >> $0) }
  }
  for (number, data) in streams {
    index += "\(number) 1 "
    table += entry(bytes.count + added.count)
    added += Array(
      "\(number) 0 obj\n<</Filter/FlateDecode/Length \(data.count)>>\nstream\n".utf8)
    added += data + Array("\nendstream\nendobj\n".utf8)
  }
  let size = file.trailer["Size"]?.integer ?? 0
  let root = file.trailer["Root"]?.reference ?? 0
  let start = bytes.count + added.count
  index += "\(size) 1"
  table += entry(start)
  let previous =
    String(decoding: bytes.suffix(30), as: UTF8.self).split(separator: "\n")
    .compactMap { Int($0) }.last ?? 0
  let dictionary =
    "/Type/XRef/Size \(size + 1)/W[1 4 0]/Index[\(index)]/Root \(root) 0 R/Prev \(previous)"
  return added
    + Array("\(size) 0 obj\n<<\(dictionary)/Length \(table.count)>>\nstream\n".utf8) + table
    + Array("\nendstream\nendobj\nstartxref\n\(start)\n%%EOF\n".utf8)
}

extension LaidOutDocument {
  /// Replaces a text on a page, found by what it reads.
  fileprivate mutating func change(_ text: String, to other: String, onPage page: Int) {
    let place = pages[page].marks.firstIndex { mark in
      if case .text(let string, _, _) = mark.command { textAsRead(string) == text } else { false }
    }
    guard let place, case .text(_, let baseline, let style) = pages[page].marks[place].command
    else {
      Issue.record("the page does not read “\(text)”")
      return
    }
    pages[page].marks[place].command = .text(other, baseline: baseline, style: style)
  }
}
