import GrantAccounting
import Testing

@Suite("Lists with amounts in other currencies: kronor are read, or nothing")
struct CSVCurrencyTests {
  @Test(
    "csv.currency-not-sek: refused only where no column is known to hold kronor",
    arguments: [
      (header: "Belopp;Valuta", row: "10;EUR", kronor: nil as Int64?),
      ("Belopp;Valuta", "10;SEK", 10), ("Belopp;Valuta", "10;sek", 10),
      ("Belopp;Valuta", "10;", 10),
      ("Belopp;Valuta", "10;Euro", nil), ("Belopp;Valuta", "10;€", nil),
      ("Belopp;Valuta", "10;US$", nil), ("Belopp;Valuta", "10;978", nil),
      ("Belopp;Valuta", "10;EUR 10,25", nil), ("Belopp;Valuta", "10;752", 10),
      ("Belopp;Valuta", "10;SKR", 10), ("Belopp;Valuta", "10;Kronor", 10),
      ("Belopp;Valuta", "10;1,00", 10),
      ("Belopp;Valuta", "10;kr", 10), ("Belopp;Valutakod", "10;nok", nil),
      ("Belopp;Valuta;Belopp SEK", "10;EUR;115", 115),
      ("Belopp SEK;Belopp;Valuta", "115;10;EUR", 115),
      ("Belopp;Valuta;Bokfört belopp", "10;EUR;115", 115),
      ("Belopp;Valutabelopp;Valuta", "115;10;EUR", 115),
      ("Debet;Kredit;Debet valuta;Kredit valuta;Valuta", "115;;10;;EUR", 115),
      ("Belopp;Belopp utländsk valuta;Valuta", "115;10;EUR", 115),
      ("Belopp;Val belopp;Val", "115;10;EUR", 115), ("Belopp;Valuta", "10;Svenska kronor", 10),
      ("Debet;Kredit;Valuta", "10;;EUR", nil), ("Debet;Kredit;Valuta", "10;;SEK", 10),
      ("Debet;Kredit;Valuta;Debet SEK;Kredit SEK", "10;;EUR;115;", 115),
    ])
  func currency(header: String, row: String, kronor: Int64?) {
    let read = csv("Datum;Konto;\(header)\n2022-01-31;4011;\(row)\n")
    #expect(read.codes == (kronor == nil ? ["csv.currency-not-sek"] : []))
    #expect(read.rows.map(\.amount.ore) == kronor.map { [$0 * 100] } ?? [])
  }

  @Test("the column that project.yaml names is taken at its word")
  func named() {
    let read = csv(
      "Datum;Konto;Summan;Belopp;Valuta\n2022-01-31;4011;115;10;EUR\n",
      columns: CSVColumns(amount: "Summan"))
    #expect(read.codes == [])
    #expect(read.rows.map(\.amount.ore) == [11_500])
  }
}
