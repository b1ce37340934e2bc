import Testing
import Typesetting

@testable import GrantAccounting
@testable import VinnovaReports

@Suite("The source of a rule: publisher, title in quotation marks, section, years in brackets")
struct RuleSourceTests {
  private static let years = YearsInForce(from: 2016)

  @Test(arguments: [
    (
      source: RuleSource(
        title: "Vinnova, Frågor och svar", section: "Utrustning, mark, byggnader", terms: nil,
        inForce: years),
      swedish: "Källa: Vinnova, ”Frågor och svar”, avsnittet Utrustning, mark, byggnader "
        + "(källan gäller från 2016).",
      english: "Source: Vinnova, “Frågor och svar”, section Equipment, land and buildings "
        + "(the source applies from 2016)."
    ),
    (
      // Known from one edition alone; the decision follows that of 2021.
      source: RuleSource(
        title: "Vinnova, Allmänna villkor", section: "Revisorsintyg", terms: "2019",
        inForce: .only(2019)),
      swedish: "Källa: Vinnova, Allmänna villkor 2019, avsnittet Revisorsintyg (känt för 2019; "
        + "beslutet följer Allmänna villkor 2021, och om det är lika där är inte känt).",
      english:
        "Source: Vinnova, General terms 2019, section Auditor’s certificate (known for 2019; "
        + "the decision follows General terms 2021, and whether these say the same is not known)."
    ),
    (
      source: RuleSource(title: "Kontomappning", section: nil, terms: nil),
      swedish: "Källa: kontomappningen, bilaga 1.",
      english: "Source: the account mapping, annex 1."
    ),
    (
      source: RuleSource(
        title: "Vinnova, Beslut om bidrag", section: "Startdatum–Slutdatum", terms: nil),
      swedish: "Källa: Vinnova, beslut om bidrag, avsnittet Startdatum–Slutdatum.",
      english: "Source: Vinnova, decision on the grant, section Start and end dates."
    ),
    (
      source: RuleSource(
        title: "Förordning (EU) nr 1407/2013 och (EU) 2023/2831", section: "Artikel 3",
        terms: nil),
      swedish: "Källa: Förordning (EU) nr 1407/2013 och (EU) 2023/2831, Artikel 3.",
      english: "Source: Regulations (EU) No 1407/2013 and (EU) 2023/2831, Article 3."
    ),
  ])
  func printed(source: RuleSource, swedish: String, english: String) {
    func text(_ language: ReportLanguage) -> String {
      FinancialComposition(
        report: Sample.report(), project: Sample.project(), words: language.words,
        fingerprint: "", status: .draft
      ).sourceSpans(source).map(\.text).joined()
    }
    #expect(text(.swedish) == swedish)
    #expect(text(.english) == english)
  }
}
