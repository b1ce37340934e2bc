extension Rule {
  /// A category below zero: more credited than booked, as when a file has its signs reversed.
  static let negativeCosts = Rule(
    "ledger.negative-cost", source: "SIE-gruppen, SIE filformat, utgåva 4B"
  ) { report, _ in
    report.participants.flatMap { part in
      CostCategory.allCases.compactMap { category in
        let amount = part.costs.accumulated.total(of: category)
        guard amount < .zero else { return nil }
        return Observation(
          .warning, part.participant.id, .negativeCost(category, amount: amount))
      }
    }
  }
}
