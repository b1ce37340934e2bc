import Foundation
import GrantAccounting
import TestSupport
import Testing

@testable import Bidragsrapport

@Suite("init: an example that works at once")
struct InitProjectTests {
  @Test("the example loads without a diagnostic, and its interim report is the one worked out")
  func works() throws {
    let folder = try makeFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let target = folder.appending(path: "nytt/exempel")
    let written = try initProject(at: target)
    #expect(
      written.map { $0.lastPathComponent } == ["project.yaml", "project.schema.json", "2025.csv"])
    let loaded = loadProject(at: target, shownAs: "")
    #expect(loaded.diagnostics.map(\.description) == [])
    let value = try #require(loaded.value)
    let asOf = try #require(CalendarDate(iso: "2026-01-10"))
    let wanted = try selectReport(.interim(number: 1), of: value.project, asOf: asOf)
    let report = computeReport(
      of: value.project, ledgers: value.ledgers, report: wanted, asOf: asOf)
    // Salaries 12 500 + 12 500 + 13 100 and social fees 3 927.50 + 3 927.50 + 4 116.02 are
    // 50 071.02; 20 % of 50 071 are 10 014.20.
    #expect(report.total.accumulated.total(of: .personnel) == .kr(50_071))
    #expect(report.total.accumulated.total(of: .otherDirect) == .kr(1_845))
    #expect(report.total.accumulated.total(of: .indirect) == .kr(10_014))
    // 75 % of 61 930 are 46 447.50.
    #expect(report.participants.first?.settlement?.earned == .kr(46_447))
  }

  @Test("the first line ties the schema that lies beside it")
  func schemaLine() {
    #expect(starterProject.hasPrefix("# yaml-language-server: $schema=project.schema.json\n"))
  }

  @Test("nothing is overwritten, nothing is half written")
  func refuses() throws {
    let folder = try makeFolder(["project.yaml": "id: mitt\n"])
    defer { try? FileManager.default.removeItem(at: folder) }
    let error = #expect(throws: Diagnostic.self) { try initProject(at: folder, shownAs: "nytt") }
    try expectGolden("\(try #require(error))\n", "Errors/file.already-there/expected.txt")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["project.yaml"])
    let text = try String(contentsOf: folder.appending(path: "project.yaml"), encoding: .utf8)
    #expect(text == "id: mitt\n")
  }

  @Test("a folder whose name is taken by a file")
  func notWritable() throws {
    let folder = try makeFolder(["upptaget": ""])
    defer { try? FileManager.default.removeItem(at: folder) }
    let error = #expect(throws: Diagnostic.self) {
      try initProject(at: folder.appending(path: "upptaget"), shownAs: "upptaget")
    }
    try expectGolden("\(try #require(error))\n", "Errors/file.not-writable/expected.txt")
  }

  @Test("a project.yaml above the limit")
  func tooLarge() throws {
    let found = readProjectFile([UInt8](repeating: 0x23, count: largestProjectFile + 1))
    try expectGolden(
      found.project.diagnostics.map { "\($0)\n" }.joined(), "Errors/file.too-large/expected.txt")
  }
}
