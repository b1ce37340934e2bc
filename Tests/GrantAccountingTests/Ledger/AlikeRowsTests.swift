import GrantAccounting
import Testing

/// Money that would count twice, and vouchers that may have been struck, are told; nothing is
/// dropped on a guess.
@Suite("Two files of one bookkeeping whose vouchers do not tell so")
struct AlikeRowsTests {
  @Test(
    "ledger.alike-rows: a row that both files have, by day, account and amount",
    arguments: [
      (row: "2022-01-31;4011;100;1", isAlike: true),
      ("2022-01-31;4011;100;", true),
      ("2022-01-31;4011;99,99;1", false),
      ("2022-01-31;4011;100,01;1", false),
      ("2022-01-31;4012;100;1", false),
      ("2022-02-01;4011;100;1", false),
      ("2022-01-31;4011;0;1", false),
    ])
  func alike(row: String, isAlike: Bool) throws {
    let numbered = try list("a.csv", ["2022-01-31;4011;100;A 1", "2022-01-31;4011;0;A 2"])
    let joined = try join(numbered, list("b.csv", [row]))
    #expect(joined.codes.contains("ledger.alike-rows") == isAlike)
    #expect(joined.value?.transactions.count == 3)
  }

  @Test("as many as both have: two of one file and one of the other are one row in both")
  func counts() throws {
    let twice = try list("a.csv", ["2022-01-31;4011;100;A 1", "2022-01-31;4011;100;A 2"])
    let once = try list("b.csv", ["2022-01-31;4011;100;7", "2022-01-31;4011;30;8"])
    let found = try #require(join(twice, once).diagnostics.first)
    #expect(found.message.contains(": 1 of the 2 on days that both have"))
    #expect(found.location?.description == "b.csv:2")
  }

  @Test(
    "a file all of whose rows are alike is a copy: three rows or more, and no other row",
    arguments: [(rows: 2, other: false, isCopy: false), (3, false, true), (3, true, false)])
  func copies(rows: Int, other: Bool, isCopy: Bool) throws {
    let numbered = try list("a.csv", (1...4).map { "2022-01-31;4011;\($0)00;A \($0)" })
    let copied = (1...rows).map { "2022-01-31;4011;\($0)00;\($0 + 70)" }
    let joined = try join(
      numbered, list("b.csv", copied + (other ? ["2022-01-31;4011;7;99"] : [])))
    #expect(joined.codes == [isCopy ? "ledger.copied-rows" : "ledger.alike-rows"])
    #expect((joined.value == nil) == isCopy)
    #expect(joined.diagnostics[0].message.contains("would count in both") == isCopy)
  }

  @Test("a voucher known to be in both is no such row, nor is its like in one file alone")
  func twins() throws {
    let old = try list("a.csv", ["2022-01-31;4011;100;A 1"])
    let new = try list("b.csv", ["2022-01-31;4011;100;A 1", "2022-01-31;4011;100;A 2"])
    #expect(join(old, new).codes == ["ledger.counted-once", "ledger.voucher-missing"])
  }

  @Test(
    "ledger.voucher-missing: from the first month of the list that ends last to its last day",
    arguments: [
      (day: "2021-12-31", isSaid: false), ("2022-01-01", true), ("2022-01-31", true),
      ("2022-03-31", true),
      ("2022-04-01", false),
    ])
  func missing(day: String, isSaid: Bool) throws {
    let old = try list("a.csv", ["2022-02-28;4011;100;A 1", "\(day);4011;120;A 2"])
    let new = try list(
      "b.csv",
      ["2022-02-28;4011;100;A 1", "2022-01-31;4011;1;A 3", "2022-03-31;4011;2;A 4"])
    let found = join(old, new).diagnostics.filter {
      $0.code == "ledger.voucher-missing" && $0.location?.file == "b.csv"
    }
    #expect(found.count == (isSaid ? 1 : 0))
    #expect(found.allSatisfy { $0.message.hasSuffix("1; A 2 of \(day) with 120.00 kr") })
  }

  @Test("ledger.voucher-missing: where numbers begin again, the day tells the vouchers apart")
  func missingOfTheMonth() throws {
    let months = ["2022-01-31", "2022-02-28", "2022-03-31"]
    let old = try list("a.csv", months.map { "\($0);4011;100;A 1" })
    let new = try list("b.csv", [months[0], months[2]].map { "\($0);4011;100;A 1" })
    for (pair, file) in [([old, new], "b.csv"), ([new, old], "b.csv")] {
      let found = join(pair[0], pair[1]).diagnostics.filter { $0.code == "ledger.voucher-missing" }
      #expect(found.map(\.location?.file) == [file])
      #expect(found.allSatisfy { $0.message.hasSuffix("1; A 1 of 2022-02-28 with 100.00 kr") })
    }
  }

