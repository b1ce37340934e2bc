import GrantAccounting
import Testing

@Suite("The column of debit and credit, as exports fill it")
struct CSVSideWordsTests {
  @Test(
    "words for the sides; a credit is taken from costs",
    arguments: [
      ("D", "K"), ("D.", "K."), ("Deb.", "Kred."), ("S", "H"), ("Soll", "Haben"),
      ("Debitering", "Kreditering"), ("40", "50"), ("+", "-"),
    ])
  func words(debit: String, credit: String) {
    let read = list(["100;\(debit)", "30;\(credit)"])
    #expect(read.codes == [])
    #expect(read.rows.map(\.amount) == [.kr(100), .kr(-30)])
  }

  @Test(
    "an empty letter is read beside nought only, or where the whole column is empty beside signs",
    arguments: [
      (rows: ["100;D", "0;"], kronor: [100, 0] as [Int64]?), (["100;D", "0,01;"], nil),
      (["100;", "-30;"], [100, -30]), (["100;", "30;"], nil), (["100;", "-30;K"], nil),
    ])
  func empty(rows: [String], kronor: [Int64]?) {
    let read = list(rows)
    #expect(read.value?.vouchers.isEmpty == (kronor == nil ? nil : false))
    if let kronor { #expect(read.rows.map(\.amount) == kronor.map { .kr($0) }) }
    #expect(read.codes.contains("csv.bad-side") == (kronor == nil))
  }

  @Test("csv.blank-side: only credits are marked, and no amount has a minus")
  func blankDebit() {
    let read = list(["100;", "30;K", "0;"])
    #expect(read.codes == ["csv.blank-side"])
    #expect(read.rows.map(\.amount) == [.kr(100), .kr(-30), .zero])
    #expect(list(["100;", "30;D"]).codes == ["csv.bad-side"])
  }

  @Test("a column named by its signs")
  func signs() {
    let read = csv("Datum;Konto;Belopp;+/-\n2022-01-31;4011;100;+\n2022-01-31;4011;30;-\n")
    #expect(read.codes == [])
    #expect(read.rows.map(\.amount) == [.kr(100), .kr(-30)])
  }

  @Test(
    "csv.unnamed-side: a column under another name that tells debit from credit",
    arguments: [
      (rows: ["100;D", "30;K"], isTold: true), (["100;", "30;K"], true),
      (["100;40", "30;50"], true),
      (["100;Debitering", "30;Kreditering"], true),
      // The two marks' amounts are alike, 70 + 30 = 100, and one is on an account of liabilities.
      (["70;1", "30;1", "100;2;2440"], true), (["100;x", "100;;2440"], true),
      (["70;1", "30;1", "100;2"], false), (["100;anna", "100;bo;2440"], false),
      (["70;1", "31;1", "100;2;2440"], false), (["100;1", "100;2", "0;3"], false),
      // A minus shows that amounts carry their sign; letters would still be sides.
      (["100;1", "-30;2", "130;2"], false), (["-100;", "30;K"], false),
      (["-100;40", "30;50"], false),
      // A dash for nothing.
      (["100;", "30;-"], false), (["100;anna", "30;K"], false),
    ])
  func unnamed(rows: [String], isTold: Bool) {
    let lines = rows.map { row in
      let cells = row.split(separator: ";", omittingEmptySubsequences: false)
      return "2022-01-31;\(cells.count > 2 ? cells[2] : "4011");\(cells[0]);\(cells[1])\n"
    }
    let read = csv("Datum;Konto;Belopp;Xyz\n" + lines.joined())
    #expect(read.codes == (isTold ? ["csv.unnamed-side"] : []))
  }

  @Test("a column that says what else its marks mean holds no sides")
  func otherMarks() {
    for header in ["Momskod", "Attesterad", "Kategori"] {
      let read = csv("Datum;Konto;Belopp;\(header)\n2022-01-31;4011;1;\n2022-01-31;4011;2;K\n")
      #expect(read.codes == [])
    }
  }

  private func list(_ rows: [String]) -> Checked<Ledger> {
    csv("Datum;Konto;Belopp;D/K\n" + rows.map { "2022-01-31;4011;\($0)\n" }.joined())
  }
}
