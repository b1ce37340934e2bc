/// The project's rows of one party, told apart.
struct ClassifiedRows {
  /// Eligible rows in date order.
  var entries: [ReportedEntry] = []
  /// Rows left out, in date order.
  var leftOut: [NotEligibleCost] = []
  /// In account order, an account's uses in the order of their rules.
  var accounts: [AccountUse] = []
}

/// Tells eligible rows from those left out.
///
/// Rows count through `cutOff`. Once the report reaches the project's end, rows after it are listed
/// through `asOf`, so that a late invoice is seen; an earlier report has nothing to say of them.
/// Financing and balance accounts are no cost and are only listed by account.
///
/// `rows` are in date order, and so is the result.
///
/// - Complexity: O(*n*) in `rows`.
func classifyRows(
  _ rows: [Transaction], by classifier: RowClassifier, accounts bookkeeping: Bookkeeping,
  through cutOff: CalendarDate, asOf: CalendarDate
) -> ClassifiedRows {
  var result = ClassifiedRows()
  var accounts = AccountUses(bookkeeping)
  let last = lastListedDay(of: classifier.period, cutOff: cutOff, asOf: asOf)
  for row in rows where row.date <= last {
    switch classifier.outcome(of: row, rule: accounts.add(row)) {
    case .eligible(let category):
      result.entries.append(ReportedEntry(category: category, transaction: row))
    case .leftOut(let reason):
      result.leftOut.append(
        NotEligibleCost(reason: reason, amount: row.amount, transaction: row))
    case .noCost: break
    }
  }
  result.accounts = accounts.inOrder
  return result
}

/// The last day whose rows a report looks at, whatever they turn out to be.
func lastListedDay(
  of projectPeriod: Period, cutOff: CalendarDate, asOf: CalendarDate
) -> CalendarDate {
  cutOff < projectPeriod.end ? cutOff : asOf
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

/// What the rows of each account become, one use for each rule that decides about some of them.
private struct AccountUses {
  /// The rules of one account are looked up once, not row by row.
  private struct Account {
    let rules: [DecidingRule]
    /// One place a rule, the last one for rows that no rule lets through.
    var uses: [AccountUse?]

    init(_ account: String, in bookkeeping: Bookkeeping) {
      rules = decidingRules(
        for: account, own: bookkeeping.ownRules, chart: bookkeeping.chart)
      uses = Array(repeating: nil, count: rules.count + 1)
    }

    mutating func add(_ row: Transaction) -> AccountRule? {
      let place =
        rules.firstIndex { $0.rule.filter?.matches(row.objects) ?? true } ?? rules.count
      let deciding = place < rules.count ? rules[place] : nil
      let nothingYet = AccountUse(
        account: row.account, name: row.accountName, rule: deciding?.rule,
        isOwnRule: deciding?.isOwn ?? false, amount: .zero)
      var use = uses[place] ?? nothingYet
      use.amount += row.amount
      uses[place] = use
      return deciding?.rule
    }
  }

  private let bookkeeping: Bookkeeping
  private var accounts: [String: Account] = [:]

  init(_ bookkeeping: Bookkeeping) { self.bookkeeping = bookkeeping }

  /// Counts the row's amount and returns the rule that decides about it.
  mutating func add(_ row: Transaction) -> AccountRule? {
    accounts[row.account, default: Account(row.account, in: bookkeeping)].add(row)
  }

  var inOrder: [AccountUse] {
    accounts.sorted { $0.key < $1.key }.flatMap { $0.value.uses.compactMap(\.self) }
  }
}
