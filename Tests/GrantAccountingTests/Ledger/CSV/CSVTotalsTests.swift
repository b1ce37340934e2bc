import GrantAccounting
import Testing

@Suite("CSV totals: left out, counted, and held against the rows above them")
struct CSVTotalsTests {
  static let header = "Konto;Datum;Ver;Text;Belopp\n"

  @Test(
    "rows of totals and carried balances are no postings",
    arguments: [
      "Summa;;;;100,00", "Summa konto 5010;;;;100,00", ";;;Totalt;100,00", "Delsumma:;;;;100,00",
      "*** Summa ***;;;;100,00", ";;;;100,00", "TOTALT;;;;", "Total;;;;100,00", ";;;Summa;100,00",
      "Ingående balans;;;;5 000,00", "5010;2022-12-31;;Utgående saldo;5 000,00",
      "5010;;;Ingående saldo;7,00", ";2022-01-01;;IB;7,00", "5010;2022-12-31;;Summa;100,00",
      "Summa;100,00", "Utg. saldo;;;;7", "Balance;;;;7", "Omslutning;;;;100",
    ])
  func leftOut(row: String) {
    let checked = csv(
      "\(Self.header)5010;2022-01-31;A 1;Hyra;60,00\n5010;2022-01-31;A 1;El;40,00\n\(row)\n")
    #expect(checked.codes == ["csv.totals-row"])
    #expect(checked.rows.map(\.amount) == [.kr(60), .kr(40)])
    #expect(checked.diagnostics.first?.location?.line == 4)
  }

  @Test(
    "omslutning is the sum of the debits, or of all; another is an error",
    arguments: [("100", true), ("70", true), ("99", false)])
  func turnover(stated: String, isRight: Bool) {
    let checked = csv(
      "\(Self.header)5010;2022-01-31;A 1;Hyra;100,00\n5010;2022-01-31;A 2;Retur;-30,00\n"
        + "Omslutning;;;;\(stated)\n")
    #expect(checked.codes.contains("csv.totals-differ") == !isRight)
  }

  @Test(
    "a numbered voucher with a faulty cell is an error, whatever its text says",
    arguments: [
      (row: ";2022-01-31;A 2;UB Konsult AB;1", code: "csv.missing-account"),
      (row: ";2022-01-31;A 2;Utgående saldo enligt faktura;1", code: "csv.missing-account"),
      (row: "5010;2022-02-30;A 2;Utgående saldo enligt faktura;1", code: "csv.bad-date"),
      (row: "5010;15/3;A 2;IB Konsult AB;1", code: "csv.bad-date"),
    ])
  func numbered(row: String, code: String) {
    let checked = csv("\(Self.header)5010;2022-01-31;A 1;Hyra;60,00\n\(row)\n")
    #expect(checked.codes == [code])
  }

  @Test(
    "a posting stays a posting whatever its text says",
    arguments: [
      "5010;2022-01-31;A 2;Summa;1", "5010;2022-01-31;A 2;Ingående balans;1",
      "5010;2022-01-31;;Totalentreprenad;1", "5010;2022-01-31;;Transport;1",
      "5010;2022-01-31;;Summa kaffe till mötet;1", "5010;2022-01-31;;Saldo;1",
      "5010;2022-01-31;;IBM;1", "1930;2022-01-31;A 2;UB;1",
    ])
  func posting(row: String) {
    let checked = csv("\(Self.header)\(row)\n")
    #expect(checked.codes.isEmpty)
    #expect(checked.rows.map(\.amount) == [.kr(1)])
  }

  @Test(
    "a posting without account is an error, though its text begins like a balance",
    arguments: ["Transport av möbler", "Saldojustering", "Balanserade utgifter", "IBM"])
  func noAccount(text: String) {
    #expect(csv("\(Self.header);2022-01-31;A 2;\(text);1\n").codes == ["csv.missing-account"])
  }

  /// Two accounts with subtotals, two sums of them, one of all: 10 + 20 and 30 + 40.
  static let nested = """
    Avdelning Nord
    5010;2022-01-31;A 1;Hyra;10,00
    5010;2022-02-28;A 2;Hyra;20,00
    Summa konto 5010;;;;30,00
    6110;2022-01-31;A 3;Papper;30,00
    6110;2022-02-28;A 4;Papper;40,00
    Summa konto 6110;;;;70,00
    Summa Nord;;;;100,00
    5010;2022-03-31;A 5;Hyra;7,00
    Summa konto 5010;;;;7,00
    Totalt;;;;107,00

    """

  @Test("subtotals may be nested, and each is checked")
  func nesting() throws {
    let checked = csv(Self.header + Self.nested)
    #expect(checked.codes == ["csv.totals-row", "csv.text-row"])
    #expect(checked.rows.map(\.amount).sum() == .kr(107))
    let told = try #require(checked.diagnostics.first)
    #expect(told.message.contains("5 rows"))
    #expect(told.message.contains("5 sums agree"))
    #expect(told.location?.line == 5)
  }

