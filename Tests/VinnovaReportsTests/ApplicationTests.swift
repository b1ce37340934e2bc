import GrantAccounting
import Testing
import Typesetting

@testable import VinnovaReports

@Suite("The application, section by section as on Vinnova's form")
struct ApplicationTests {
  let document = composeApplication(Sample.project(), in: .swedish)

  @Test func sectionsInTheFormsOrder() {
    #expect(
      document.headings == [
        "1 Projektet", "2 Projekttitel på svenska", "2 Projekttitel på engelska",
        "2 Svensk projektsammanfattning", "2 Engelsk projektsammanfattning",
        "2 Mål för projektet", "2 Köns- och/eller genusperspektiv", "2 Sekretess",
        "1 Klassificering", "1 Koordinerande projektpart (koordinator)",
        "1 Koordinatorns firmatecknare/prefekt", "1 Projektledare",
        "1 Budgeterade kostnader och stöd", "2 Region Norr (232100-0214)", "1 Frågor",
        "2 Fråga a", "2 Fråga b",
        "1 Bilagor", "2 Ej obligatoriska bilagor", "1 Inlämning",
      ])
  }

  @Test("in English it says at its head, at the goal and at the questions what is in Swedish")
  func swedishAnswers() {
    func notes(_ language: ReportLanguage) -> [String] {
      composeApplication(Sample.project(), in: language).flattened.compactMap { part in
        guard case .paragraph(let paragraph) = part, paragraph.kind == .note,
          paragraph.text.contains("Swedish") || paragraph.text.contains("svenska")
        else { return nil }
        return paragraph.text
      }
    }
    #expect(notes(.swedish) == [])
    #expect(notes(.english).count == 3)
    #expect(notes(.english).first?.contains("All other answers are in Swedish") == true)
  }

  @Test func theFootNamesTheCoordinatorAndThePeriod() {
    #expect(
      document.runningFoot.left
        == "Ansökan · Region Norr · projekttid 2021-12-01 – 2023-05-31")
  }

  @Test func costsByYear() throws {
    let table = try #require(document.table(captioned: "Budgeterade kostnader"))
    #expect(table.columns.map(\.title) == ["Kostnadsslag", "2021", "2022", "2023", "Summa"])
    #expect(
      table.rows.map { $0.cells.map(\.withPlainBlanks) } == [
        ["Personalkostnader", "18 000", "216 000", "90 000", "324 000"],
        ["Utrustning, mark, byggnader", "0", "0", "0", "0"],
        ["Konsultkostnader, licenser m.m.", "0", "0", "0", "0"],
        ["Övriga direkta kostnader inkl. resor", "10 000", "120 000", "50 000", "180 000"],
        ["Indirekta kostnader", "1 800", "21 600", "9 000", "32 400"],
        ["Totala kostnader", "29 800", "357 600", "149 000", "536 400"],
      ])
  }

  @Test func financingByYear() throws {
    let table = try #require(document.table(captioned: "Finansiering"))
    #expect(
      table.rows.map { $0.cells.map(\.withPlainBlanks) } == [
        ["Sökt bidrag från Vinnova", "22 350", "268 200", "111 750", "402 300"],
        ["Andra finansiärer", "0", "0", "0", "0"],
        ["Egen finansiering", "7 450", "89 400", "37 250", "134 100"],
        ["Total finansiering", "29 800", "357 600", "149 000", "536 400"],
        ["Beräknad stödnivå", "75,0 %", "75,0 %", "75,0 %", "75,0 %"],
      ])
  }

  @Test func answersAndPeople() {
    let text = document.text
    #expect(!text.contains("tecken"))
    #expect(text.contains("831\u{A0}50 ÖSTERSUND"))
    #expect(text.contains("anna@example.org"))
    #expect(text.contains("bo@example.org"))
    #expect(text.contains("15 Work organisation"))
    #expect(text.contains("Inget val"))
    #expect(text.contains("Inget svar är lämnat."))
    #expect(text.contains("De minimis form. Inte bifogad."))
    let answers = document.flattened.flatMap(\.texts).filter { $0 == "Ja" || $0 == "Nej" }
    #expect(answers == ["Ja", "Nej"])
  }

  @Test("each party has its budget, and all of them together")
  func severalParties() {
    let document = composeApplication(ThreeParties.project, in: .swedish)
    #expect(document.tables.count == 10)
    #expect(document.headings.contains("2 Alla projektparter"))
    let last = document.tables[8].rows.last?.cells.map(\.withPlainBlanks)
    #expect(last == ["Totala kostnader", "0", "3 600 000", "0", "3 600 000"])
  }

  @Test("the e-mail of whoever filled in the form is printed only where it already stands")
  func filler() {
    var project = Sample.project()
    project.application.filledInBy = Person(name: "Dag Annan", email: "dag@example.org")
    let text = composeApplication(project, in: .swedish).text
    let fact = composeApplication(project, in: .swedish).facts.last
    #expect(fact?.label == "Ifylld av")
    #expect(fact?.lines == ["Dag Annan"])
    #expect(!text.contains("dag@example.org"))
  }
}
