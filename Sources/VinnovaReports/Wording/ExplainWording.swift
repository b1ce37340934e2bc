import GrantAccounting

/// How a figure came about, in words for a terminal.
protocol ExplainWording: TermWording, SettlementWording, ForecastWording, ClosingWording,
  TableWording, HeadWording, AnnexWording, SummaryWording
{
  /// `Slutrapport per 2023-07-31, kostnader till och med 2023-05-31`.
  func explanationHeading(
    _ kind: ReportKind, asOf: CalendarDate, through: CalendarDate
  ) -> String
  /// A figure's label, without party.
  func label(of figure: FigureName, _ kind: ReportKind) -> String
  func label(of term: IntermediateTerm) -> String
  /// The heading of a group of figures.
  func name(of group: FigureGroup) -> String
  /// Where in the project's data a value is written.
  func place(_ place: StatedIn) -> String

  /// The lower of maximum grant and grant by intensity; `nil` where they are equal.
  func lowerForGrant(_ amounts: [String], isMaximum: Bool?) -> String
  /// The lower of cost and ceiling; `nil` where they are equal.
  func lowerOfCeiling(_ amounts: [String], isReached: Bool?) -> String
  func sum(of count: Int) -> String
  func atLeastZero(_ formula: String) -> String
  func rowCount(_ count: Int) -> String
  func rounded(_ exact: String) -> String
  func roundedDown(_ product: String) -> String
  func share(_ share: String, of amount: String) -> String
  func perHour(_ limit: String, hours: String) -> String
  func ratio(_ part: String, of whole: String) -> String
  func highest(_ amounts: [String]) -> String
  func average(_ amount: String, over count: String) -> String
  func usingUp(_ grant: String, _ share: String) -> String
  func lastDay(_ limit: String, before: String, after: String) -> String
  var earliest: String { get }
  var nothingToAdd: String { get }
  /// `… 37 rader till`.
  func moreRows(_ count: Int) -> String
  var seeAbove: String { get }
  /// `Regel vinnova.grant-ceiling: Vinnova, Beslut om bidrag, Beviljat bidrag`.
  func applied(_ rule: AppliedRule) -> String
  /// The same for a rule that has been named in full above.
  func appliedAgain(_ rule: AppliedRule) -> String

  /// What became of a voucher row.
  func fate(_ fate: RowFate) -> String
  func accountRule(_ rule: AccountRule?, isOwn: Bool) -> String
  func countedIn(_ path: String) -> String
  /// Above the figures that have the amount asked for.
  func figuresWith(_ value: String) -> String
}
