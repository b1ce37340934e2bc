extension Rule {
  /// Own financing and other financiers against the plan, and financing above the cost.
  ///
  /// Own financing follows the costs, so it is held against the plan only when all costs are in.
  /// Other financiers are asked for once a year that they were planned for has ended.
  static let coFinancing = Rule(
    "vinnova.co-financing", source: "Vinnova, Beslut om bidrag", section: "Beviljat bidrag"
  ) { report, _ in
    report.participants.flatMap { part in
      [othersMissing(part, in: report), ownFinancing(part, in: report)].compactMap(\.self)
    }
  }
}

private func ownFinancing(_ part: ParticipantReport, in report: FinancialReport) -> Observation? {
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
  guard report.kind == .final, own < planned,
    isLowerShare(own, of: actual.total, than: planned, of: part.financing.planned.total)
  else { return nil }
  return Observation(
    .note, part.participant.id, .ownFinancingBelowPlan(planned: planned, actual: own))
}

/// Lower costs lower own financing with them; only a lower share of the cost is below plan.
///
/// Whether `own / cost` is below `planned / budget`, by exact products.
private func isLowerShare(
  _ own: Money, of cost: Money, than planned: Money, of budget: Money
) -> Bool {
  let actual = own.ore.multipliedFullWidth(by: budget.ore)
  let plan = planned.ore.multipliedFullWidth(by: cost.ore)
  return (actual.high, actual.low) < (plan.high, plan.low)
}

/// While the project runs only money that is missing altogether is pointed out.
private func othersMissing(
  _ part: ParticipantReport, in report: FinancialReport
) -> Observation? {
  let ended = report.years.filter { $0 < report.cutOff.year || report.kind == .final }
  let planned = ended.map { part.financing.planned[.otherFinanciers, $0] }.sum()
  let received = part.financing.actual.total(of: .otherFinanciers)
  guard received < planned, report.kind == .final || received <= .zero else { return nil }
  return Observation(
    report.kind == .final ? .warning : .note, part.participant.id,
    .otherFinancingBelowPlan(planned: planned, received: received))
}
