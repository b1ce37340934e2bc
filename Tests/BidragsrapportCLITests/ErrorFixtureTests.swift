import Foundation
import TestSupport
import Testing

@Suite("Fixtures/Errors: what a command prints on standard error")
struct CommandErrorFixtureTests {
  /// Folders whose diagnostic needs a whole command: `command.txt` holds its arguments.
  static let folders = [
    "figure.unknown", "font.missing", "font.missing-character", "projects.above-full-time",
    "projects.rows-twice",
    "preview.no-page", "report.same-name",
  ]

  @Test("the expected text, word for word", arguments: folders)
  func expected(code: String) throws {
    let scratch = try TemporaryFolder()
    let project = scratch.url.appending(path: code)
    try FileManager.default.copyItem(
      at: fixtures.appending(path: "Errors/\(code)"), to: project)
    let command = try String(
      contentsOf: project.appending(path: "command.txt"), encoding: .utf8)
    let arguments = command.split(whereSeparator: \.isWhitespace).map(String.init)
    let result = try run(bidragsrapport, arguments, in: project)
    #expect(result.errors.contains("[\(code)]"))
    try expectGolden(result.errors, "Errors/\(code)/expected.txt")
  }

  @Test("the list names every folder that has a command")
  func complete() throws {
    let all = try FileManager.default.contentsOfDirectory(
      atPath: fixtures.appending(path: "Errors").path)
    let withCommand = all.filter { name in
      FileManager.default.fileExists(
        atPath: fixtures.appending(path: "Errors/\(name)/command.txt").path)
    }
    #expect(withCommand.sorted() == Self.folders.sorted())
  }
}
