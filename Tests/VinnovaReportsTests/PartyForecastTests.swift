import Testing
import Typesetting

@testable import VinnovaReports

/// In one month with cost 3 000 000, 210 000, 90 000 and 50 000 kr are spent of 3 250 000, 200 000,
/// 100 000 and 50 000; six months are left.
@Suite("Each party's budget runs out by itself")
struct PartyForecastTests {
  let document = ThreeParties.document(Sample.interim)

  /// 250 000 of 3 000 000 kr last 2,6 of December's 31 days; 10 000 of 90 000 kr last 3,4.
  @Test func oneSentenceEach() {
    let text = document.text
    #expect(
      text.contains(
        "I samma takt räcker budgeten och bidraget för Myndigheten Ett till och med 2022-12-02. "
          + "Budgeten och bidraget för Myndigheten Två är redan förbrukade. Budgeten och bidraget "
          + "för Myndigheten Tre räcker till och med 2022-12-03. "
          + "Budgeten för Kommun Fyra räcker till och med 2022-11-30."))
    #expect(!text.contains("räcker varje projektparts budget projekttiden ut"))
    #expect(
      text.contains(
        "I samma takt räcker inte budgeten eller bidraget för Myndigheten Ett, Myndigheten Två, "
          + "Myndigheten Tre och Kommun Fyra projekttiden ut."))
  }

  /// Expected is what is spent and six months of the same, and the row shows all three.
  @Test("a party's row can be recomputed from what it shows")
  func rowsAddUp() throws {
    let table = try #require(document.table(captioned: "Prognos per projektpart"))
    let expected = [
      ["3 000 000", "3 000 000", "21 000 000"], ["210 000", "210 000", "1 470 000"],
      ["90 000", "90 000", "630 000"], ["50 000", "50 000", "350 000"],
      ["3 350 000", "3 350 000", "23 450 000"],
    ]
    let titles = ["Per månad", "Ackumulerat", "Väntad kostnad"]
    let columns = titles.compactMap { title in
      table.columns.firstIndex { $0.title == title }
    }
    #expect(
      table.rows.map { row in columns.map { row.cells[$0].withPlainBlanks } } == expected)
  }

  /// Seven times what is spent, at 100 %: 21 000 000, 1 470 000 and 630 000 kr less the grants.
  @Test("what is above one grant is never paid by another")
  func aboveGrant() throws {
    let table = try #require(document.table(captioned: "Prognos per projektpart"))
    let column = try #require(table.columns.firstIndex { $0.title == "Över maxbeloppet" })
    #expect(
      table.rows.map(\.cells[column].withPlainBlanks)
        == ["17 750 000", "1 270 000", "530 000", "–", "19 550 000"])
  }
}
