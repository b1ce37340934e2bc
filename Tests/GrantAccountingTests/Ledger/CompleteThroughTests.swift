import Testing

@testable import GrantAccounting

@Suite("Complete through: a stated gap between files ends the bookkeeping")
struct CompleteThroughTests {
  @Test(
    "SIE files of whole years, the first complete through a day of 2022",
    arguments: [
      (stated: "20221231", through: "2023-12-31"), (stated: "20221230", through: "2022-12-30"),
      (stated: "20220630", through: "2022-06-30"),
      // Written by programs that do not know: the last voucher's day, and nothing is stated.
      (stated: "19700101", through: "2023-12-31"),
    ])
  func years(stated: String, through: String) throws {
    let first = try year(2022, completeThrough: stated)
    let second = try year(2023, completeThrough: "20231231")
    for files in [[first, second], [second, first]] {
      let joined = joinLedgers(files.map { LedgerSelection(ledger: $0, project: "4711") })
      #expect(joined.value?.completeThrough?.description == through)
    }
  }

  @Test(
    "CSV files do not say when they begin: three months without a row are no gap",
    arguments: [
      (row: "2022-04-01", through: "2022-12-31"), (row: "2022-07-31", through: "2022-12-31"),
      (row: "2022-08-01", through: "2022-03-31"),
    ])
  func lists(row: String, through: String) throws {
    let header = "Datum;Konto;Belopp;Ver;Projekt\n"
    let first = try #require(csv("\(header)2022-01-31;4011;1,00;1;4711\n", file: "a.csv").value)
    let second = try #require(csv("\(header)\(row);4011;1,00;2;4711\n", file: "b.csv").value)
    let selections = [
      LedgerSelection(
        ProjectIndex(first, dimension: 6), project: "4711", completeThrough: day("2022-03-31")),
      LedgerSelection(
        ProjectIndex(second, dimension: 6), project: "4711", completeThrough: day("2022-12-31")),
    ]
    #expect(joinLedgers(selections).value?.completeThrough?.description == through)
  }

  @Test("a voucher is the same whether series and number stand in one cell or in two")
  func oneCellOrTwo() throws {
    let sie = try year(2022, completeThrough: "20221231")
    let list = try #require(
      csv("Datum;Konto;Belopp;Ver;Projekt\n2022-01-31;4011;1,00;A 1;4711\n", file: "b.csv").value)
    let joined = joinLedgers([
      LedgerSelection(ledger: sie, project: "4711"),
      LedgerSelection(ledger: list, project: "4711"),
    ])
    // The list lacks the other side of the voucher, which is no row of the project.
    #expect(joined.codes == ["ledger.counted-once"])
    #expect(joined.value?.transactions.count == 1)
  }

  private func year(_ year: Int, completeThrough: String) throws -> Ledger {
    let text = """
      #SIETYP 4
      #RAR 0 \(year)0101 \(year)1231
      #OMFATTN \(completeThrough)
      #VER A 1 \(year)0131
      {
      #TRANS 4011 {6 4711} 1
      #TRANS 2811 {} -1
      }
      """
    return try #require(sie(text, file: "\(year).se").value)
  }

  private func csv(_ text: String, file: String) -> Checked<Ledger> {
    parseLedgerCSV(Array(text.utf8), file: file)
  }
}
