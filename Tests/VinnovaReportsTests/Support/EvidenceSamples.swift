@testable import GrantAccounting

/// One of each kind of evidence, in the order of its declaration, with what it says in Swedish.
///
/// No-break blanks are written as plain ones here.
let evidenceSamples: [(evidence: Evidence, found: String)] =
  [
    (
      .outsidePeriod(amount: Money(ore: 1_234_550), rows: 3),
      "Tre rader, sammanlagt 12 345,50 kr, ligger utanför projekttiden och räknas inte med."
    ),
    (
      .categoryNotAllowed(.consultants, amount: .kr(40_000), rows: 1),
      "En rad, 40 000 kr, hör till konsultkostnader, licenser m.m. och räknas inte med."
    ),
    (
      .notEligibleAccounts(amount: .kr(900), rows: 2),
      "Två rader, sammanlagt 900 kr, ligger på konton som enligt kontomappningen inte är "
        + "stödberättigande och räknas inte med."
    ),
    (
      .undecidedAccount(account: "5010", name: "Lokalhyra", amount: .kr(12_000)),
      "Konto 5010 Lokalhyra, 12 000 kr, kan höra till flera kostnadsslag. Beloppet räknas inte med "
        + "förrän en egen regel anger kostnadsslaget."
    ),
    (
      .unmappedAccount(account: "9999", name: "Okänt", amount: .kr(1)),
      "Konto 9999 Okänt, 1 kr, finns inte i kontomappningen. Beloppet räknas inte med förrän en egen "
        + "regel anger kostnadsslaget."
    ),
    (
      .indirectCostsCut(
        booked: .kr(100_000), personnel: .kr(324_000), limit: .percent(30), ceiling: .kr(97_200)),
      "Indirekta kostnader är 100 000 kr. Gränsen är 30 % av personalkostnaderna 324 000 kr, alltså "
        + "97 200 kr. 2 800 kr räknas inte med."
    ),
    (
      .indirectCostsComputed(
        share: .percent(10), personnel: .kr(324_000), amount: .kr(32_400), bookedLeftOut: .zero),
      "10 % av personalkostnaderna 324 000 kr är 32 400 kr."
    ),
    (
      .hourlyCostCut(
        cost: .kr(270_000), hours: Hours(hundredths: 30_000), limit: .kr(800), ceiling: .kr(240_000)
      ),
      "Personalkostnaderna är 270 000 kr för 300 timmar. Med högst 800 kr per timme i genomsnitt kan "
        + "240 000 kr redovisas. 30 000 kr räknas inte med."
    ),
    (
      .hoursMissing(limit: .kr(800)),
      "Gränsen 800 kr per timme kan inte prövas, eftersom inga arbetade timmar är angivna."
    ),
    (
      .aboveFullTime(
        month: YearMonth(year: 2022, month: 3), hours: Hours(hundredths: 19_050),
        fullTime: Hours(hundredths: 16_000),
        place: GrantAccounting.SourceLocation(file: "hours/2022.csv", line: 12)),
      "En person har 190,5 timmar i alla projekt i mars 2022, mot 160 timmar för en heltid. "
        + "Personen framgår av hours/2022.csv, rad 12."
    ),
    (
      .fullTimeNotStated,
      "Ingen persons arbetstid är jämförd med en heltid, eftersom projektfilen inte anger hur många "
        + "timmar en heltid är (fullTimeHours)."
    ),
    (
      .budgetExceeded(
        .personnel, budget: .kr(324_000), outcome: .kr(400_000), threshold: .percent(20)),
      "Personalkostnaderna är 400 000 kr mot budgeten 324 000 kr, 76 000 kr över. Organisationens "
        + "egen gräns är 20 %."
    ),
    (
      .grantCapped(
        by: .maximumGrant, eligible: .kr(600_000), earned: .kr(402_300), costAbove: .kr(63_600)),
      "Stödberättigande kostnader på 600 000 kr ger 402 300 kr i bidrag. 63 600 kr av kostnaden ger "
        + "inget ytterligare bidrag."
    ),
    (
      .disbursedAboveEarned(
        disbursed: .kr(402_300), through: Sample.date("2023-07-01"), earned: .kr(375_000),
        costsThrough: Sample.date("2023-05-31"), excess: .kr(27_300)),
      "Utbetalt är 402 300 kr och slutligt bidrag 375 000 kr. 27 300 kr ska betalas tillbaka."
    ),
    (
      .ledgerIncomplete(through: nil, needed: Sample.date("2022-11-30")),
      "Det framgår inte till och med vilken dag bokföringen är komplett. Rapporten behöver bokföringen till "
        + "och med 2022-11-30. Är bokföringen klar ska dagen anges i projektfilen."
    ),
    (.noLedgerRows, "Bokföringen har inga rader på projektet."),
    (
      .auditCertificateNeeded(grant: .kr(3_250_000), threshold: .kr(3_000_000)),
      "Beviljat bidrag är högst 3 250 000 kr. Ett revisorsintyg ska följa med slutrapporten."
    ),
    (
      .auditCertificateNotKnown(grant: .kr(402_300)),
      "Beviljat bidrag är högst 402 300 kr. Det är under 3 000 000 kr, det belopp från vilket "
        + "Allmänna villkor 2019 kräver intyg. Vilken gräns som gäller enligt projektets villkor är "
        + "inte känt. Se beslutet eller fråga Vinnova."
    ),
    (
      .ownFinancingBelowPlan(planned: .kr(134_100), actual: .kr(125_000)),
      "Egen finansiering är 125 000 kr mot budgeterade 134 100 kr."
    ),
    (
      .financingAboveCost(
        cost: .kr(1_000), grant: .kr(750), others: .kr(400), excess: .kr(150)),
      "Bidrag från Vinnova, 750 kr, och från andra finansiärer, 400 kr, är tillsammans 150 kr mer än "
        + "de stödberättigande kostnaderna 1 000 kr."
    ),
    (
      .negativeCost(.otherDirect, amount: .kr(-250)),
      "De övriga direkta kostnaderna är −250 kr: mer är krediterat än debiterat. Kontrollera "
        + "bokföringsfilens tecken."
    ),
    (
      .periodNotEnded(end: Sample.date("2022-11-30")),
      "Rapporten är framställd innan rapportperioden slutar 2022-11-30."
    ),
    (
      .reportOverdue(due: Sample.date("2023-07-31"), asOf: Sample.date("2023-08-01")),
      "Slutrapporten skulle ha lämnats senast 2023-07-31. Den här rapporten visar läget per "
        + "2023-08-01."
    ),
    (.decisionMissing, "Projektfilen saknar Vinnovas beslut. Bidraget kan inte räknas ut."),
  ] + ruleEvidenceSamples

