import GrantAccounting

/// Comments, reconciliation, portal sheet and signature page.
protocol ClosingWording: TermWording {
  var comments: String { get }
  /// Said above the project's own texts where the document is in another language.
  var inOwnLanguage: String { get }
  var noComment: String { get }
  var results: String { get }
  var goalInApplication: String { get }
  var resultsHeading: String { get }
  var noResults: String { get }

  var reconciliation: String { get }
  var reconciliationIntroduction: String { get }
  var reconciliationCaption: String { get }
  var bookedExplained: String { get }
  var leftOutExplained: String { get }
  var computedExplained: String { get }
  var cutExplained: String { get }
  var roundingExplained: String { get }
  var reportedExplained: String { get }
  var booked: String { get }
  var leftOut: String { get }
  var computedIndirect: String { get }
  var cut: String { get }
  var rounding: String { get }
  var reported: String { get }

  var portalSheet: String { get }
  var portalIntroduction: String { get }
  func portalCaption(through day: CalendarDate) -> String
  /// Title of the column that names the amounts.
  var portalRow: String { get }

  var signature: String { get }
  /// Computed indirect costs are in no ledger: who signs must not say that they are.
  ///
  /// Nor can the coordinator vouch for ledgers of other parties, only for what they have stated.
  func signatureConfirms(_ kind: ReportKind, parties: Int, hasComputedIndirect: Bool) -> [String]
  var signatureIntroduction: String { get }
  var report: String { get }
  var openFindings: String { get }
  /// The same once the report is marked ready with a reason.
  var acceptedFindings: String { get }
  func findings(errors: Int, warnings: Int) -> String
  var fingerprint: String { get }
  var fingerprintMeaning: String { get }
  var place: String { get }
  var signatureDate: String { get }
  var roleLabel: String { get }
}
