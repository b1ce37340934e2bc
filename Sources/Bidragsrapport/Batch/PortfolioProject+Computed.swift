internal import GrantAccounting

/// One project's row of the overview.
///
/// `day` is the report of the day, `nil` before the project has begun; `before` is what was
/// kept of the project in the run before, `nil` if it was not in it.
func portfolioProject(
  _ project: GrantProject, in folder: String, day: FinancialReport?, asOf: CalendarDate,
  reports: [PortfolioReport], inputWarnings: Int, before: KeptProject?
) -> PortfolioProject {
  let settlements = (day?.participants ?? []).compactMap(\.settlement)
  let awards = project.decision?.awards ?? []
  let budget = project.participants.map { $0.budget(on: asOf).costs }
  var row = PortfolioProject(
    id: project.id, folder: folder, title: project.application.title,
    registrationNumber: project.decision?.registrationNumber,
    coordinator: project.coordinator.name, period: project.period,
    cutOff: day?.cutOff ?? asOf,
    years: project.period.years.map { year in
      PortfolioYear(
        year: year, budget: budget.map { $0.total(in: year) }.sum(),
        outcome: day?.total.accumulated.total(in: year) ?? .zero)
    },
    maximumGrant: awards.map(\.maximumGrant).sum(), earned: settlements.map(\.earned).sum(),
    toReceive: settlements.map(\.toReceive).sum(), toRepay: settlements.map(\.toRepay).sum(),
    errors: day?.findings.count { $0.severity == .error } ?? 0,
    warnings: day?.findings.count { $0.severity == .warning } ?? 0,
    inputWarnings: inputWarnings, reports: reports, change: .new)
  if let before {
    row.change = before.digest == row.digest ? .unchanged : .changed(from: before.state)
  }
  return row
}

extension PortfolioProject {
  /// Tells two runs' rows apart by what a person would call a change: money, findings and how far
  /// reports have come, not the day.
  var digest: String {
    let money = years.map { "\($0.year) \($0.budget.ore) \($0.outcome.ore)" }
    let sums = [maximumGrant, earned, toReceive, toRepay].map { String($0.ore) }
    return sha256(
      Array(
        (money + [state.reports] + sums + ["\(errors) \(warnings) \(inputWarnings)"])
          .joined(separator: "\n").utf8))
  }
}
