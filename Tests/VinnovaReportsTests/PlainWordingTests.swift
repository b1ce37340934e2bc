import Testing

@testable import GrantAccounting
@testable import VinnovaReports

@Suite("Months, dimensions and limits in plain words")
struct PlainWordingTests {
  @Test(arguments: [
    (month: 1, swedish: "januari 2016", english: "January 2016"),
    (month: 12, swedish: "december 2016", english: "December 2016"),
  ])
  func months(month: Int, swedish: String, english: String) {
    let month = YearMonth(year: 2016, month: month)
    #expect(Swedish().name(of: month) == swedish)
    #expect(English().name(of: month) == english)
  }

  @Test(
    "a dimension has the name that SIE gives it",
    arguments: [
      (dimension: 1, swedish: "kostnadsställe 12, 13*", english: "cost centre 12, 13*"),
      (dimension: 6, swedish: "projekt 12, 13*", english: "project 12, 13*"),
      (dimension: 20, swedish: "dimension 20: 12, 13*", english: "dimension 20: 12, 13*"),
    ])
  func dimensions(dimension: Int, swedish: String, english: String) {
    let filter = DimensionFilter(dimension: dimension, codes: ["12", "13*"])
    #expect(Swedish().filter(filter) == swedish)
    #expect(English().filter(filter) == english)
  }

  @Test("one account is one account")
  func oneAccount() {
    #expect(
      Swedish().notEligibleAccounts(.kr(900), rows: 1).found.withPlainBlanks
        == "En rad, 900 kr, ligger på ett konto som enligt kontomappningen inte är "
        + "stödberättigande och räknas inte med.")
    #expect(
      English().notEligibleAccounts(.kr(900), rows: 1).found.withPlainBlanks
        == "One row, SEK 900, lies on an account that the account mapping treats as not eligible, "
        + "and is not counted.")
  }

  @Test("what is not known is counted up, each part for itself")
  func notKnown() {
    #expect(
      Swedish().limitsNotKnown([.indirectCosts]).found.hasPrefix(
        "För de här villkoren är följande inte känt: gränsen för indirekta kostnader. Ange"))
  }

  @Test(
    "months with cost are all, the only one, or some of those passed",
    arguments: [
      (
        passed: 8, cost: 8, left: 1,
        text:
          "Alla åtta månader till och med augusti 2016 har någon kostnad, och en månad återstår."
      ),
      (
        passed: 8, cost: 7, left: 4,
        text:
          "7 av 8 månader till och med augusti 2016 har någon kostnad, och fyra månader återstår."
      ),
      (
        passed: 1, cost: 1, left: 13,
        text:
          "Prognosen bygger på en enda månad, augusti 2016, och 13 månader återstår."
      ),
    ])
  func forecastBasis(passed: Int, cost: Int, left: Int, text: String) {
    let basis = ForecastBasis(
      through: YearMonth(year: 2016, month: 8), monthsPassed: passed, monthsWithCost: cost,
      monthsLeft: left)
    #expect(Swedish().forecastBasis(of: nil, basis) == text)
  }

  @Test("charts that forecast say so in their source")
  func figureSource() {
    let day = Sample.date("2022-11-30")
    #expect(
      Swedish().figureSource(through: day, withForecast: true)
        == "Källa: projektets bokföring till och med 2022-11-30, beslutad budget och egen prognos.")
    #expect(
      Swedish().figureSource(through: day, withForecast: false)
        == "Källa: projektets bokföring till och med 2022-11-30 och beslutad budget.")
  }

  @Test("what is expected above budget says by how much")
  func aboveBudget() {
    let above = [
      ExpectedExcess(category: .personnel, amount: .kr(120_000), share: Share(basisPoints: 1230)),
      ExpectedExcess(category: .indirect, amount: .kr(9_000), share: nil),
    ]
    #expect(
      Swedish().expectedAboveBudget(above).withPlainBlanks
        == "Personalkostnaderna väntas bli 120 000 kr (12,3 %) och de indirekta kostnaderna 9 000 "
        + "kr över budget.")
    #expect(
      English().expectedAboveBudget(above).withPlainBlanks
        == "Personnel costs are expected to be SEK 120,000 (12.3%) and indirect costs SEK 9,000 "
        + "above budget.")
  }

  @Test(
    "who signs for several parties vouches for one ledger only",
    arguments: [
      (parties: 1, swedish: "projektets bokföring,", english: "the project’s ledger,"),
      (
        parties: 2,
        swedish: "koordinatorns bokföring och med de uppgifter som övriga projektparter har "
          + "lämnat,",
        english: "the coordinator’s ledger and with what the other project parties have stated,"
      ),
    ])
  func confirmation(parties: Int, swedish: String, english: String) {
    func first(_ words: some Wording) -> String? {
      words.signatureConfirms(.final, parties: parties, hasComputedIndirect: false).first
    }
    #expect(
      first(Swedish())
        == "att de redovisade kostnaderna för hela projekttiden stämmer med \(swedish)")
    #expect(
      first(English())
        == "that the reported costs of the whole project period agree with \(english)")
  }

  @Test(
    "one accepted warning is one",
    arguments: [
      (count: 1, swedish: "varningen", english: "warning"), (2, "varningarna", "warnings"),
    ])
  func acceptedWarnings(count: Int, swedish: String, english: String) {
    #expect(
      Swedish().acceptedWarnings(count: count)
        == "Varför rapporten är klarmarkerad trots \(swedish)")
    #expect(
      English().acceptedWarnings(count: count)
        == "Why the report is marked ready despite the \(english)")
  }
}
