/// Holds gross salary against a limit per hour that means salary without social fees.
///
/// Salary is told from what comes on top of it by the chart's groups. Nothing is cut: the call
/// that words the limit so (*Innovativa startups* 2022: 134 400 kr a month is 800 kr x 168 h) does
/// not say what becomes of the fees on a salary above it.
func grossSalaryObservation(_ part: ParticipantReport, limit: Money) -> Observation? {
  let hours = part.derivation.hours
  guard let ceiling = LimitBasis.hours(hours, at: limit).ceiling else {
    return Observation(.warning, part.participant.id, .hoursMissing(limit: limit))
  }
  let onCosts = part.chart.groups.onCosts
  guard !onCosts.isEmpty else {
    return Observation(.warning, part.participant.id, .grossSalaryNotKnown(limit: limit))
  }
  let salary = part.entries.filter {
    $0.category == .personnel && !onCosts.hold($0.transaction.account)
  }
  let gross = salary.map(\.transaction.amount).sum().roundedToKronor
  guard gross > ceiling else { return nil }
  return Observation(
    .warning, part.participant.id,
    .grossSalaryAboveLimit(gross: gross, hours: hours, limit: limit, ceiling: ceiling))
}
