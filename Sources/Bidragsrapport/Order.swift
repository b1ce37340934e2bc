public import GrantAccounting
import VinnovaReports

/// What a person asks for: which report, as of which day, in which language.
public struct Order: Sendable {
  public enum Kind: Sendable {
    /// The numbered *lägesrapport*, or the one that the as-of date calls for.
    case interim(number: Int?)
    /// *Slutrapport*.
    case final
    /// *Ansökan*, as it was sent in.
    case application
  }

  public enum Language: String, CaseIterable, Sendable {
    case sv
    case en
  }

  /// How far the report has come when it is drawn.
  public enum Stage: Hashable, Sendable {
    /// *Utkast*, marked on every page.
    case draft
    /// *Klarmarkerad*; with the reason why its warnings are accepted, where it has any.
    case ready(accepting: String?)
  }

  public let kind: Kind
  public let asOf: CalendarDate
  public let language: Language
  /// Whether names of persons, employees and texts of vouchers are left out.
  public let isPublic: Bool
  public let stage: Stage

  public init(
    kind: Kind, asOf: CalendarDate, language: Language = .sv, isPublic: Bool = false,
    stage: Stage = .draft
  ) {
    (self.kind, self.asOf, self.language) = (kind, asOf, language)
    (self.isPublic, self.stage) = (isPublic, stage)
  }
}
