import GrantAccounting
import Testing

@Suite("CSV: D and K in a column of their own beside the amount")
struct CSVSideTests {
  @Test(
    "the column by its usual names",
    arguments: ["D/K", "DK", "D/C", "Debet/Kredit", "debet / kredit", "Tecken"])
  func names(header: String) {
    let checked = csv("Datum;Konto;Belopp;\(header)\n2022-01-31;4011;7;D\n2022-01-31;4011;2;K\n")
    #expect(checked.codes == [])
    #expect(checked.rows.map(\.amount) == [.kr(7), .kr(-2)])
  }

  @Test(
    "what names a side",
    arguments: [
      ("D", 7), ("d", 7), ("Debet", 7), ("debit", 7), ("+", 7), ("K", -7), ("C", -7),
      ("Kredit", -7), ("CREDIT", -7), ("-", -7), ("\u{2212}", -7), ("", nil), ("X", nil),
      ("DK", nil), ("1", nil),
    ] as [(String, Int64?)])
  func values(cell: String, kronor: Int64?) {
    let checked = csv("Datum;Konto;D/K;Belopp\n2022-01-31;4011;\(cell);7\n")
    #expect(checked.codes == (kronor == nil ? ["csv.bad-side"] : []))
    #expect(checked.rows.map(\.amount) == kronor.map { [.kr($0)] } ?? [])
  }

  @Test("named in project.yaml, also where columns of debit and credit stand beside it")
  func named() {
    let text = "Datum;Konto;Debet;Kredit;Belopp;Sida\n2022-01-31;4011;9;9;7;K\n"
    #expect(csv(text, columns: CSVColumns(side: "Sida")).rows.map(\.amount) == [.kr(-7)])
    #expect(csv(text, columns: CSVColumns(side: "Sido")).codes == ["csv.missing-column"])
  }

  @Test(
    "a minus beside K: the sign already, or a row taken back; what is rarer is told",
    arguments: [
      // Credits below zero and none above: they carry their sign.
      (rows: ["7;D", "-2;K", "-3;K"], kronor: [7, -2, -3], codes: []),
      (["7;D", "-2;K", "0;K"], [7, -2, 0], []),
      // No credit below zero: the letter alone is the sign, and minus takes back.
      (["7;D", "-2;D", "3;K"], [7, -2, -3], []),
      // Most below zero: signed, and the odd row is told.
      (["7;D", "-2;K", "-1;D"], [7, -2, -1], ["csv.mixed-signs"]),
      (["-2;K", "-3;K", "4;K"], [-2, -3, 4], ["csv.mixed-signs"]),
      // As many above as below: the letter is the sign.
      (["7;D", "2;K", "-3;K"], [7, -2, 3], ["csv.mixed-signs"]),
    ] as [([String], [Int64], [String])])
  func minus(rows: [String], kronor: [Int64], codes: [String]) {
    let table = rows.map { "2022-01-31;4011;\($0)\n" }.joined()
    let checked = csv("Datum;Konto;Belopp;DK\n\(table)")
    #expect(checked.codes == codes)
    #expect(checked.rows.map(\.amount) == kronor.map { .kr($0) })
  }

  @Test(
    "a minus in the column of credits: the sign already, or a row taken back",
    arguments: [
      (rows: ["7;", ";-2", ";-3"], kronor: [7, -2, -3], codes: []),
      (["7;0,00", "0,00;-2"], [7, -2], []), (["7;", ";2", ";3"], [7, -2, -3], []),
      (["7;", ";2", ";3", ";-1"], [7, -2, -3, 1], ["csv.mixed-signs"]),
    ] as [([String], [Int64], [String])])
  func creditColumn(rows: [String], kronor: [Int64], codes: [String]) {
    let table = rows.map { "2022-01-31;4011;\($0)\n" }.joined()
    let checked = csv("Datum;Konto;Debet;Kredit\n\(table)")
    #expect(checked.codes == codes)
    #expect(checked.rows.map(\.amount) == kronor.map { .kr($0) })
  }

  @Test("a column of D and K without a known name is never passed over")
  func unnamed() {
    func codes(_ cells: [String], header: String = "Typ") -> [String] {
      csv(
        "Datum;Konto;Belopp;\(header)\n" + cells.map { "2022-01-31;4011;7;\($0)\n" }.joined()
      ).codes
    }
    #expect(codes(["D", "K"]) == ["csv.unnamed-side"])
    #expect(codes(["D", "", "C"], header: "Dr/Cr") == ["csv.unnamed-side"])
    // One side alone says nothing, and other values mean something else.
    #expect(codes(["K", "K"]) == [])
    #expect(codes(["D", "K", "X"]) == [])
  }

  @Test("a bad amount and a bad side of one row are told at once; totals are left out")
  func allAtOnce() {
    let rows = "2022-01-31;4011;x;y\n2022-01-31;4011;7;K\n;Summa;7;\n"
    #expect(
      csv("Datum;Konto;Belopp;D/K\n\(rows)").codes
        == ["csv.bad-amount", "csv.bad-side", "csv.totals-row"])
  }

  @Test(
    "a last row without line end and with fewer cells than the others is cut",
    arguments: [
      (rows: "2022-01-31;4011;1;A\n2022-01-31;4011;1", codes: ["csv.truncated"]),
      ("2022-01-31;4011;1", ["csv.truncated"]), ("2022-01-31;4011;1\n", ["csv.short-row"]),
      ("2022-01-31;4011;1;A", []), ("2022-01-31;4011;1;A\n2022-01-31;4011;1;A", []),
      // Rows without text end earlier in this file, so that the last may too.
      ("2022-01-31;4011;1\n2022-01-31;4011;1", ["csv.short-row"]),
      ("2022-01-31;4011;1\n2022-01-31;40", ["csv.truncated", "csv.short-row"]),
    ])
  func cut(rows: String, codes: [String]) {
    #expect(csv("Datum;Konto;Belopp;Text\n\(rows)").codes == codes)
  }
}
