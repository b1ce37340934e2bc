extension AccountRule {
  /// Whether the account's first digits lie in `first...last`.
  ///
  /// Compared as text over as many digits as `first` has, so `5010` is no `501` and an account
  /// shorter than `first` never matches.
  public func matches(_ account: String) -> Bool {
    let width = first.utf8.count
    guard width > 0, account.utf8.count >= width else { return false }
    let head = account.utf8.prefix(width)
    return !head.lexicographicallyPrecedes(first.utf8)
      && !last.utf8.prefix(width).lexicographicallyPrecedes(head)
  }
}

extension AccountChart {
  /// The default mapping, first match wins; accounts no rule names are unmapped.
  ///
  /// - Source: The charts' own groups against Vinnova's cost categories; most of it is general
  /// knowledge without a published table, so a party's own rules come first.
  public var defaultRules: [AccountRule] {
    switch self {
    case .bas: AccountRule.bas
    case .kommunBas: AccountRule.kommunBas
    case .regionBas: AccountRule.regionBas
    case .state: AccountRule.state
    }
  }
}

/// The rule that decides about an account: the party's own rules before the chart's, in order.
///
/// - Returns: `nil` for an unmapped account.
/// - Complexity: O(rules).
public func findRule(
  for account: String, own: [AccountRule], chart: AccountChart
) -> (rule: AccountRule, isOwn: Bool)? {
  if let rule = own.first(where: { $0.matches(account) }) { return (rule, true) }
  return chart.defaultRules.first { $0.matches(account) }.map { ($0, false) }
}

extension AccountRule {
  /// A rule over groups of the same width; one group where `last` is left out.
  static func group(
    _ first: String, to last: String? = nil, _ treatment: AccountTreatment, _ reason: String
  ) -> AccountRule {
    AccountRule(first: first, last: last ?? first, treatment: treatment, reason: reason)
  }
}
