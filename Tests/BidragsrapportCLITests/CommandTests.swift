import Foundation
import TestSupport
import Testing

@Suite("Commands: what they write where, and their exit status")
struct CommandTests {
  let samverket = fixtures.appending(path: "Projects/samverket").path

  @Test("a drawn report is one path on standard output, status 0")
  func draws() throws {
    let output = try TemporaryFolder()
    let result = try run(
      bidragsrapport,
      ["interim", samverket, "--as-of", "2022-12-15", "--output", output.url.path])
    #expect(result.status == 0)
    let path = output.url.appending(path: "samverket-lagesrapport-1.pdf").path
    #expect(result.output.split(separator: "\n").map { URL(filePath: String($0)).path } == [path])
    #expect(try Data(contentsOf: URL(filePath: path)).starts(with: Data("%PDF-".utf8)))
    #expect(try FileManager.default.contentsOfDirectory(atPath: output.url.path).count == 1)
  }

  @Test(
    "wrong usage is status 64 and says what is wrong",
    arguments: [
      (["interim"], "project"), (["interim", "x", "--as-of", "2022-13-01"], "not a date"),
      (["figures", "x"], "--kind"), (["interim", "x", "--language", "de"], "language"),
      (["summary"], "summary"), (["init", ""], "init needs the name of a folder"),
      (["check", "x", "--ledgers", ""], "--ledgers needs the name of a folder"),
      (["check", "x", "--ledgers", "no-such-folder"], "there is no folder “no-such-folder”"),
    ])
  func wrongUsage(arguments: [String], says: String) throws {
    let result = try run(bidragsrapport, arguments)
    #expect(result.status == 64)
    #expect(result.errors.lowercased().contains(says))
    #expect(result.output.isEmpty)
  }

  @Test("a project with errors is status 1, and the report already there stays as it was")
  func keepsOldReport() throws {
    let folder = try TemporaryFolder()
    let project = folder.url.appending(path: "samverket")
    try FileManager.default.copyItem(at: URL(filePath: samverket), to: project)
    let file = project.appending(path: "project.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacing("232100-0214", with: "232100-0215").write(
      to: file, atomically: true, encoding: .utf8)
    let report = folder.url.appending(path: "samverket-lagesrapport-1.pdf")
    try Data("old".utf8).write(to: report)
    let result = try run(
      bidragsrapport,
      ["interim", project.path, "--as-of", "2022-12-15", "--output", folder.url.path])
    #expect(result.status == 1)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("project.yaml:"))
    #expect(try Data(contentsOf: report) == Data("old".utf8))
  }

  @Test("one project's failure never stops the rest")
  func goesOn() throws {
    let output = try TemporaryFolder()
    let result = try run(
      bidragsrapport,
      [
        "final", "/nowhere/at-all", samverket, "--as-of", "2023-07-31", "--output",
        output.url.path,
      ])
    #expect(result.status == 74)
    #expect(result.output.contains("samverket-slutrapport.pdf"))
    #expect(result.errors.contains("/nowhere/at-all"))
  }

  @Test("a report that is not in the schedule names the project")
  func notScheduled() throws {
    let result = try run(bidragsrapport, ["interim", samverket, "--number", "7"])
    #expect(result.status == 1)
    #expect(
      result.errors.hasPrefix("\(samverket)/project.yaml: error[report.not-scheduled]"))
  }

  @Test("a folder that cannot be made is status 74 and named")
  func cannotWrite() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "file")
    try Data().write(to: file)
    let result = try run(
      bidragsrapport,
      [
        "application", samverket, "--as-of", "2022-12-15", "--output",
        file.appending(path: "below").path,
      ])
    #expect(result.status == 74)
    #expect(result.errors.contains("error[file.not-writable]"))
  }

  @Test("missing fonts name the package and the way out")
  func missingFonts() throws {
    let folder = try TemporaryFolder()
    let result = try run(
      bidragsrapport,
      ["interim", samverket, "--fonts", folder.url.path, "--output", folder.url.path])
    #expect(result.status == 74)
    #expect(result.errors.contains("fonts-inter"))
    #expect(result.errors.contains("--fonts"))
  }

  @Test("a starter project passes its check and draws at once")
  func starter() throws {
    let folder = try TemporaryFolder()
    let project = folder.url.appending(path: "my-project").path
    #expect(try run(bidragsrapport, ["init", project]).status == 0)
    let check = try run(bidragsrapport, ["check", project, "--as-of", "2025-12-31"])
    #expect(check.status == 0)
    #expect(check.output.contains("0 errors, 0 warnings"))
    #expect(check.errors.isEmpty)
    for kind in ["interim", "final", "application"] {
      let drawn = try run(bidragsrapport, [kind, project, "--output", folder.url.path])
      #expect(drawn.status == 0, "\(kind): \(drawn.errors)")
    }
    let again = try run(bidragsrapport, ["init", project])
    #expect(again.status != 0)
    #expect(again.errors.contains("project.yaml"))
  }

  @Test("check tells what the report itself would show, in the report's words and language")
  func checkFindings() throws {
    // By a short name: the folder's path stands in the first line, however long it is.
    let projects = fixtures.appending(path: "Projects")
    let check = try run(bidragsrapport, ["check", "cebot", "--as-of", "2017-08-31"], in: projects)
    #expect(check.status == 0)
    let text = check.errors.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("Fel · mapping.undecided-account Konto som ska bedömas."))
    #expect(text.contains("8 400 kr"))
    #expect(text.contains("Källa: kontomappningen, bilaga 1."))
    #expect(check.errors.split(separator: "\n").allSatisfy { $0.count <= 100 })
    let english = try run(
      bidragsrapport, ["check", "cebot", "--as-of", "2017-08-31", "--language", "en"],
      in: projects)
    #expect(english.errors.contains("Error · mapping.undecided-account"))
  }

  @Test("output that cannot be written is status 74", arguments: ["check", "figures"])
  func fullDisk(command: String) throws {
    let options = command == "figures" ? "--kind final" : ""
    let result = try run(
      "sh",
      [
        "-c",
        "'\(bidragsrapport)' \(command) '\(samverket)' \(options) --as-of 2023-07-31 >/dev/full",
      ])
    #expect(result.status == 74)
    #expect(result.errors.contains("file.not-writable"))
  }

  @Test("help names every command and the exit status", arguments: ["--help", "help"])
  func help(argument: String) throws {
    let result = try run(bidragsrapport, [argument])
    #expect(result.status == 0)
    for word in [
      "interim", "final", "application", "figures", "explain", "check", "init", "Exit status",
    ] {
      #expect(result.output.contains(word))
    }
  }

  @Test("completions can be made", arguments: ["bash", "zsh", "fish"])
  func completions(shell: String) throws {
    let result = try run(bidragsrapport, ["--generate-completion-script", shell])
    #expect(result.status == 0)
    #expect(result.output.contains("interim"))
  }
}
