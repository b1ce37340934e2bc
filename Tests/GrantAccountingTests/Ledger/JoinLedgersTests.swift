import GrantAccounting
import Testing

@Suite("Joining ledgers: a file for each year, no voucher twice")
struct JoinLedgersTests {
  @Test("rows by date, then in file order; complete through the last file's day")
  func order() throws {
    let second = try ledger(2023, vouchers: [("A 2", "20230301", "1"), ("A 1", "20230115", "2")])
    let first = try ledger(2022, vouchers: [("A 1", "20221231", "3"), ("A 2", "20230115", "4")])
    let joined = joinLedgers([select(second), select(first)])
    #expect(joined.codes.isEmpty)
    #expect(joined.value?.transactions.map(\.amount) == [.kr(3), .kr(2), .kr(4), .kr(1)])
    #expect(joined.value?.completeThrough == day("2023-03-01"))
  }

  @Test("no files give no rows and no known day")
  func nothing() {
    #expect(joinLedgers([]).value == ProjectLedger(transactions: [], completeThrough: nil))
  }

  @Test("the same voucher in two exports of a year is an error, even when corrected since")
  func sameYearTwice() throws {
    let old = try ledger(2022, "old.se", vouchers: [("A 1", "20220131", "100")])
    let new = try ledger(2022, "new.se", vouchers: [("A 1", "20220131", "120")])
    let joined = joinLedgers([select(old), select(new)])
    #expect(joined.value == nil)
    #expect(joined.codes == ["ledger.overlapping-years"])
  }

  @Test("a newer export that repeats an older one counts once, in either order")
  func sameVouchers() throws {
    let old = try ledger(2022, "old.se", vouchers: [("A 1", "20220131", "100")])
    let new = try ledger(
      2022, "new.se", vouchers: [("A 1", "20220131", "100"), ("A 2", "20220228", "5")])
    for pair in [[old, new], [new, old], [old, new, old], [new, old, new]] {
      let joined = joinLedgers(pair.map(select))
      #expect(joined.codes == ["ledger.counted-once"])
      #expect(joined.diagnostics.first?.message.hasSuffix("counted once: 1") == true)
      #expect(joined.value?.transactions.map(\.amount) == [.kr(100), .kr(5)])
    }
  }

  @Test("three copies of a file count once")
  func threeCopies() throws {
    let files = try ["a.se", "b.se", "c.se"].map {
      try ledger(2022, $0, vouchers: [("A 1", "20220131", "100"), ("A 2", "20220131", "7")])
    }
    let joined = joinLedgers(files.map(select))
    #expect(joined.codes == ["ledger.counted-once", "ledger.counted-once"])
    #expect(joined.value?.transactions.map(\.amount) == [.kr(100), .kr(7)])
  }

  @Test("a voucher moved off the project since is an error, whichever file comes first")
  func movedSince() throws {
    let old = try ledger(2022, "old.se", vouchers: [("A 1", "20220131", "100")])
    let text = "\(sieHead)#VER A 1 20220131\n{\n#TRANS 4011 {6 9} 100\n#TRANS 2811 {} -100\n}\n"
    let new = try #require(sie(text, file: "new.se").value)
    #expect(joinLedgers([select(old), select(new)]).codes == ["ledger.overlapping-years"])
    #expect(joinLedgers([select(new), select(old)]).codes == ["ledger.overlapping-years"])
  }

