import GrantAccounting
import Testing
import Typesetting

@testable import VinnovaReports

@Suite("Every required part, in order")
struct ReportOutlineTests {
  @Test func interimReportOfOneParty() {
    #expect(
      Sample.document().headings == [
        "1 Läget i korthet", "1 Kontroller", "1 Kostnad per kostnadsslag", "1 Kostnad per år",
        "1 Avräkning per bidragsmottagare", "1 Finansiering", "1 Ej stödberättigande",
        "1 Avstämning mot bokföringen", "1 Prognos", "1 Projektledarens kommentarer",
        "1 Belopp att föra in i Vinnovas e-tjänst", "2 Region Norr (232100-0214)",
        "1 Bilaga 1. Kontomappning", "1 Bilaga 2. Verifikationer", "2 Personalkostnader",
        "2 Övriga direkta kostnader inkl. resor", "1 Bilaga 3. Definitioner", "1 Underskrift",
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
    #expect(document.headings.contains("1 Bilaga 3. Arbetade timmar"))
    #expect(document.headings.contains("1 Bilaga 4. Definitioner"))
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

  @Test("the title stands once, first; portal sheet and signature start pages")
  func titleAndPages() {
    let document = Sample.document()
    guard case .title("Lägesrapport 1") = document.content[0] else {
      Issue.record("no title first")
      return
    }
    for name in ["Belopp att föra in i Vinnovas e-tjänst", "Underskrift"] {
      let index = document.content.firstIndex { part in
        if case .heading(let heading) = part { heading.text == name } else { false }
      }
      guard let index, case .pageBreak = document.content[index - 1] else {
        Issue.record("\(name) does not start a page")
        continue
      }
    }
  }

  @Test func runningLines() {
    let document = Sample.document()
    #expect(document.runningHead.left == "Norr testar hybridarbete")
    #expect(document.runningHead.right == "2021-04352 · UTKAST")
    #expect(document.runningFoot.left == "Lägesrapport 1 · per 2022-12-15")
    #expect(document.runningFoot.right == "Sida {page} av {pages}")
    let ready = composeFinancialReport(
      Sample.report(), of: Sample.project(), in: .swedish, sourceFingerprint: "", status: .ready)
    #expect(ready.runningHead.right == "2021-04352")
  }

  @Test("a long title is cut between words in the running head only")
  func longTitle() {
    let title = String(repeating: "kunskap ", count: 20)
    let short = shortened(title)
    #expect(short.count <= 64)
    #expect(short.hasSuffix("kunskap …"))
    #expect(shortened("Kort titel") == "Kort titel")
    #expect(shortened(String(repeating: "x", count: 90)).count <= 64)
  }
}
