/// The money of one account, over all the rules that decided about it in the way asked for.
struct AccountSum {
  let account: String
  let name: String
  var amount = Money.zero
}

extension ParticipantReport {
  /// The accounts with uses that `isMeant` holds for, in account order, unless they cancel out.
  func accounts(where isMeant: (AccountUse) -> Bool) -> [AccountSum] {
    var sums: [AccountSum] = []
    for use in accounts where isMeant(use) {
      if sums.last?.account != use.account {
        sums.append(AccountSum(account: use.account, name: use.name))
      }
      sums[sums.count - 1].amount += use.amount
    }
    return sums.filter { $0.amount != .zero }
  }

  var chart: AccountChart { participant.bookkeeping.chart }

  /// One observation for each account of a doubtful mapping.
  func doubts(
    _ severity: Finding.Severity, _ doubt: MappingDoubt, where isMeant: (AccountUse) -> Bool
  ) -> [Observation] {
    accounts(where: isMeant).map {
      Observation(
        severity, participant.id,
        .mappingDoubt(doubt, account: $0.account, name: $0.name, amount: $0.amount))
    }
  }
}

extension AccountUse {
  /// The category that the rule counts the account in.
  var category: CostCategory? {
    guard case .cost(let category) = rule?.treatment else { return nil }
    return category
  }

  /// Counted as a cost because the party's own rule says so.
  var isOwnCost: Bool { isOwnRule && category != nil }
}
