extension Rule {
  /// Grants and other income are financing: they stand beside the costs and do not lower them.
  ///
  /// Besides income accounts that an own rule counts, credits on cost accounts are pointed out
  /// that look like financing: of exactly the amount that Vinnova or another financier paid the
  /// party, or with a text that speaks of a grant. A credit that takes back an equal debit on the
  /// account is a correction.
  static let incomeAsCost = Rule(
    "mapping.income-as-cost", source: "Kontomappning"
  ) { report, project in
    report.participants.flatMap { part in
      let income = part.doubts(.warning, .incomeAsCost) {
        $0.isOwnCost && part.chart.defaultRule(for: $0.account)?.treatment == .financing
      }
      let credits = financingCredits(of: part, in: project, asOf: report.asOf)
      guard !credits.isEmpty else { return income }
      return income + [
        Observation(
          .warning, part.participant.id,
          .creditLikeFinancing(amount: credits.sum(), rows: credits.count))
      ]
    }
  }
}

/// Amounts of counted credits that look like money received, as positive amounts.
private func financingCredits(
  of part: ParticipantReport, in project: GrantProject, asOf: CalendarDate
) -> [Money] {
  let received = Set(
    project.disbursements.filter { $0.participant == part.participant.id && $0.date <= asOf }
      .map(\.amount)
      + part.participant.bookkeeping.otherFinancing.filter { $0.date <= asOf }.map(\.amount))
  struct Booked: Hashable {
    var account: String
    var amount: Money
  }
  var debits: [Booked: Int] = [:]
  for row in part.entries.map(\.transaction) where row.amount > .zero {
    debits[Booked(account: row.account, amount: row.amount), default: 0] += 1
  }
  return part.entries.map(\.transaction).filter { $0.amount < .zero }.compactMap { row in
    let debit = Booked(account: row.account, amount: -row.amount)
    if let left = debits[debit], left > 0 {
      debits[debit] = left - 1
      return nil
    }
    return received.contains(-row.amount) || speaksOfGrant(row.text) ? -row.amount : nil
  }
}

private func speaksOfGrant(_ text: String) -> Bool {
  let text = text.lowercased()
  return ["bidrag", "vinnova", "medfinansiering"].contains { text.contains($0) }
}
