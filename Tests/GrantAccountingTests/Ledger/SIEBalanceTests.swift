import GrantAccounting
import Testing

@Suite("SIE balances: the rows add up to what the accounts close at")
struct SIEBalanceTests {
  /// Two vouchers: salaries 1 000.00 paid from the bank, then a cost of 250.50 on credit.
  static let vouchers = """
    #VER A 1 20220131
    {
    #TRANS 4011 {6 4711} 1000.00
    #TRANS 1930 {} -1000.00
    }
    #VER A 2 20220228
    {
    #TRANS 5611 {6 4711} 250.50
    #TRANS 2411 {} -250.50
    }

    """
  /// Bank 5 000.00 less 1 000.00; nothing owed at the start.
  static let balances = """
    #IB 0 1930 5000.00
    #UB 0 1930 4000.00
    #UB 0 2411 -250.50
    #RES 0 4011 1000.00
    #RES 0 5611 250.50

    """

  @Test("balances that agree say nothing")
  func agree() {
    #expect(read(Self.balances).codes == [])
  }

  @Test(
    "one öre off is an error on the account's line",
    arguments: [
      (from: "#RES 0 5611 250.50", to: "#RES 0 5611 250.51", line: 8),
      ("#UB 0 2411 -250.50", "#UB 0 2411 -250.49", 6),
      ("#IB 0 1930 5000.00", "#IB 0 1930 5000.01", 5),
    ])
  func differ(from: String, to: String, line: Int) {
    let checked = read(Self.balances.replacing(from, with: to))
    #expect(checked.codes == ["sie.balance-differs"])
    #expect(checked.diagnostics.first?.location?.line == line)
    #expect(checked.value == nil)
  }

  @Test("an account left out closes at zero, if both balance and result accounts are stated")
  func leftOut() {
    let withoutResult = Self.balances.replacing("#RES 0 5611 250.50\n", with: "")
    #expect(read(withoutResult).codes == ["sie.balance-differs"])
    #expect(read("#RES 0 4011 1000.00\n").codes == [])
    #expect(read("#IB 0 1930 5000.00\n#UB 0 1930 4000.00\n").codes == [])
  }

  @Test("other years' balances, and opening balances alone, are held against nothing")
  func otherYears() {
    #expect(read("#IB 0 1930 7\n#UB -1 1930 7\n#RES -1 4011 99\n").codes == [])
  }

  @Test("the year's balances are of the year's vouchers, or of all the file's")
  func outsideYear() {
    let late = "#VER A 3 20230101\n{\n#TRANS 4011 {} 10.00\n#TRANS 1930 {} -10.00\n}\n"
    let outside = "sie.voucher-outside-year"
    #expect(read(Self.balances, more: late).codes == [outside])
    let with =
      Self.balances.replacing("4011 1000.00", with: "4011 1010.00")
      .replacing("1930 4000.00", with: "1930 3990.00")
    #expect(read(with, more: late).codes == [outside])
    let half = Self.balances.replacing("4011 1000.00", with: "4011 1005.00")
    #expect(Set(read(half, more: late).codes) == [outside, "sie.balance-differs"])
  }

  @Test("an unreadable balance is left out with a warning and accuses nobody")
  func unreadable() {
    let checked = read(Self.balances.replacing("#RES 0 5611 250.50", with: "#RES 0 5611 x"))
    #expect(checked.codes == ["sie.incomplete-record"])
  }

  @Test("lost rows are told once, not again as balances that differ")
  func lostRows() {
    let text = "\(sieHead)\(Self.balances)\(Self.vouchers.replacing("250.50", with: "250.5O"))"
    #expect(Set(sie(text).codes) == ["sie.bad-amount"])
  }

  @Test("a file that is meant to hold only some vouchers is not held to the balances")
  func partial() {
    let first = Self.vouchers.split(separator: "#VER A 2")[0]
    let cut = Array("\(sieHead)\(Self.balances)\(first)".utf8)
    #expect(Set(parseSIE(cut, file: "test.se").codes) == ["sie.balance-differs"])
    #expect(parseSIE(cut, file: "test.se", isPartial: true).codes == [])
  }

  private func read(_ balances: String, more: String = "") -> Checked<Ledger> {
    sie("\(sieHead)\(balances)\(Self.vouchers)\(more)")
  }
}
