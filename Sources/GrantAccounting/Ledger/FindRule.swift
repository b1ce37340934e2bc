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

  /// Whether every row that `other` could decide about is decided by this rule already.
  public func covers(_ other: AccountRule) -> Bool {
    (filter == nil || filter == other.filter) && matches(other.first) && matches(other.last)
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

  /// The chart's own rule for an account; `nil` where it has none.
  ///
  /// Charts number their accounts: `40-PROJ` and `4011.02` begin with a group, `3B` does not.
  public func defaultRule(for account: String) -> AccountRule? {
    let digits = account.utf8.prefix { (0x30...0x39).contains($0) }
    let next = account.utf8.dropFirst(digits.count).first
    guard digits.count >= 2, next.map(isSeparator) ?? true else { return nil }
    return defaultRules.first { $0.matches(account) }
  }
}

/// Blank, hyphen, point, slash: what stands between an account and its own organisation's suffix.
private func isSeparator(_ byte: UInt8) -> Bool { [0x20, 0x2D, 0x2E, 0x2F].contains(byte) }

/// A rule that decides about rows of an account, and whose rule it is.
public struct DecidingRule: Hashable, Sendable {
  public let rule: AccountRule
  /// Whether it is the party's own, not the chart's.
  public let isOwn: Bool
}

/// The rules that can decide about an account, in order: those for some of its rows, and at last
/// the first one for all.
///
/// The party's own rules stand before the chart's.
///
/// - Complexity: O(rules).
public func decidingRules(
  for account: String, own: [AccountRule], chart: AccountChart
) -> [DecidingRule] {
  var deciding: [DecidingRule] = []
  for rule in own where rule.matches(account) {
    deciding.append(DecidingRule(rule: rule, isOwn: true))
    if rule.filter == nil { return deciding }
  }
  if let rule = chart.defaultRule(for: account) {
    deciding.append(DecidingRule(rule: rule, isOwn: false))
  }
  return deciding
}

/// The rule that decides about a row: the first one whose filter lets it through.
///
/// - Returns: `nil` for an unmapped row.
public func findRule(
  for account: String, objects: [DimensionObject] = [], own: [AccountRule], chart: AccountChart
) -> DecidingRule? {
  decidingRules(for: account, own: own, chart: chart).first {
    $0.rule.filter?.matches(objects) ?? true
  }
}

extension AccountRule {
  /// A rule over groups of the same width; one group where `last` is left out.
  static func group(
    _ first: String, to last: String? = nil, _ treatment: AccountTreatment, _ reason: String
  ) -> AccountRule {
    AccountRule(first: first, last: last ?? first, treatment: treatment, reason: reason)
  }
}
