import Foundation
import GrantAccounting
import TestSupport
import Testing

@testable import Bidragsrapport

@Suite("Shared ledgers: one file for many projects, read once")
struct SharedLedgersTests {
  let samverket = fixtures.appending(path: "Projects/samverket")

  /// The sample project without its ledger files.
  private func projectWithoutLedgers() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: samverket.appending(path: "project.yaml"),
      to: folder.url.appending(path: "project.yaml"))
    return folder
  }

  /// A folder that holds the sample project's ledger files.
  private func ledgerFolder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try FileManager.default.copyItem(
      at: samverket.appending(path: "ledger"), to: folder.url.appending(path: "ledger"))
    return folder
  }

  @Test("give the figures, the places and the fingerprint that own files give")
  func sameFigures() throws {
    let (project, ledgers) = (try projectWithoutLedgers(), try ledgerFolder())
    let own = try #require(loadProject(at: samverket).value)
    let loaded = loadProject(
      at: project.url, shared: SharedLedgers(folder: ledgers.url.path))
    #expect(loaded.value == own)
    #expect(
      loaded.value.map { fingerprint(of: $0.sources.map { SourceDigest($0) }) }
        == fingerprint(of: own.sources.map { SourceDigest($0) }))
  }

  @Test("are read once for all projects of a run")
  func readOnce() throws {
    let (first, second) = (try projectWithoutLedgers(), try projectWithoutLedgers())
    let ledgers = try ledgerFolder()
    let shared = SharedLedgers(folder: ledgers.url.path)
    let one = loadProject(at: first.url, shared: shared)
    for year in ["2021", "2022", "2023"] {
      let file = ledgers.url.appending(path: "ledger/\(year).se")
      try Data("damaged".utf8).write(to: file)
    }
    let other = loadProject(at: second.url, shared: shared)
    #expect(one.value != nil)
    #expect(other.value == one.value)
    #expect(
      loadProject(at: second.url, shared: SharedLedgers(folder: ledgers.url.path)).value == nil)
  }

  @Test("time sheets may lie there too, and their places are shown there")
  func timeSheets() throws {
    let fixture = fixtures.appending(path: "Errors/timesheet.totals-row")
    let (project, shared) = (try TemporaryFolder(), try TemporaryFolder())
    let names = [("project.yaml", project.url), ("hours.csv", shared.url)]
    for (name, folder) in names {
      try FileManager.default.copyItem(
        at: fixture.appending(path: name), to: folder.appending(path: name))
    }
    let loaded = loadProject(
      at: project.url, shownAs: "prov", shared: SharedLedgers(folder: shared.url.path))
    #expect(loaded.value?.project.participants.first?.bookkeeping.timeSheet.rows.count == 1)
    let told = loaded.diagnostics.filter { $0.code.hasPrefix("timesheet.") }
    #expect(told.map { $0.location?.file } == ["\(shared.url.path)/hours.csv"])
    let alone = loadProject(at: project.url, shownAs: "prov", shared: .none)
    #expect(alone.diagnostics.map(\.code) == ["file.missing"])
    let empty = try TemporaryFolder()
    let nowhere = loadProject(
      at: project.url, shownAs: "prov", shared: SharedLedgers(folder: empty.url.path))
    #expect(nowhere.diagnostics.first?.message.contains("nor in \(empty.url.path)") == true)
  }

  @Test("stand back for a file of the project's own")
  func ownFirst() throws {
    let ledgers = try ledgerFolder()
    let file = ledgers.url.appending(path: "ledger/2022.se")
    try Data("damaged".utf8).write(to: file)
    let loaded = loadProject(at: samverket, shared: SharedLedgers(folder: ledgers.url.path))
    #expect(loaded.value != nil)
  }

  @Test("are named by their own folder where something is wrong in them")
  func places() throws {
    let (project, ledgers) = (try projectWithoutLedgers(), try ledgerFolder())
    let file = ledgers.url.appending(path: "ledger/2022.se")
    try Data("damaged".utf8).write(to: file)
    let loaded = loadProject(at: project.url, shared: SharedLedgers(folder: ledgers.url.path))
    let wrong = loaded.diagnostics.filter { $0.code == "sie.not-sie" }
    #expect(wrong.map { $0.location?.file } == ["\(ledgers.url.path)/ledger/2022.se"])
  }

  @Test("that are nowhere: the message says where they were looked for")
  func missing() throws {
    let (project, empty) = (try projectWithoutLedgers(), try TemporaryFolder())
    let loaded = loadProject(at: project.url, shared: SharedLedgers(folder: empty.url.path))
    let messages = loaded.diagnostics.filter { $0.code == "file.missing" }.map(\.message)
    #expect(messages.count == 3)
    #expect(messages.first == "there is no file `ledger/2021.se`, nor in \(empty.url.path)")
  }
}
