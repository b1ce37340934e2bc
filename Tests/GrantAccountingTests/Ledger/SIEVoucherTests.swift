import GrantAccounting
import Testing

@Suite("SIE vouchers: only #TRANS counts, each voucher adds up to zero")
struct SIEVoucherTests {
  @Test("#RTRANS and #BTRANS are not booked: the specification's example")
  func addedAndStruck() {
    let checked = sieRows(
      """
      #TRANS 1930 {} -1000.00
      #TRANS 2640 {} 200.00
      #BTRANS 4010 {} 800.00
      #RTRANS 4011 {} 800.00
      #TRANS 4011 {} 800.00
      """)
    #expect(checked.codes.isEmpty)
    #expect(checked.rows.map(\.amount.ore).reduce(0, +) == 0)
    #expect(checked.rows.filter { $0.account.hasPrefix("4") }.map(\.amount) == [.kr(800)])
  }

  @Test("fields of a voucher and its rows")
  func fields() throws {
    let checked = sie(
      """
      \(sieHead)#VER LÖN 12 20220125 "Lön januari" 20220126 "EKO"
      {
      #TRANS 4011 {6 "4711"} 100.00 20220124 "Lön forskare" 1.00 "EKO"
      #TRANS 2811 {} -100.00 "" ""
      }
      """)
    let voucher = try #require(checked.value?.vouchers.first)
    #expect(checked.codes.isEmpty)
    #expect(voucher.series == "LÖN")
    #expect(voucher.number == "12")
    #expect(voucher.date == day("2022-01-25"))
    #expect(voucher.text == "Lön januari")
    #expect(voucher.line == 4)
    let project = DimensionObject(dimension: 6, code: "4711")
    #expect(
      voucher.rows == [
        Voucher.Row(
          account: "4011", objects: [project], amount: .kr(100), date: day("2022-01-24"),
          text: "Lön forskare", line: 6),
        Voucher.Row(
          account: "2811", objects: [], amount: .kr(-100), date: nil, text: "", line: 7),
      ])
  }

  @Test(
    "the sum must be zero to the öre",
    arguments: [
      (last: "-100.01", codes: ["sie.unbalanced-voucher"]), ("-100.00", []),
      ("-99.99", ["sie.unbalanced-voucher"]),
    ])
  func balance(last: String, codes: [String]) {
    #expect(sieRows("#TRANS 4011 {} 100.00\n#TRANS 2811 {} \(last)").codes == codes)
  }

  @Test("odd accounts are text: DIFF, three digits, eight digits, leading zero")
  func accounts() {
    let checked = sieRows(
      "#TRANS DIFF {} 1.00\n#TRANS 193 {} -4.00\n#TRANS 40110001 {} 1.00\n#TRANS 0401 {} 2.00")
    #expect(checked.codes.isEmpty)
    #expect(checked.rows.map(\.account) == ["DIFF", "193", "40110001", "0401"])
  }

  @Test("a file for import has no years, series or numbers; the line is the voucher's identity")
  func importFile() throws {
    let checked = sie(
      """
      #SIETYP 4
      #VER "" "" 20220125
      {
      #TRANS 7010 {1 "200"} 24150.00 "" "" 1.00
      #TRANS 2910 {} -24150.00 "" "" 0.00
      }
      #VER "" "" 20220125
      {
      }
      """)
    #expect(checked.codes == ["sie.empty-voucher", "sie.no-fiscal-year"])
    let ledger = try #require(checked.value)
    #expect(ledger.vouchers.map(\.label) == ["#2", "#7"])
    #expect(ledger.fiscalYear == nil)
  }

  @Test(
    "a voucher is named by what the file gives",
    arguments: [
      (series: "A", number: "104", label: "A 104"), ("", "104", "104"), ("B", "", "B #9"),
      ("", "", "#9"),
    ])
  func label(series: String, number: String, label: String) throws {
    let voucher = Voucher(
      series: series, number: number, date: day("2022-01-31"), text: "", line: 9, rows: [])
    #expect(voucher.label == label)
  }

  @Test("every mistake is told at once, and a repeated one is counted")
  func everyMistake() {
    let bad = String(repeating: "#TRANS 4011 {} x9\n", count: 23)
    let checked = sieRows("#TRANS 4011 {} 1.00 20220199\n\(bad)#TRANS 4011 {6} 1.00")
    #expect(checked.value == nil)
    #expect(checked.codes.filter { $0 == "sie.bad-amount" }.count == 21)
    #expect(checked.codes.contains("sie.bad-date"))
    #expect(checked.codes.contains("sie.bad-object-list"))
    #expect(checked.diagnostics.last?.message == "3 more of this kind")
  }

  @Test(
    "a diagnostic shows damaged numbers but no names and no personal numbers",
    arguments: [
      (value: "12x.00", shows: true), ("Anna Ek", false), ("850709-9805", false),
      ("19850709-9805", false), ("20221301", true),
    ])
  func privacy(value: String, shows: Bool) throws {
    let checked = sieRows("#TRANS 4011 {} 0.00 \"\(value)\"\n#TRANS 4011 {} 0.00")
    let message = try #require(checked.diagnostics.first?.message)
    #expect(message.contains(value) == shows)
  }
}
