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
