import GrantAccounting
import Testing

@Suite("SIE type 3: the sums of months stand for vouchers that are not there")
struct SIEMonthSumTests {
  static let head = """
    #SIETYP 3
    #RAR 0 20220101 20221231
    #RAR -1 20210101 20211231
    #OBJEKT 6 4711 Bron

    """

  @Test("a project's sum is that of its months, each on its last day")
  func sums() throws {
    let checked = read(
      """
      #PSALDO 0 202201 4011 {} 300.00
      #PSALDO 0 202201 4011 {1 "100"} 300.00
      #PSALDO 0 202201 4011 {"6" "4711"} 200.25 12
      #PSALDO 0 202202 4011 {6 4711} -0.25
      #PSALDO -1 202112 4011 {6 4711} 50
      #PBUDGET 0 202201 4011 {6 4711} 999.00
      """)
    #expect(checked.codes == ["sie.month-sums"])
    let ledger = try #require(checked.value)
    let rows = ledger.transactions(ofProject: "4711", dimension: 6)
    #expect(rows.map(\.amount.ore) == [50_00, 200_25, -25])
    #expect(rows.map { "\($0.date)" } == ["2021-12-31", "2022-01-31", "2022-02-28"])
    #expect(rows.map(\.voucher) == ["Månad 2021-12", "Månad 2022-01", "Månad 2022-02"])
    #expect(Set(rows.map(\.text)) == ["Månadssumma"])
    #expect(rows.map(\.location.line) == [9, 7, 8])
    #expect(ledger.codes(in: 6) == ["4711"])
  }

  @Test("code 0 is no object, and a combination is left out where the object has its own sum")
  func parts() throws {
    let ledger = try #require(
      read(
        """
        #PSALDO 0 202203 5611 {6 0} 70.00
        #PSALDO 0 202203 5611 {6 4711} 40.00
        #PSALDO 0 202203 5611 {1 100 6 4711} 40.00
        #PSALDO 0 202204 5611 {1 100 6 4711} 15.00
        #PSALDO 0 202204 5611 {1 200 6 4711} 5.00
        """
      ).value)
    let rows = ledger.transactions(ofProject: "4711", dimension: 6)
    #expect(rows.map(\.amount) == [.kr(40), .kr(15), .kr(5)])
    // March: 40 of cost centre 100, its part of the project's row; April: 15.
    #expect(
      ledger.transactions(ofProject: "100", dimension: 1).map(\.amount) == [.kr(40), .kr(15)])
    #expect(ledger.transactions(ofProject: "0", dimension: 6) == [])
  }

  @Test(
    "what cannot be read is an error: the amount would be lost",
    arguments: [
      (record: "#PSALDO 0 202213 4011 {6 4711} 1.00", code: "sie.bad-date"),
      ("#PSALDO 0 202201 4011 {6 4711} 1.0.0", "sie.bad-amount"),
      ("#PSALDO 0 202201 4011 {6} 1.00", "sie.bad-object-list"),
      ("#PSALDO 0 202201", "sie.bad-field-count"),
    ])
  func faults(record: String, code: String) {
    #expect(read(record).codes == [code, "sie.month-sums"])
    #expect(read(record).value == nil)
  }

  @Test("sums of whole accounts alone tell nothing of a project", arguments: [2, 3])
  func noObjects(type: Int) {
    let text = Self.head.replacing("SIETYP 3", with: "SIETYP \(type)")
    #expect(sie("\(text)#PSALDO 0 202201 4011 {} 1.00\n").codes == ["sie.wrong-type"])
  }

  @Test("where there are vouchers they alone count, however wrong the sums")
  func vouchersFirst() throws {
    let checked = sie(
      """
      \(sieHead)#PSALDO 0 202201 4011 {6 4711} 999.00
      #VER A 1 20220131
      {
      #TRANS 4011 {6 4711} 5.00
      #TRANS 1930 {} -5.00
      }
      """)
    #expect(checked.codes == [])
    let ledger = try #require(checked.value)
    #expect(ledger.transactions(ofProject: "4711", dimension: 6).map(\.amount) == [.kr(5)])
  }

  @Test("a file cut within a record, or whose months do not add up to its result, is refused")
  func cut() {
    let row = "#PSALDO 0 202201 4011 {6 4711} 1200.00"
    #expect(sie("\(Self.head)\(row.dropLast(5))").codes == ["sie.truncated", "sie.month-sums"])
    let whole = "#PSALDO 0 202201 4011 {} 1200.00"
    #expect(read("#RES 0 4011 1200.00\n\(whole)\n\(row)").codes == ["sie.month-sums"])
    #expect(
      read("#RES 0 4011 1300.00\n\(whole)\n\(row)").codes
        == ["sie.month-sums", "sie.balance-differs"])
  }

  @Test("months of the year before count only where no file of that year is given")
  func yearBefore() throws {
    let months = try #require(
      read("#PSALDO -1 202112 4011 {6 4711} 50\n#PSALDO 0 202201 4011 {6 4711} 7").value)
    let before = try #require(
      sie(
        "#SIETYP 3\n#RAR 0 20210101 20211231\n#PSALDO 0 202112 4011 {6 4711} 51\n",
        file: "2021.se"
      ).value)
    let alone = joinLedgers([LedgerSelection(ledger: months, project: "4711")])
    #expect(alone.value?.transactions.map(\.amount) == [.kr(50), .kr(7)])
    #expect(alone.codes == [])
    let both = joinLedgers(
      [months, before].map { LedgerSelection(ledger: $0, project: "4711") })
    #expect(both.value?.transactions.map(\.amount) == [.kr(51), .kr(7)])
    #expect(both.codes == ["ledger.counted-once"])
  }

  @Test("vouchers of another file go before month sums of the same days")
  func beforeMonths() throws {
    let months = try #require(read("#PSALDO 0 202201 4011 {6 4711} 7").value)
    let vouchers = try #require(
      sie(
        "\(sieHead)#VER A 1 20220110\n{\n#TRANS 4011 {6 4711} 6\n#TRANS 1930 {} -6\n}\n",
        file: "4e.se"
      ).value)
    for files in [[months, vouchers], [vouchers, months]] {
      let joined = joinLedgers(files.map { LedgerSelection(ledger: $0, project: "4711") })
      #expect(joined.value?.transactions.map(\.amount) == [.kr(6)])
      #expect(joined.codes == ["ledger.counted-once"])
    }
  }

  private func read(_ records: String) -> Checked<Ledger> { sie("\(Self.head)\(records)\n") }
}
