import GrantAccounting
import Testing

@Suite("Lists of vouchers: what their vouchers leave in doubt together")
struct ListedVoucherTests {
  @Test(
    "csv.unbalanced-voucher: one in five, and at least three in balance",
    arguments: [
      (balanced: 4, unbalanced: 1, isTold: true), (3, 1, false), (8, 2, true), (7, 2, false),
      (4, 0, false), (0, 1, false),
    ])
  func balance(balanced: Int, unbalanced: Int, isTold: Bool) {
    let rows =
      (0..<balanced).flatMap { ["A\($0);2022-01-31;4011;10", "A\($0);2022-01-31;2440;-10"] }
      + (0..<unbalanced).flatMap { ["B\($0);2022-01-31;4011;17", "B\($0);2022-01-31;2440;-10"] }
      // Of a voucher of one row the list may hold no more.
      + ["C1;2022-01-31;4011;3"]
    let read = list(rows)
    #expect(read.codes == (isTold ? ["csv.unbalanced-voucher"] : []))
    #expect(read.diagnostics.allSatisfy { $0.message.hasPrefix("voucher B0 is 7.00 kr out") })
  }

  @Test("a voucher booked on two days balances as a whole")
  func twoDays() {
    let rows = (0..<4).flatMap { ["A\($0);2022-01-31;4011;10", "A\($0);2022-01-31;2440;-10"] }
    #expect(list(rows + ["B1;2022-01-31;4011;7", "B1;2022-02-01;2440;-7"]).codes == [])
  }

  @Test(
    "csv.unmarked-sum: a row without number that states its account's rows above, two or more",
    arguments: [
      // 100 + ... + 900 = 4500 kr on the account.
      (amount: "4500", account: "4011", "csv.unmarked-sum" as String?),
      ("4499", "4011", "csv.unnumbered-row"), ("4500", "4012", "csv.unmarked-sum"),
      ("4499", "4012", "csv.unnumbered-row"),
    ])
  func sums(amount: String, account: String, code: String?) {
    let rows = (1...9).map { "A\($0);2022-01-31;4011;\($0)00" }
    #expect(list(rows + [";2022-01-31;\(account);\(amount)"]).codes == [code].compactMap { $0 })
  }

  @Test("csv.unmarked-sum: a sum of each account in its name, with numbers and without")
  func sumsOfAccounts() {
    let first = ["A1;2022-01-31;4011;10", "A2;2022-02-28;4011;20", ";2022-12-31;4011;30"]
    let second = ["A3;2022-01-31;5810;7", "A4;2022-02-28;5810;8", ";2022-12-31;5810;15"]
    let codes = ["csv.unmarked-sum", "csv.unmarked-sum"]
    #expect(list(first + second).codes == codes)
    let bare = (first + second).map { ";" + $0.drop { $0 != ";" }.dropFirst() }
    #expect(list(bare).codes == codes)
    // One account may come to that by chance, and so does one row that is no sum.
    #expect(list(Array(bare.prefix(3))).codes == [])
    #expect(list(bare.dropLast() + [";2022-12-31;5810;16"]).codes == [])
  }

  @Test(
    "csv.unnumbered-row: nine rows with a number for each without",
    arguments: [(numbered: 9, isTold: true), (8, false)])
  func numbers(numbered: Int, isTold: Bool) {
    let rows = (1...numbered).map { "A\($0);2022-01-31;4011;1\($0)" }
    let read = list(rows + [";2022-01-31;4011;1"])
    #expect(read.codes == (isTold ? ["csv.unnumbered-row"] : []))
    #expect(read.rows.count == numbered + 1)
  }

  private func list(_ rows: [String]) -> Checked<Ledger> {
    csv("Ver;Datum;Konto;Belopp\n" + rows.map { $0 + "\n" }.joined())
  }
}
