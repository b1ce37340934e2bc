import Foundation
import TestSupport
import Testing

@Suite("Damaged files: the loaders keep their promises")
struct FuzzLoadersTests {
  /// The program, built beside the tests.
  static let program = Bundle.main.bundleURL.appending(path: "FuzzLoaders").path

  @Test("some thousand inputs of a fixed seed", arguments: ["sie", "csv", "yaml", "pdf"])
  func shortRun(loader: String) throws {
    let folder = try TemporaryFolder()
    let inputs = ["yaml": 300, "pdf": 150][loader] ?? 2_000
    let result = try run(
      Self.program,
      [
        "--seed", "1", "--inputs", "\(inputs)", "--loader", loader, "--fixtures", fixtures.path,
        "--findings", folder.url.path,
      ])
    #expect(result.status == 0, "\(result.output)\n\(result.errors)")
    #expect(result.output.contains("\(loader): \(inputs) inputs"))
    #expect(result.output.contains("findings: 0"))
  }

  /// Four million bytes of one thing, which must not cost thirty times as much.
  static let long: [(name: String, part: String)] = [
    ("text.se", "x"), ("braces.se", "{"), ("quotes.se", "\""), ("records.se", "#X\n"),
    ("cell.csv", "x"), ("cells.csv", ";"), ("rows.csv", "\n"),
  ]

  @Test("one long thing takes memory in proportion", arguments: long)
  func memory(name: String, part: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: name)
    let head = name.hasSuffix(".se") ? "#SIETYP 4\n#VER A 1 20220131 " : "Datum;Konto;Belopp\n"
    let text = head + String(repeating: part, count: 4_000_000 / part.utf8.count)
    try Data(text.utf8).write(to: file)
    let loader = name.hasSuffix(".se") ? "sie" : "csv"
    let result = try run(Self.program, ["--check", file.path, "--loader", loader])
    #expect(result.status == 0, "\(result.output)\n\(result.errors)")
    let peak = try #require(result.output.firstMatch(of: /peak memory: (\d+) kB/)?.1)
    #expect(try #require(Int(peak)) < 160_000)
  }
}
