extension Rule {
  /// Indirect costs at most a share of eligible personnel costs.
  ///
  /// The share is a ceiling, no flat rate: a calculation on real costs must stand behind it.
  ///
  /// - Source: 30 % of *stödberättigande personalkostnader*: Vinnova, *Frågor och svar* 2016,
  ///   *Att tänka på inför budgetering och redovisning*, calls of 2024, *Anvisning* 2026.
  static let indirectCostCap = Rule(
    "vinnova.indirect-cost-cap",
    source: "Vinnova, Att tänka på inför budgetering och redovisning",
    section: "Indirekta kostnader", followsTerms: true, inForce: YearsInForce(from: 2016)
  ) { report, _ in
    report.participants.flatMap { part in
      [indirectCut(part), indirectComputed(part)].compactMap(\.self)
    }
  }
}

private func indirectCut(_ part: ParticipantReport) -> Observation? {
  let cut = part.notEligible.filter {
    if case .aboveIndirectCosts = $0.reason { true } else { false }
  }.map(\.amount).sum()
  guard cut > .zero, let limit = part.derivation.indirectLimit,
    let ceiling = part.derivation.indirectCeiling
  else { return nil }
  return Observation(
    .warning, part.participant.id,
    .indirectCostsCut(
      booked: part.costs.accumulated.total(of: .indirect) + cut,
      personnel: part.costs.accumulated.total(of: .personnel), limit: limit, ceiling: ceiling))
}

private func indirectComputed(_ part: ParticipantReport) -> Observation? {
  guard let share = part.derivation.computedShare else { return nil }
  let leftOut = part.notEligible.filter { $0.reason == .indirectCostsComputed }
  return Observation(
    .note, part.participant.id,
    .indirectCostsComputed(
      share: share, personnel: part.costs.accumulated.total(of: .personnel),
      amount: part.costs.accumulated.total(of: .indirect),
      bookedLeftOut: leftOut.map(\.amount).sum()))
}
