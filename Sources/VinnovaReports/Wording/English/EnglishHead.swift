import GrantAccounting

extension English {
  var project: String { "Project" }
  var registrationNumber: String { "Reference number" }
  var ownReference: String { "Own reference" }
  var reportingPeriod: String { "Reporting period" }
  var projectPeriod: String { "Project period" }
  var asOf: String { "As of" }
  var costsThrough: String { "Costs through" }
  var ledgerCompleteThrough: String { "Ledger complete through" }
  var ledgerCompletenessUnknown: String { "Not stated" }
  var coordinator: String { "Coordinator" }
  var organisationNumber: String { "Organisation number" }
  func number(of organisation: OrganisationNumber) -> String { "Org. no. \(organisation)" }
  var decisionDate: String { "Date of decision" }
  var projectLeader: String { "Project leader" }
  var generalTerms: String { "General terms" }
  func generalTerms(_ edition: String) -> String { "General terms \(edition)" }
  var due: String { "To be submitted by" }
  var status: String { "Status" }
  var publicMark: String { "PUBLIC VERSION" }
  var publicVersion: String { "Public version" }
  var publicLacks: String {
    "Names of persons, details of employees and the texts of vouchers are left out. All amounts are "
      + "the same as in the full report. Findings that rest on the texts of vouchers are only there."
  }
  var publicPersons: String { "Names of persons and contact details are left out." }
  var draftMark: String { "DRAFT" }

  func runningFoot(_ kind: ReportKind, asOf: CalendarDate, status: ReportStatus) -> String {
    "\(name(of: kind)) · as of \(asOf) · \(name(of: status))"
  }

  var pageOfPages: String { "Page {page} of {pages}" }

  func subject(_ kind: ReportKind, title: String) -> String {
    "\(name(of: kind)), financial report to Vinnova: \(title)"
  }
}
