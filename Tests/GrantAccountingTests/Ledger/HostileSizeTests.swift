import GrantAccounting
import Testing

/// A file that is one long thing, made when it is needed.
struct Hostile: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: @Sendable () -> String

  init(_ what: String, _ text: @autoclosure @escaping @Sendable () -> String) {
    (testDescription, self.text) = (what, text)
  }
}

/// Work that grows with the square of these sizes takes more than the minutes that each may, even
/// on a fast machine; nothing here is timed.
@Suite("Hostile sizes: one long thing cannot make reading slow or its diagnostics many")
struct HostileSizeTests {
  /// Records, pairs, braces or links of a chain.
  static let many = 10_000
  /// Bytes of one field.
  static let long = 200_000

  static let rows = "{\n#TRANS 4011 {6 4711} 5.00\n#TRANS 2811 {} -5.00\n}\n"
  static let voucher = "#VER A 1 20220131\n\(rows)"

  /// The parts, each made of its number.
  static func times(_ text: (Int) -> String) -> String { (0..<many).map(text).joined() }

  static let files: [Hostile] = [
    Hostile("a text", "#VER A 1 20220131 \"\(String(repeating: "x", count: long))\"\n\(rows)"),
    Hostile("a text of quotes", "#PROSA \(String(repeating: "\"", count: long))\n\(voucher)"),
    Hostile(
      "a text of escapes", "#PROSA \"\(String(repeating: "\\\"", count: long / 2))\n\(voucher)"),
    Hostile("a label", "#\(String(repeating: "x", count: long))\n\(voucher)"),
    Hostile(
      "digits",
      "#VER A 1 20220131\n{\n#TRANS 1 {} \(String(repeating: "0", count: long))1\n#TRANS 2 {} -1\n}"
    ),
    Hostile(
      "an object list",
      "#VER A 1 20220131\n{\n#TRANS 1 {\(times { "6 \($0) " })} 1\n#TRANS 2 {} -1\n}\n"
    ),
    Hostile("blank lines", "\(String(repeating: "\n", count: long))\(voucher)"),
    Hostile("fiscal years", "\(times { "#RAR -\($0) 20220101 20221231\n" })\(voucher)"),
    Hostile("a chain of dimensions", "\(times { "#UNDERDIM \($0 + 7) x \($0 + 6)\n" })\(voucher)"),
    Hostile(
      "a ring of dimensions",
      "\(times { "#UNDERDIM \($0 + 6) x \(($0 + 1) % many + 6)\n" })\(voucher)"
    ),
    Hostile("dimensions under one", "\(times { "#UNDERDIM \($0 + 7) x 6\n" })\(voucher)"),
    Hostile("unknown labels", "\(times { "#X\($0)\n" })\(voucher)"),
    Hostile("blocks of unknown labels", "\(times { _ in "#X\n{\n}\n" })\(voucher)"),
    Hostile("checksums", "\(times { "#KSUMMA\n#KSUMMA \($0)\n" })\(voucher)"),
    Hostile(
      "balances of one account", "\(times { "#RES 0 4011 \($0)\n" })#RES 0 4011 5\n\(voucher)"),
    Hostile("vouchers of one number", times { _ in voucher }),
    Hostile("months of sums", "#SIETYP 3\n\(times { "#PSALDO 0 202201 \($0) {6 4711} 1\n" })"),
  ]

  @Test("read to the end, with few diagnostics", .timeLimit(.minutes(3)), arguments: files)
  func read(hostile: Hostile) throws {
    let checked = sie(hostile.text())
    #expect(checked.diagnostics.count <= 30)
    #expect(checked.diagnostics.allSatisfy { $0.message.utf8.count < 300 })
    guard let ledger = checked.value else { return }
    let joined = joinLedgers([LedgerSelection(ledger: ledger, project: "4711")])
    #expect(joined.diagnostics.allSatisfy { $0.hint.utf8.count < 400 })
  }

  static let damaged: [Hostile] = [
    Hostile("opening braces", times { _ in "{\n" }),
    Hostile("closing braces", times { _ in "}\n" }),
    Hostile("braces of one line", "#VER A 1 20220131\n\(String(repeating: "{", count: long))\n"),
    Hostile("vouchers that never open", times { _ in "#VER A 1 20220131\n" }),
    Hostile("rows outside vouchers", times { _ in "#TRANS 4011 {} 1.00\n#FLAGGA 0\n" }),
    Hostile("unbalanced vouchers", times { _ in "#VER A 1 20220131\n{\n#TRANS 1 {} 1\n}\n" }),
    Hostile("bad amounts", "#VER A 1 20220131\n{\n\(times { _ in "#TRANS 1 {} x\n" })}\n"),
    Hostile("bad object lists", "#VER A 1 20220131\n{\n\(times { _ in "#TRANS 1 {6} 1\n" })}\n"),
    Hostile("bad dates", times { _ in "#VER A 1 20220230\n\(rows)" }),
    Hostile("accounts that differ", "\(times { "#RES 0 \($0) 7\n" })\(voucher)"),
    Hostile("lines that are no records", "\(times { _ in "x\n" })#VER A\n"),
  ]

  @Test(
    "a mistake on every line is told some times and counted", .timeLimit(.minutes(3)),
    arguments: damaged)
  func told(hostile: Hostile) {
    let checked = sie(hostile.text())
    #expect(checked.value == nil)
    #expect(checked.diagnostics.count <= 50)
    #expect(checked.diagnostics.allSatisfy { $0.message.utf8.count < 300 })
  }

  @Test("two exports of a year with as many vouchers are compared", .timeLimit(.minutes(3)))
  func compared() throws {
    let text = "\(sieHead)\(Self.times { "#VER A \($0) 20220131\n\(Self.rows)" })"
    let first = try #require(sie(text, file: "1.se").value)
    let second = try #require(sie(text, file: "2.se").value)
    let joined = joinLedgers(
      [first, second].map { LedgerSelection(ledger: $0, project: "4711") })
    #expect(joined.value?.transactions.count == Self.many)
    #expect(joined.codes == ["ledger.counted-once"])
  }

  static let lists: [Hostile] = [
    Hostile(
      "a cell", "Datum;Konto;Belopp\n2022-01-31;4011;1;\(String(repeating: "x", count: long))\n"),
    Hostile("a quoted cell", "Datum;Konto;Belopp;\"\(String(repeating: "\"\"", count: long / 2))"),
    Hostile("columns", "\(times { "k\($0);" })Datum;Konto;Belopp\n"),
    Hostile("columns without names", "\(times { "k\($0);" })\n"),
    Hostile("one column's name", "\(String(repeating: "k", count: long))\n"),
    Hostile("rows", "Datum;Konto;Belopp\n\(times { "2022-01-31;\($0);1\n" })"),
    Hostile("ragged rows", "Datum;Konto;Belopp\n\(times { _ in "2022-01-31\n" })"),
    Hostile("digits", "Datum;Konto;Belopp\n2022-01-31;1;\(String(repeating: "1", count: long))\n"),
    Hostile(
      "separators", "Datum;Konto;Belopp\n2022-01-31;1;\(String(repeating: "1.", count: long / 2))\n"
    ),
  ]

  @Test("CSV likewise", .timeLimit(.minutes(3)), arguments: lists)
  func readLists(hostile: Hostile) {
    let checked = csv(hostile.text())
    #expect(checked.diagnostics.count <= 50)
    #expect(checked.diagnostics.allSatisfy { $0.message.utf8.count < 1200 })
  }
}
