/// Finds the rule of an account: the party's own rules first, then the chart's.
///
/// Each account is looked up once; ledgers repeat few accounts over many rows.
struct AccountLookup {
  private let ownRules: [AccountRule]
  private let chartRules: [AccountRule]
  private var found: [String: Match] = [:]

  struct Match {
    let rule: AccountRule?
    let isOwnRule: Bool
  }

  init(_ bookkeeping: Bookkeeping) {
    ownRules = bookkeeping.ownRules
    chartRules = []
  }

  mutating func match(_ account: String) -> Match {
    if let known = found[account] { return known }
    let own = ownRules.first { $0.covers(account) }
    let match = Match(
      rule: own ?? chartRules.first { $0.covers(account) }, isOwnRule: own != nil)
    found[account] = match
    return match
  }
}

extension AccountRule {
  fileprivate func covers(_ account: String) -> Bool {
    guard account.count >= first.count else { return false }
    let prefix = account.prefix(first.count)
    return first <= prefix && prefix <= last
  }
}
