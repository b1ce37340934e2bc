internal import GrantAccounting

/// What a night does about one report of a decision's schedule.
enum ReportPlan: Hashable {
  case notYet
  /// Long past its day and never seen here: it was handed in before this program was used.
  case leaveAlone
  case draw
  /// Marked ready: it is not touched.
  case keep
  case registered
  /// Its newest version speaks of a later day than the night does: the clock has jumped back.
  case fromTheFuture

  /// Decides by the night's day; `standing` is `nil` where the archive has never seen the report.
  init(
    _ scheduled: ScheduledReport, standing: Standing?, asOf: CalendarDate,
    _ configuration: Configuration
  ) {
    switch standing?.report.stage {
    case .registered: self = .registered
    case .ready: self = .keep
    case .draft:
      let drawn = standing?.version.flatMap { CalendarDate(iso: $0.asOf) }
      self = (drawn ?? asOf) > asOf ? .fromTheFuture : .draw
    case nil:
      // A report without a day falls due when its period ends, as far as anybody knows.
      let left = (scheduled.due ?? scheduled.period.end).dayNumber - asOf.dayNumber
      self =
        left > configuration.daysBefore
        ? .notYet : left < -configuration.daysAfter ? .leaveAlone : .draw
    }
  }
}
