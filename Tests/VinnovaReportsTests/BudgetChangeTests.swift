import GrantAccounting
import Testing
import Typesetting

@testable import VinnovaReports

/// 20 000 kr of 2022 moved from personnel to other direct costs of 2023 on 2022-09-15; another
/// change is approved after the as-of date 2022-12-15.
@Suite("Approved changes of the budget stand beside the budget before them")
struct BudgetChangeTests {
  let project: GrantProject = {
    var budget = Sample.budget
    budget.costs[.personnel, 2022] = .kr(196_000)
    budget.costs[.otherDirect, 2023] = .kr(70_000)
    budget.financing[.own, 2022] = .kr(69_400)
    budget.financing[.own, 2023] = .kr(57_250)
    var party = Sample.party()
    party.budgetChanges = [
      BudgetChange(
        approved: Sample.date("2022-09-15"), reference: "2021-04352-2", budget: budget),
      BudgetChange(
        approved: Sample.date("2023-01-10"), reference: "2021-04352-3", budget: Sample.budget),
    ]
    return Sample.project(parties: [party])
  }()

  @Test("old, change and new by category and by year")
  func sideBySide() throws {
    let document = Sample.document(project)
    let table = try #require(document.table(captioned: "Ändring 2021-04352-2, godkänd 2022-09-15"))
    #expect(
      table.columns.map(\.title)
        == ["Kostnadsslag", "Ursprunglig budget", "Beslutad ändring", "Ny budget"])
    #expect(
      table.rows.map { $0.cells.map(\.withPlainBlanks) } == [
        ["Personalkostnader", "324 000", "−20 000", "304 000"],
        ["Utrustning, mark, byggnader", "0", "0", "0"],
        ["Konsultkostnader, licenser m.m.", "0", "0", "0"],
        ["Övriga direkta kostnader inkl. resor", "180 000", "20 000", "200 000"],
        ["Indirekta kostnader", "32 400", "0", "32 400"],
        ["Totala kostnader", "536 400", "0", "536 400"],
      ])
    let years = document.tables.first {
      $0.columns.map(\.title) == ["År", "Ursprunglig budget", "Beslutad ändring", "Ny budget"]
    }
    #expect(
      years?.rows.map { $0.cells.map(\.withPlainBlanks) } == [
        ["2021", "29 800", "0", "29 800"], ["2022", "357 600", "−20 000", "337 600"],
        ["2023", "149 000", "20 000", "169 000"], ["Totala kostnader", "536 400", "0", "536 400"],
      ])
  }

  @Test("a later change is named and not counted; the application keeps the first budget")
  func pending() {
    let document = Sample.document(project)
    #expect(
      document.text.contains(
        "Ändringen 2021-04352-3 är godkänd 2023-01-10, efter den dag som rapporten avser"))
    #expect(document.table(captioned: "Ändring 2021-04352-3") == nil)
    let costs = document.table(captioned: "Stödberättigande kostnader")
    #expect(costs?.rows[0].cells[1].withPlainBlanks == "304 000")
    let application = composeApplication(project, in: .swedish)
    #expect(application.tables.contains { $0.rows[0].cells.last?.withPlainBlanks == "324 000" })
  }

  @Test("a project without changes has no such section")
  func none() {
    #expect(!Sample.document().headings.contains("1 Ändringar av budgeten"))
    #expect(Sample.document(project).headings.contains("1 Ändringar av budgeten"))
    #expect(
      Sample.document(project, in: .english).headings.contains("1 Changes to the budget"))
  }
}
