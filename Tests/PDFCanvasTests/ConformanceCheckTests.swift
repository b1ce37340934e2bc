import Foundation
import PDFCanvas
import Testing
import Typesetting

@testable import ArchivalPDF

@Suite("Conformance: what a validator would find, found in the finished bytes")
struct ConformanceCheckTests {
  let bytes: [UInt8]

  init() throws {
    let fonts = try FontLibrary()
    let files = ["data.json", "ledger.csv"].map {
      Attachment(name: $0, mediaType: "text/plain", description: "Data", bytes: [1, 2, 3])
    }
    bytes = try writePDF(layOut(wholeReport, measuring: fonts), fonts: fonts, attachments: files)
  }

  @Test("a report with one of everything has no defects")
  func sound() { #expect(conformanceDefects(of: bytes) == []) }

  @Test("nor has it taken apart and put together, nor with a sound link")
  func soundAgain() throws {
    var apart = try TakenApart(bytes)
    #expect(try conformanceDefects(of: apart.bytes()) == [])
    _ = try apart.addLink()
    #expect(try conformanceDefects(of: apart.bytes()) == [])
  }

  @Test("each defect that a validator was seen to catch", arguments: Fault.seenByAValidator)
  func planted(fault: Fault) throws { try expectOnly(fault) }

  @Test("and others of the same chapters", arguments: Fault.others)
  func plantedOthers(fault: Fault) throws { try expectOnly(fault) }

  private func expectOnly(_ fault: Fault) throws {
    var apart = try TakenApart(bytes)
    try fault.plant(&apart)
    let defects = try conformanceDefects(of: apart.bytes())
    #expect(!defects.isEmpty)
    for defect in defects { #expect(defect.contains(fault.words)) }
  }

  @Test("a trailer without /ID")
  func identifier() throws {
    let end = Array("/ID[<".utf8)
    var altered = bytes
    let place = try #require(
      altered.indices.last { altered[$0...].starts(with: end) })
    altered[place + 2] = ascii("X")
    #expect(conformanceDefects(of: altered) == ["the trailer has no /ID"])
  }

  @Test("what is no PDF is told so")
  func noFile() {
    #expect(conformanceDefects(of: []) == ["the file cannot be read: it is no PDF"])
  }

  @Test(
    "veraPDF agrees", .enabled(if: isOnPath("verapdf"), "veraPDF is not installed here"),
    arguments: ["3a", "ua1"])
  func validator(profile: String) throws {
    let verdict = try say(
      "verapdf", ["--format", "text", "--flavour", profile, "FILE"], about: bytes)
    #expect(verdict.contains("PASS"), "\(verdict)")
  }
}

/// Whether the test machine has a program.
func isOnPath(_ program: String) -> Bool {
  let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
  return folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(program)") }
}
