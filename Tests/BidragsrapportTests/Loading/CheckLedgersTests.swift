import Foundation
import GrantAccounting
import TestSupport
import Testing

@testable import Bidragsrapport

@Suite("Ledgers held against the project: what would give a wrong figure without a word")
struct CheckLedgersTests {
  /// Two years and a half, to 2024-06-30, with a CSV ledger of these rows.
  private func load(_ rows: [(day: String, code: String)]) throws -> Checked<LoadedProject> {
    let folder = try TemporaryFolder()
    let yaml = fixtures.appending(path: "Errors/project.ledger-year/project.yaml")
    try FileManager.default.copyItem(at: yaml, to: folder.url.appending(path: "project.yaml"))
    let lines = rows.enumerated().map { "\($1.day);4011;100,00;Lön;\($0);\($1.code)" }
    let ledger = (["Datum;Konto;Belopp;Text;Ver;Projekt"] + lines).joined(separator: "\n")
    try Data(ledger.utf8).write(to: folder.url.appending(path: "bok.csv"))
    return loadProject(at: folder.url)
  }

  @Test(
    "project.ledger-date: a year after the project's end, and never complete through such a day",
    arguments: [
      (day: "2024-06-30", codes: [], through: "2024-06-30"),
      (day: "2025-07-01", codes: [], through: "2025-07-01"),
      (day: "2025-07-02", codes: ["project.ledger-date"], through: "2023-01-31"),
    ])
  func days(day: String, codes: [String], through: String) throws {
    let loaded = try load([("2022-01-31", ""), ("2023-01-31", ""), ("2024-01-31", "")])
    #expect(loaded.diagnostics.isEmpty)
    let late = try load([("2022-01-31", ""), ("2023-01-31", ""), (day, "")])
    let found = late.diagnostics.map(\.code).filter { $0 == "project.ledger-date" }
    #expect(found == codes)
    #expect(late.value?.ledgers["region"]?.completeThrough?.description == through)
  }

  @Test(
    "project.ledger-year: only a year between years with rows",
    arguments: [
      (days: ["2022-01-31", "2024-01-31"], codes: ["project.ledger-year"]),
      (days: ["2022-01-31", "2023-12-31", "2024-01-31"], codes: []),
      (days: ["2022-01-31"], codes: []), (days: ["2024-01-31"], codes: []),
    ])
  func years(days: [String], codes: [String]) throws {
    #expect(try load(days.map { ($0, "") }).diagnostics.map(\.code) == codes)
  }

  @Test("project.ledger-code: one code or none is chosen by itself, two are not")
  func codes() throws {
    #expect(try load([("2022-01-31", "4711"), ("2022-02-28", "4711")]).diagnostics.isEmpty)
    let two = try load([("2022-01-31", "4711"), ("2022-02-28", "4712")])
    #expect(two.diagnostics.map(\.code) == ["project.ledger-code"])
    #expect(two.value == nil)
  }

  @Test("project.yaml may begin with a UTF-8 mark")
  func byteOrderMark() throws {
    let plain = try Array(everyKey().utf8)
    let marked = readProjectFile([0xEF, 0xBB, 0xBF] + plain).project
    #expect(marked.diagnostics == readProjectFile(plain).project.diagnostics)
    #expect(marked.value == readProjectFile(plain).project.value)
    #expect(marked.value != nil)
  }
}
