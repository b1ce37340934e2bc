import GrantAccounting
import Testing

@Suite("CSV amounts: every way to write kronor, and none that could mean two")
struct CSVAmountTests {
  /// The amount and its öre, `nil` where it is none; öre counted by hand.
  static let alone: [(text: String, ore: Int64?)] = [
    ("1234,50", 123_450), ("1234.50", 123_450), ("1234", 123_400), ("0", 0), ("-0,03", -3),
    // Thousands: blanks of every kind, apostrophes, the sign that is not the decimal one.
    ("1 234,50", 123_450), ("1\u{A0}234,50", 123_450), ("1\u{202F}234,5", 123_450),
    ("1\u{2009}234\u{2009}567,00", 123_456_700), ("1'234.50", 123_450),
    ("1\u{2019}234.50", 123_450), ("1.234,50", 123_450), ("1,234.50", 123_450),
    ("1.234.567", 123_456_700), ("1,234,567.89", 123_456_789), ("12 345 678", 1_234_567_800),
    // Minus in every form.
    ("-14250.00", -1_425_000), ("\u{2212}14 250,00", -1_425_000), ("–14250,00", -1_425_000),
    ("14250,00-", -1_425_000), ("14250,00\u{2212}", -1_425_000), ("(100,00)", -10_000),
    ("- 100,00", -10_000), ("'-100,00", -10_000), ("+5", 500),
    // No öre, as prices are written.
    ("100:-", 10_000), ("2 000,-", 200_000), ("-100:-", -10_000), ("5.–", 500),
    // Currency.
    ("5 kr", 500), ("1 234,50 kr", 123_450), ("100,00SEK", 10_000), ("SEK 100", 10_000),
    ("-100,00 kr", -10_000), ("kr -100,00", -10_000), ("(100,00) kr.", -10_000),
    ("100,00- KR", -10_000),
    // Where the sign cannot part thousands, it is the decimal one.
    ("0,500", 50), (",5", 50), ("1,5000", 150), ("1234,500", 123_450),
    // What could mean two amounts is told as such, see below.
    ("1,234", nil), ("1.234", nil),
    // What makes no sense is no amount.
    ("1,234,56", nil), ("1.23.456", nil), ("12,345678", nil), ("1.234,567.89", nil),
    ("1 23,50", nil), ("1 234 56", nil), ("1.234 567,00", nil), ("1'234,567,890", nil),
    ("", nil), ("-", nil), ("--5", nil), ("-5-", nil), ("(-5)", nil), ("5-5", nil), ("(5", nil),
    ("5,", nil), ("fem", nil), ("5 EUR", nil), ("€5", nil), ("5 kr kr", nil), ("1e3", nil),
    ("1,23E+08", nil), ("#######", nil), ("50 %", nil), ("100:+", nil), (":-", nil),
    ("99999999999999999999", nil),
    // Formulas are text and never worked out.
    ("=1+1", nil), ("@SUM(A1)", nil), ("=100", nil), ("+cmd|' /C calc'!A0", nil),
  ]

  @Test("alone in its column", arguments: alone)
  func amount(text: String, ore: Int64?) {
    let quoted = text.replacing("\"", with: "\"\"")
    let checked = csv("Datum;Konto;Belopp\n2022-01-31;4011;\"\(quoted)\"\n")
    #expect(checked.rows.first?.amount == ore.map { Money(ore: $0) })
    let isDoubtful = ["1,234", "1.234"].contains(text)
    #expect(
      checked.codes
        == (ore != nil ? [] : isDoubtful ? ["csv.ambiguous-amount"] : ["csv.bad-amount"]))
  }

  /// `1,234` and what it is worth beside another amount of the column.
  static let settled: [(doubtful: String, other: String, ore: Int64?)] = [
    ("1,234", "5.50", 123_400), ("1.234", "5,50", 123_400), ("1,234", "1,234,567", 123_400),
    ("1.234", "2.234.567", 123_400), ("1,230", "5,50", 123), ("1.230", "-5.5", 123),
    ("1,234", "1,234.50", 123_400), ("(1,234)", "5.50", -123_400), ("1,234 kr", "0.25", 123_400),
    // One and a thousandth of an öre: a decimal comma makes it no amount at all.
    ("1,234", "5,50", nil),
    // Nothing settles it: whole kronor, another doubtful one, or amounts of either sign.
    ("1,234", "500", nil), ("1,234", "12,345", nil), ("1,234", "1.234", nil),
    ("1,234", "1 234", nil),
  ]

  @Test("an amount that could be two is decided by the rest of the column", arguments: settled)
  func column(doubtful: String, other: String, ore: Int64?) {
    for rows in [[doubtful, other], [other, doubtful]] {
      let lines = rows.map { "2022-01-31;4011;\"\($0)\"" }.joined(separator: "\n")
      let checked = csv("Datum;Konto;Belopp\n\(lines)\n")
      let place = rows[0] == doubtful ? 0 : 1
      #expect(checked.value.map { _ in checked.rows[place].amount.ore } == ore, "\(rows)")
    }
  }

  @Test("debit and credit decide together; amounts of both signs settle nothing")
  func together() {
    let sides = csv("Datum;Konto;Debet;Kredit\n2022-01-31;4011;1,234;\n2022-01-31;2811;;5.50\n")
    #expect(sides.rows.map(\.amount.ore) == [123_400, -550])
    let mixed = csv(
      "Datum;Konto;Belopp\n2022-01-31;4011;1,50\n2022-01-31;4011;1.50\n2022-01-31;4011;1,234\n")
    #expect(mixed.codes == ["csv.ambiguous-amount"])
    #expect(mixed.diagnostics.first?.location?.line == 4)
    #expect(mixed.diagnostics.first?.message.contains("lines 2 and 3") == true)
  }

  @Test(
    "project.yaml settles what the file leaves open",
    arguments: [(sign: DecimalSign.point, ore: Int64(123_000)), (.comma, 123)])
  func stated(sign: DecimalSign, ore: Int64) {
    let checked = csv(
      "Datum;Konto;Belopp\n2022-01-31;4011;\"1,230\"\n", columns: CSVColumns(decimalSign: sign))
    #expect(checked.rows.map(\.amount.ore) == [ore])
  }

  @Test("debit less credit where there is no amount; a dash is nothing, both empty an error")
  func sides() {
    let header = "Datum;Konto;Debet;Kredit\n"
    let rows = "2022-01-31;4011;100,00;\n2022-01-31;2811;-;100,00\n2022-01-31;2811;7;2\n"
    let checked = csv(header + rows)
    #expect(checked.codes.isEmpty)
    #expect(checked.rows.map(\.amount) == [.kr(100), .kr(-100), .kr(5)])
    for empty in [";", "-;", ";-", "-;–"] {
      #expect(csv("\(header)2022-01-31;4011;\(empty)\n").codes == ["csv.bad-amount"], "\(empty)")
    }
  }

  @Test("amounts that only together are too large are an error")
  func overflow() {
    let row = "2022-01-31;4011;60000000000000\n"
    #expect(csv("Datum;Konto;Belopp\n\(row)\(row)").codes == ["csv.bad-amount"])
  }
}
