import GrantAccounting
import Testing

@Suite("SIE amounts: exact öre, at most two decimals, never rounded")
struct SIEAmountTests {
  @Test(
    "amounts as real files write them",
    arguments: [
      (text: "100.00", opposite: "-100.00", ore: Int64(10_000)),
      ("100", "-100.00", 10_000),
      ("100.5", "-100.50", 10_050),
      (".20", "-0.20", 20),
      ("-.05", "0.05", -5),
      ("-0.03", "0.03", -3),
      ("0", "0.00", 0),
      ("-1234.50", "1234.50", -123_450),
      ("\"24150.00\"", "-24150.00", 2_415_000),
      ("12.", "-12.00", 1200),
      ("007", "-7.00", 700),
      ("1.500", "-1.50", 150),
      ("50000000000000.00", "-50000000000000.00", 5_000_000_000_000_000),
    ])
  func read(text: String, opposite: String, ore: Int64) {
    let checked = sieRows("#TRANS 4011 {} \(text)\n#TRANS 2811 {} \(opposite)")
    #expect(checked.codes.isEmpty)
    #expect(checked.rows.map(\.amount) == [Money(ore: ore), Money(ore: -ore)])
  }

  @Test("the largest amount is read, one öre more is not")
  func limit() {
    #expect(sieRows("#TRANS 1 {} 100000000000000.00").codes == ["sie.unbalanced-voucher"])
    #expect(sieRows("#TRANS 1 {} 100000000000000.01").codes == ["sie.bad-amount"])
  }

  @Test(
    "what is no amount is an error, not a trap",
    arguments: [
      "12.345", "1.2.3", "1,2,3", "1,234", "\"1 000\"", "abc", "-", ".", "--5", "1e3", "\"\"",
      "0x10",
      "99999999999999999999999999", "100000000000000.01", "-100000000000000.01",
    ])
  func invalid(text: String) {
    let checked = sieRows("#TRANS 4011 {} \(text)")
    #expect(checked.codes == ["sie.bad-amount"])
    #expect(checked.value == nil)
  }

  @Test(
    "amounts written in another way are read with a warning",
    arguments: [
      (text: "100,50", ore: Int64(10_050)), ("+100.50", 10_050), ("100.50-", -10_050),
      ("100,5", 10_050),
    ])
  func unusual(text: String, ore: Int64) throws {
    let other = ore < 0 ? "100.50" : "-100.50"
    let checked = sieRows("#TRANS 4011 {} \(text)\n#TRANS 2811 {} \(other)")
    #expect(checked.codes == ["sie.unusual"])
    #expect(checked.rows.first?.amount == Money(ore: ore))
  }

  @Test("amounts that only together are too large are an error")
  func overflowingSum() {
    let most = "100000000000000"
    let checked = sieRows("#TRANS 1 {} \(most)\n#TRANS 2 {} -\(most)\n#TRANS 3 {} \(most)")
    #expect(checked.codes == ["sie.bad-amount"])
  }
}
