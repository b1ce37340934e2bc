import GrantAccounting
import Testing
import Typesetting

@testable import VinnovaReports

@Suite("Every required part, in order")
struct ReportOutlineTests {
  @Test func interimReportOfOneParty() {
    #expect(
      Sample.document().headings == [
        "1 Läget i korthet", "1 Kontroller", "2 Gränser i projektet", "1 Kostnad per kostnadsslag",
        "1 Kostnad per år",
        "1 Avräkning per bidragsmottagare", "1 Finansiering", "1 Ej stödberättigande",
        "1 Avstämning mot bokföringen", "1 Prognos", "1 Projektledarens kommentarer",
        "1 Belopp att föra in i Vinnovas e-tjänst", "1 Bilaga 1. Kontomappning",
        "1 Bilaga 2. Definitioner", "1 Bilaga 3. Verifikationer", "2 Personalkostnader",
        "2 Övriga direkta kostnader inkl. resor", "1 Underskrift",
      ])
  }

  @Test func finalReportAddsCertificateAndResults() {
    let headings = Sample.document(Sample.project(), Sample.final, asOf: "2023-07-01").headings
    #expect(headings.contains("1 Slutavräkning per bidragsmottagare"))
    #expect(headings.contains("2 Revisorsintyg"))
    let results = headings.firstIndex(of: "1 Resultat mot mål")
    let comments = headings.firstIndex(of: "1 Projektledarens kommentarer")
    let portal = headings.firstIndex(of: "1 Belopp att föra in i Vinnovas e-tjänst")
    #expect((comments ?? 99) < (results ?? 0))
    #expect((results ?? 99) < (portal ?? 0))
    #expect(headings.last == "1 Underskrift")
  }

  @Test func hoursGetAnAnnexOfTheirOwn() {
    let march = YearMonth(year: 2022, month: 3)
    let party = Sample.party(hours: [march: Hours(hundredths: 1_250)])
    let document = Sample.document(Sample.project(parties: [party]))
    #expect(document.headings.contains("1 Bilaga 4. Timunderlag"))
    #expect(
      document.tables.contains {
        $0.rows.map(\.cells).contains(
          ["2022", "–", "–", "12,5"] + Array(repeating: "–", count: 9) + ["12,5"])
      })
  }

  @Test("headings never skip a level", arguments: ReportLanguage.allCases)
  func levels(language: ReportLanguage) {
    let documents = [
      Sample.document(in: language), ThreeParties.document(in: language),
      composeApplication(ThreeParties.project, in: language),
    ]
    for document in documents {
      var level = 0
      for heading in document.headings {
        let next = Int(heading.prefix(1)) ?? 0
        #expect(next <= level + 1, "\(heading)")
        level = next
      }
    }
  }

  @Test("the title stands once, first; the signature starts a page")
  func titleAndPages() {
    let document = Sample.document()
    guard case .title("Lägesrapport 1") = document.content[0] else {
      Issue.record("no title first")
      return
    }
    let index = document.content.firstIndex { part in
      if case .heading(let heading) = part { heading.text == "Underskrift" } else { false }
    }
    guard let index, case .pageBreak = document.content[index - 1] else {
      Issue.record("the signature does not start a page")
      return
    }
  }

  @Test("all numbers to key in are kept on one page, a column a party")
  func portalSheet() throws {
    let sheet = try #require(
      ThreeParties.document().content.first { part in
        guard case .together(let parts) = part, case .heading(let heading) = parts[0] else {
          return false
        }
        return heading.text == "Belopp att föra in i Vinnovas e-tjänst"
      })
    let tables = sheet.flattened.compactMap { part in
      if case .table(let table) = part { table } else { nil }
    }
    #expect(tables.count == 1)
    #expect(
      tables[0].columns.map(\.title) == [
        "Att föra in", "Myndigheten Ett", "Myndigheten Två", "Myndigheten Tre", "Kommun Fyra",
      ])
    #expect(tables[0].rows[0].cells[1] == "202100-6883")
    // The second earns its maximum grant of 200 000 and pays 10 000 itself.
    #expect(
      tables[0].rows.dropFirst().map { $0.cells[2].withPlainBlanks } == [
        "210 000", "0", "0", "0", "0", "210 000", "200 000", "0", "10 000", "210 000",
      ])
  }

  @Test func runningLines() {
    let document = Sample.document()
    #expect(document.runningHead.left == "Norr testar hybridarbete")
    #expect(document.runningHead.right == "2021-04352 · UTKAST")
    #expect(document.runningFoot.left == "Lägesrapport 1 · per 2022-12-15 · Utkast")
    #expect(document.runningFoot.right == "Sida {page} av {pages}")
    let ready = composeFinancialReport(
      Sample.report(), of: Sample.project(), in: .swedish, sourceFingerprint: "", status: .ready)
    #expect(ready.runningHead.right == "2021-04352")
    #expect(ready.runningFoot.left == "Lägesrapport 1 · per 2022-12-15 · Klarmarkerad")
  }

  @Test("a long title is left to the page to cut, which knows its width")
  func longTitle() {
    var project = Sample.project()
    let title = String(repeating: "kunskap ", count: 20) + "slut"
    project.application.title = BilingualText(swedish: title, english: title)
    #expect(Sample.document(project).runningHead.left == title)
    #expect(composeApplication(project, in: .english).runningHead.left == title)
  }

  @Test("a page is broken before the signature only")
  func pageBreaks() {
    for document in [Sample.document(), ThreeParties.document()] {
      // A break inside what is kept together would divide it.
      let content = document.content
      let broken = content.indices.dropLast().compactMap { index -> String? in
        guard case .pageBreak = content[index] else { return nil }
        guard case .heading(let heading) = content[index + 1].flattened[0] else {
          return "no heading"
        }
        return heading.text
      }
      #expect(broken == ["Underskrift"])
    }
  }

  @Test("the mapping's introduction stands once, each party's heading with its table")
  func mappingAnnex() {
    let document = ThreeParties.document()
    let introductions = document.flattened.flatMap(\.texts).filter {
      $0.hasPrefix("Så har varje konto")
    }
    #expect(
      introductions == [
        "Så har varje konto med belopp på projektet redovisats. Reglerna följer Region-Bas; "
          + "partens egna regler går före och är märkta Egen. Tabellen visar allt som är bokfört på "
          + "projektet; det som inte redovisas, till exempel från tid före och efter projektet, står "
          + "under Ej stödberättigande."
      ])
    for name in ["Myndigheten Ett", "Myndigheten Två", "Myndigheten Tre"] {
      let kept = document.content.contains { part in
        guard case .together(let parts) = part else { return false }
        let names = parts.contains {
          if case .heading(let heading) = $0 { heading.text == name } else { false }
        }
        return names
          && parts.contains {
            if case .table(let table) = $0 { table.rows[0].cells[0] == "4010" } else { false }
          }
      }
      #expect(kept, "\(name) may stand without its table")
    }
  }

  @Test("hours of a table have the same decimals; a sum of nothing is nothing")
  func hoursOnOneColumn() throws {
    let month = { (month: Int) in YearMonth(year: 2022, month: month) }
    let party = Sample.party(hours: [
      month(3): Hours(hundredths: 15_400), month(4): Hours(hundredths: 15_450),
    ])
    let document = Sample.document(Sample.project(parties: [party]))
    let table = try #require(document.tables.first { $0.columns[0].title == "År" })
    let nothing = Array(repeating: "–", count: 8)
    #expect(table.rows[0].cells == ["2021"] + Array(repeating: "–", count: 13))
    #expect(
      table.rows[2].cells == ["Summa", "–", "–", "154,0", "154,5"] + nothing + ["308,5"])
  }
}
