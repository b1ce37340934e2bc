import GrantAccounting
import Testing
import Typesetting

@testable import VinnovaReports

@Suite("What must be done, by when, and what is signed")
struct ReportDutyTests {
  @Test(
    "the last day to hand in is past only after it",
    arguments: [
      (asOf: "2022-12-15", isPast: false), (asOf: "2022-12-16", isPast: true),
    ])
  func due(asOf: String, isPast: Bool) {
    let swedish = Sample.document(asOf: asOf).text
    let english = Sample.document(asOf: asOf, in: .english).text
    #expect(
      swedish.contains("Lägesrapport 1 ska lämnas till Vinnova senast 2022-12-15.") == !isPast)
    #expect(
      swedish.contains("Lägesrapport 1 skulle ha lämnats till Vinnova senast 2022-12-15.")
        == isPast)
    #expect(
      english.contains("Interim report 1 should have been submitted to Vinnova by 2022-12-15.")
        == isPast)
    #expect(swedish.contains("Sista dagen att lämna rapporten har passerat.") == isPast)
  }

  @Test(
    "an error left is to be mended before the last day, or before the late report is handed in",
    arguments: [
      (
        asOf: "2022-12-15",
        swedish: "ska lämnas till Vinnova senast 2022-12-15; dessförinnan ska ett fel rättas.",
        english: "is to be submitted to Vinnova by 2022-12-15; one error must be corrected first."
      ),
      (
        asOf: "2022-12-16",
        swedish: "skulle ha lämnats till Vinnova senast 2022-12-15. Ett fel ska rättas innan "
          + "rapporten lämnas.",
        english: "should have been submitted to Vinnova by 2022-12-15. One error must be corrected "
          + "before it is submitted."
      ),
    ])
  func errorsBeforeDue(asOf: String, swedish: String, english: String) {
    let ledgers = [
      "rjh": Sample.ledger(Sample.rows + [Sample.row("2022-03-02", "9999", 100_00)])
    ]
    #expect(Sample.document(ledgers: ledgers, asOf: asOf).text.contains(swedish))
    #expect(Sample.document(ledgers: ledgers, asOf: asOf, in: .english).text.contains(english))
  }

  /// Two to repay, a certificate to ask about; nothing is overdue.
  @Test("of several duties on the first page each is an item of a list")
  func severalDuties() throws {
    let summary = ThreeParties.document().content.drop {
      if case .keyFigures = $0 { false } else { true }
    }
    guard case .list(let items) = summary.dropFirst(3).first else {
      Issue.record("no list after two paragraphs")
      return
    }
    let duties = items.map { $0.paragraphs.map(\.text).joined() }
    #expect(duties.count == 3)
    #expect(duties[0].contains("ska betala tillbaka"))
    #expect(duties[1].contains("revisorsintyg"))
    #expect(duties[2].hasPrefix("Slutrapporten ska lämnas"))
    // One duty ends the paragraph before it.
    let leads = Sample.document().content.compactMap { part -> String? in
      guard case .paragraph(let paragraph) = part, paragraph.kind == .lead else { return nil }
      return paragraph.text
    }
    #expect(
      leads.last?.hasSuffix("Lägesrapport 1 ska lämnas till Vinnova senast 2022-12-15.") == true)
  }

  @Test(
    "a ledger is complete at most through the day the report speaks as of",
    arguments: [
      (asOf: "2022-11-15", through: "2022-11-15"), (asOf: "2022-12-15", through: "2022-11-30"),
    ])
  func completeness(asOf: String, through: String) {
    let fact = Sample.document(asOf: asOf).facts.first {
      $0.label == "Bokföringen komplett till och med"
    }
    #expect(fact?.lines == [through])
  }

  @Test("decision, highest grant and the coordinator's number stand in the head")
  func head() {
    let facts = Sample.document().facts
    func lines(_ label: String) -> [String]? {
      facts.first { $0.label == label }?.lines.map(\.withPlainBlanks)
    }
    #expect(lines("Beslutsdatum") == ["2021-11-18"])
    #expect(lines("Högsta bidrag") == ["402 300 kr"])
    #expect(lines("Koordinator") == ["Region Norr", "Central office · Org.nr 232100-0214"])
  }

  @Test("an error is said where the report is keyed in and signed")
  func errors() {
    var project = Sample.project()
    project.decision = nil
    func notices(_ document: Document) -> Int {
      document.flattened.flatMap(\.texts).count {
        $0.hasPrefix("Ett fel ska rättas innan rapporten förs in")
      }
    }
    #expect(notices(Sample.document(project)) == 2)
    #expect(notices(Sample.document()) == 0)
  }

  @Test("the signature page names the report, the parties and each recipient's own amount")
  func signedFacts() throws {
    let document = ThreeParties.document()
    let last = document.content.compactMap { part -> [Fact]? in
      if case .facts(let facts) = part { facts } else { nil }
    }.last
    let facts = try #require(last)
    #expect(
      facts.dropLast().map { [$0.label] + $0.lines.map(\.withPlainBlanks) } == [
        ["Rapport", "Slutrapport, utkast"], ["Projekt", "Norr testar hybridarbete"],
        ["Diarienummer", "2021-04352"], ["Koordinator", "Myndigheten Ett, org.nr 202100-6883"],
        ["Allmänna villkor", "2021"], ["Rapportperiod", "2021-12-01 – 2023-05-31"],
        ["Kostnader till och med", "2023-05-31"], ["Läget per", "2023-07-01"],
        ["Stödberättigande kostnad", "3 350 000 kr"], ["Slutligt bidrag", "3 290 000 kr"],
        ["Utbetalt", "3 550 000 kr"], ["Att få", "0 kr"],
        ["Att betala tillbaka", "250 000 kr · Myndigheten Ett", "10 000 kr · Myndigheten Tre"],
        // Repayments, an incomplete ledger and a certificate that may be needed, each one item.
        ["Att rätta eller bedöma", "0 fel, 3 varningar"],
      ])
    guard case .signatureLines(let labels, let field) = document.content.last else {
      Issue.record("the page does not end with lines to sign on")
      return
    }
    #expect(labels == ["Ort", "Datum", "Underskrift: Anna Exempel, firmatecknare"])
    #expect(field?.description == "Underskrift: firmatecknare")
  }

  @Test("one rule's findings under one title stand together, its own words once")
  func groupedFindings() {
    let items = ThreeParties.document().flattened.flatMap { part -> [ListItem] in
      if case .list(let items) = part { items } else { [] }
    }
    let ceilings = items.filter {
      $0.paragraphs.last?.text.contains("vinnova.grant-ceiling") ?? false
    }
    #expect(
      ceilings.flatMap { $0.paragraphs.dropLast().map(\.text.withPlainBlanks) } == [
        "Bidraget täcker hela kostnaden.",
        "Myndigheten Ett: stödberättigande kostnader på 3 000 000 kr ger 3 000 000 kr i bidrag.",
        "Myndigheten Tre: stödberättigande kostnader på 90 000 kr ger 90 000 kr i bidrag.",
        "Maxbeloppet begränsar bidraget. Myndigheten Två: stödberättigande kostnader på "
          + "210 000 kr ger 200 000 kr i bidrag. 10 000 kr av kostnaden ger inget ytterligare "
          + "bidrag.",
      ])
  }

  @Test("the auditor's certificate is explained once")
  func certificate() {
    let text = Sample.document(Sample.project(), Sample.final, asOf: "2023-07-01").text
    #expect(text.ranges(of: "gäller enligt projektets villkor är inte känt").count == 1)
    #expect(text.contains("gränsen i projektets villkor är inte känd, se Kontroller."))
  }

  /// 3 550 000 kr are granted, 402 300 kr in the other sample.
  @Test("a grant that reaches the one known threshold is said up front, in the final report")
  func likelyCertificate() {
    func sentences(_ document: Document) -> Int {
      document.text.ranges(of: "kontrollera om projektets villkor").count
    }
    // On the first page and with the settlement.
    #expect(sentences(ThreeParties.document()) == 2)
    #expect(sentences(Sample.document(Sample.project(), Sample.final, asOf: "2023-07-01")) == 0)
  }
}
