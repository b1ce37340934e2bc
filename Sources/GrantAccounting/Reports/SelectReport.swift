/// Which report a person asks for.
public enum ReportWanted: Hashable, Sendable {
  /// *Lägesrapport*; without a number the one whose period ended last.
  case interim(number: Int?)
  /// *Slutrapport*.
  case final

  /// The final report once the project has ended, the interim report before.
  public static func ofTheDay(_ day: CalendarDate, in project: GrantProject) -> ReportWanted {
    project.period.end <= day ? .final : .interim(number: nil)
  }
}

/// Chooses a report of the decision's schedule.
///
/// - Interim without a number: the scheduled one whose period ended last on or before `asOf`; the
///   first one if none has ended.
/// - Interim where none is scheduled: number 1, from the project's start through `asOf`, at most
///   to the project's end.
/// - Final: as scheduled, else the whole project.
///
/// - Throws: `report.not-scheduled` for a number that the schedule does not have,
///   `report.project-not-started` where there is nothing to report yet.
public func selectReport(
  _ wanted: ReportWanted, of project: GrantProject, asOf: CalendarDate
) throws(Diagnostic) -> ScheduledReport {
  guard project.period.start <= asOf else {
    throw Diagnostic(
      code: "report.project-not-started",
      message: "the project starts \(project.period.start), after the as-of date \(asOf)",
      hint: "choose an as-of date on or after the project's first day")
  }
  let schedule = project.decision?.reportSchedule ?? []
  switch wanted {
  case .final:
    return schedule.first { $0.kind == .final }
      ?? ScheduledReport(kind: .final, period: project.period, due: nil)
  case .interim(let number):
    let interims = schedule.filter { $0.kind != .final }.sorted { $0.period.end < $1.period.end }
    if interims.isEmpty, number == nil || number == 1 {
      return unscheduledInterim(of: project, asOf: asOf)
    }
    if let number {
      guard let report = interims.first(where: { $0.kind == .interim(number: number) }) else {
        throw .reportNotScheduled(number, among: interims)
      }
      return report
    }
    return interims.last { $0.period.end <= asOf } ?? interims[0]
  }
}

private func unscheduledInterim(
  of project: GrantProject, asOf: CalendarDate
) -> ScheduledReport {
  let period = Period(start: project.period.start, end: min(asOf, project.period.end))
  return ScheduledReport(kind: .interim(number: 1), period: period, due: nil)
}

extension Diagnostic {
  fileprivate static func reportNotScheduled(
    _ number: Int, among interims: [ScheduledReport]
  ) -> Diagnostic {
    let numbers = interims.compactMap { report -> String? in
      guard case .interim(let number) = report.kind else { return nil }
      return String(number)
    }
    let known = numbers.isEmpty ? "none" : numbers.joined(separator: ", ")
    return Diagnostic(
      code: "report.not-scheduled",
      message: "the decision asks for no interim report \(number); it asks for: \(known)",
      hint: "choose a number of the decision's schedule, or add the report under decision.reports")
  }
}
