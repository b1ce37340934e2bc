import GrantAccounting
import Testing

@Suite("A voucher twice in one file is counted twice, and said")
struct DuplicateVoucherTests {
  private static let rows = "{\n#TRANS 4011 {6 4711} 5\n#TRANS 2811 {} -5\n}\n"

  @Test(
    "SIE: the same series, number, day and rows",
    arguments: [
      (second: "A 1 20220131", codes: ["ledger.duplicate-voucher"]), ("A 2 20220131", []),
      ("B 1 20220131", []), ("A 1 20220201", []),
    ])
  func sieVouchers(second: String, codes: [String]) throws {
    let text = "\(sieHead)#VER A 1 20220131\n\(Self.rows)#VER \(second)\n\(Self.rows)"
    let joined = joinLedgers([
      LedgerSelection(ledger: try #require(sie(text).value), project: "4711")
    ])
    #expect(joined.codes == codes)
    #expect(joined.value?.transactions.map(\.amount) == [.kr(5), .kr(5)])
    guard let warning = joined.diagnostics.first else { return }
    // The head has three lines, each voucher five.
    #expect(warning.location?.line == 9)
    #expect(warning.message.contains("stands on line 4 too"))
  }

  @Test("other rows under the same number are another voucher, whatever their order")
  func otherRows() throws {
    let other = "{\n#TRANS 4011 {6 4711} 6\n#TRANS 2811 {} -6\n}\n"
    let turned = "{\n#TRANS 2811 {} -5\n#TRANS 4011 {6 4711} 5\n}\n"
    #expect(try codes(other) == [])
    #expect(try codes(turned) == ["ledger.duplicate-voucher"])
  }

  @Test(
    "lists: every row of a number and day twice",
    arguments: [
      (rows: ["5;A 1", "7;A 1", "5;A 1", "7;A 1"], lines: [2, 4]), (["5;A 1", "5;A 1"], [2, 3]),
      (["5;A 1", "7;A 1", "5;A 1"], []), (["5;A 1", "5;A 2"], []), (["5;", "5;"], []),
    ])
  func lists(rows: [String], lines: [Int]) throws {
    let table = rows.map { "2022-01-31;4011;\($0)\n" }.joined()
    let ledger = try #require(csv("Datum;Konto;Belopp;Ver\n\(table)").value)
    let joined = joinLedgers([LedgerSelection(ledger: ledger, project: nil)])
    #expect(joined.codes == (lines.isEmpty ? [] : ["ledger.duplicate-voucher"]))
    #expect(joined.value?.transactions.count == rows.count)
    guard let warning = joined.diagnostics.first else { return }
    #expect(warning.location?.line == lines[1])
    #expect(warning.message.contains("stands on line \(lines[0]) too"))
  }

  private func codes(_ second: String) throws -> [String] {
    let text = "\(sieHead)#VER A 1 20220131\n\(Self.rows)#VER A 1 20220131\n\(second)"
    return joinLedgers([LedgerSelection(ledger: try #require(sie(text).value), project: "4711")])
      .codes
  }
}

@Suite("Rows without voucher number on days that two files share")
struct UnnumberedRowTests {
  @Test(
    "told with what was done; of equal rows the larger number counts",
    arguments: [
      (first: ["5"], second: ["5"], counted: 1, says: "counted once: 1"),
      (["5"], ["5", "5"], 2, "as many count as the file with most"),
      (["5", "5", "5"], ["5"], 3, "as many count as the file with most"),
      (["5"], ["6"], 2, "counted beside them: 1"),
    ])
  func sharedDays(first: [String], second: [String], counted: Int, says: String) throws {
    let joined = joinLedgers([try list("a.csv", first), try list("b.csv", second)])
    #expect(joined.codes == ["ledger.unnumbered-rows"])
    #expect(joined.value?.transactions.count == counted)
    #expect(joined.diagnostics.first?.message.contains(says) == true)
  }

  @Test("days of its own in each file: nothing to say")
  func ownDays() throws {
    let joined = joinLedgers([
      try list("a.csv", ["5"]), try list("b.csv", ["5"], on: "2022-02-01"),
    ])
    #expect(joined.codes == [])
    #expect(joined.value?.transactions.count == 2)
  }

  private func list(
    _ file: String, _ amounts: [String], on day: String = "2022-01-31"
  ) throws -> LedgerSelection {
    let rows = amounts.map { "\(day);4011;\($0)\n" }.joined()
    let bytes = Array("Datum;Konto;Belopp\n\(rows)".utf8)
    return LedgerSelection(
      ledger: try #require(parseLedgerCSV(bytes, file: file).value), project: nil)
  }
}
