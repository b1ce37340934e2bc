/// What the vouchers of a list leave in doubt together: rows lost, pasted twice, or sums among them.
///
/// A list may hold the project's rows alone, of which vouchers need not balance nor have numbers;
/// doubt arises only where nearly all do.
struct ListedVouchers {
  private let vouchers: [Voucher]

  init(_ vouchers: [Voucher]) { self.vouchers = vouchers }

  func tell(_ problems: inout Problems) {
    tellUnbalanced(&problems)
    tellUnnumbered(&problems)
  }

  /// Four vouchers balance for each that does not.
  private func tellUnbalanced(_ problems: inout Problems) {
    struct Name: Hashable {
      var series: String
      var number: String
    }
    var sums: [Name: (money: Money, rows: Int, first: Voucher)] = [:]
    var order: [Name] = []
    for voucher in vouchers where !voucher.number.isEmpty {
      let name = Name(series: voucher.series, number: voucher.number)
      if sums[name] == nil { order.append(name) }
      let sum = voucher.rows.reduce(sums[name]?.money ?? .zero) { $0 + $1.amount }
      let rows = (sums[name]?.rows ?? 0) + voucher.rows.count
      sums[name] = (sum, rows, sums[name]?.first ?? voucher)
    }
    // A voucher of one row is one of which the list holds no more.
    let unbalanced = order.compactMap { sums[$0] }.filter { $0.money != .zero && $0.rows > 1 }
    let balanced = order.count { name in
      sums[name].map { $0.money == .zero && $0.rows > 1 } ?? false
    }
    guard let first = unbalanced.first, balanced >= 3, unbalanced.count * 4 <= balanced else {
      return
    }
    problems.unbalancedVoucher(first.first, first.money, unbalanced.count, balanced)
  }

  /// Sums among the rows are told where most rows have a number, or none has; others where nine have
  /// for each that has none.
  private func tellUnnumbered(_ problems: inout Problems) {
    let unnumbered = vouchers.filter(\.number.isEmpty)
    let numbered = vouchers.reduce(0) { $0 + ($1.number.isEmpty ? 0 : $1.rows.count) }
    let sums =
      numbered == 0 ? sumsOfAccounts() : numbered > unnumbered.count ? sumsOfRowsAbove() : []
    for line in sums { problems.unmarkedSum(line) }
    let others = unnumbered.filter { !sums.contains($0.line) }
    guard let first = others.first, numbered >= others.count * 9 else { return }
    problems.unnumberedRows(others.count, first.line)
  }

  /// The lines of rows without number that state the sum of two or more rows above: of their
  /// account, or of all.
  private func sumsOfRowsAbove() -> [Int] {
    let rows = vouchers.flatMap { voucher in
      voucher.rows.map { (row: $0, isNumbered: !voucher.number.isEmpty) }
    }.sorted { $0.row.line < $1.row.line }
    var sums: [String: (money: Money, rows: Int)] = [:]
    var all = (money: Money.zero, rows: 0)
    return rows.compactMap { row, isNumbered in
      let above = sums[row.account] ?? (.zero, 0)
      if !isNumbered, row.amount != .zero,
        above.rows > 1 && above.money == row.amount || all.rows > 1 && all.money == row.amount
      {
        sums[row.account] = nil
        return row.line
      }
      sums[row.account] = (above.money + row.amount, above.rows + 1)
      all = (all.money + row.amount, all.rows + 1)
      return nil
    }
  }

  /// The last lines of accounts in a list without any numbers, where each account of three rows or
  /// more, and more than one, ends with the sum of its others.
  private func sumsOfAccounts() -> [Int] {
    let accounts = Dictionary(grouping: vouchers.flatMap(\.rows), by: \.account).values
      .map { $0.sorted { $0.line < $1.line } }.filter { $0.count > 2 }
    guard accounts.count > 1 else { return [] }
    let areSums = accounts.allSatisfy { rows in
      let others = rows.dropLast().reduce(Money.zero) { $0 + $1.amount }
      return others != .zero && others == rows.last?.amount
    }
    return areSums ? accounts.compactMap(\.last?.line).sorted() : []
  }
}

extension Problems {
  fileprivate mutating func unbalancedVoucher(
    _ voucher: Voucher, _ difference: Money, _ count: Int, _ balanced: Int
  ) {
    warning(
      "csv.unbalanced-voucher", line: voucher.line,
      "voucher \(voucher.label) is \(plain(difference)) kr out of balance; vouchers out of "
        + "balance: \(count), in balance: \(balanced)",
      hint: "a row may have been lost or stand twice: compare with the accounting system, or "
        + "export the list again")
  }

  fileprivate mutating func unmarkedSum(_ line: Int) {
    error(
      "csv.unmarked-sum", line: line,
      "the row has no voucher number and states the sum of rows above it",
      hint: "remove the row, or write Summa in it; fill in its voucher if it was booked")
  }

  fileprivate mutating func unnumberedRows(_ count: Int, _ line: Int) {
    warning(
      "csv.unnumbered-row", line: line,
      "rows without voucher number where the others have one, all counted: \(count)",
      hint: "look for sums and copies among them; right where they were booked without a number")
  }
}
