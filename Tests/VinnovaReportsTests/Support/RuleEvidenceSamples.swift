@testable import GrantAccounting

/// The evidence on mapping, limits and state aid, as in ``evidenceSamples``.
let ruleEvidenceSamples: [(evidence: Evidence, found: String)] = [
  (
    .mappingDoubt(.travelAsPersonnel, account: "7331", name: "Milersättning", amount: .kr(900)),
    "Konto 7331 Milersättning, 900 kr, är kostnadsersättningar som en egen regel redovisar som "
      + "personalkostnader."
  ),
  (
    .assetPurchase(purchase: .kr(50_000), depreciation: .zero),
    "50 000 kr är bokfört på tillgångskonton och räknas inte med. Ingen avskrivning är redovisad "
      + "på projektet."
  ),
  (
    .creditLikeFinancing(amount: .kr(75_000), rows: 1),
    "En rad, 75 000 kr, har bokförts i kredit på kostnadskonton och ser ut som finansiering: "
      + "beloppet är lika stort som en utbetalning till parten eller texten talar om bidrag. "
      + "Kostnaderna är så mycket lägre."
  ),
  (
    .limitReplaced(
      LimitInForce(
        kind: .indirectCosts,
        stated: [
          LimitInForce.Statement(value: .share(.percent(25)), origin: .decision),
          LimitInForce.Statement(value: .share(.percent(25)), origin: .call),
          LimitInForce.Statement(
            value: .share(.percent(30)), origin: .terms(edition: "2021")),
        ])),
    "Indirekta kostnader, andel av personalkostnader: högst 25 % enligt beslutet, i stället för "
      + "högst 30 % enligt Allmänna villkor 2021."
  ),
  (
    .limitsNotKnown([.consultants, .purchasesBetweenParties]),
    "För de här villkoren är följande inte känt: gränsen för konsulter och licenser, och om köp "
      + "mellan projektparter är stödberättigande. Ange det i projektfilen om beslutet eller "
      + "utlysningen säger något om det."
  ),
  (
    .termsOutsideYears(terms: "2020", decided: Sample.date("2019-12-31")),
    "Beslutet är från 2019-12-31 men ska följa Allmänna villkor 2020."
  ),
  (
    .newerTerms(terms: "2020", decided: Sample.date("2021-03-01"), newer: "2021"),
    "Beslutet är från 2021-03-01 och ska följa Allmänna villkor 2020, men Allmänna villkor 2021 "
      + "fanns. Jämför med beslutet."
  ),
  (
    .grossSalaryAboveLimit(
      gross: .kr(250_000), hours: Hours(hundredths: 30_000), limit: .kr(800),
      ceiling: .kr(240_000)),
    "Bruttolönerna är 250 000 kr för 300 timmar. Med högst 800 kr per timme i genomsnitt är "
      + "gränsen 240 000 kr, 10 000 kr lägre. Inget är avdraget, eftersom källan inte säger vad "
      + "som gäller för sociala avgifter på den delen."
  ),
  (
    .grossSalaryNotKnown(limit: .kr(800)),
    "Gränsen 800 kr per timme avser bruttolön. Kontoplanen visar inte vilka konton som är sociala "
      + "avgifter, så gränsen är inte prövad."
  ),
  (
    .consultantsAboveShare(
      planned: .kr(150_000), outcome: .kr(120_000), budget: .kr(536_400), limit: .percent(20),
      ceiling: .kr(107_280)),
    "Konsulter, licenser m.m. är budgeterade till 150 000 kr och redovisade med 120 000 kr. "
      + "Gränsen är 20 % av organisationens budget 536 400 kr, alltså 107 280 kr."
  ),
  (
    .purchaseFromParty(
      PurchaseFromParty(
        seller: "Skolan", amount: .kr(5_000), rows: 2, isDeclared: false, isEligible: nil)),
    "Två rader, sammanlagt 5 000 kr, nämner Skolan. Beloppet räknas med. Är det ett köp från parten, "
      + "tas det bort med en egen regel."
  ),
  (
    .aidIntensity(
      AidIntensityTest(
        basis: .experimentalDevelopment, size: .large, intensity: .percent(30),
        limit: .percent(25), limitWithBonus: .percent(40), isSourced: false, isAbove: false)),
    "Beslutets stödnivå är 30 %. För experimentell utveckling i ett stort företag är den högsta "
      + "nivån 25 %, med tillägg för samarbete eller spridning av resultat 40 %. För nivån utan "
      + "tillägg är ingen källa känd."
  ),
  (
    .companySizeMissing(.industrialResearch),
    "Högsta stödnivå för industriell forskning beror på företagets storlek och är inte prövad."
  ),
  (
    .deMinimis(
      DeMinimisRoom(
        earlier: .kr(1_500_000), grant: .kr(402_300), ceiling: .kr(2_187_700),
        tenThousandEuros: 20,
        rate: EuroRate(
          tenThousandths: 109_385, date: Sample.date("2022-10-25"), source: "ECB"),
        window: Sample.period("2020-01-01", "2022-10-25"))),
    "Försumbart stöd beslutat 2020-01-01 – 2022-10-25 är enligt projektfilen 1 500 000 kr. Det här "
      + "bidraget är högst 402 300 kr. Gränsen 200 000 euro är 2 187 700 kr till kursen från ECB "
      + "2022-10-25. 285 400 kr återstår."
  ),
  (
    .euroRateMissing(grant: .kr(402_300)),
    "Bidraget, högst 402 300 kr, är försumbart stöd. Gränsen är i euro, och ingen kurs är angiven."
  ),
  (
    .otherFinancingBelowPlan(planned: .kr(100_000), received: .zero),
    "Från andra finansiärer är 0 kr mottaget mot budgeterade 100 000 kr."
  ),
  (
    .ledgerDoubt(
      .alikeRows,
      places: [SourceLocation(file: "2022.csv", line: 7), SourceLocation(file: "2023.se")]),
    "Rader i två filer har samma dag, konto och belopp men olika verifikationer. De räknas i båda "
      + "filerna. Se 2022.csv, rad 7 och 2023.se."
  ),
]