  @Test(
    "vouchers without numbers: the same export, some of it, or another",
    arguments: [
      (days: ["20220131", "20220228"], codes: ["ledger.unnumbered-rows"], rows: 2),
      (["20220131", "20220228", "20220331"], ["ledger.unnumbered-rows"], 3),
      (["20220131"], ["ledger.unnumbered-rows"], 2),
      (["20220131", "20220331"], ["ledger.overlapping-years"], 0),
      (["20220331", "20220430"], [], 4),
    ])
  func unnumbered(days: [String], codes: [String], rows: Int) throws {
    let vouchers = days.map { (#""" """#, $0, "1") }
    let first = try ledger(
      2022, "a.se", vouchers: [(#""" """#, "20220131", "1"), (#""" """#, "20220228", "1")])
    let joined = joinLedgers([select(first), select(try ledger(2022, "b.se", vouchers: vouchers))])
    #expect(joined.codes == codes)
    #expect((joined.value?.transactions.count ?? 0) == rows)
  }

  @Test("two equal vouchers without numbers in one file are two")
  func twins() throws {
    let twice = [(#""" """#, "20220131", "1"), (#""" """#, "20220131", "1")]
    let first = try ledger(2022, "a.se", vouchers: twice)
    #expect(joinLedgers([select(first)]).value?.transactions.count == 2)
    let joined = joinLedgers([select(first), select(try ledger(2022, "b.se", vouchers: twice))])
    #expect(joined.codes == ["ledger.unnumbered-rows"])
    #expect(joined.value?.transactions.count == 2)
  }

  @Test("two halves of a year share no voucher and are joined")
  func halves() throws {
    let spring = try ledger(2022, "spring.se", vouchers: [("A 1", "20220131", "1")])
    let autumn = try ledger(2022, "autumn.se", vouchers: [("A 2", "20220831", "2")])
    let joined = joinLedgers([select(spring), select(autumn)])
    #expect(joined.codes.isEmpty)
    #expect(joined.value?.transactions.count == 2)
  }

  @Test("numbers start again each year")
  func numbersAgain() throws {
    let first = try ledger(2022, vouchers: [("A 1", "20220131", "1")])
    let second = try ledger(2023, vouchers: [("A 1", "20230131", "1")])
    #expect(joinLedgers([select(first), select(second)]).codes.isEmpty)
  }

  @Test("two codes of one file are joined, and a row they share counts once")
  func twoCodes() throws {
    let text = """
      \(sieHead)#VER A 1 20220131
      {
      #TRANS 4011 {6 4711 20 X} 1
      #TRANS 4012 {6 4712} 2
      #TRANS 2811 {} -3
      }
      """
    let file = try #require(sie(text).value)
    let joined = joinLedgers([
      LedgerSelection(ledger: file, project: "4711"),
      LedgerSelection(ledger: file, project: "4712"),
      LedgerSelection(ledger: file, project: "X", dimension: 20),
    ])
    #expect(joined.codes.isEmpty)
    #expect(joined.value?.transactions.map(\.amount) == [.kr(1), .kr(2)])
  }

  @Test("a project that is in one of the years only is found")
  func foundInOneYear() throws {
    let other = "#VER A 1 20220131\n{\n#TRANS 4011 {6 1} 1\n#TRANS 2811 {} -1\n}\n"
    let first = try #require(sie("\(sieHead)\(other)").value)
    let second = try ledger(2023, vouchers: [("A 1", "20230131", "1")])
    #expect(joinLedgers([select(first), select(second)]).codes.isEmpty)
    #expect(joinLedgers([select(first)]).codes == ["ledger.project-not-found"])
  }

  private func select(_ ledger: Ledger) -> LedgerSelection {
    LedgerSelection(ledger: ledger, project: "4711")
  }

  /// One year's file; each voucher is series and number, day, kronor on the project.
  private func ledger(
    _ year: Int, _ file: String? = nil, vouchers: [(String, String, String)]
  ) throws -> Ledger {
    var text = "#SIETYP 4\n#RAR 0 \(year)0101 \(year)1231\n"
    for (number, day, kronor) in vouchers {
      text += "#VER \(number) \(day)\n{\n#TRANS 4011 {6 4711} \(kronor)\n"
      text += "#TRANS 2811 {} -\(kronor)\n}\n"
    }
    return try #require(sie(text, file: file ?? "\(year).se").value)
  }
}
