import GrantAccounting
import Testing

@Suite("Lists that are not in kronor, by what they say of themselves")
struct CSVUnitTests {
  @Test(
    "csv.not-in-kronor: words above the header, about the amounts",
    arguments: [
      ("Belopp i tkr", true), ("Tusental kronor", true), ("(tkr)", true), ("Belopp i MSEK", true),
      ("Valuta: EUR", true), ("Currency;USD", true), ("Redovisningsvaluta;EUR", true),
      ("Amounts in EUR", true),
      ("Belopp i euro", true), ("Belopp i €", true), ("Alla belopp i 1 000-tal kronor", true),
      ("Belopp i 1000 SEK", true), ("Enhet: t.kr", true),
      ("Avser projekt Tusen sjöar", false), ("Projekt Miljoner träd", false),
      ("Belopp visas i kr, ej tkr", false), ("Belopp inte i tusental", false),
      ("Valutakurs EUR;10,25", false), ("Belopp 21 000 kr", false),
      // Kronor, a budget in a title, a name, a date of values.
      ("Valuta: SEK", false), ("Belopp i SEK (ej EUR)", false), ("Budget 500 tkr", false),
      ("Valutadag 2022-01-31", false), ("Projekt EUR-samarbete", false), ("Belopp i kronor", false),
    ])
  func preamble(words: String, isRefused: Bool) {
    let read = csv("Huvudbok\n\(words)\n\nDatum;Konto;Belopp\n2022-01-31;4011;10\n")
    #expect(read.codes == (isRefused ? ["csv.not-in-kronor"] : []))
    #expect(read.diagnostics.allSatisfy { $0.location?.line == 2 })
  }

  @Test(
    "csv.not-in-kronor: the name of the column that project.yaml chooses",
    arguments: [
      ("Belopp tkr", true), ("Utfall (tkr)", true), ("Belopp EUR", true), ("Utfall", false),
      ("Belopp SEK", false),
    ])
  func header(name: String, isRefused: Bool) {
    let read = csv(
      "Datum;Konto;\(name)\n2022-01-31;4011;10\n", columns: CSVColumns(amount: name))
    #expect(read.codes == (isRefused ? ["csv.not-in-kronor"] : []))
  }

  @Test(
    "csv.currency-not-sek: a column of currencies, whatever its name",
    arguments: [
      (header: "Transaktionsvaluta", cells: ["SEK", "EUR"], isRefused: true),
      ("Trans.valuta", ["SEK", "EUR"], true), ("Myntslag", ["", "EUR"], true),
      ("ISO", ["SEK", "USD"], true), ("Xyz", ["sek", "nok"], true),
      ("ISO", ["SEK", "SEK"], false), ("ISO", ["", ""], false),
      // Not all of it is a currency.
      ("Land", ["USD", "SVE"], false), ("Not", ["EUR", "lunch"], false),
    ])
  func column(header: String, cells: [String], isRefused: Bool) {
    let rows = cells.map { "2022-01-31;4011;10;\($0)\n" }.joined()
    let read = csv("Datum;Konto;Belopp;\(header)\n\(rows)")
    #expect(read.codes == (isRefused ? ["csv.currency-not-sek"] : []))
    let debits = csv(
      "Datum;Konto;Debet;Kredit;\(header)\n"
        + cells.map { "2022-01-31;4011;10;;\($0)\n" }.joined())
    #expect(debits.codes == read.codes)
    // Beside a column of kronor it says nothing of the amounts.
    #expect(csv("Datum;Konto;Belopp SEK;\(header)\n\(rows)").codes == [])
  }
}
