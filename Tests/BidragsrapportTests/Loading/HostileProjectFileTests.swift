import Bidragsrapport
import GrantAccounting
import Testing

/// As with ledgers, the limit of minutes counts work: what grows with the square takes hours.
@Suite("Hostile project files: refused soon and in few words")
struct HostileProjectFileTests {
  /// A file that is one long thing, made when it is needed.
  struct Hostile: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let part: String
    let times: Int
  }

  static let files = [
    Hostile(testDescription: "lists in lists", part: "[", times: 50_000),
    Hostile(testDescription: "lists in lists, by hyphens", part: "- ", times: 50_000),
    Hostile(testDescription: "groups in groups", part: "{a: ", times: 20_000),
    Hostile(testDescription: "keys that are groups", part: "? ", times: 20_000),
    Hostile(testDescription: "unknown keys", part: "~~", times: 5_000),
    Hostile(testDescription: "anchors", part: "&a ", times: 20_000),
    Hostile(testDescription: "tags", part: "!a ", times: 20_000),
    Hostile(testDescription: "documents", part: "---\n", times: 20_000),
    Hostile(testDescription: "one text", part: "x", times: 400_000),
    Hostile(testDescription: "quotes", part: "'", times: 50_000),
    Hostile(testDescription: "more than is read", part: "# x\n", times: 1_500_000),
  ]

  @Test("each is an error", .timeLimit(.minutes(3)), arguments: files)
  func refused(hostile: Hostile) {
    let text =
      hostile.part == "~~"
      ? (0..<hostile.times).map { "k\($0): 1\n" }.joined()
      : String(repeating: hostile.part, count: hostile.times)
    let checked = parseProjectFile(Array(text.utf8))
    #expect(checked.value == nil)
    #expect(checked.diagnostics.count <= 150)
    #expect(checked.diagnostics.allSatisfy { $0.message.utf8.count <= 1_010 })
  }

  @Test("control characters of the file never reach the terminal")
  func controlCharacters() {
    let checked = parseProjectFile(Array("\"\\e[31mred\": 1\n".utf8))
    #expect(checked.diagnostics.contains { $0.message.contains("\u{FFFD}[31mred") })
  }
}
