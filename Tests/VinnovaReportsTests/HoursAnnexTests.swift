import GrantAccounting
import Testing
import Typesetting

@testable import VinnovaReports

@Suite("Basis of hours: by month and person group, never by person")
struct HoursAnnexTests {
  private func document(_ rows: [String], language: ReportLanguage = .swedish) throws -> Document {
    let text = (["Anstnr;Månad;Roll;Timmar"] + rows).joined(separator: "\n")
    var party = Sample.party()
    party.bookkeeping.timeSheet = try #require(
      parseTimeSheet(Array(text.utf8), file: "hours/2022.csv", project: nil).value)
    return Sample.document(Sample.project(parties: [party]), in: language)
  }

  @Test("months against groups with sums; what comes after the cut-off is left out")
  func table() throws {
    let document = try document([
      "90417;2021-12;Forskare;10,5", "90418;2021-12;Forskare;4", "90418;2022-01;;3",
      "90419;2022-01;Ingenjör;20", "90419;2022-12;Ingenjör;99",
    ])
    let table = try #require(document.table(captioned: "Timmar 2021–2022"))
    #expect(table.columns.map(\.title) == ["Månad", "Forskare", "Ingenjör", "Utan grupp", "Summa"])
    #expect(
      table.rows.map(\.cells) == [
        ["2021-12", "14,5", "–", "–", "14,5"], ["2022-01", "–", "20,0", "3,0", "23,0"],
        ["Summa", "14,5", "20,0", "3,0", "37,5"],
      ])
    #expect(document.headings.contains("1 Bilaga 4. Timunderlag"))
    #expect(document.text.contains("enligt tidredovisningen (2022.csv)."))
    #expect(!document.text.contains("904"), "a person's code is printed")
  }

  @Test("more groups than fit stand in tables that follow; the last has the sums")
  func manyGroups() throws {
    let rows = (1...7).map { "1;2022-01;Grupp \($0);\($0)" }
    let document = try document(rows, language: .english)
    let tables = document.tables.filter { $0.caption.hasPrefix("Hours 2022") }
    #expect(tables.map { $0.columns.count } == [6, 4])
    #expect(tables.last?.rows.last?.cells == ["Total", "6", "7", "28"])
  }
}
