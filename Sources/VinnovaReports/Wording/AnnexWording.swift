import GrantAccounting

/// The annexes: mapping, vouchers, hours, definitions.
protocol AnnexWording: TermWording {
  func annex(_ number: Int, _ title: String) -> String

  var accountMapping: String { get }
  /// `chart` is `nil` where the parties have different ones.
  func accountMappingIntroduction(_ chart: AccountChart?) -> String
  /// Said where income is booked on the project.
  var incomeMapped: String { get }
  /// Which chart one party has, where they differ.
  func chartUsed(_ chart: AccountChart) -> String
  /// `late` is the last day of rows after the project, which are listed too, where there can be any.
  func accountCaption(through day: CalendarDate, late: CalendarDate?) -> String
  var accountName: String { get }
  var reportedAs: String { get }
  var decidedBy: String { get }
  var bookedAmount: String { get }
  func treatment(_ treatment: AccountTreatment?) -> String
  /// Of a cost in a category that the call does not fund.
  var notFundedByCall: String { get }
  /// Of booked indirect costs where a share of personnel costs is reported instead.
  var replacedByShare: String { get }
  var costAccounts: String { get }
  var ownRule: String { get }
  var chartRule: String { get }
  /// A reason of the built-in mapping, which is written in Swedish.
  func chartReason(_ swedish: String) -> String
  /// `kostnadsställe 1200, 13*`: the rows that an own rule is for.
  func filter(_ filter: DimensionFilter) -> String
  var noRule: String { get }
  var noAccounts: String { get }

  var voucherList: String { get }
  var voucherIntroduction: String { get }
  var noVouchers: String { get }
  var carriedForward: String { get }
  /// The same sum at the top of the next page.
  var broughtForward: String { get }
  var fromBookedToReported: String { get }
  var bookedShort: String { get }
  var computedShort: String { get }
  var cutShort: String { get }

  var hours: String { get }
  func hoursIntroduction(_ source: HoursSource) -> String
  func hoursCaption(_ years: ClosedRange<Int>) -> String
  var month: String { get }
  /// Column of hours that no person group is stated for.
  var withoutGroup: String { get }
  var year: String { get }
  /// Twelve short names.
  var months: [String] { get }

  var definitions: String { get }
  /// Term and meaning, in the order the report uses them.
  func definitions(
    _ kind: ReportKind, withPeriod: Bool
  ) -> [(term: String, meaning: String)]
  var term: String { get }
  var meaning: String { get }
}

/// Where a party's hours come from.
enum HoursSource {
  case projectFile
  case timeSheets([String])
}
