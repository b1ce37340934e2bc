/// A report of the decision's schedule and how far it has come.
public struct PortfolioReport: Hashable, Sendable {
  public var kind: ReportKind
  public var due: CalendarDate?
  public var progress: Progress
  /// Of the file; `nil` where none is drawn.
  public var version: Int?
  /// The newest file, relative to the output folder.
  public var file: String?

  public enum Progress: Hashable, Sendable {
    /// Its day is too far off.
    case notYetDrawn
    /// Long past its day and unknown to the archive: nothing is drawn until somebody asks.
    case leftAlone
    case draft
    /// *Klarmarkerad*; `differs` where the project's data would give another report today.
    case ready(CalendarDate, differs: Bool)
    /// *Registrerad*, handed in on that day under that reference.
    case registered(CalendarDate, reference: String)
    /// It could not be drawn tonight; an older file may be there.
    case failed(reason: String)
  }

  public init(
    kind: ReportKind, due: CalendarDate?, progress: Progress, version: Int?, file: String?
  ) {
    (self.kind, self.due, self.progress) = (kind, due, progress)
    (self.version, self.file) = (version, file)
  }
}
