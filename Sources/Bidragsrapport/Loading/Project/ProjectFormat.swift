private import GrantAccounting

extension ProjectGroup {
  /// All of `project.yaml`.
  static let project = ProjectGroup([
    .required("id", .text, "Kort namn som används i filnamn: a-z, 0-9 och bindestreck."),
    .optional("ownReference", .text, "Organisationens eget ärendenummer."),
    .required("application", .group(application), "Det som söktes: texterna i ansökan."),
    .required("call", .group(call), "Utlysningen och dess egna gränser."),
    .required(
      "parties", .list(.group(party), atMost: nil), "Projektparterna, koordinatorn först."),
    .optional("decision", .group(decision), "Vinnovas beslut om bidrag, när det har kommit."),
    .optional(
      "payments", .list(.group(payment), atMost: nil),
      "Vad varje bidragsmottagare har fått från Vinnova."),
    .optional(
      "comments", .list(.group(comment), atMost: nil), "Projektledarens ord, en gång per rapport."),
  ])

  static let call = ProjectGroup([
    .required("title", .text, "Utlysningens namn."),
    .optional("registrationNumber", .text, "Utlysningens diarienummer hos Vinnova."),
    .optional(
      "allowedCategories", .list(.choice(CostCategory.allCases.map(\.rawValue)), atMost: nil),
      "Kostnadsslag som utlysningen betalar; alla fem om nyckeln saknas."),
    .optional("limits", .group(limits), "Gränser som utlysning eller beslut anger."),
  ])

  static let limits = ProjectGroup(
    decidedLimits.fields + [
      .optional("budgetDeviation", .share, "Egen gräns för när en avvikelse pekas ut.")
    ])

  /// What the special terms of a decision may state.
  static let decidedLimits = ProjectGroup([
    .optional("indirectCosts", .share, "Indirekta kostnader, högst denna andel av personal."),
    .optional("hourlyCost", .amount, "Personalkostnad per timme i genomsnitt, högst."),
    .optional(
      "hourlyCostBase", .choice(HourlyCostBase.allCases.map(\.rawValue)),
      "Vad gränsen per timme avser: total (med sociala avgifter) eller gross (bruttolön)."),
    .optional(
      "consultants", .share, "Konsulter och licenser, högst denna andel av partens hela budget."),
    .optional(
      "purchasesBetweenParties", .yesNo, "Är köp mellan projektparter stödberättigande?"),
    .optional("auditCertificateFrom", .amount, "Bidrag från vilket revisorsintyg krävs."),
    .optional(
      "auditCertificateBasis", .choice(AuditCertificateBasis.allCases.map(\.rawValue)),
      "Vems bidrag beloppet avser: varje mottagares eller hela projektets."),
  ])

  static let decision = ProjectGroup([
    .required("registrationNumber", .text, "Diarienummer, till exempel 2021-04352."),
    .required("date", .date, "Beslutsdatum."),
    .required("terms", .text, "Utgåva av Allmänna villkor för bidrag, till exempel 2021."),
    .optional("period", .group(period), "Projektets dagar enligt beslutet, om andra än sökta."),
    .required(
      "awards", .list(.group(award), atMost: nil), "Beviljat bidrag, en rad per mottagare."),
    .optional("paymentPlan", .list(.group(plannedPayment), atMost: nil), "Utbetalningsplan."),
    .optional("reports", .list(.group(scheduledReport), atMost: nil), "Rapporter att lämna."),
    .optional(
      "limits", .group(decidedLimits), "Särskilda villkor; går före utlysningens gränser."),
    .optional("euroRate", .group(euroRate), "Eurokurs, för gränsen för försumbart stöd."),
  ])

  static let euroRate = ProjectGroup([
    .required("rate", .text, "Kronor per euro, högst fyra decimaler: 10.9385."),
    .required("date", .date, "Kursens dag."),
    .required("source", .text, "Vem som anger kursen, till exempel ECB."),
  ])

  static let award = ProjectGroup([
    .required("party", .text, "Partens id."),
    .required("maximumGrant", .amount, "Maxbelopp i kronor."),
    .required("maximumIntensity", .share, "Max stödnivå, till exempel 75 %."),
    .required("basis", .choice(AidBasis.allCases.map(\.rawValue)), "Stödgrund."),
    .optional(
      "bonus", .yesNo, "Bygger stödnivån på tillägg för samarbete eller spridning av resultat?"),
  ])

  static let plannedPayment = ProjectGroup([
    .required("date", .date, "Planerad dag."),
    .required("amount", .amount, "Belopp i kronor."),
    .optional("afterFinalReport", .yesNo, "Betalas först när slutrapporten är godkänd?"),
  ])

  static let scheduledReport = ProjectGroup([
    .required("kind", .choice(["interim", "final"]), "Lägesrapport eller slutrapport."),
    .optional("number", .wholeNumber, "Lägesrapportens nummer, från 1."),
    .required("from", .date, "Rapportperiodens första dag."),
    .required("to", .date, "Rapportperiodens sista dag."),
    .optional("due", .date, "Sista dag att lämna rapporten."),
  ])

  static let payment = ProjectGroup([
    .required("party", .text, "Partens id."),
    .required("date", .date, "Den dag pengarna kom."),
    .required("amount", .amount, "Belopp i kronor."),
  ])

  static let comment = ProjectGroup([
    .required("report", .text, "Vilken rapport: interim 1, interim 2, ... eller final."),
    .required("text", .prose, "Kommentar; tomrad mellan stycken."),
    .optional("results", .prose, "Resultat mot mål, bara i slutrapporten."),
  ])
}
