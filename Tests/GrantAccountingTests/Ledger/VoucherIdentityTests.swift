import GrantAccounting
import Testing

/// A voucher is known by series, number and fiscal year; its day and rows are what it says.
@Suite("One voucher in two files: the day is content, not identity")
struct VoucherIdentityTests {
  @Test("a voucher moved to another day since is an error that says so, whichever file comes first")
  func moved() throws {
    let old = try year("old.se", [("A 1", "20220131", "100")])
    let new = try year("new.se", [("A 1", "20220201", "100")])
    let joined = joinLedgers([select(old), select(new)])
    #expect(joined.value == nil)
    #expect(
      joined.diagnostics.map(\.message) == [
        "voucher A 1 of 2022-02-01 is in old.se too, but of 2022-01-31"
      ])
    #expect(joined.diagnostics.first?.location?.line == 3)
    #expect(joinLedgers([select(new), select(old)]).codes == ["ledger.overlapping-years"])
  }

  @Test("moved and changed: both are said")
  func movedAndChanged() throws {
    let old = try year("old.se", [("A 1", "20220131", "100")])
    let new = try year("new.se", [("A 1", "20221231", "7")])
    #expect(
      joinLedgers([select(old), select(new)]).diagnostics.map(\.message) == [
        "voucher A 1 of 2022-12-31 is in old.se too, but of 2022-01-31 and with other rows: "
          + "account \"4011\" has 7.00 kr here and 100.00 kr there"
      ])
  }

  @Test("lists declare no year: the calendar year of the day stands for it")
  func lists() throws {
    // The same number and row in both: a moved voucher, though the lists share no day.
    let first = try list("a.csv", ["2022-01-31;4011;100;A 1"])
    #expect(
      codes(first, try list("b.csv", ["2022-02-28;4011;100;A 1"])) == ["ledger.overlapping-years"])
    // Other rows too: it may be the next fiscal year's voucher, so both count, and it is said.
    let other = try list("b.csv", ["2022-07-31;4011;7;A 1"])
    #expect(codes(first, other) == ["ledger.number-reused"])
    #expect(
      joinLedgers([all(first), all(other)]).value?.transactions.map(\.amount) == [.kr(100), .kr(7)])
    // The next calendar year begins again at A 1.
    #expect(codes(first, try list("b.csv", ["2023-01-31;4011;100;A 1"])) == [])
    // Where the lists share days, a number is one voucher.
    let long = try list("b.csv", ["2022-01-02;4011;5;A 0", "2022-02-28;4011;7;A 1"])
    #expect(codes(first, long) == ["ledger.overlapping-years"])
  }

  @Test("a fiscal year that one file declares holds for the party's lists too")
  func brokenYear() throws {
    // 1 May 2022 to 30 April 2023: A 1 of March 2022 and A 1 of May 2022 are of two years.
    let text = "#SIETYP 4\n#RAR 0 20220501 20230430\n#VER A 9 20220601\n{\n"
    let rows = "#TRANS 4011 {6 4711} 1\n#TRANS 2811 {} -1\n}\n"
    let declaring = try #require(sie("\(text)\(rows)", file: "2022.se").value)
    let spring = try list("a.csv", ["2022-03-31;4011;100;A 1"])
    let summer = try list("b.csv", ["2022-05-31;4011;100;A 1"])
    #expect(codes(spring, summer) == ["ledger.overlapping-years"])
    let joined = joinLedgers([all(spring), all(summer), select(declaring)])
    #expect(joined.codes == [])
    #expect(joined.value?.transactions.map(\.amount) == [.kr(100), .kr(100), .kr(1)])
  }

  @Test("where a file gives one number to all vouchers, the day tells them apart")
  func oneNumberForAll() throws {
    let months = [("# 1", "20220131", "1"), ("# 1", "20220228", "2"), ("# 1", "20220331", "3")]
    let long = try year("long.se", months)
    let short = try year("short.se", Array(months.prefix(2)))
    for pair in [[long, short], [short, long]] {
      let joined = joinLedgers(pair.map(select))
      #expect(joined.codes == ["ledger.counted-once"])
      #expect(joined.value?.transactions.map(\.amount) == [.kr(1), .kr(2), .kr(3)])
    }
    // A day of its own in each: both count, and it is said, since one may be a moved voucher; the
    // other file has its whole year, but not the days of February and March.
    let other = try year("other.se", [("# 1", "20220131", "1"), ("# 1", "20220430", "2")])
    let joined = joinLedgers([select(long), select(other)])
    #expect(
      joined.codes == ["ledger.counted-once", "ledger.voucher-missing", "ledger.number-reused"])
    #expect(joined.value?.transactions.map(\.amount) == [.kr(1), .kr(2), .kr(3), .kr(2)])
  }

  @Test("letters beyond ASCII are the same number in every encoding")
  func encodings() throws {
    let text = "\(sieHead)#VER Ö 1 20220131\n{\n#TRANS 4011 {6 4711} 1\n#TRANS 2811 {} -1\n}\n"
    let first = try #require(sie(text, file: "utf8.se").value)
    // Ö is 0x99 in CP437.
    let bytes = text.unicodeScalars.map { $0 == "Ö" ? 0x99 : UInt8($0.value) }
    let second = try #require(parseSIE(bytes, file: "437.se").value)
    #expect(joinLedgers([select(first), select(second)]).codes == ["ledger.counted-once"])
  }

  @Test("two exports that write one number in two ways count the voucher once")
  func styles() throws {
    let first = try list("a.csv", ["2022-01-31;4011;100;A 1", "2022-02-28;4011;200;A 2"])
    for style in ["A1", "A-1", "A 0001", "a 1", "A\u{A0}1"] {
      let second = try list("b.csv", ["2022-01-31;4011;100;\(style)", "2022-03-31;4011;400;A 3"])
      let joined = joinLedgers([all(first), all(second)])
      // A 2 lies between the days of the later list, which has it not.
      #expect(joined.codes == ["ledger.counted-once", "ledger.voucher-missing"], "\(style)")
      #expect(joined.value?.transactions.map(\.amount) == [.kr(100), .kr(200), .kr(400)])
    }
  }

  private func select(_ ledger: Ledger) -> LedgerSelection {
    LedgerSelection(ledger: ledger, project: "4711")
  }

  private func all(_ ledger: Ledger) -> LedgerSelection {
    LedgerSelection(ledger: ledger, project: nil)
  }

  private func codes(_ first: Ledger, _ second: Ledger) -> [String] {
    joinLedgers([all(first), all(second)]).codes
  }

  private func list(_ file: String, _ rows: [String]) throws -> Ledger {
    let text = "Datum;Konto;Belopp;Ver\n\(rows.joined(separator: "\n"))\n"
    return try #require(parseLedgerCSV(Array(text.utf8), file: file).value)
  }

  /// A file of 2022; each voucher is series and number, day, kronor on the project.
  private func year(_ file: String, _ vouchers: [(String, String, String)]) throws -> Ledger {
    var text = "#SIETYP 4\n#RAR 0 20220101 20221231\n"
    for (number, day, kronor) in vouchers {
      text += "#VER \(number) \(day)\n{\n#TRANS 4011 {6 4711} \(kronor)\n"
      text += "#TRANS 2811 {} -\(kronor)\n}\n"
    }
    return try #require(sie(text, file: file).value)
  }
}
