import GrantAccounting

/// Labels of the report's head, and its running lines.
protocol HeadWording: TermWording {
  var project: String { get }
  var registrationNumber: String { get }
  var ownReference: String { get }
  var reportingPeriod: String { get }
  var projectPeriod: String { get }
  var asOf: String { get }
  var costsThrough: String { get }
  var ledgerCompleteThrough: String { get }
  var ledgerCompletenessUnknown: String { get }
  var coordinator: String { get }
  var organisationNumber: String { get }
  /// `Org.nr 202100-6883`.
  func number(of organisation: OrganisationNumber) -> String
  var decisionDate: String { get }
  var projectLeader: String { get }
  var generalTerms: String { get }
  /// `Allmänna villkor 2021`.
  func generalTerms(_ edition: String) -> String
  var due: String { get }
  var status: String { get }
  /// In the head of every page of a public version.
  var publicMark: String { get }
  /// What a version without persons and texts of vouchers is called.
  var publicVersion: String { get }
  var publicLacks: String { get }
  /// The same of an application, which has no vouchers.
  var publicPersons: String { get }
  /// In the head of every page of a draft.
  var draftMark: String { get }
  func runningFoot(_ kind: ReportKind, asOf: CalendarDate, status: ReportStatus) -> String
  var pageOfPages: String { get }
  /// What the file's properties say the document is.
  func subject(_ kind: ReportKind, title: String) -> String
}
