extension Rule {
  /// Personnel costs on average at most a stated amount per hour.
  ///
  /// Lower actual costs are reported as they are. When the general terms had such a limit is not
  /// known, so it applies where call or decision states it. Personnel costs are taken with social
  /// fees, as the guidance words it, unless call or decision means gross salary.
  ///
  /// - Source: *personalkostnader* at most 800 kr an hour on average, the excess is cut: Vinnova,
  ///   *Att tänka på inför budgetering och redovisning* (undated; a later edition lacks it).
  static let hourlyCostCap = Rule(
    "vinnova.hourly-cost-cap",
    source: "Vinnova, Att tänka på inför budgetering och redovisning",
    section: "Personalkostnader", followsTerms: true
  ) { report, _ in
    let withPersonnel = report.participants.filter {
      $0.derivation.rounded.total(of: .personnel) != .zero
    }
    if report.limits.hourlyCostBase == .gross, let limit = report.limits.hourlyCost {
      return withPersonnel.compactMap { grossSalaryObservation($0, limit: limit) }
    }
    return withPersonnel.compactMap(hourlyCostObservation)
  }
}

private func hourlyCostObservation(_ part: ParticipantReport) -> Observation? {
  let derivation = part.derivation
  guard let limit = derivation.hourlyLimit else { return nil }
  guard let ceiling = derivation.hourlyCeiling else {
    return Observation(.warning, part.participant.id, .hoursMissing(limit: limit))
  }
  let cost = derivation.rounded.total(of: .personnel)
  guard cost > ceiling else { return nil }
  return Observation(
    .warning, part.participant.id,
    .hourlyCostCut(cost: cost, hours: derivation.hours, limit: limit, ceiling: ceiling))
}
