import TestSupport
import Testing

@testable import GrantAccounting

@Suite("SIE: a file read in parts is the file read whole")
struct SIEReadingTests {
  /// Every kind of line end, vouchers of several rows, a header record between vouchers, an error
  /// and warnings on known lines.
  static let file: [String] =
    [
      "#FLAGGA 0", "#KSUMMA", "#SIETYP 4", "#RAR 0 20220101 20221231", "#KONTO 4010 Lön",
      "#DIM 6 Projekt",
    ]
    + (1...40).flatMap { number -> [String] in
      [
        "#VER A \(number) 202203\(number % 28 < 9 ? "0" : "")\(number % 28 + 1) \"köp \(number)\"",
        "{", "#TRANS 4010 {6 \"P\(number % 3)\"} \(number).50",
        "#TRANS 19\(number % 7)0 {} -\(number).50 20220401 \"rad\"", "}",
        number == 20 ? "#KONTO 4010 \"Lön, nytt namn\"" : "",
      ]
    } + ["#KSUMMA 17"]

  @Test("for any number of parts", arguments: [1, 2, 3, 7, 30], ["\n", "\r\n", "\r"])
  func anyNumberOfParts(parts: Int, lineEnd: String) throws {
    expectSame(Self.file.joined(separator: lineEnd), parts: parts)
    let checked = read(Self.file.joined(separator: lineEnd), parts: parts)
    #expect(checked.diagnostics.contains { $0.code == "sie.checksum" })
  }

  @Test(
    "with what is wrong told the same way",
    arguments: [
      ("an amount", "#TRANS 4010 {6 \"P1\"} 10.50", "#TRANS 4010 {6 \"P1\"} 10,5x"),
      ("a missing end", "}\n", ""), ("a missing beginning", "{\n", ""),
      ("a bad day", "20220401", "20220431"),
      ("an unknown block", "#VER A 30", "#NYTT 1\n{\n#X\n#VER A 30"),
      ("an unbalanced voucher", "-7.50", "-7.51"), ("too much", "-7.50", "-99999999999999.00"),
    ])
  func samePlaces(name: String, old: String, new: String) {
    let damaged = Self.file.joined(separator: "\n").replacing(old, with: new)
    for parts in [2, 5, 11] { expectSame(damaged, parts: parts) }
  }

  @Test("wherever it is cut off")
  func cutAnywhere() {
    let bytes = Array(Self.file.joined(separator: "\n").utf8)
    for end in stride(from: bytes.count, to: 0, by: -37) {
      expectSame(String(decoding: bytes[..<end], as: UTF8.self), parts: 4)
    }
  }

  private func read(_ text: String, parts: Int) -> Checked<Ledger> {
    let reading = SIEReading(Array(text.utf8), file: "test.se", parts: parts, smallestPart: 16)
    return reading.join(reading.parts.map(reading.read))
  }

  private func expectSame(
    _ text: String, parts: Int, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let whole = parseSIE(Array(text.utf8), file: "test.se")
    let joined = read(text, parts: parts)
    #expect(joined.value == whole.value, sourceLocation: sourceLocation)
    #expect(
      joined.diagnostics.map(\.description) == whole.diagnostics.map(\.description),
      sourceLocation: sourceLocation)
  }
}
