extension Rule {
  /// Own financing against the plan, and financing above the cost.
  ///
  /// Own financing follows the costs, so it is held against the plan only when all costs are in.
  static let coFinancing = Rule(
    "vinnova.co-financing", source: "Vinnova, Beslut om bidrag", section: "Beviljat bidrag"
  ) { report, _ in
    report.participants.compactMap { part in
      let actual = part.financing.actual
      let own = actual.total(of: .own)
      if own < .zero {
        return Observation(
          .warning, part.participant.id,
          .financingAboveCost(
            cost: actual.total, grant: actual.total(of: .grant),
            others: actual.total(of: .otherFinanciers), excess: -own))
      }
      let planned = part.financing.planned.total(of: .own)
      guard report.kind == .final, own < planned else { return nil }
      return Observation(
        .note, part.participant.id, .ownFinancingBelowPlan(planned: planned, actual: own))
    }
  }
}
