private import GrantAccounting

extension ProjectGroup {
  static let party = ProjectGroup([
    .required("id", .text, "Partens korta namn: a-z, 0-9 och bindestreck."),
    .required("name", .text, "Organisationens namn."),
    .required("organisationNumber", .text, "Organisationsnummer, till exempel 232100-0214."),
    .optional("workplace", .text, "Arbetsställe."),
    .optional("address", .group(address), "Postadress."),
    .optional("telephone", .text, "Telefon."),
    .required("budget", .group(budget), "Budgeterade kostnader och stöd, per kalenderår."),
    .optional(
      "budgetChanges", .list(.group(budgetChange), atMost: nil),
      "Ändringar av budgeten som Vinnova har godkänt, den äldsta först."),
    .required(
      "chart", .choice(AccountChart.allCases.map(\.rawValue)), "Kontoplan, väljer standardregler."),
    .optional(
      "accounts", .list(.group(accountRule), atMost: nil), "Egna regler för konton, gäller först."),
    .optional(
      "indirectCosts", .wordOrGroup("booked", indirectCosts),
      "Indirekta kostnader: booked (som bokförda) eller en andel av personalkostnaden."),
    .optional("hours", .hoursByMonth, "Arbetade timmar i projektet per månad."),
    .optional(
      "timesheets", .list(.group(timeSheet), atMost: nil),
      "Tidredovisning som CSV, i stället för hours."),
    .optional(
      "fullTimeHours", .hoursOrHoursByMonth,
      "Timmar för en heltid: ett tal för varje månad, eller timmar per månad."),
    .optional(
      "otherFinancing", .list(.group(datedAmount), atMost: nil), "Pengar från andra finansiärer."),
    .optional(
      "counterparties", .list(.group(counterparty), atMost: nil),
      "Koder i bokföringen som pekar ut en annan projektpart som säljare (motpart)."),
    .optional(
      "size", .choice(CompanySize.allCases.map(\.rawValue)),
      "Företagets storlek: litet, medelstort eller stort; prövas mot högsta stödnivå."),
    .optional(
      "deMinimisAid", .list(.group(earlierAid), atMost: nil),
      "Försumbart stöd som organisationen har fått tidigare, från alla myndigheter."),
    .optional("ledgers", .list(.group(ledger), atMost: nil), "Bokföringsfiler."),
  ])

  static let address = ProjectGroup([
    .required("street", .text, "Gata eller box."),
    .required("postcode", .text, "Postnummer, till exempel 831 50."),
    .required("city", .text, "Ort."),
    .optional("country", .text, "Land, Sverige om nyckeln saknas."),
  ])

  static let budget = ProjectGroup(
    [.required("years", .years, "Projektets kalenderår; sist får ordet sum stå.")]
      + [
        ("personnel", "Personalkostnader."), ("equipment", "Utrustning, mark, byggnader."),
        ("consultants", "Konsultkostnader, licenser m.m."),
        ("otherDirect", "Övriga direkta kostnader inkl. resor."),
        ("indirect", "Indirekta kostnader."),
        ("totalCosts", "Totala kostnader; kontrolleras mot raderna."),
        ("grant", "Sökt bidrag från Vinnova."), ("otherFinanciers", "Andra finansiärer."),
        ("own", "Egen finansiering."),
        ("totalFinancing", "Total finansiering; kontrolleras mot raderna."),
      ].map { .optional($0.0, .amounts, $0.1) }
      + [.optional("intensity", .share, "Beräknad stödnivå; kontrolleras mot beloppen.")])

  static let budgetChange = ProjectGroup([
    .required("approved", .date, "Den dag Vinnova godkände ändringen."),
    .required("reference", .text, "Beslutets beteckning, till exempel diarienummer."),
    .required("budget", .group(budget), "Hela den nya budgeten, inte skillnaden."),
  ])

  static let accountRule = ProjectGroup([
    .required("accounts", .text, "Konto eller kontointervall: 4011 eller 4010-4099."),
    .optional(
      "where", .group(dimensionFilter), "Bara rader med vissa koder, till exempel kostnadsställen."),
    .required("treatment", .choice(treatments), "Kostnadsslag, eller vad kontot annars är."),
    .optional("reason", .text, "Varför; skrivs ut i rapportens bilaga."),
  ])

  static let dimensionFilter = ProjectGroup([
    .required("dimension", .wholeNumber, "SIE-dimension, till exempel 1 för kostnadsställe."),
    .required(
      "codes", .list(.text, atMost: nil), "Koder: 1234, 12* (börjar så) eller 1200-1299."),
  ])

