import Foundation
import GrantAccounting
import TestSupport
import Testing

@Suite("Fixtures/Errors: each code's smallest input says what is wrong")
struct ErrorFixtureTests {
  /// Folders of this suite's codes; the folder's name is the code.
  static let folders: [String] = {
    let all = FileManager.default.enumerator(atPath: fixtures.appending(path: "Errors").path)
    let names = (all?.compactMap { $0 as? String } ?? []).filter { !$0.contains("/") }
    return names.filter { name in
      ["sie.", "csv.", "ledger."].contains { name.hasPrefix($0) }
    }.sorted()
  }()

  @Test("the diagnostics are those expected", arguments: folders)
  func expected(code: String) throws {
    let folder = fixtures.appending(path: "Errors/\(code)")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0 != "expected.txt" }.sorted()
    var diagnostics: [Diagnostic] = []
    var selections: [LedgerSelection] = []
    for name in names {
      let bytes = try [UInt8](Data(contentsOf: folder.appending(path: name)))
      let checked =
        name.hasSuffix(".csv")
        ? parseLedgerCSV(bytes, file: name) : parseSIE(bytes, file: name)
      diagnostics += checked.diagnostics
      if let ledger = checked.value {
        selections.append(LedgerSelection(ledger: ledger, project: "4711"))
      }
    }
    if code.hasPrefix("ledger.") { diagnostics += joinLedgers(selections).diagnostics }
    #expect(diagnostics.contains { $0.code == code })
    let printed = diagnostics.map { "\($0)\n" }.joined()
    try expectGolden(printed, "Errors/\(code)/expected.txt")
  }

  @Test("every code in the sources has its folder")
  func everyCode() throws {
    let sources = fixtures.appending(path: "../Sources/GrantAccounting/Ledger").standardized
    let files = try #require(FileManager.default.enumerator(atPath: sources.path))
    var codes: Set<String> = []
    for case let file as String in files where file.hasSuffix(".swift") {
      let text = try String(contentsOf: sources.appending(path: file), encoding: .utf8)
      for match in text.matches(of: /"((?:sie|csv|ledger)\.[a-z0-9-]+)"/) {
        codes.insert(String(match.1))
      }
    }
    #expect(codes.sorted() == Self.folders)
  }
}
