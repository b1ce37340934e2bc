internal import GrantAccounting

/// Vinnova's decision; `nil` where there is none or after an error.
///
/// The project's days are read apart, since the budget needs them first.
func readDecision(_ reader: GroupReader?, period: Period?, parties: ReadParties) -> Decision? {
  guard let reader else { return nil }
  let number = reader["registrationNumber"].flatMap(readRegistrationNumber)
  let date = reader["date"]?.date()
  let terms = reader["terms"].flatMap(readTerms)
  let awards = readAwards(reader, parties: parties)
  let plan = readPaymentPlan(reader, decided: date, awards: awards)
  let reports = readReports(reader, within: period)
  let limits = readLimits(reader.group("limits"))
  let rate = readEuroRate(reader.group("euroRate"))
  guard let number, let date, let terms, let period else { return nil }
  return Decision(
    registrationNumber: number, date: date, terms: terms, period: period, awards: awards,
    paymentPlan: plan, reportSchedule: reports, limits: limits, euroRate: rate)
}

private func readTerms(_ value: YAMLValue) -> TermsVersion? {
  guard let text = value.text() else { return nil }
  if let terms = TermsVersion.named(text) { return terms }
  let known = TermsVersion.known.map(\.id).joined(separator: ", ")
  value.error(
    "project.terms-unknown", "`\(value.path)` names an edition that is not known: `\(text)`",
    hint: "write the year of the general terms the decision names; known are \(known)")
  return nil
}

private func readPaymentPlan(
  _ reader: GroupReader, decided: CalendarDate?, awards: [Award]
) -> [PlannedPayment] {
  let plan = reader.groups("paymentPlan").compactMap { row -> PlannedPayment? in
    let (date, amount) = (row["date"]?.date(), row["amount"]?.amount())
    let isLast = row["afterFinalReport"]?.yesNo() ?? false
    guard let date, let amount else { return nil }
    warnBeforeDecision(row, date, decided: decided)
    return PlannedPayment(date: date, amount: amount, afterFinalReport: isLast)
  }
  let planned = plan.map(\.amount).sum()
  let granted = awards.map(\.maximumGrant).sum()
  if planned > granted, !awards.isEmpty {
    reader.problems.warning(
      "project.payment-plan-above-grant", line: reader.line(of: "paymentPlan"),
      "the payment plan adds up to \(inKronor(planned)), the grant is \(inKronor(granted))",
      hint: "compare the plan and `maximumGrant` with the decision")
  }
  return plan.sorted { $0.date < $1.date }
}

/// Money that came before it was granted is most often a mistyped year.
func warnBeforeDecision(_ row: GroupReader, _ date: CalendarDate, decided: CalendarDate?) {
  guard let decided, date < decided else { return }
  row.problems.warning(
    "project.payment-before-decision", line: row.line(of: "date"),
    "the payment of \(date) comes before the decision of \(decided)",
    hint: "check both dates")
}

private func readReports(_ reader: GroupReader, within project: Period?) -> [ScheduledReport] {
  var reports: [ScheduledReport] = []
  for row in reader.groups("reports") {
    guard let report = readReport(row, within: project) else { continue }
    if reports.contains(where: { $0.kind == report.kind }) {
      row.problems.error(
        "project.duplicate-report", line: row.line,
        "`decision.reports` has \(inWords(report.kind)) twice",
        hint: "number the interim reports 1, 2, 3 in order of time; there is one final report")
      continue
    }
    reports.append(report)
  }
  // "In date order", and an interim report before the final one that ends the same day.
  return reports.sorted {
    ($0.period.end, $0.kind == .final ? 1 : 0) < ($1.period.end, $1.kind == .final ? 1 : 0)
  }
}

private func readReport(_ row: GroupReader, within project: Period?) -> ScheduledReport? {
  let kind = readKind(row)
  let period = readPeriod(row)
  let due = row["due"]?.date()
  guard let kind, let period else { return nil }
  if let project, !project.contains(period.start) || !project.contains(period.end) {
    row.problems.error(
      "project.report-outside-period", line: row.line,
      "\(inWords(kind)) covers \(period.start) to \(period.end), the project lasts from "
        + "\(project.start) to \(project.end)",
      hint: "correct the report's `from` and `to`, or the period of decision or application")
  }
  if let due, due < period.end {
    row.problems.error(
      "project.report-due", line: row.line(of: "due"),
      "\(inWords(kind)) is due \(due), before its period is over on \(period.end)",
      hint: "check `due` and `to` against the decision")
  }
  return ScheduledReport(kind: kind, period: period, due: due)
}

private func readKind(_ row: GroupReader) -> ReportKind? {
  let number = row["number"]?.wholeNumber()
  switch row["kind"]?.choice(among: ["interim", "final"]) {
  case "final":
    if row["number"] != nil {
      row.problems.error(
        "project.report-number", line: row.line(of: "number"), "a final report has no number",
        hint: "remove `number`, or write `kind: interim`")
    }
    return .final
  case "interim":
    if let number, number > 0 { return .interim(number: number) }
    if row["number"] == nil || number == 0 {
      row.problems.error(
        "project.report-number", line: row.line(of: "number"), "an interim report has no number",
        hint: "number the interim reports 1, 2, 3 in order of time")
    }
    return nil
  default: return nil
  }
}

/// As messages call a report.
func inWords(_ kind: ReportKind) -> String {
  switch kind {
  case .interim(let number): "interim report \(number)"
  case .final: "the final report"
  }
}
