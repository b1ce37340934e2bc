/// What a file says its accounts open and close at in year 0.
///
/// A voucher is whole or it does not balance, but nothing in a file tells how many vouchers it
/// should hold. The closing balances do: they are what all rows of the year add up to.
struct SIEBalances {
  /// The balances of one account; `nil` where the file states none.
  struct Account {
    var opening: Money?
    var closing: Money?
    var result: Money?
    /// Of the record that states what the account closes at.
    var line: Int?
    /// A balance that could not be read, so that nothing can be held against the rows.
    var isUnreadable = false
  }

  private(set) var accounts: [String: Account] = [:]
  private var statesClosing = false
  private var statesResult = false

  /// Whether a balance can be held against the rows at all.
  var areStated: Bool { statesClosing || statesResult }

  /// Whether every account that moved is among those stated, those that close at zero left out.
  ///
  /// Only where the file states balance and result accounts; else one kind may be left out whole.
  private var leaveOutOnlyZero: Bool { statesClosing && statesResult }

  /// Takes in `#IB`, `#UB` or `#RES`; `nil` for a balance that could not be read.
  mutating func add(_ label: String, _ account: String, _ balance: Money?, _ line: Int) {
    var stated = accounts[account] ?? Account()
    stated.isUnreadable = stated.isUnreadable || balance == nil
    switch label {
    case "IB": stated.opening = balance
    case "UB": (stated.closing, stated.line, statesClosing) = (balance, line, true)
    default: (stated.result, stated.line, statesResult) = (balance, line, true)
    }
    accounts[account] = stated
  }

  /// Adds what the part of the file that follows states; the later balance counts.
  mutating func append(_ later: SIEBalances) {
    statesClosing = statesClosing || later.statesClosing
    statesResult = statesResult || later.statesResult
    accounts.merge(later.accounts) { old, new in
      Account(
        opening: new.opening ?? old.opening, closing: new.closing ?? old.closing,
        result: new.result ?? old.result, line: new.line ?? old.line,
        isUnreadable: old.isUnreadable || new.isUnreadable)
    }
  }

  /// What an account's rows should add up to; more than one where the file states two balances.
  ///
  /// - Returns: Empty where nothing is known of the account.
  private func expected(_ account: String) -> [Money] {
    let stated = accounts[account] ?? Account()
    guard !stated.isUnreadable else { return [] }
    let opening = stated.opening ?? .zero
    let known = [stated.closing.map { $0 - opening }, stated.result].compactMap { $0 }
    return known.isEmpty && leaveOutOnlyZero ? [.zero - opening] : known
  }

  /// The accounts whose rows do not add up to what is stated, by line and then account.
  ///
  /// `sums` is what the rows of each account add up to, debit positive.
  ///
  /// - Complexity: O(*n* log *n*) in the accounts.
  func differences(from sums: [String: Money]) -> [BalanceDifference] {
    let names = Set(sums.keys).union(accounts.keys)
    return names.compactMap { account -> BalanceDifference? in
      let sum = sums[account] ?? .zero
      let expected = expected(account)
      guard let first = expected.first, !expected.contains(sum) else { return nil }
      return BalanceDifference(
        account: account, expected: first, found: sum, line: accounts[account]?.line)
    }.sorted { ($0.line ?? .max, $0.account) < ($1.line ?? .max, $1.account) }
  }
}

/// An account whose rows do not add up to its balance.
struct BalanceDifference: Hashable {
  var account: String
  /// The change over the year that the file states.
  var expected: Money
  /// The sum of the account's rows.
  var found: Money
  /// `nil` where the file states no closing balance, which means zero.
  var line: Int?
}

extension SIEParser {
  /// `#IB`, `#UB` and `#RES`: year, account, balance, quantity; other years are skipped.
  mutating func readBalance(_ label: String) {
    let line = lexer.line
    guard let year = lexer.field(), let index = lexer.number(year), let account = lexer.field()
    else { return problems.incomplete("#\(label)", line) }
    guard index == 0 else { return }
    if lexer.peek() == .openBrace {
      // Not in the format, but harmless while it is empty; an object's balance is not the account's.
      lexer.skipByte()
      guard lexer.peek() == .closeBrace else { return }
      lexer.skipByte()
    }
    var balance: Money?
    switch lexer.field().map(lexer.amount) {
    case .exact(let amount), .unusual(let amount, _): balance = amount
    case .invalid, .tooLarge, nil: problems.incomplete("#\(label)", line)
    }
    balances.add(label, lexer.text(account), balance, line)
  }

  /// Holds the closing balances of year 0 against the vouchers, if those are in order themselves.
  mutating func checkBalances() {
    guard balances.areStated, !problems.hasErrors else { return }
    let differences = balances.differences(from: store.accountSums(in: ledger.fiscalYear))
    guard !differences.isEmpty else { return }
    // A voucher dated outside the year may belong to it all the same.
    if balances.differences(from: store.accountSums(in: nil)).isEmpty { return }
    for difference in differences { problems.balanceDiffers(difference) }
  }

  /// The same for a file without vouchers; `sums` is what the months of each account add up to.
  mutating func checkBalances(ofMonths sums: [String: Money]) {
    guard balances.areStated, !problems.hasErrors else { return }
    for difference in balances.differences(from: sums) { problems.balanceDiffers(difference) }
  }
}

extension VoucherStore {
  /// What the rows of each account add up to.
  ///
  /// `year` holds the days of the vouchers that count; `nil` counts all.
  ///
  /// - Complexity: O(rows).
  func accountSums(in year: Period?) -> [String: Money] {
    var sums = [Money](repeating: .zero, count: accounts.count)
    let days = year.map { PackedDate($0.start)...PackedDate($0.end) }
    for index in vouchers.indices where days?.contains(vouchers[index].date) ?? true {
      for row in rowRange(of: index) { sums[Int(rows[row].account)] += rows[row].amount }
    }
    return Dictionary(zip(accounts, sums), uniquingKeysWith: +)
  }
}
