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
/// that a late invoice is seen. Financing is no cost and is only listed by account.
///
/// `rows` are in date order, and so is the result.
///
/// - Complexity: O(*n*) in `rows`.
func classifyRows(
  _ rows: [Transaction], by classifier: RowClassifier, accounts bookkeeping: Bookkeeping,
  through cutOff: CalendarDate, asOf: CalendarDate
) -> ClassifiedRows {
  var lookup = AccountLookup(bookkeeping)
  var result = ClassifiedRows()
  var uses: [String: AccountUse] = [:]
  for row in rows where row.date <= asOf {
    let match = lookup.match(row.account)
    if row.date <= cutOff {
      let use = AccountUse(
        account: row.account, name: row.accountName, rule: match.rule, isOwnRule: match.isOwnRule,
        amount: row.amount)
      uses[row.account, default: use.empty].amount += row.amount
    }
    guard row.date <= cutOff || !classifier.period.contains(row.date) else { continue }
    switch classifier.outcome(of: row, rule: match.rule) {
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
    if rule?.treatment == .financing { return .noCost }
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
  fileprivate var empty: AccountUse {
    AccountUse(account: account, name: name, rule: rule, isOwnRule: isOwnRule, amount: .zero)
  }
}
