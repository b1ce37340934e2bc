/// Computes a financial report: ledgers in, figures out.
///
/// Each party goes the same way: rows are classified, eligible ones added up and rounded once per
/// category and year, limits applied, the grant settled, the financing balanced. Then the rules
/// look at the result.
///
/// `ledgers` are by participant `id`, and a party left out has booked nothing; `report` is as
/// ``selectReport(_:of:asOf:)`` chose it.
///
/// - Complexity: O(*n* log *n*) in rows for one sort, O(*n*) for rows already in date order.
public func computeReport(
  of project: GrantProject, ledgers: [String: ProjectLedger], report: ScheduledReport,
  asOf: CalendarDate
) -> FinancialReport {
  let scope = ReportScope(of: project, report: report, asOf: asOf)
  let noRows = ProjectLedger(transactions: [], completeThrough: nil)
  let participants = project.participants.map {
    computeParticipant($0, ledger: ledgers[$0.id] ?? noRows, in: scope)
  }
  var result = FinancialReport(
    kind: report.kind, asOf: asOf, period: scope.period, cutOff: scope.cutOff, due: report.due,
    projectPeriod: project.period, years: scope.years, limits: LimitsInForce(of: project),
    participants: participants,
    total: CostOutcome(summing: participants.map(\.costs)),
    financing: FinancingOutcome(
      planned: .sum(participants.map(\.financing.planned)),
      actual: .sum(participants.map(\.financing.actual)),
      plannedCost: project.participants.map { $0.budget(on: asOf).costs.total }.sum()),
    findings: [])
  result.findings = findings(on: result, of: project)
  return result
}

/// What a report covers.
struct ReportScope {
  let project: GrantProject
  let kind: ReportKind
  let asOf: CalendarDate
  let period: Period
  let cutOff: CalendarDate
  /// The last day that earlier reports answer for; `nil` if there is none.
  let previousCutOff: CalendarDate?
  let years: [Int]

  init(of project: GrantProject, report: ScheduledReport, asOf: CalendarDate) {
    self.project = project
    self.asOf = asOf
    kind = report.kind
    period = kind == .final ? project.period : report.period
    let cutOff = min(period.end, asOf, project.period.end)
    self.cutOff = cutOff
    previousCutOff = period.start.previous.map { min($0, cutOff) }
    years = project.years
  }

  /// The last day of each month since the project's start, the cut-off in its own month.
  var monthEnds: [CalendarDate] {
    var ends: [CalendarDate] = []
    var month = project.period.start.yearMonth
    while month <= cutOff.yearMonth, let last = month.lastDay, project.period.start <= cutOff {
      ends.append(min(last, cutOff))
      month = month.next
    }
    return ends
  }
}

extension CostOutcome {
  fileprivate init(summing parts: [CostOutcome]) {
    self.init(
      budget: .sum(parts.map(\.budget)), accumulated: .sum(parts.map(\.accumulated)),
      inPeriod: .sum(parts.map(\.inPeriod)))
  }
}
