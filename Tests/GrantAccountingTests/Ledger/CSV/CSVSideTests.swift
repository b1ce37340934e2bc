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
    "a minus beside K: the sign already, or a row taken back",
    arguments: [
      // Every credit is below zero and no debit: they carry their sign.
      (rows: ["7;D", "-2;K", "-3;K"], kronor: [7, -2, -3]), (["7;D", "-2;K", "0;K"], [7, -2, 0]),
      // A credit without minus: the letter alone is the sign, and minus takes back.
      (["7;D", "2;K", "-3;K"], [7, -2, 3]), (["7;D", "-2;D", "3;K"], [7, -2, -3]),
    ] as [([String], [Int64])])
  func minus(rows: [String], kronor: [Int64]) {
    let table = rows.map { "2022-01-31;4011;\($0)\n" }.joined()
    let checked = csv("Datum;Konto;Belopp;DK\n\(table)")
    #expect(checked.codes == [])
    #expect(checked.rows.map(\.amount) == kronor.map { .kr($0) })
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
