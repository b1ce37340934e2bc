import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// What holds for the project and who says so, after the findings that rest on it.
  var limitTable: [Content] {
    let limits = report.limits.all.filter { isOfInterest($0) }
    // Mostly nothing is replaced: a column of dashes says no more.
    let isReplaced = limits.contains { $0.replaced != nil }
    let rows = limits.map { limit in
      Table.Row(
        [
          words.name(of: limit.kind),
          limit.value.map { words.text(of: $0).capitalisedFirst } ?? words.notKnown,
          limit.origin.map { words.name(of: $0).capitalisedFirst } ?? NumberFormat.nothing,
        ] + (isReplaced ? [replaced(by: limit)] : []))
    }
    let columns: [Table.Column] =
      [.label(words.limit, weight: 2.2), .label(words.holds), .label(words.statedBy, weight: 1.1)]
      + (isReplaced ? [.label(words.insteadOf, weight: 1.3)] : [])
    return leading([.heading(2, words.limits)], to: Table(columns: columns, rows: rows))
  }

  /// What would hold without the limit.
  private func replaced(by limit: LimitInForce) -> String {
    limit.replaced.map {
      "\(words.text(of: $0.value).capitalisedFirst), \(words.name(of: $0.origin))"
    } ?? NumberFormat.nothing
  }

  /// A limit that is stated, and one that is not where the checks miss it: the two agree.
  private func isOfInterest(_ limit: LimitInForce) -> Bool {
    if report.isConcerned(by: limit.kind) { return true }
    return limit.value != nil && limit.kind != .purchasesBetweenParties
  }
}
