extension Rule {
  /// A party with a budget has booked something once the project runs.
  ///
  /// - Source: every reported cost, personnel included, must stand in the party's project
  ///   bookkeeping.
  static let ledgerRows = Rule(
    "vinnova.ledger-rows", source: "Vinnova, Att tänka på inför budgetering och redovisning"
  ) { report, _ in
    guard report.projectPeriod.start <= report.cutOff else { return [] }
    return report.participants.filter {
      $0.accounts.isEmpty && $0.costs.budget.total != .zero
    }.map { Observation(.warning, $0.participant.id, .noLedgerRows) }
  }
}
