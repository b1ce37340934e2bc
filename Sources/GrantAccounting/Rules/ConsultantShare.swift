extension Rule {
  /// Consultants and licences at most a share of an organisation's whole budget.
  ///
  /// The share is of the organisation's total costs, not of its grant. The calls speak of the
  /// budget, so plan and outcome are both held against it and nothing is cut.
  ///
  /// - Source: some calls of 2026 and 2027: at most 20 %.
  static let consultantShare = Rule(
    "vinnova.consultant-share", source: "Vinnova, utlysningens text",
    section: "Konsultkostnader, licenser m.m.", inForce: YearsInForce(from: 2026)
  ) { report, _ in
    guard let limit = report.limits.consultants else { return [] }
    return report.participants.compactMap { part in
      let planned = part.costs.budget.total(of: .consultants)
      let outcome = part.costs.accumulated.total(of: .consultants)
      let ceiling = limit.floor(of: part.costs.budget.total)
      guard max(planned, outcome) > ceiling else { return nil }
      return Observation(
        .warning, part.participant.id,
        .consultantsAboveShare(
          planned: planned, outcome: outcome, budget: part.costs.budget.total, limit: limit,
          ceiling: ceiling))
    }
  }
}
