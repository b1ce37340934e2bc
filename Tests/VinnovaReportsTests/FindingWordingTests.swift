import GrantAccounting
import Testing

@testable import VinnovaReports

@Suite("Findings in words")
struct FindingWordingTests {
  @Test func everyKindOfEvidenceHasASample() {
    #expect(evidenceSamples.map(\.evidence.ordinal) == Array(0...40))
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
      disbursed: .kr(300), through: Sample.date("2022-12-15"), earned: .kr(100),
      costsThrough: Sample.date("2022-11-30"), excess: .kr(200))
    let text = Swedish().text(of: evidence, in: .interim(number: 1))
    #expect(
      text.found.withPlainBlanks
        == "Till och med 2022-12-15 är 300 kr utbetalt. Kostnaderna till och med 2022-11-30 ger "
        + "100 kr i upparbetat bidrag. 200 kr är utbetalt i förskott.")
    #expect(text.title == "Utbetalt i förskott")
  }

  @Test(
    "a grant below, at and above the one known threshold of the auditor's certificate",
    arguments: [
      (grant: 2_999_999, title: "Oklart om revisorsintyg behövs", place: "är under 3 000 000 kr"),
      (3_000_000, "Revisorsintyg kan krävas", "når 3 000 000 kr"),
      (3_550_000, "Revisorsintyg kan krävas", "når 3 000 000 kr"),
    ] as [(grant: Int64, title: String, place: String)])
  func auditCertificate(grant: Int64, title: String, place: String) {
    let text = Swedish().text(of: .auditCertificateNotKnown(grant: .kr(grant)), in: .final)
    #expect(text.title == title)
    #expect(text.found.withPlainBlanks.contains("Det \(place), det belopp från vilket"))
  }

  @Test(
    "other financing is missing where none has come, else below budget",
    arguments: [
      (received: 0, swedish: "Annan finansiering saknas", english: "Other financing missing"),
      (1, "Annan finansiering under budget", "Other financing below budget"),
    ] as [(received: Int64, swedish: String, english: String)])
  func otherFinancing(received: Int64, swedish: String, english: String) {
    let evidence = Evidence.otherFinancingBelowPlan(planned: .kr(2), received: .kr(received))
    #expect(Swedish().text(of: evidence, in: .final).title == swedish)
    #expect(English().text(of: evidence, in: .final).title == english)
  }

  @Test("booked öre are whole kronor, as in every table: 863 081,35 and 1 000,50 kr")
  func wholeKronor() {
    let evidence = Evidence.assetPurchase(
      purchase: Money(ore: 863_081_35), depreciation: Money(ore: 1_000_50))
    #expect(
      Swedish().text(of: evidence, in: .final).found.withPlainBlanks
        == "863 081 kr är bokfört på tillgångskonton och räknas inte med. Avskrivningar på 1 001 kr "
        + "räknas med.")
  }

  @Test("a category without a budget is said so, not as a percentage")
  func withoutBudget() {
    let evidence = Evidence.budgetExceeded(
      .equipment, budget: .zero, outcome: .kr(500), threshold: .percent(20))
    #expect(
      Swedish().text(of: evidence, in: .final).found.withPlainBlanks
        == "Kostnaderna för utrustning, mark och byggnader är 500 kr men saknar budget.")
  }

  @Test(
    "computed indirect costs say how they were rounded, what was left out and how much less that is",
    arguments: [
      (personnel: 1_000, amount: 100, booked: 0, text: "100 kr.", isAbove: false),
      // Two years of 105 kr give 11 kr each: not the 21 kr of both together.
      (
        personnel: 210, amount: 22, booked: 0,
        text: "22 kr, avrundat till hela kronor år för år.", isAbove: false
      ),
      (
        personnel: 1_000, amount: 100, booked: 100,
        text: "100 kr. Bokförda indirekta kostnader, 100 kr, räknas inte med.", isAbove: false
      ),
      (
        personnel: 1_000, amount: 100, booked: 70,
        text:
          "100 kr. Bokförda indirekta kostnader, 70 kr, räknas inte med. Det beräknade är 30 kr "
          + "mer än det bokförda.", isAbove: true
      ),
    ] as [(personnel: Int64, amount: Int64, booked: Int64, text: String, isAbove: Bool)])
  func computedIndirectCosts(
    personnel: Int64, amount: Int64, booked: Int64, text: String, isAbove: Bool
  ) {
    let evidence = Evidence.indirectCostsComputed(
      share: .percent(10), personnel: .kr(personnel), amount: .kr(amount),
      bookedLeftOut: .kr(booked))
    let words = Swedish().text(of: evidence, in: .final)
    #expect(words.found.withPlainBlanks.hasSuffix(" kr är \(text)"))
    #expect((words.title == "Beräknade indirekta kostnader är högre än de bokförda") == isAbove)
    let english = English().text(of: evidence, in: .final)
    #expect(english.found.contains("exceeds the booked one by SEK") == isAbove)
    #expect((english.title == "Computed indirect costs are above the booked ones") == isAbove)
  }

  @Test(
    "counts are words up to twelve, and verbs agree with them",
    arguments: [
      (
        rows: 1, swedish: "En rad, 6 120 kr, ligger utanför projekttiden och räknas inte med.",
        english: "One row, SEK 6,120, lies outside the project period and is not counted."
      ),
      (
        rows: 12,
        swedish: "Tolv rader, sammanlagt 6 120 kr, ligger utanför projekttiden och räknas inte "
          + "med.",
        english: "Twelve rows, SEK 6,120 in all, lie outside the project period and are not "
          + "counted."
      ),
      (
        rows: 13,
        swedish: "13 rader, sammanlagt 6 120 kr, ligger utanför projekttiden och räknas inte med.",
        english: "13 rows, SEK 6,120 in all, lie outside the project period and are not counted."
      ),
    ])
  func counts(rows: Int, swedish: String, english: String) {
    let evidence = Evidence.outsidePeriod(amount: .kr(6_120), rows: rows)
    #expect(Swedish().text(of: evidence, in: .final).found.withPlainBlanks == swedish)
    #expect(English().text(of: evidence, in: .final).found.withPlainBlanks == english)
  }

  @Test(
    "errors to correct are counted in words",
    arguments: [
      (
        errors: 1, swedish: "Ett fel ska rättas innan rapporten kan klarmarkeras.",
        english: "One error must be corrected before the report is marked ready."
      ),
      (
        errors: 2, swedish: "Två fel ska rättas innan rapporten kan klarmarkeras.",
        english: "Two errors must be corrected before the report is marked ready."
      ),
    ])
  func errors(count: Int, swedish: String, english: String) {
    #expect(Swedish().toDo(.final, due: nil, isPast: false, errors: count) == swedish)
    #expect(English().toDo(.final, due: nil, isPast: false, errors: count) == english)
  }

  @Test("a category as a sentence's subject is plural and definite")
  func subjects() {
    let sentence = Swedish().belowBudget(.personnel, by: .kr(8_887)).withPlainBlanks
    #expect(sentence == "Personalkostnaderna är 8 887 kr under budget.")
  }
}

extension String {
  /// With no-break blanks as plain ones, so that expectations can be read.
  var withPlainBlanks: String { String(map { $0 == "\u{A0}" ? " " : $0 }) }
}
