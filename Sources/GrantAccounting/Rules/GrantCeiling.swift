extension Rule {
  /// Which of the decision's two ceilings decides the grant.
  ///
  /// An interim report says so once the maximum grant is used up, a final report always.
  ///
  /// - Source: Vinnova, *Beslut om bidrag*: the lower of Maxbelopp and Max stödnivå.
  static let grantCeiling = Rule(
    "vinnova.grant-ceiling", source: "Vinnova, Beslut om bidrag", section: "Beviljat bidrag"
  ) { report, _ in
    report.participants.compactMap { part in
      guard let settlement = part.settlement else { return nil }
      guard report.kind == .final || settlement.binding != .maximumIntensity else { return nil }
      return Observation(
        .note, part.participant.id,
        .grantCapped(
          by: settlement.binding, eligible: settlement.eligible, earned: settlement.earned,
          costAbove: costAbove(settlement)))
    }
  }
}

/// Eligible cost that earns nothing, because the maximum grant was already used up.
private func costAbove(_ settlement: Settlement) -> Money {
  guard settlement.binding == .maximumGrant, let usedUpAt = settlement.costUsingUpGrant else {
    return .zero
  }
  return max(.zero, settlement.eligible - usedUpAt)
}
