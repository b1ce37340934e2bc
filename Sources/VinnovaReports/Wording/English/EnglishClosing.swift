import GrantAccounting

extension English {
  var comments: String { "The project leader’s comments" }
  var inOwnLanguage: String { "In Swedish, as written by the project." }
  var noComment: String { "No comment was given." }
  var results: String { "Results against goals" }
  var goalInApplication: String { "Goal in the application" }
  var resultsHeading: String { "Results" }
  var noResults: String { "No result is described." }

  var reconciliation: String { "Reconciliation with the ledger" }
  var reconciliationIntroduction: String {
    "Reported amounts are whole kronor, rounded once per project party, cost category and year. "
      + "The table goes from the ledger’s exact amounts to the kronor reported."
  }
  var reconciliationCaption: String { "From booked to reported, SEK" }
  var bookedExplained: String { "Cost rows in the ledger" }
  var leftOutExplained: String { "Rows listed as not eligible" }
  var computedExplained: String { "Share of personnel costs" }
  var cutExplained: String { "Above a limit per hour or on indirect costs" }
  var roundingExplained: String { "To whole kronor per cost category and year" }
  var reportedExplained: String { "Eligible cost in the report" }
  var booked: String { "Booked on the project" }
  var leftOut: String { "Rows left out" }
  var computedIndirect: String { "Computed indirect costs" }
  var cut: String { "Cut by limits" }
  var rounding: String { "Rounding" }
  var reported: String { "Reported" }

  var portalSheet: String { "Amounts to enter in Vinnova’s e-service" }
  var portalIntroduction: String {
    "The amounts are eligible costs and their financing since the project’s start, per project "
      + "party. They are the same as elsewhere in the report."
  }
  func portalCaption(through day: CalendarDate) -> String {
    "Costs and financing through \(day), SEK"
  }
  var portalRow: String { "To enter" }

  var signature: String { "Signature" }
  func signatureConfirms(
    _ kind: ReportKind, parties: Int, hasComputedIndirect: Bool
  ) -> [String] {
    let sources =
      parties == 1
      ? "the project’s ledger"
      : "the coordinator’s ledger and with what the other project parties have stated"
    let scope =
      switch kind {
      case .interim: "the reporting period and the time before it"
      case .final: "the whole project period"
      }
    return [
      "that the reported costs of \(scope) agree with \(sources)"
        + (hasComputedIndirect
          ? ", except the computed indirect costs, which a calculation can support," : ","),
      "that the costs arose in the project and during the project period,",
      "that the statements of payments and other financing are complete.",
    ]
  }
  var signatureIntroduction: String { "The signatory confirms" }
  var report: String { "Report" }
  var openFindings: String { "To correct or assess" }
  var acceptedFindings: String { "Assessed before it was marked ready" }
  func findings(errors: Int, warnings: Int) -> String {
    "\(errors)\(NumberFormat.blank)\(errors == 1 ? "error" : "errors"), "
      + "\(warnings)\(NumberFormat.blank)\(warnings == 1 ? "warning" : "warnings")"
  }
  var fingerprint: String { "Checksum (SHA-256)" }
  var fingerprintMeaning: String {
    "The checksum is computed on a list of the source files and their own checksums, written as "
      + "the command sha256sum does: the project file first, then the ledger files and last any "
      + "time sheets, in the project file’s order. The same sources always give the same checksum."
  }
  var place: String { "Place" }
  var signatureDate: String { "Date" }
  var roleLabel: String { "Role" }
}