  @Test("any posting that is lost before a sum of it is found")
  func lostRow() {
    let lines = Self.nested.split(separator: "\n")
    for lost in lines.indices where lines[lost].contains(";A ") {
      let rest = lines.enumerated().filter { $0.offset != lost }.map(\.element)
      let codes = csv(Self.header + rest.joined(separator: "\n") + "\n").codes
      #expect(codes.contains("csv.totals-differ"), "line \(lost)")
    }
  }

  @Test("a piece cut out anywhere before the total, or the end cut off within a row, is found")
  func cut() {
    let whole = Array(
      (Self.header + (1...12).map { "5010;2022-01-31;A \($0);Hyra;\($0),00\n" }.joined()
        + "Totalt;;;;78,00\n").utf8)
    let total = whole.count - "Totalt;;;;78,00\n".utf8.count
    let first = Self.header.utf8.count
    for start in stride(from: first, to: total, by: 3) {
      for end in stride(from: start + 1, through: total, by: 7) {
        let cut = Array(whole[..<start] + whole[end...])
        let read = parseLedgerCSV(cut, file: "test.csv")
        // What remains the same sum lost only letters of a text, a voucher or a date.
        let sum = read.value.map { $0.vouchers.flatMap(\.rows).map(\.amount).sum() }
        #expect(sum == nil || sum == .kr(78), "\(start)..<\(end)")
      }
    }
    for end in first + 20..<total - 1 where whole[end - 1] != 0x0A {
      let tail = parseLedgerCSV(Array(whole[..<end]), file: "test.csv")
      let row = whole[..<end].split(separator: 0x0A).last ?? []
      guard row.split(separator: 0x3B, omittingEmptySubsequences: false).count < 5 else { continue }
      #expect(tail.value == nil || tail.value?.vouchers.isEmpty == true, "cut at \(end)")
    }
  }

  @Test("debit and credit are summed each for itself")
  func sides() {
    let rows = "Konto;Datum;Debet;Kredit\n5010;2022-01-31;100;\n2440;2022-01-31;;30\n"
    #expect(csv(rows + "Summa;;100;30\n").codes == ["csv.totals-row"])
    // The balance, on the side where it falls.
    #expect(csv(rows + "Summa;;70;\n").codes == ["csv.totals-row"])
    let credit = "Konto;Datum;Debet;Kredit\n5010;2022-01-31;30;\n2440;2022-01-31;;100\n"
    #expect(csv(credit + "Summa;;;70\n").codes == ["csv.totals-row"])
    #expect(csv(rows + "Summa;;71;\n").codes.first == "csv.totals-differ")
    #expect(csv(rows + "Summa;;;70\n").codes.first == "csv.totals-differ")
    #expect(csv(rows + "Summa;;100;100\n").codes.first == "csv.totals-differ")
  }

  @Test("a sum may count a carried balance in, and may stand above its rows")
  func carried() {
    let row = "5010;2022-01-31;A 1;Hyra;10,00\n"
    let balance = "Ingående balans;;;;5,00\n"
    #expect(csv(Self.header + balance + row + "Summa;;;;15,00\n").codes == ["csv.totals-row"])
    #expect(csv(Self.header + balance + row + "Summa;;;;10,00\n").codes == ["csv.totals-row"])
    #expect(
      csv(Self.header + balance + row + "Summa;;;;5,00\n").codes.first == "csv.totals-differ")
    #expect(csv(Self.header + "Totalt;;;;10,00\n" + row).codes == ["csv.totals-row"])
    #expect(
      csv(Self.header + "Totalt;;;;11,00\n" + row).codes == ["csv.totals-differ", "csv.totals-row"])
  }

  @Test("a sum is not held against rows that could not be read")
  func afterErrors() {
    let checked = csv(
      Self.header + "5010;2022-01-31;A 1;Hyra;tio\n5010;2022-01-31;A 1;Hyra;5\nSumma;;;;15,00\n")
    #expect(checked.codes == ["csv.bad-amount", "csv.totals-row"])
  }

  @Test("page heads, headings and notes are left out and counted")
  func notes() {
    let checked = csv(
      """
      \(Self.header)Konto 5010 Lokalhyra;;;;
      5010;2022-01-31;A 1;Hyra;10,00

      Konto;Datum;Ver;Text;Belopp
      5010;2022-02-28;A 2;Hyra;20,00
      Utskriven av ekonomi

      """)
    #expect(checked.codes == ["csv.text-row"])
    #expect(checked.diagnostics.first?.message.contains("3 rows") == true)
    #expect(checked.rows.count == 2)
  }
}
