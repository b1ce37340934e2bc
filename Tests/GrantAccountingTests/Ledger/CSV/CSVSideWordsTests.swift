import GrantAccounting
import Testing

@Suite("The column of debit and credit, as exports fill it")
struct CSVSideWordsTests {
  @Test(
    "words for the sides; a credit is taken from costs",
    arguments: [("D", "K"), ("D.", "K."), ("Deb.", "Kred."), ("S", "H"), ("Soll", "Haben")])
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

  private func list(_ rows: [String]) -> Checked<Ledger> {
    csv("Datum;Konto;Belopp;D/K\n" + rows.map { "2022-01-31;4011;\($0)\n" }.joined())
  }
}
