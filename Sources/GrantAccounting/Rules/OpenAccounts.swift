extension Rule {
  /// An account without a rule holds money that the report does not know what to make of.
  static let unmappedAccounts = Rule(
    "mapping.unmapped-account", source: "Kontomappning"
  ) { report, _ in
    report.participants.flatMap { part in
      openAccounts(of: part) { $0 == .unmappedAccount }.map {
        Observation(
          .error, part.participant.id,
          .unmappedAccount(account: $0.account, name: $0.name, amount: $0.amount))
      }
    }
  }

  /// An account that could be eligible or not waits for the party's own rule.
  static let undecidedAccounts = Rule(
    "mapping.undecided-account", source: "Kontomappning"
  ) { report, _ in
    report.participants.flatMap { part in
      openAccounts(of: part) {
        if case .undecidedAccount = $0 { true } else { false }
      }.map {
        Observation(
          .error, part.participant.id,
          .undecidedAccount(account: $0.account, name: $0.name, amount: $0.amount))
      }
    }
  }
}

private struct OpenAccount {
  let account: String
  let name: String
  var amount = Money.zero
}

/// Accounts whose rows were left out for `isOpen` and do not cancel out, in account order.
private func openAccounts(
  of part: ParticipantReport, _ isOpen: (NotEligibleCost.Reason) -> Bool
) -> [OpenAccount] {
  var open: [String: OpenAccount] = [:]
  for cost in part.notEligible where isOpen(cost.reason) {
    guard let row = cost.transaction else { continue }
    let account = OpenAccount(account: row.account, name: row.accountName)
    open[row.account, default: account].amount += row.amount
  }
  return open.values.filter { $0.amount != .zero }.sorted { $0.account < $1.account }
}
