import GrantAccounting

extension Swedish {
  var application: String { "Ansökan till Vinnova" }
  var answersInOwnLanguage: String { "Svaren är på svenska, som sökanden har skrivit dem." }
  var call: String { "Utlysning" }
  var callNumber: String { "Utlysningens diarienummer" }
  func applicationFoot(_ coordinator: String, period: Period) -> String {
    "Ansökan · \(coordinator) · projekttid \(period.text)"
  }
  func applicationSubject(_ title: String) -> String { "Ansökan till Vinnova: \(title)" }
  var projectHeading: String { "Projektet" }
  var swedishTitle: String { "Projekttitel på svenska" }
  var englishTitle: String { "Projekttitel på engelska" }
  var swedishSummary: String { "Svensk projektsammanfattning" }
  var englishSummary: String { "Engelsk projektsammanfattning" }
  var goal: String { "Mål för projektet" }
  var genderPerspective: String { "Köns- och/eller genusperspektiv" }
  var genderQuestion: String {
    "Finns det jämställdhetsaspekter (köns- och/eller genusperspektiv) som kan vara viktiga att "
      + "ta hänsyn till kopplat till projektets problemområde, lösningar och effekter?"
  }
  var motivation: String { "Motivering" }
  var confidentiality: String { "Sekretess" }
  var confidentialityQuestion: String {
    "Finns uppgifter om affärs- och driftsförhållanden som skulle kunna leda till skada om de "
      + "offentliggörs?"
  }
  var answer: String { "Svar" }
  var notAnswered: String { "Inget svar är lämnat." }

  var classification: String { "Klassificering" }
  var classificationNote: String { "Högst tre val per klassificering, det viktigaste först." }
  var needAreas: String { "Behovsområde" }
  var researchAreas: String { "Forskningsområde" }
  var productAreas: String { "Produktområde" }
  var noneChosen: String { "Inget val" }

  var coordinatingParty: String { "Koordinerande projektpart (koordinator)" }
  var otherParty: String { "Projektpart" }
  var organisation: String { "Organisation" }
  var workplace: String { "Arbetsställe" }
  var address: String { "Adress" }
  var telephone: String { "Telefon" }
  var countryLabel: String { "Land" }
  var signatoryHeading: String {
    "Koordinatorns firmatecknare/prefekt"
  }
  var personName: String { "Namn" }
  var email: String { "E-post" }
  var leaderHeading: String { "Projektledare" }

  var budgetHeading: String { "Budgeterade kostnader och stöd" }
  var budgetedCosts: String { "Budgeterade kostnader, kr" }
  var budgetedFinancing: String { "Finansiering, kr" }
  func applied(_ source: FinancingSource) -> String {
    source == .grant ? "Sökt bidrag från Vinnova" : name(of: source)
  }
  var computedIntensity: String { "Beräknad stödnivå" }
  var budgetOfAllParties: String { "Alla projektparter" }

  func question(_ letter: String) -> String { "Fråga \(letter)" }
  var questions: String { "Frågor" }
  var attachments: String { "Bilagor" }
  var mandatoryAttachments: String { "Obligatoriska bilagor" }
  var optionalAttachments: String { "Ej obligatoriska bilagor" }
  var included: String { "Bifogad." }
  var notIncluded: String { "Inte bifogad." }
  var noAttachments: String { "Inga bilagor." }
  var submission: String { "Inlämning" }
  func submissionText(call: String) -> String {
    "Ansökan gäller utlysningen \(call). Den ska klarmarkeras i Vinnovas e-tjänst och registreras "
      + "när utlysningen stänger."
  }
  var filledInBy: String { "Ifylld av" }
}
