import Foundation
import TestSupport
import Testing

@Suite("Fixtures/Errors: what a command prints on standard error")
struct CommandErrorFixtureTests {
  /// Folders whose diagnostic needs whole commands: `command.txt` holds them, a line each.
  ///
  /// `copy SAMPLE NAME` puts a sample project there first, `remove NAME` takes it away, and
  /// `NAME=value` before a command sets a variable. What the last one prints counts.
  static let folders = [
    "archive.damaged", "archive.none", "config.domain", "config.host", "config.no-value",
    "config.mail-incomplete",
    "config.mail-open-password",
    "config.out-of-range", "config.unknown-variable", "config.unreadable", "figure.unknown",
    "font.missing", "font.missing-character", "mail.refused", "mail.unavailable",
    "night.clock-back",
    "night.no-folder", "night.no-projects", "night.project-gone", "night.same-id", "outbox.done",
    "outbox.no-mail",
    "preview.no-page", "projects.above-full-time", "projects.rows-twice", "report.same-name",
    "send.already-sent", "send.not-drawn", "send.off", "step.already-ready", "step.differs",
    "step.early-day", "step.future-day", "step.has-errors", "step.has-warnings", "step.not-ready",
    "step.other-folder",
    "step.registered", "step.too-late",
  ]

  @Test("the expected text, word for word", arguments: folders)
  func expected(code: String) throws {
    let scratch = try TemporaryFolder()
    let project = scratch.url.appending(path: code)
    try FileManager.default.copyItem(
      at: fixtures.appending(path: "Errors/\(code)"), to: project)
    let commands = try String(
      contentsOf: project.appending(path: "command.txt"), encoding: .utf8)
    var printed = ""
    for line in commands.split(whereSeparator: \.isNewline) {
      printed = try perform(
        line.split(whereSeparator: \.isWhitespace).map(String.init), in: project)
    }
    #expect(printed.contains("[\(code)]"))
    try expectGolden(printed, "Errors/\(code)/expected.txt")
  }

  /// What a command says on standard error, lines of the log left out: they carry the time.
  private func perform(_ words: [String], in folder: URL) throws -> String {
    if words.first == "copy" {
      let sample = fixtures.appending(path: "Projects/\(words[1])")
      try FileManager.default.copyItem(at: sample, to: folder.appending(path: words[2]))
      return ""
    }
    if words.first == "remove" {
      try FileManager.default.removeItem(at: folder.appending(path: words[1]))
      return ""
    }
    var environment: [String: String] = [:]
    var arguments = words
    while let first = arguments.first, let mark = first.firstIndex(of: "=") {
      environment[String(first[..<mark])] = String(first[first.index(after: mark)...])
      arguments.removeFirst()
    }
    let result = try run(bidragsrapport, arguments, in: folder, environment: environment)
    return result.errors.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains(" bidragsrapport: [") }.joined(separator: "\n")
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