extension Evidence {
  /// Its place in the declaration; a new case does not compile until it has one, and a sample.
  var ordinal: Int {
    switch self {
    case .outsidePeriod: 0
    case .categoryNotAllowed: 1
    case .notEligibleAccounts: 2
    case .undecidedAccount: 3
    case .unmappedAccount: 4
    case .indirectCostsCut: 5
    case .indirectCostsComputed: 6
    case .hourlyCostCut: 7
    case .hoursMissing: 8
    case .aboveFullTime: 9
    case .fullTimeNotStated: 10
    case .budgetExceeded: 11
    case .grantCapped: 12
    case .disbursedAboveEarned: 13
    case .ledgerIncomplete: 14
    case .noLedgerRows: 15
    case .auditCertificateNeeded: 16
    case .auditCertificateNotKnown: 17
    case .ownFinancingBelowPlan: 18
    case .financingAboveCost: 19
    case .negativeCost: 20
    case .periodNotEnded: 21
    case .reportOverdue: 22
    case .decisionMissing: 23
    case .mappingDoubt: 24
    case .assetPurchase: 25
    case .creditLikeFinancing: 26
    case .limitReplaced: 27
    case .limitsNotKnown: 28
    case .termsOutsideYears: 29
    case .newerTerms: 30
    case .grossSalaryAboveLimit: 31
    case .grossSalaryNotKnown: 32
    case .consultantsAboveShare: 33
    case .purchaseFromParty: 34
    case .aidIntensity: 35
    case .companySizeMissing: 36
    case .deMinimis: 37
    case .euroRateMissing: 38
    case .otherFinancingBelowPlan: 39
    case .ledgerDoubt: 40
    }
  }
}
