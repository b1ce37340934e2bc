import GrantAccounting
import Testing

@testable import Bidragsrapport

@Suite("YAML: hostile and broken files end in a diagnostic")
struct ReadYAMLTests {
  @Test("aliases that would multiply are refused before they are built")
  func aliasBomb() {
    var text = "a0: &a0 [x, x]\n"
    for level in 1...40 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    let found = read(text + "{? *a40 : 1}\n").diagnostics
    #expect(found.map(\.code) == ["project.alias"])
    #expect(found.first?.location?.line == 2)
  }

  @Test("texts with & and * that repeat nothing are no aliases")
  func notAnAlias() throws {
    let text = try everyKey().replacing(
      "goal: Att läsa allt.", with: "goal: \"FoU &-anslag, *viktigt* och R&D* & mer\"")
    #expect(read(text).value?.application.goal == "FoU &-anslag, *viktigt* och R&D* & mer")
  }

  @Test("deep nesting is refused", arguments: ["[", "{a: ", "- "])
  func deep(open: String) {
    let found = read(String(repeating: open, count: 200_000)).diagnostics
    #expect(found.map(\.code) == ["project.syntax"])
  }

  @Test("a file above the limit is not read")
  func tooLarge() {
    let found = readProjectFile([UInt8](repeating: 0x23, count: largestProjectFile + 1))
    #expect(found.project.diagnostics.map(\.code) == ["file.too-large"])
  }

  @Test("the line of the first byte that is no UTF-8")
  func notUTF8() {
    let bytes = Array("id: a\nname: ".utf8) + [0xE5] + Array("\n".utf8)
    let found = readProjectFile(bytes).project.diagnostics
    #expect(found.map(\.code) == ["file.not-utf8"])
    #expect(found.first?.location?.line == 2)
  }

  @Test("a byte order mark is no obstacle")
  func byteOrderMark() throws {
    #expect(read("\u{FEFF}" + (try everyKey())).value != nil)
  }

  @Test("Windows line ends are no obstacle")
  func windowsLines() throws {
    let text = try everyKey()
    let value = read(text.replacing("\n", with: "\r\n")).value
    #expect(value == read(text).value)
  }

  @Test(
    "syntax errors name their line",
    arguments: [
      ("id: a\ntitle: b: c\n", 2), ("id: a\n\tcall: b\n", 2), ("id: [a, b\ncall: c\n", 2),
      ("id: 'a\n", 2), ("id: a\n call: b\n", 2), ("id: a\n---\nid: b\n", 2), ("id: @a\n", 1),
      ("id: \"a\\q\"\n", 1), ("id: a\u{0}\n", 1), ("id: a\ncall: %b\n", 2),
    ])
  func syntax(text: String, line: Int) {
    let found = read(text).diagnostics
    #expect(found.map(\.code) == ["project.syntax"])
    #expect(found.first?.location?.line == line)
  }

  @Test("empty files, and files that are no group", arguments: ["", "# x\n", "---\n"])
  func empty(text: String) {
    let found = read(text).diagnostics
    #expect(Set(found.map(\.code)).isSubset(of: ["project.empty", "project.wrong-kind"]))
    #expect(found.count == 1)
  }

  @Test("places are lines of the file, in block and in flow style")
  func places() throws {
    let text = try everyKey()
      .replacing("relevant: ja", with: "relevant: kanske")
      .replacing("from: 2022-02-01", with: "from: 2022-02-30")
      .replacing("2022-03: \"8,25\"", with: "2022-03: åtta")
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let wrong = ["kanske", "2022-02-30", "åtta"].compactMap { word in
      lines.firstIndex { $0.contains(word) }.map { $0 + 1 }
    }
    #expect(read(text).diagnostics.map { $0.location?.line } == wrong)
  }
}
