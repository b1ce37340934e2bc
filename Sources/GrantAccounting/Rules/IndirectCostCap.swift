extension Rule {
  /// Indirect costs at most a share of eligible personnel costs.
  ///
  /// The share is a ceiling, no flat rate: a calculation on real costs must stand behind it. Where
  /// the ledger has indirect costs of the project and the computed share is above them, the one
  /// record there is of the real costs speaks against the share: that is a warning. Where none are
  /// booked nothing does, and the computation is only told.
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
  let (amount, booked) = (
    part.costs.accumulated.total(of: .indirect), leftOut.map(\.amount).sum()
  )
  return Observation(
    amount.exceedsBooked(booked) ? .warning : .note, part.participant.id,
    .indirectCostsComputed(
      share: share, personnel: part.costs.accumulated.total(of: .personnel), amount: amount,
      bookedLeftOut: booked))
}

extension Money {
  /// Whether indirect costs computed as a share are above the booked ones that they replace, as far
  /// as any are booked; a difference below a krona is rounding.
  public func exceedsBooked(_ booked: Money) -> Bool {
    booked > .zero && self - booked >= .kr(1)
  }
}
