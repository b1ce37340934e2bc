import GrantAccounting
import Testing
import Typesetting

@testable import VinnovaReports

@Suite("One party or many, one year or eight, much or nothing")
struct ReportVariantTests {
  @Test("one party: no table stands twice")
  func onePartyRepeatsNothing() {
    let document = Sample.document()
    let captions = document.tables.map(\.caption).filter { !$0.isEmpty }
    #expect(Set(captions).count == captions.count)
    #expect(!document.headings.contains("1 Projektparterna var för sig"))
  }

  @Test("several parties: the total first, then each party")
  func partiesFollowTheTotal() {
    let headings = ThreeParties.document().headings
    let parties = headings.firstIndex(of: "1 Projektparterna var för sig") ?? 0
    #expect((headings.firstIndex(of: "1 Kostnad per kostnadsslag") ?? 99) < parties)
    #expect(
      Array(headings[(parties + 1)...(parties + 5)]) == [
        "2 Myndigheten Ett (202100-6883)", "2 Myndigheten Två (202100-2114)",
        "2 Myndigheten Tre (202100-0837)", "2 Kommun Fyra (232100-0214)",
        "1 Ej stödberättigande",
      ])
    #expect(headings.contains("2 Kostnad per projektpart"))
  }

  @Test("recipients are settled one by one, repayments never netted")
  func settlementOfThree() throws {
    let document = ThreeParties.document()
    let table = try #require(document.table(captioned: "Bidrag på kostnader"))
    #expect(table.columns.count == 7)
    #expect(
      table.rows.map { $0.cells.map(\.withPlainBlanks) } == [
        [
          "Myndigheten Ett (202100-6883)", "3 000 000", "100,0 %", "3 000 000", "3 250 000",
          "Kostnaden", "3 000 000",
        ],
        [
          "Myndigheten Två (202100-2114)", "210 000", "100,0 %", "210 000", "200 000",
          "Maxbeloppet", "200 000",
        ],
        [
          "Myndigheten Tre (202100-0837)", "90 000", "100,0 %", "90 000", "100 000", "Kostnaden",
          "90 000",
        ],
        ["Summa", "3 300 000", "–", "3 300 000", "3 550 000", "–", "3 290 000"],
      ])
    let payments = try #require(document.table(captioned: "Utbetalningar"))
    #expect(
      payments.rows.map { $0.cells.last?.withPlainBlanks } == ["250 000", "0", "10 000", "260 000"])
    let text = document.text.withPlainBlanks
    #expect(text.contains("Stödgrund för alla bidragsmottagare: inte statsstöd."))
    #expect(text.contains("Kommun Fyra deltar utan eget bidrag."))
    #expect(
      text.contains(
        "Maxbeloppet begränsar bidraget för Myndigheten Två. Bidraget täcker hela den "
          + "stödberättigande kostnaden för Myndigheten Ett och Myndigheten Tre."))
    #expect(
      text.contains(
        "Myndigheten Ett ska betala tillbaka 250 000 kr och Myndigheten Tre 10 000 kr till Vinnova, "
          + "var och en för sig."))
    #expect(!text.contains("Myndigheten Två ska betala tillbaka"))
  }

  @Test("a finding names its party where there are several")
  func findingsNameTheirParty() {
    let lists = ThreeParties.document().flattened.flatMap { part -> [ListItem] in
      if case .list(let items) = part { items } else { [] }
    }
    let repayments = lists.first {
      $0.paragraphs.first?.text.hasPrefix("Bidrag att betala tillbaka.") ?? false
    }
    // One item for the rule, a line for each party, the rule's own words once.
    #expect(
      repayments?.paragraphs.dropLast().map(\.text.withPlainBlanks) == [
        "Bidrag att betala tillbaka.",
        "Myndigheten Ett: utbetalt är 3 250 000 kr och slutligt bidrag 3 000 000 kr. "
          + "250 000 kr ska betalas tillbaka.",
        "Myndigheten Tre: utbetalt är 100 000 kr och slutligt bidrag 90 000 kr. "
          + "10 000 kr ska betalas tillbaka.",
      ])
    let incomplete = lists.first {
      $0.paragraphs.first?.text.hasPrefix("Bokföringen är inte komplett.") ?? false
    }
    #expect(
      incomplete?.paragraphs.first?.text.hasPrefix(
        "Bokföringen är inte komplett. Myndigheten Ett, Myndigheten Två, Myndigheten Tre och "
          + "Kommun Fyra: ") ?? false)
  }

  @Test("eight years are cut into tables of even size, the sums in the last")
  func eightYears() {
    let tables = EightYears.document.tables.filter { $0.caption.hasPrefix("Budget och utfall") }
    #expect(tables.count >= 2)
    #expect(tables.allSatisfy { $0.columns.count <= 9 })
    let titles = tables.flatMap { $0.columns.dropFirst().map(\.title) }
    let years = (2019...2026).flatMap { ["Budget \($0)", "Utfall \($0)"] }
    #expect(titles == years + ["Budget summa", "Utfall summa"])
    #expect(tables.last?.caption.hasSuffix("och hela projekttiden, kr") ?? false)
    #expect(!tables[0].caption.contains("hela projekttiden"))
    #expect(tables.last?.rows.last?.cells.suffix(2).map(\.withPlainBlanks) == ["8 000", "7 200"])
  }

  @Test("large amounts take more room: fewer years in a table")
  func largeAmounts() {
    var costs = CostTable()
    for year in 2021...2023 { costs[.personnel, year] = .kr(98_765_432) }
    let party = Sample.party(budget: Budget(costs: costs, financing: FinancingTable()))
    let document = Sample.document(Sample.project(parties: [party]))
    #expect(document.tables.filter { $0.caption.hasPrefix("Budget och utfall") }.count == 2)
  }

  @Test("an empty ledger gives noughts, no charts of nothing but plans, and no vouchers")
  func emptyLedger() {
    let document = Sample.document(ledgers: [:])
    #expect(document.keyFigures.first?.value.withPlainBlanks == "0 kr")
    #expect(document.text.contains("Inga verifikationer ingår i de redovisade kostnaderna."))
    #expect(document.text.contains("Inget konto har belopp på projektet."))
    #expect(document.text.contains("Framgår inte"))
  }

  @Test("without a budget nothing is a share of it")
  func zeroBudget() {
    let party = Sample.party(
      budget: Budget(costs: CostTable(), financing: FinancingTable()))
    let document = Sample.document(Sample.project(parties: [party]))
    #expect(document.keyFigures[1].value == "–")
    #expect(document.text.withPlainBlanks.contains("på 359 800 kr men ingen budget."))
    let table = document.table(captioned: "Stödberättigande kostnader till och med")
    #expect(table?.rows.map { $0.cells[4] } == Array(repeating: "–", count: 6))
  }

  @Test("an advance in an interim report is not called repayment")
  func advance() {
    let project = Sample.project(payments: [Sample.payment("rjh", "2021-12-20", 402_300)])
    let document = Sample.document(project)
    #expect(document.keyFigures[3].label == "Utbetalt i förskott")
    #expect(document.keyFigures[3].value.withPlainBlanks == "132 450 kr")
    #expect(
      document.keyFigures[3].detail.withPlainBlanks
        == "av utbetalda 402 300 kr till och med 2022-12-15")
    #expect(!document.text.contains("betala tillbaka"))
  }

  @Test("without a decision there is a report, but no grant")
  func withoutDecision() {
    var project = Sample.project()
    project.decision = nil
    let document = Sample.document(project)
    #expect(document.runningHead.right == "– · UTKAST")
    #expect(document.keyFigures[2].value == "–")
    #expect(document.text.contains("Ingen projektpart har ett eget bidrag."))
  }

  @Test("the project leader's words, and in the final report results beside the goal")
  func comments() {
    let project = Sample.project(comments: [
      ReportComment(report: .final, paragraphs: ["It went well."], results: ["All was shared."]),
      ReportComment(report: .interim(number: 1), paragraphs: ["Under way."], results: []),
    ])
    let interim = Sample.document(project).text
    #expect(interim.contains("Under way."))
    #expect(!interim.contains("It went well."))
    let final = Sample.document(project, Sample.final, asOf: "2023-07-01").text
    #expect(final.contains("It went well."))
    #expect(final.contains("Share what is learnt."))
    #expect(final.contains("All was shared."))
  }
}
