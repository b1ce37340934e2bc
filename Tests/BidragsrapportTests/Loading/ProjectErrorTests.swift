import Foundation
import GrantAccounting
import TestSupport
import Testing

@testable import Bidragsrapport

@Suite("Fixtures/Errors: each smallest project says what is wrong with it")
struct ProjectErrorTests {
  /// Every folder of this room's codes that holds a project.
  static let codes: [String] = {
    let folder = fixtures.appending(path: "Errors").path
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { name in
      name.hasSuffix("/project.yaml")
        && ["project.", "file.", "timesheet."].contains { name.hasPrefix($0) }
    }.map { String($0.dropLast("/project.yaml".count)) }.sorted()
  }()

  @Test("the folder's code and no other, in the words of expected.txt", arguments: codes)
  func says(code: String) throws {
    let loaded = loadProject(at: fixtures.appending(path: "Errors/\(code)"), shownAs: "")
    #expect(Set(loaded.diagnostics.map(\.code)) == [code])
    let isError = loaded.diagnostics.contains { $0.severity == .error }
    #expect((loaded.value == nil) == isError)
    let text = loaded.diagnostics.map { "\($0)\n" }.joined()
    try expectGolden(text, "Errors/\(code)/expected.txt")
  }

  @Test("there are such folders")
  func found() { #expect(Self.codes.count >= 50) }
}
