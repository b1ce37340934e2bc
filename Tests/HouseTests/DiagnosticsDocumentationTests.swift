import Foundation
import TestSupport
import Testing

@Suite("House: every diagnostic is documented and has its smallest input")
struct DiagnosticsDocumentationTests {
  let inSources: Set<String>
  let documented: [(code: String, severity: String)]
  let folders: Set<String>

  init() throws {
    let use = /(?:code:|error\(|warning\()\s*"([a-z]+\.[a-z0-9]+(?:-[a-z0-9]+)*)"/
    inSources = try swiftFiles(below: "Sources").reduce(into: []) { codes, file in
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: use) { codes.insert(String(match.1)) }
    }
    let article = repository.appending(
      path: "Sources/Bidragsrapport/Documentation.docc/Diagnostics.md")
    let row = /(?m)^\| `([a-z0-9.-]+)` \| (error|warning) \| [^|]+ \| [^|]+ \|$/
    documented = try String(contentsOf: article, encoding: .utf8).matches(of: row).map {
      (String($0.1), String($0.2))
    }
    folders = try Set(
      FileManager.default.contentsOfDirectory(atPath: fixtures.appending(path: "Errors").path))
  }

  @Test("each code of the sources has its row, and each row its code")
  func rows() {
    #expect(inSources.count > 90)
    let rows = documented.map(\.code)
    #expect(inSources.subtracting(rows).sorted() == [], "not in Diagnostics.md")
    #expect(Set(rows).subtracting(inSources).sorted() == [], "documented, but nobody says it")
    #expect(rows.count == Set(rows).count, "a code has two rows")
  }

  @Test("each code has its folder in Fixtures/Errors, and each folder its code")
  func fixtureFolders() {
    #expect(inSources.subtracting(folders).sorted() == [], "no folder")
    #expect(folders.subtracting(inSources).sorted() == [], "orphaned folder")
  }

  @Test("each folder holds the words, of the code and the severity documented")
  func words() throws {
    for (code, severity) in documented {
      let file = fixtures.appending(path: "Errors/\(code)/expected.txt")
      let text = try String(contentsOf: file, encoding: .utf8)
      #expect(text.contains("\(severity)[\(code)]: "), "\(code) is no \(severity)")
      #expect(text.contains("\n  hint: "), "\(code) has no hint")
    }
  }
}
