import GrantAccounting
import Testing

@Suite("CSV ledgers: delimiter, line ends, quotes and rows as exports write them")
struct CSVTests {
  static let plain = """
    Datum;Konto;Kontonamn;Belopp;Text;Ver;Projekt
    2022-01-31;4011;Lön;1234,50;Lön jan;104;4711
    2022-02-28;6815;Medlemsavgift;-200,00;Medlem;105;4711

    """

  @Test(
    "the same ledger however the file is laid out",
    arguments: [
      (rule: "CR LF", text: plain.replacing("\n", with: "\r\n")),
      ("CR alone", plain.replacing("\n", with: "\r")),
      ("byte order mark", "\u{FEFF}" + plain),
      ("no final line end", String(plain.dropLast())),
      ("comma", plain.replacing(",", with: ".").replacing(";", with: ",")),
      ("tab", plain.replacing(";", with: "\t")),
      ("bar", plain.replacing(";", with: "|")),
      ("quoted cells", plain.replacing("Lön jan", with: "\"Lön jan\"")),
      ("quoted header", plain.replacing("Datum;Konto", with: "\"Datum\";\"Konto\"")),
      ("other names", plain.replacing("Datum;Konto;", with: "BOKFÖRINGS_DATUM;Konto nr;")),
      ("compact dates", plain.replacing("2022-01-31", with: "20220131")),
      ("dates with a time", plain.replacing("2022-01-31", with: "2022-01-31 00:00:00")),
      ("number and name in a cell", plain.replacing("4011;", with: "4011 Löner;")),
      ("blank rows", plain.replacing("\n", with: "\n\n;;;;;;\n")),
      ("trailing delimiters", plain.replacing("\n", with: ";;\n")),
      ("preamble", "Projektrapport\nPeriod:;2022\n\n" + plain),
    ])
  func layout(rule: String, text: String) throws {
    let ledger = try #require(csv(text).value)
    #expect(csv(text).codes.isEmpty, "\(rule)")
    #expect(
      ledger.transactions(ofProject: "4711", dimension: 6).map(\.amount.ore) == [123_450, -20_000])
    #expect(ledger.vouchers.map(\.number) == ["104", "105"])
    #expect(ledger.vouchers.map(\.date) == [day("2022-01-31"), day("2022-02-28")])
    #expect(ledger.vouchers.flatMap(\.rows).map(\.text) == ["Lön jan", "Medlem"])
    #expect(ledger.accountNames == ["4011": "Lön", "6815": "Medlemsavgift"])
    #expect(ledger.completeThrough == day("2022-02-28"))
  }

  @Test("rows of a voucher and day become one voucher; rows without a number one each")
  func vouchers() throws {
    let checked = csv(
      """
      Datum;Konto;Belopp;Ver
      2022-01-31;4011;1;A 7
      2022-01-31;4012;2;
      2022-01-31;4013;3;A 7
      2022-02-28;4014;4;A 7
      2022-01-31;4015;5;
      """)
    let ledger = try #require(checked.value)
    #expect(
      ledger.vouchers.map { $0.rows.map(\.account) }
        == [["4011", "4013"], ["4012"], ["4014"], ["4015"]])
    #expect(ledger.vouchers.map(\.label) == ["A 7", "#3", "A 7", "#6"])
  }

  @Test("quotes: delimiter, doubled quotes and line ends inside; lines stay counted")
  func quotes() {
    let checked = csv(
      "Datum;Konto;Belopp;Text\r\n2022-01-31;4011;1;\"a;\"\"b\"\"\r\nc\"\r\n2022-01-31;4012;x;\r\n")
    #expect(checked.diagnostics.map(\.location?.line) == [4])
    let read = csv("Datum;Konto;Belopp;Text\n2022-01-31;4011;1;\"a;\"\"b\"\"\nc\"\n")
    #expect(read.rows.map(\.text) == ["a;\"b\"\nc"])
  }

  @Test("every mistake is told at once")
  func everyMistake() {
    let checked = csv(
      """
      Datum;Konto;Belopp
      2022-02-29;4011;1
      2022-01-31;;1
      2022-01-31;4011;x1
      2022-01-31;4011
      ;;1
      31.1.22.;;1e

      """)
    #expect(checked.value == nil)
    #expect(
      checked.codes == [
        "csv.bad-date", "csv.missing-account", "csv.bad-amount", "csv.ragged-row",
        "csv.bad-date", "csv.missing-account", "csv.bad-amount", "csv.totals-row",
      ])
  }

  @Test("a file without a header never shows its data in the error")
  func privacy() throws {
    let checked = csv("Anna Ek;850709-9805;100\n")
    #expect(checked.codes == ["csv.missing-column"])
    #expect(try !#require(checked.diagnostics.first).description.contains("Anna"))
  }
}
