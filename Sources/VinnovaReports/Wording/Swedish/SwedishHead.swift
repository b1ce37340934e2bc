import GrantAccounting

extension Swedish {
  var project: String { "Projekt" }
  var registrationNumber: String { "Diarienummer" }
  var ownReference: String { "Egen referens" }
  var reportingPeriod: String { "Rapportperiod" }
  var projectPeriod: String { "Projekttid" }
  var asOf: String { "Läget per" }
  var costsThrough: String { "Kostnader till och med" }
  var ledgerCompleteThrough: String { "Bokföringen komplett till och med" }
  var ledgerCompletenessUnknown: String { "Framgår inte" }
  var coordinator: String { "Koordinator" }
  var organisationNumber: String { "Organisationsnummer" }
  func number(of organisation: OrganisationNumber) -> String { "Org.nr \(organisation)" }
  var decisionDate: String { "Beslutsdatum" }
  var projectLeader: String { "Projektledare" }
  var generalTerms: String { "Allmänna villkor" }
  func generalTerms(_ edition: String) -> String { "Allmänna villkor \(edition)" }
  var due: String { "Lämnas senast" }
  var status: String { "Status" }
  var publicMark: String { "OFFENTLIG VERSION" }
  var publicVersion: String { "Offentlig version" }
  var publicLacks: String {
    "Namn på personer, uppgifter om anställda och verifikationernas texter är utelämnade. "
      + "Alla belopp är desamma som i rapporten i sin helhet. Iakttagelser som bygger på "
      + "verifikationernas texter finns bara där."
  }
  var publicPersons: String { "Namn på personer och kontaktuppgifter är utelämnade." }
  var draftMark: String { "UTKAST" }

  func runningFoot(_ kind: ReportKind, asOf: CalendarDate, status: ReportStatus) -> String {
    "\(name(of: kind)) · per \(asOf) · \(name(of: status))"
  }

  var pageOfPages: String { "Sida {page} av {pages}" }

  func subject(_ kind: ReportKind, title: String) -> String {
    "\(name(of: kind)), ekonomisk redovisning till Vinnova: \(title)"
  }
}
