import GrantAccounting
import Testing

@Suite("CSV limits: no input makes it slow or large")
struct CSVLimitsTests {
  static let start = "Datum;Konto;Belopp;Text\n2022-01-31;4011;1;Lön\n"

  @Test("very many delimiters in a row is one error, and the rows around it are read")
  func delimiters() {
    let checked = csv(
      Self.start + String(repeating: ";", count: 300_000) + "\n2022-13-01;4011;1;\n")
    #expect(checked.codes == ["csv.too-large", "csv.bad-date"])
    #expect(checked.diagnostics.map(\.location?.line) == [3, 4])
  }

  @Test("very many columns in the header, or before it")
  func header() {
    let wide = String(repeating: "x;", count: 300_000)
    #expect(csv("\(wide)\n").codes == ["csv.missing-column"])
    #expect(csv("\(wide)\n\(Self.start)").rows.count == 1)
  }

  @Test("as many columns as a spreadsheet has are read")
  func widest() {
    let row = "2022-01-31;4011;1" + String(repeating: ";", count: 16_381) + "\n"
    #expect(csv("Datum;Konto;Belopp\n\(row)").rows.count == 1)
    #expect(csv("Datum;Konto;Belopp\n;\(row)").codes == ["csv.too-large"])
  }

  @Test("a huge cell, quoted or not, is an error that names its line")
  func hugeCell() {
    let huge = String(repeating: "x", count: 200_000)
    for cell in [huge, "\"\(huge)\"", "\"\(huge)\n\(huge)\""] {
      let checked = csv("\(Self.start)2022-01-31;4011;1;\(cell)\n")
      #expect(checked.codes == ["csv.too-large"])
      #expect(checked.diagnostics.first?.location?.line == 3)
    }
    #expect(csv("\(Self.start)2022-01-31;4011;1;\"\(huge)").codes == ["csv.unterminated-quote"])
    #expect(csv(huge).codes == ["csv.missing-column"])
    #expect(csv("\"\(huge)").codes == ["csv.missing-column"])
  }

  @Test("quotes without end, doubled quotes and nothing but quotes")
  func quotes() {
    let many = String(repeating: "\"\"", count: 100_000)
    #expect(csv("\(Self.start)2022-01-31;4011;1;\(many)\n").codes == ["csv.too-large"])
    #expect(csv(String(repeating: "\"\n", count: 50_000)).codes == ["csv.missing-column"])
  }

  @Test("zero bytes are no text, wherever they stand")
  func zeroBytes() {
    #expect(csv(Self.start + "\0").codes == ["csv.not-csv"])
    #expect(csv("\0\0" + Self.start).codes == ["csv.not-csv"])
    #expect(csv(String(repeating: "\0", count: 1000)).codes == ["csv.empty"])
  }

  @Test("a mistake on every line is told twenty times and counted")
  func everyLine() {
    let checked = csv(Self.start + String(repeating: "x;x;x;x\n", count: 1000))
    #expect(checked.codes.count < 70)
  }

  @Test("thousands of subtotals, right or wrong")
  func subtotals() {
    let right = String(repeating: "2022-01-31;4011;1;\nSumma;;1;\n", count: 4_000)
    #expect(csv("Datum;Konto;Belopp;Text\n\(right)Totalt;;4000;\n").codes == ["csv.totals-row"])
    let wrong = String(repeating: "2022-01-31;4011;1;\nSumma;;-7;\n", count: 4_000)
    let codes = csv("Datum;Konto;Belopp;Text\n\(right)\(wrong)").codes
    #expect(codes.count { $0 == "csv.totals-differ" } == 20)
  }

  @Test("carried balances beyond all reason are counted no further")
  func balances() {
    let row = "Ingående balans;;99999999999999;\n"
    let checked = csv("Datum;Konto;Belopp;Text\n" + String(repeating: row, count: 2000))
    #expect(checked.codes == ["csv.no-rows", "csv.totals-row"])
  }
}
