import Foundation
import GrantAccounting
import TestSupport
import Testing

@Suite("Fixtures/SIE: each oddity of real files, in a file of its own")
struct SIEFixtureTests {
  static let folders: [String] = {
    let all = FileManager.default.enumerator(atPath: fixtures.appending(path: "SIE").path)
    return (all?.compactMap { $0 as? String } ?? []).filter { !$0.contains("/") }.sorted()
  }()

  @Test("the ledger is the one worked out by hand", arguments: folders)
  func expected(name: String) throws {
    let folder = fixtures.appending(path: "SIE/\(name)")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasPrefix("ledger.") }
    #expect(files.count == 1)
    let file = try #require(files.first)
    let bytes = try [UInt8](Data(contentsOf: folder.appending(path: file)))
    try expectGolden(dump(parseSIE(bytes, file: file)), "SIE/\(name)/expected.txt")
  }

  /// The article's table: each row an oddity, what the reader does, and its fixtures.
  static let rows: [(oddity: String, names: [String])] = {
    let article = fixtures.appending(
      path: "../Sources/Bidragsrapport/Documentation.docc/SIEInTheWild.md")
    let text = FileManager.default.contents(atPath: article.path) ?? Data()
    return String(decoding: text, as: UTF8.self).split(separator: "\n").compactMap { line in
      let cells = line.split(separator: " | ")
      guard line.hasPrefix("| "), cells.count == 3, cells[2].hasPrefix("`") else { return nil }
      return (
        String(cells[0].dropFirst(2)),
        cells[2].matches(of: /`([a-z0-9-]+)`/).map { String($0.1) }
      )
    }
  }()

  @Test("every row of the article has a fixture, and every fixture its row")
  func everyRow() {
    #expect(Self.rows.count == 41, "the rows of the article")
    for row in Self.rows {
      #expect(!row.names.isEmpty, "\(row.oddity)")
      for name in row.names { #expect(Self.folders.contains(name), "\(row.oddity): \(name)") }
    }
    #expect(Set(Self.folders).subtracting(Self.rows.flatMap(\.names)).sorted() == [], "no row")
  }

  @Test("git keeps the bytes: at least one file has each line end and each encoding")
  func storedBytes() throws {
    func bytes(_ name: String) throws -> [UInt8] {
      try [UInt8](Data(contentsOf: fixtures.appending(path: "SIE/\(name)/ledger.se")))
    }
    #expect(try bytes("crlf").filter { $0 == 0x0D }.count == 13)
    #expect(try !bytes("carriage-returns").contains(0x0A))
    #expect(try bytes("cp437").contains(0x94))
    #expect(try bytes("cp1252").contains(0xF6))
    #expect(try bytes("no-final-line-end").last == UInt8(ascii: "}"))
  }
}
