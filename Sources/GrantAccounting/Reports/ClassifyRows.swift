/// The project's rows of one party, told apart.
struct ClassifiedRows {
  /// Eligible rows in date order.
  var entries: [ReportedEntry] = []
  /// Rows left out, in date order.
  var leftOut: [NotEligibleCost] = []
  /// In account order.
  var accounts: [AccountUse] = []
}

/// Tells eligible rows from those left out.
///
/// Rows inside the project count through `cutOff`; rows outside it are listed through `asOf`, so
/// that a late invoice is seen. Financing and balance accounts are no cost and are only listed by
/// account.
///
/// `rows` are in date order, and so is the result.
///
/// - Complexity: O(*n*) in `rows`.
func classifyRows(
  _ rows: [Transaction], by classifier: RowClassifier, accounts bookkeeping: Bookkeeping,
  through cutOff: CalendarDate, asOf: CalendarDate
) -> ClassifiedRows {
  var result = ClassifiedRows()
  var uses: [String: AccountUse] = [:]
  for row in rows {
    let isInside = classifier.period.contains(row.date)
    guard row.date <= (isInside ? cutOff : asOf) else { continue }
    uses[row.account, default: AccountUse(of: row, in: bookkeeping)].amount += row.amount
    switch classifier.outcome(of: row, rule: uses[row.account]?.rule) {
    case .eligible(let category):
      result.entries.append(ReportedEntry(category: category, transaction: row))
    case .leftOut(let reason):
      result.leftOut.append(
        NotEligibleCost(reason: reason, amount: row.amount, transaction: row))
    case .noCost: break
    }
  }
  result.accounts = uses.values.sorted { $0.account < $1.account }
  return result
}

/// Decides what one row is.
struct RowClassifier {
  /// The project's period: a cost counts by the row's own day.
  let period: Period
  let allowedCategories: Set<CostCategory>
  let indirectCosts: IndirectCostMethod

  enum Outcome {
    case eligible(CostCategory)
    case leftOut(NotEligibleCost.Reason)
    case noCost
  }

  /// The first reason that holds: the day is outside the project, the account is no eligible cost
  /// or still undecided, the call does not pay for the category, a computed share replaces it.
  func outcome(of row: Transaction, rule: AccountRule?) -> Outcome {
    if rule?.treatment == .financing || rule?.treatment == .balance { return .noCost }
    if row.date < period.start { return .leftOut(.beforeProject) }
    if row.date > period.end { return .leftOut(.afterProject) }
    guard let rule else { return .leftOut(.unmappedAccount) }
    guard case .cost(let category) = rule.treatment else {
      return .leftOut(rule.treatment == .undecided ? .undecidedAccount(rule) : .account(rule))
    }
    guard allowedCategories.contains(category) else {
      return .leftOut(.categoryNotAllowed(category))
    }
    if category == .indirect, case .shareOfPersonnel = indirectCosts {
      return .leftOut(.indirectCostsComputed)
    }
    return .eligible(category)
  }
}

extension AccountUse {
  /// Nothing yet on the row's account.
  fileprivate init(of row: Transaction, in bookkeeping: Bookkeeping) {
    let found = findRule(for: row.account, own: bookkeeping.ownRules, chart: bookkeeping.chart)
    self.init(
      account: row.account, name: row.accountName, rule: found?.rule,
      isOwnRule: found?.isOwn ?? false, amount: .zero)
  }
}
