import GrantAccounting

extension Swedish {
  var comments: String { "Projektledarens kommentarer" }
  var inOwnLanguage: String { "På svenska, som projektet har skrivit." }
  var noComment: String { "Ingen kommentar är lämnad." }
  var results: String { "Resultat mot mål" }
  var goalInApplication: String { "Mål i ansökan" }
  var resultsHeading: String { "Resultat" }
  var noResults: String { "Inget resultat är beskrivet." }

  var reconciliation: String { "Avstämning mot bokföringen" }
  var reconciliationIntroduction: String {
    "Redovisade belopp är hela kronor, avrundade en gång per projektpart, kostnadsslag och år. "
      + "Tabellen går från bokföringens ören till de redovisade kronorna."
  }
  var reconciliationCaption: String { "Från bokfört till redovisat, kr" }
  var bookedExplained: String { "Kostnadsrader i bokföringen" }
  var leftOutExplained: String { "Rader under \(notEligible)" }
  var computedExplained: String { "Andel av personalkostnaderna" }
  var cutExplained: String { "Över gräns per timme eller för indirekta kostnader" }
  var roundingExplained: String { "Till hela kronor per kostnadsslag och år" }
  var reportedExplained: String { "Stödberättigande kostnad i rapporten" }
  var booked: String { "Bokfört på projektet" }
  var leftOut: String { "Utelämnade rader" }
  var computedIndirect: String { "Beräknade indirekta kostnader" }
  var cut: String { "Avdrag över gränser" }
  var rounding: String { "Avrundning" }
  var reported: String { "Redovisat" }

  var portalSheet: String { "Belopp att föra in i Vinnovas e-tjänst" }
  var portalIntroduction: String {
    "Beloppen är stödberättigande kostnader och deras finansiering sedan projektets start, per "
      + "projektpart. De är desamma som i rapporten i övrigt."
  }
  func portalCaption(through day: CalendarDate) -> String {
    "Kostnader och finansiering till och med \(day), kr"
  }
  var portalRow: String { "Att föra in" }

  var signature: String { "Underskrift" }
  func signatureConfirms(
    _ kind: ReportKind, parties: Int, hasComputedIndirect: Bool
  ) -> [String] {
    let sources =
      parties == 1
      ? "projektets bokföring"
      : "koordinatorns bokföring och med de uppgifter som övriga projektparter har lämnat"
    let scope =
      switch kind {
      case .interim: "rapportperioden och tiden dessförinnan"
      case .final: "hela projekttiden"
      }
    return [
      "att de redovisade kostnaderna för \(scope) stämmer med \(sources)"
        + (hasComputedIndirect
          ? ", utom de beräknade indirekta kostnaderna, som kan styrkas med en beräkning," : ","),
      "att kostnaderna har uppkommit i projektet och under projekttiden,",
      "att uppgifterna om utbetalningar och annan finansiering är fullständiga.",
    ]
  }
  var signatureIntroduction: String { "Den som skriver under bekräftar" }
  var report: String { "Rapport" }
  var openFindings: String { "Att rätta eller bedöma" }
  var acceptedFindings: String { "Bedömt före klarmarkeringen" }
  func findings(errors: Int, warnings: Int) -> String {
    "\(errors)\(NumberFormat.blank)fel, \(warnings)\(NumberFormat.blank)"
      + (warnings == 1 ? "varning" : "varningar")
  }
  var fingerprint: String { "Kontrollsumma (SHA-256)" }
  var fingerprintMeaning: String {
    "Kontrollsumman är beräknad på en lista över underlagets filer och deras egna kontrollsummor, "
      + "skriven som kommandot sha256sum gör: projektfilen först, sedan bokföringsfilerna och sist "
      + "eventuella tidredovisningar, i projektfilens ordning. Samma underlag ger alltid samma "
      + "kontrollsumma."
  }
  var place: String { "Ort" }
  var signatureDate: String { "Datum" }
  var roleLabel: String { "Roll" }
}