  @Test("ledger.voucher-missing: a row without number that the newer list has not")
  func missingUnnumbered() throws {
    let rows = ["2022-01-31;4011;100;", "2022-02-28;4011;30;", "2022-03-31;4011;7;"]
    let (whole, struck) = try (list("a.csv", rows), list("b.csv", [rows[0], rows[2]]))
    for joined in [join(whole, struck), join(struck, whole)] {
      let found = joined.diagnostics.filter { $0.code == "ledger.voucher-missing" }
      #expect(found.map(\.location?.file) == ["b.csv"])
      #expect(
        found.allSatisfy {
          $0.message.hasSuffix("1; one without number of 2022-02-28 with 30.00 kr")
        })
      #expect(joined.value?.transactions.count == 3)
    }
  }

  @Test(
    "ledger.voucher-missing: a SIE file tells by #GEN which is newer, and by #RAR its days",
    arguments: [
      // The voucher of the older file's last day; the newer was written after, or before it.
      (older: "20230110", newer: "20230120", missing: ["new.se"]),
      ("20230120", "20230110", []), ("20230110", "20221215", []),
    ])
  func generated(older: String, newer: String, missing: [String]) throws {
    func year(_ file: String, _ written: String, _ vouchers: [(Int, String)]) throws -> Ledger {
      let head = "#SIETYP 4\n#GEN \(written)\n#RAR 0 20220101 20221231\n"
      let rows = vouchers.map {
        "#VER A \($0) \($1)\n{\n#TRANS 4011 {} 5\n#TRANS 2811 {} -5\n}\n"
      }
      return try #require(sie(head + rows.joined(), file: file).value)
    }
    let old = try year("old.se", older, [(1, "20220110"), (2, "20221230")])
    let new = try year("new.se", newer, [(1, "20220110")])
    let found = join(old, new).diagnostics.filter { $0.code == "ledger.voucher-missing" }
    #expect(found.map(\.location?.file) == missing)
  }

  @Test("only the project's rows are held against each other: SIE beside a list of them")
  func projectRows() throws {
    let text = "#VER A 1 20220131\n{\n#TRANS 4011 {6 4711 1 20} 100\n#TRANS 2440 {} -100\n}\n"
    let whole = try #require(
      sie("#SIETYP 4\n#RAR 0 20220101 20221231\n\(text)", file: "a.se").value)
    func codes(_ row: String) throws -> [String] {
      let rows = try list("b.csv", [row])
      return joinLedgers([
        LedgerSelection(ledger: whole, project: "4711"),
        LedgerSelection(ledger: rows, project: nil),
      ]).codes
    }
    #expect(try codes("2022-01-31;4011;100;A 1") == ["ledger.counted-once"])
    #expect(try codes("2022-01-31;4011;99;A 1") == ["ledger.overlapping-years"])
    #expect(try codes("2022-01-31;4012;100;A 1") == ["ledger.overlapping-years"])
  }

  @Test("a row that was given to another project since is no twin")
  func recoded() throws {
    func year(_ file: String, _ code: String) throws -> Ledger {
      let row = "#TRANS 4011 {6 \(code)} 100\n#TRANS 2440 {} -100\n"
      return try #require(
        sie("#SIETYP 4\n#RAR 0 20220101 20221231\n#VER A 1 20220131\n{\n\(row)}\n", file: file)
          .value)
    }
    let joined = try joinLedgers([
      LedgerSelection(ledger: year("a.se", "4711"), project: "4711"),
      LedgerSelection(ledger: year("b.se", "4712"), project: "4711"),
    ])
    #expect(joined.codes == ["ledger.overlapping-years"])
  }

  @Test("ledger.number-reused: told once, however many files there are")
  func reusedOnce() throws {
    let months = try (1...4).map { month in
      try list("\(month).csv", ["2022-0\(month)-28;4011;\(month);A 1"])
    }
    let joined = joinLedgers(months.map { LedgerSelection(ledger: $0, project: nil) })
    #expect(joined.codes == ["ledger.number-reused"])
    // Each of the four files beside each other: 3 + 2 + 1.
    #expect(joined.diagnostics[0].message.contains("counted in both files: 6;"))
    #expect(joined.value?.transactions.count == 4)
  }

  @Test("a list that only grew says nothing of vouchers that are missing")
  func grown() throws {
    let old = try list("a.csv", ["2022-01-31;4011;100;A 1"])
    let new = try list("b.csv", ["2022-01-31;4011;100;A 1", "2022-02-28;4011;1;A 2"])
    #expect(join(old, new).codes == ["ledger.counted-once"])
    #expect(join(new, old).codes == ["ledger.counted-once"])
  }

  @Test(
    "ledger.duplicate-voucher: a run of rows without number that stands twice in one list",
    arguments: [
      (copied: 2, isSaid: false), (3, true), (4, true),
    ])
  func pastedTwice(copied: Int, isSaid: Bool) throws {
    let rows = (1...4).map { "2022-01-31;4011;\($0);" }
    let ledger = try list("a.csv", rows + rows.prefix(copied))
    let joined = joinLedgers([LedgerSelection(ledger: ledger, project: nil)])
    #expect(joined.codes == (isSaid ? ["ledger.duplicate-voucher"] : []))
    #expect(joined.diagnostics.allSatisfy { $0.location?.line == 6 })
    #expect(joined.diagnostics.allSatisfy { $0.message.hasPrefix("\(copied) rows") })
    #expect(joined.value?.transactions.count == 4 + copied)
  }

  @Test("equal rows in a row are no run, nor are the same rows in another order")
  func noRun() throws {
    let equal = try list("a.csv", Array(repeating: "2022-01-31;4011;5;", count: 9))
    #expect(joinLedgers([LedgerSelection(ledger: equal, project: nil)]).codes == [])
    let rows = (1...4).map { "2022-01-31;4011;\($0);" }
    let turned = try list("a.csv", rows + rows.reversed())
    #expect(joinLedgers([LedgerSelection(ledger: turned, project: nil)]).codes == [])
  }

  private func join(_ first: Ledger, _ second: Ledger) -> Checked<ProjectLedger> {
    joinLedgers([first, second].map { LedgerSelection(ledger: $0, project: nil) })
  }

  private func list(_ file: String, _ rows: [String]) throws -> Ledger {
    let text = "Datum;Konto;Belopp;Ver\n\(rows.joined(separator: "\n"))\n"
    return try #require(parseLedgerCSV(Array(text.utf8), file: file).value)
  }
}
