/// An edition of Vinnova's general terms (*allmänna villkor*) and what is known of it.
///
/// A `nil` limit is *not known for these terms*: nothing is checked and the report says so.
public struct TermsVersion: Hashable, Sendable {
  /// The year it is called by, `2021`.
  public let id: String
  /// First and last day of the decisions it is for, where a source states them.
  public let validFrom: CalendarDate?
  public let validTo: CalendarDate?
  public let limits: StatedLimits

  /// The year it is called by; `nil` for an edition named otherwise.
  public var year: Int? { Int(id) }
}
