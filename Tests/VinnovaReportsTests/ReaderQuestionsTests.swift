import GrantAccounting
import Testing
import Typesetting

@testable import VinnovaReports

@Suite("What a reader would ask is answered where it comes up")
struct ReaderQuestionsTests {
  private func document(
    _ rows: [Transaction], limit: Money? = nil, hours: [YearMonth: Hours] = [:],
    _ scheduled: ScheduledReport = Sample.interim, asOf: String = "2022-12-15"
  ) -> Document {
    var project = Sample.project(parties: [Sample.party(hours: hours)])
    project.call.limits.hourlyCost = limit
    return Sample.document(
      project, ledgers: ["rjh": Sample.ledger(rows)], scheduled, asOf: asOf)
  }

  /// 10 hours at 800 kr leave 8 000 of 18 000 kr in 2021; with 1 000 hours more there is room for
  /// all 218 000 kr, so 2022 has 210 000 of its own 200 000.
  @Test("a year that reports what a limit held back before says how much")
  func heldBack() throws {
    let document = document(
      Sample.rows, limit: .kr(800),
      hours: [
        YearMonth(year: 2021, month: 12): Hours(hundredths: 10_00),
        YearMonth(year: 2022, month: 6): Hours(hundredths: 1_000_00),
      ])
    let table = try #require(document.table(captioned: "Budget och utfall 2021–2023"))
    #expect(
      [2, 4].map { table.rows[0].cells[$0].withPlainBlanks } == ["8 000", "210 000"])
    #expect(
      document.text.withPlainBlanks.contains(
        "Därför ingår 10 000 kr i utfallet 2022 som låg över gränsen ett tidigare år."))
    #expect(!Sample.document().text.contains("låg över gränsen ett tidigare år"))
  }

  /// Budgets 324 000, 180 000 and 32 400; indirect costs are 10 % of 400 000.
  @Test("every category above its budget is named, the widest first")
  func aboveBudget() {
    let rows = [
      Sample.row("2022-03-01", "4010", 400_000_00), Sample.row("2022-03-02", "5510", 200_000_00),
    ]
    let text = document(rows, Sample.final, asOf: "2023-07-01").text.withPlainBlanks
    #expect(
      text.contains(
        "Över budget är personalkostnaderna med 76 000 kr, de övriga direkta kostnaderna med "
          + "20 000 kr och de indirekta kostnaderna med 7 600 kr."))
  }

  @Test("a category under its budget does not hide one above it")
  func aboveAndBelow() {
    let rows = [
      Sample.row("2022-03-01", "4010", 100_000_00), Sample.row("2022-03-02", "5510", 182_000_00),
    ]
    // 324 000 less 100 000 stands out most.
    #expect(
      document(rows, Sample.final, asOf: "2023-07-01").text.withPlainBlanks.contains(
        "Personalkostnaderna är 224 000 kr under budget. De övriga direkta kostnaderna är 2 000 kr "
          + "över budget."))
  }

  /// Of 180 000 kr one percent is 1 800 kr.
  @Test(
    "the first page names what is at least 1 % above its budget",
    arguments: [(1_799, false), (1_800, true), (1_801, true)] as [(above: Int64, isNamed: Bool)])
  func leastNamed(above: Int64, isNamed: Bool) {
    let rows = [
      Sample.row("2022-03-01", "4010", 100_000_00),
      Sample.row("2022-03-02", "5510", (180_000 + above) * 100),
    ]
    let text = document(rows, Sample.final, asOf: "2023-07-01").text.withPlainBlanks
    #expect(text.contains(" kr över budget.") == isNamed)
  }

  /// One month with cost and six left: seven times the month, held against 180 000 kr and 1 %.
  @Test(
    "a forecast names no category that ends a few kronor above its budget",
    arguments: [(month: 25_971, isNamed: false), (month: 25_972, isNamed: true)] as [(Int64, Bool)])
  func trivialOverrun(month: Int64, isNamed: Bool) {
    let text = document([Sample.row("2022-03-01", "5510", month * 100)]).text.withPlainBlanks
    // Seven times 25 972 kr are 181 804 kr.
    #expect(
      text.contains("De övriga direkta kostnaderna väntas bli 1 804 kr (1,0 %) över budget.")
        == isNamed)
    #expect(text.contains(" väntas bli ") == isNamed)
  }

  @Test("income booked on the project is told from what has been paid")
  func income() {
    let income = Sample.rows + [Sample.row("2022-04-01", "3510", -200_000_00)]
    #expect(document(income).text.contains("kan skilja sig från vad Vinnova har betalat ut."))
    #expect(!Sample.document().text.contains("kan skilja sig från vad Vinnova"))
  }

  @Test("one name for what is not yet paid, in key figure, table and on the signature page")
  func notYetPaid() {
    let document = Sample.document()
    let texts = document.flattened.flatMap(\.texts)
    #expect(texts.count { $0 == "Ännu inte utbetalt" } == 3)
    #expect(texts.count { $0 == "Utbetalt i förskott" } == 2)
  }

  @Test("in English a sum leaves a page by one name and comes to the next by another")
  func broughtForward() throws {
    let document = Sample.document(in: .english)
    let table = try #require(document.tables.first { $0.carriedForward != nil && $0.isDense })
    #expect(table.carriedForward?(0)[3] == "Carried forward")
    #expect(table.broughtForward?(0)[3] == "Brought forward")
  }
}
