import GrantAccounting
import Testing
import Typesetting

@testable import VinnovaReports

/// Hand-computed: personnel 18 000 + 200 000, other direct 120 000, indirect 10 % of personnel
/// 1 800 + 20 000; together 359 800, of which 75 % is 269 850; 201 150 has been paid.
@Suite("The figures on paper are the report's")
struct ReportFigureTests {
  let document = Sample.document()

  private func cells(_ table: Table?, _ row: Int) -> [String] {
    guard let table, table.rows.indices.contains(row) else { return [] }
    return table.rows[row].cells.map(\.withPlainBlanks)
  }

  @Test func costPerCategory() {
    let table = document.table(captioned: "Stödberättigande kostnader till och med 2022-11-30")
    #expect(
      table?.columns.map(\.title) == [
        "Kostnadsslag", "Budget totalt", "Ackumulerat", "Återstår", "Använt",
      ])
    #expect(
      cells(table, 0) == [
        "Personalkostnader", "324 000", "218 000", "106 000", "67,3 %",
      ])
    #expect(
      cells(table, 1) == ["Utrustning, mark, byggnader", "0", "0", "0", "–"])
    #expect(
      cells(table, 4) == ["Indirekta kostnader", "32 400", "21 800", "10 600", "67,3 %"])
    #expect(
      cells(table, 5) == [
        "Totala kostnader", "536 400", "359 800", "176 600", "67,1 %",
      ])
  }

  @Test("a period that does not start with the project has a column of its own")
  func laterPeriod() {
    let second = ScheduledReport(
      kind: .interim(number: 2), period: Sample.period("2022-06-01", "2022-11-30"), due: nil)
    let document = Sample.document(Sample.project(), second)
    let table = document.table(captioned: "Stödberättigande kostnader till och med 2022-11-30")
    #expect(table?.columns[2].title == "Denna period")
    func isDefined(_ document: Document) -> Bool {
      document.tables.contains { $0.rows.contains { $0.cells.first == "Denna period" } }
    }
    #expect(isDefined(document))
    #expect(!isDefined(self.document))
  }

  @Test func costPerYear() {
    let table = document.table(captioned: "Budget och utfall 2021–2023")
    #expect(
      table?.columns.map(\.title) == [
        "Kostnadsslag", "Budget 2021", "Utfall 2021", "Budget 2022", "Utfall 2022", "Budget 2023",
        "Utfall 2023", "Budget summa", "Utfall summa",
      ])
    #expect(
      cells(table, 5) == [
        "Totala kostnader", "29 800", "19 800", "357 600", "340 000", "149 000", "–", "536 400",
        "359 800",
      ])
  }

  @Test func keyFiguresAndSentences() {
    #expect(
      document.keyFigures.map(\.value.withPlainBlanks) == [
        "359 800 kr", "67,1 %", "269 850 kr", "68 700 kr",
      ])
    #expect(
      document.keyFigures.map(\.detail.withPlainBlanks) == [
        "till och med 2022-11-30, av 536 400 kr i budget", "66,7 % av tiden har gått",
        "av högst 402 300 kr", "utbetalt 201 150 kr till och med 2022-12-15",
      ])
    #expect(document.keyFigures[3].label == "Ännu inte utbetalt")
    let text = document.text.withPlainBlanks
    #expect(
      text.contains(
        "Projektet har stödberättigande kostnader på 359 800 kr, 67,1 % av budgeten, när 66,7 % av "
          + "projekttiden har gått."))
    #expect(
      text.contains(
        "Stödnivån begränsar bidraget: 75,0 % av kostnaden är 269 850 kr, mindre än maxbeloppet "
          + "402 300 kr."))
    // 324 000 x 365 / 547 days is 216 197, and 218 000 is 1 803 more; no other category is as far.
    #expect(
      text.contains(
        "Personalkostnaderna är 1 803 kr högre än vid jämn förbrukning (67,3 % använt)."))
    #expect(text.contains("Lägesrapport 1 ska lämnas till Vinnova senast 2022-12-15"))
  }

  @Test func settlement() {
    let table = document.table(captioned: "Bidrag på kostnader")
    #expect(
      table?.rows.map { $0.cells.map(\.withPlainBlanks) } == [
        ["Stödberättigande kostnad", "359 800", "Ackumulerat till och med 2022-11-30"],
        ["Bidrag enligt stödnivån", "269 850", "75,0 % av kostnaden, avrundat nedåt"],
        ["Maxbelopp", "402 300", "Beslut 2021-11-18, stödgrund: inte statsstöd"],
        ["Upparbetat bidrag", "269 850", "Det lägre av de två: stödnivån begränsar"],
        ["Utbetalt", "201 150", "Till och med 2022-12-15"],
        ["Ännu inte utbetalt", "68 700", "Upparbetat bidrag minus utbetalt"],
        ["Utbetalt i förskott", "0", "Utbetalt minus upparbetat bidrag"],
      ])
  }

  @Test func financing() {
    let table = document.table(captioned: "Finansiering, budget och utfall")
    // 75 % of 19 800 is 14 850; of 359 800 is 269 850, less 14 850 is 255 000.
    #expect(
      cells(table, 0) == [
        "Bidrag från Vinnova", "22 350", "14 850", "268 200", "255 000", "111 750", "–",
        "402 300", "269 850",
      ])
    #expect(
      document.text.withPlainBlanks.contains(
        "Beräknad stödnivå i budgeten är 75,0 % och faktisk stödnivå 75,0 %."))
  }

  @Test func whatIsLeftOutIsListedWithItsVoucher() {
    let table = document.table(captioned: "Utelämnade rader")
    #expect(
      cells(table, 0) == [
        "Konsultkostnader, licenser m.m.: utlysningen ger inte bidrag till kostnadsslaget", "", "",
        "", "",
      ])
    #expect(cells(table, 1) == ["A 3", "2022-05-01", "7551", "Consultant", "40 000,00"])
    #expect(cells(table, 2) == ["Summa utelämnade rader", "", "", "", "40 000,00"])
  }

  @Test("the annex closes on the reported amounts, the rounding shown")
  func derivation() {
    let table = document.table(captioned: "Från verifikationernas summa")
    // Nothing is above a limit: no column says so with noughts alone.
    #expect(
      table?.columns.map(\.title) == [
        "Kostnadsslag", "Bokfört", "Beräknat", "Avrundning", "Redovisat",
      ])
    #expect(
      cells(table, 0) == [
        "Personalkostnader", "218 000,40", "0,00", "−0,40", "218 000,00",
      ])
    #expect(
      cells(table, 4) == [
        "Indirekta kostnader", "0,00", "21 800,00", "0,00", "21 800,00",
      ])
    #expect(cells(table, 5).last == "359 800,00")
  }

  @Test("sums are carried forward from page to page")
  func carriedForward() {
    let tables = document.tables.filter { $0.carriedForward != nil }
    let personnel = tables.first { $0.rows.first?.cells.first == "A 1" }
    #expect(personnel?.continuedCaption == "Personalkostnader, fortsättning")
    #expect(
      personnel?.carriedForward?(0).map(\.withPlainBlanks)
        == ["", "", "", "Transport", "18 000,00"])
    #expect(
      personnel?.carriedForward?(1).map(\.withPlainBlanks)
        == ["", "", "", "Transport", "218 000,40"])
    // After the total row, should a page end there.
    #expect(
      personnel?.carriedForward?(2).map(\.withPlainBlanks)
        == ["", "", "", "Transport", "218 000,40"])
  }

  @Test("the forecast: 359 800 kr in 3 months with cost, 6 of 18 months left")
  func forecast() {
    // 218 000 / 3 = 72 667 and 218 000 + 6 x 72 667 = 654 002, of which
    // 10 % is 65 400; 21 800 / 3 = 7 267.
    let table = document.table(captioned: "Prognos till projektets slut")
    #expect(
      table?.rows.map { $0.cells.map(\.withPlainBlanks) } == [
        ["Personalkostnader", "72 667", "218 000", "654 002", "324 000", "−330 002"],
        ["Utrustning, mark, byggnader", "0", "0", "0", "0", "0"],
        ["Konsultkostnader, licenser m.m.", "0", "0", "0", "0", "0"],
        ["Övriga direkta kostnader inkl. resor"]
          + ["40 000", "120 000", "360 000", "180 000", "−180 000"],
        ["Indirekta kostnader", "7 267", "21 800", "65 400", "32 400", "−33 000"],
        ["Totala kostnader", "119 934", "359 800", "1 079 402", "536 400", "−543 002"],
      ])
    #expect(
      document.text.contains(
        "3 av 12 månader till och med november 2022 har någon kostnad, och sex månader"))
    // 75 % of 1 079 402 is 809 551,50, of which 402 300 is granted.
    let grant = document.table(captioned: "Väntat bidrag vid projektets slut")
    #expect(
      grant?.rows.map { $0.cells.prefix(2).map(\.withPlainBlanks) } == [
        ["Väntat bidrag", "402 300"], ["Outnyttjat bidrag", "0"], ["Över maxbeloppet", "407 251"],
      ])
    // 479 734 by December; 56 666 of January's 119 933 last 14,6 of 31 days. 536 400 kr of cost
    // earn the whole grant, and are the whole budget.
    #expect(
      document.text.contains("I samma takt räcker budgeten och bidraget till och med 2023-01-14.")
    )
    let final = Sample.document(Sample.project(), Sample.final, asOf: "2023-07-01")
    #expect(!final.headings.contains("1 Prognos"))
  }

  @Test func theFingerprintIsOnTheSignaturePage() {
    let fact = document.facts.first { $0.label == "Kontrollsumma (SHA-256)" }
    #expect(fact?.lines == Array(repeating: "abababab abababab abababab abababab", count: 2))
  }
}
