import GrantAccounting
import Testing

@testable import VinnovaReports

@Suite("Findings in words")
struct FindingWordingTests {
  @Test func everyKindOfEvidenceHasASample() {
    #expect(evidenceSamples.map(\.evidence.ordinal) == Array(0...21))
  }

  @Test(
    "what was found, in Swedish, checked by hand",
    arguments: evidenceSamples.map { (evidence: $0.evidence, found: $0.found) })
  func found(evidence: Evidence, found: String) {
    let text = Swedish().text(of: evidence, in: .final)
    #expect(text.found.withPlainBlanks == found)
  }

  @Test(
    "all three parts are said in both languages, and differ",
    arguments: evidenceSamples.map(\.evidence))
  func complete(evidence: Evidence) {
    let swedish = Swedish().text(of: evidence, in: .final)
    let english = English().text(of: evidence, in: .final)
    for (one, other) in [
      (swedish.title, english.title), (swedish.found, english.found), (swedish.rule, english.rule),
    ] {
      #expect(!one.isEmpty)
      #expect(!other.isEmpty)
      #expect(one != other)
    }
    #expect(!swedish.title.hasSuffix("."))
    #expect(swedish.found.hasSuffix("."))
    #expect(swedish.rule.hasSuffix("."))
    #expect(english.found.hasSuffix("."))
  }

  @Test("an advance in an interim report asks for no repayment")
  func advance() {
    let evidence = Evidence.disbursedAboveEarned(
      disbursed: .kr(300), earned: .kr(100), excess: .kr(200))
    let text = Swedish().text(of: evidence, in: .interim(number: 1))
    #expect(
      text.found.withPlainBlanks
        == "Utbetalt är 300 kr och upparbetat bidrag 100 kr. "
        + "200 kr är förskott som ännu inte är upparbetat.")
    #expect(text.title == "Utbetalt i förskott")
  }

  @Test("a category without a budget is said so, not as a percentage")
  func withoutBudget() {
    let evidence = Evidence.budgetExceeded(
      .equipment, budget: .zero, outcome: .kr(500), threshold: .percent(20))
    #expect(
      Swedish().text(of: evidence, in: .final).found.withPlainBlanks
        == "Utrustning, mark, byggnader är 500 kr men saknar budget.")
  }

  @Test("computed indirect costs say what was left out instead")
  func bookedIndirectCostsLeftOut() {
    let evidence = Evidence.indirectCostsComputed(
      share: .percent(10), personnel: .kr(1_000), amount: .kr(100), bookedLeftOut: .kr(70))
    #expect(
      English().text(of: evidence, in: .final).found.withPlainBlanks
        == "10% of personnel costs of SEK 1,000 is SEK 100. "
        + "Booked indirect costs of SEK 70 are not counted.")
  }
}

extension String {
  /// With no-break blanks as plain ones, so that expectations can be read.
  var withPlainBlanks: String { String(map { $0 == "\u{A0}" ? " " : $0 }) }
}
