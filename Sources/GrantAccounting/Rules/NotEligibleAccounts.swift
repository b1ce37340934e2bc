extension Rule {
  /// Money on accounts that the mapping says no grant can pay.
  static let notEligibleAccounts = Rule(
    "vinnova.not-eligible-accounts",
    source: "Vinnova, Guide till Vinnovas villkor om stödberättigande kostnader"
  ) { report, _ in
    report.participants.compactMap { part in
      let rows = part.notEligible.filter {
        if case .account = $0.reason { true } else { false }
      }
      guard !rows.isEmpty else { return nil }
      return Observation(
        .note, part.participant.id,
        .notEligibleAccounts(amount: rows.map(\.amount).sum(), rows: rows.count))
    }
  }
}