  static let counterparty = ProjectGroup([
    .required("party", .text, "Den andra partens id."),
    .required("dimension", .wholeNumber, "SIE-dimension för motpart."),
    .required(
      "codes", .list(.text, atMost: nil), "Koder: 1234, 12* (börjar så) eller 1200-1299."),
  ])

  static let earlierAid = ProjectGroup([
    .required("authority", .text, "Beviljande myndighet."),
    .required("granted", .amount, "Beviljat belopp i kronor."),
    .required("decided", .date, "Beslutsdatum."),
    .optional("paid", .amount, "Utbetalt belopp i kronor."),
    .optional("paidOn", .date, "Utbetalningsdatum."),
  ])

  static let treatments =
    CostCategory.allCases.map(\.rawValue) + ["notEligible", "financing", "balance", "undecided"]

  static let indirectCosts = ProjectGroup([
    .required("share", .share, "Andel av redovisade personalkostnader.")
  ])

  static let datedAmount = ProjectGroup([
    .required("date", .date, "Dag."), .required("amount", .amount, "Belopp i kronor."),
  ])

  static let ledger = ProjectGroup([
    .required(
      "file", .text, "Filens namn, i projektets mapp eller den gemensamma mappen (--ledgers)."),
    .optional(
      "format", .choice(LedgerReference.Format.allCases.map(\.rawValue)),
      "Filformat; framgår annars av filändelsen."),
    .optional("project", .text, "Projektets kod i bokföringen; krävs för SIE."),
    .optional("dimension", .wholeNumber, "Dimension för koden; 6 (projekt) om den saknas."),
    .optional(
      "columns", .group(columns), "CSV: kolumnrubriker som inte är de vanliga, och hur tal skrivs."),
    .optional(
      "partial", .yesNo, "SIE: ja om filen avsiktligt har bara en del av årets verifikationer."),
    .optional("completeThrough", .date, "Sista dag som en CSV-fil är komplett till och med."),
  ])

  static let timeSheet = ProjectGroup([
    .required(
      "file", .text, "Filens namn, i projektets mapp eller den gemensamma mappen (--ledgers)."),
    .optional("project", .text, "Projektets kod i filen, om den har flera projekt."),
    .optional("columns", .group(timeSheetColumns), "Kolumnrubriker som inte är de vanliga."),
  ])

  static let timeSheetColumns = ProjectGroup([
    .optional("person", .text, "Rubrik för anställningsnummer; namn behövs aldrig."),
    .optional("date", .text, "Rubrik för dag, om filen har en rad per dag."),
    .optional("month", .text, "Rubrik för månad."),
    .optional("hours", .text, "Rubrik för timmar."),
    .optional("project", .text, "Rubrik för projektkod."),
    .optional("group", .text, "Rubrik för persongrupp eller roll; skrivs ut i timunderlaget."),
    .optional("workPackage", .text, "Rubrik för arbetspaket."),
  ])

  static let columns = ProjectGroup([
    .optional("date", .text, "Rubrik för bokföringsdatum."),
    .optional("account", .text, "Rubrik för konto."),
    .optional("accountName", .text, "Rubrik för kontots namn."),
    .optional("amount", .text, "Rubrik för belopp, debet med plus."),
    .optional("debit", .text, "Rubrik för debet, om beloppet står i två kolumner."),
    .optional("credit", .text, "Rubrik för kredit, om beloppet står i två kolumner."),
    .optional("side", .text, "Rubrik för D eller K, om beloppet står utan tecken bredvid."),
    .optional("text", .text, "Rubrik för text."),
    .optional("voucher", .text, "Rubrik för verifikation."),
    .optional("series", .text, "Rubrik för verifikationsserie."),
    .optional("project", .text, "Rubrik för projektkod."),
    .optional(
      "dimensions", .headersByDimension,
      "Rubriker för fler koder, var och en med sin dimension: {1: Ansvar, 20: Verksamhet}."),
    .optional(
      "decimalSign", .choice(DecimalSign.allCases.map(\.rawValue)),
      "Decimaltecken, om filen inte själv visar vad 1,234 betyder."),
    .optional(
      "dateOrder", .choice(DateOrder.allCases.map(\.rawValue)),
      "Ordningen i datum, om filen inte själv visar vad 03/04/2022 betyder."),
  ])
}
