import Testing
import Typesetting

@testable import VinnovaReports

/// After 365 of 547 days 3 000 000, 210 000, 90 000 and 50 000 kr are spent of 3 250 000, 200 000,
/// 100 000 and 50 000.
@Suite("Each party's budget runs out by itself")
struct PartyForecastTests {
  let document = ThreeParties.document(Sample.interim)

  /// 3 250 000 kr last 395,4 days, the 395th being 2022-12-30; 100 000 kr last 405,6 days.
  @Test func oneSentenceEach() {
    let text = document.text
    #expect(
      text.contains(
        "Med samma takt räcker budgeten för Myndigheten Ett till och med 2022-12-30. "
          + "Budgeten för Myndigheten Två är redan förbrukad. "
          + "Med samma takt räcker budgeten för Myndigheten Tre till och med 2023-01-09. "
          + "Med samma takt räcker budgeten för Kommun Fyra till och med 2022-11-30."))
    #expect(!text.contains("projekttiden ut"))
  }

  @Test("what is above one budget is never paid by another")
  func aboveBudget() throws {
    let table = try #require(document.table(captioned: "Prognos till projektets slut"))
    let column = try #require(table.columns.firstIndex { $0.title == "Över budget" })
    #expect(
      table.rows.map(\.cells[column].withPlainBlanks)
        == ["1 245 890", "114 712", "34 877", "24 932", "1 420 411"])
  }
}
