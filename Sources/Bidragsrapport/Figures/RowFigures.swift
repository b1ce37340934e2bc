internal import GrantAccounting

/// A voucher row that is counted.
struct EntryFigures: Encodable {
  var category: String
  var row: RowFigures
}

/// A voucher row, as in the report's annex.
struct RowFigures: Encodable {
  var voucher: String
  var date: String
  var account: String
  var accountName: String
  var amountOre: Int64
  /// Left out where there is none, as in a public version.
  var text: String?
  /// Relative to the project folder.
  var file: String
  var line: Int?

  init(_ transaction: Transaction) {
    voucher = transaction.voucher
    date = transaction.date.description
    account = transaction.account
    accountName = transaction.accountName
    amountOre = transaction.amount.ore
    text = transaction.text.isEmpty ? nil : transaction.text
    file = transaction.location.file
    line = transaction.location.line
  }
}

/// A row left out, or a sum cut by a limit.
struct NotEligibleFigures: Encodable {
  var reason: String
  var category: String?
  /// The words of the account's rule.
  var explanation: String?
  var limitOre: Int64?
  var limitBasisPoints: Int64?
  var amountOre: Int64
  var row: RowFigures?

  init(_ cost: NotEligibleCost) {
    amountOre = cost.amount.ore
    row = cost.transaction.map(RowFigures.init)
    switch cost.reason {
    case .beforeProject: reason = "beforeProject"
    case .afterProject: reason = "afterProject"
    case .categoryNotAllowed(let banned):
      (reason, category) = ("categoryNotAllowed", banned.rawValue)
    case .account(let rule): (reason, explanation) = ("account", rule.reason)
    case .undecidedAccount(let rule): (reason, explanation) = ("undecidedAccount", rule.reason)
    case .unmappedAccount: reason = "unmappedAccount"
    case .indirectCostsComputed: reason = "indirectCostsComputed"
    case .aboveHourlyCost(let limit): (reason, limitOre) = ("aboveHourlyCost", limit.ore)
    case .aboveIndirectCosts(let limit):
      (reason, limitBasisPoints) = ("aboveIndirectCosts", limit.basisPoints)
    }
  }
}
