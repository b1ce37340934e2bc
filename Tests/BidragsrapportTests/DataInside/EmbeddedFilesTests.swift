import ArchivalPDF
import Foundation
import GrantAccounting
import TestSupport
import Testing

@testable import Bidragsrapport

@Suite("Data inside: a report carries what it can be computed from again")
struct EmbeddedFilesTests {
  @Test("figures, rows and project file are there, each related to the report as it should be")
  func relationships() throws {
    let sample = SampleReport.cebotFinal
    let files = embeddedFiles(of: try sample.composed().report)
    #expect(
      files.map { "\($0.name) \($0.mediaType) \($0.relationship.rawValue)" } == [
        "siffror.json application/json Data", "bokforingsrader.csv text/csv Source",
        "tidrader.csv text/csv Source", "projekt.yaml application/yaml Source",
        "bidragsrapport.json application/json Supplement",
      ])
    #expect(files.allSatisfy { !$0.description.isEmpty })
  }

  @Test("the application carries the project file alone, and no day of its own")
  func application() throws {
    let sample = SampleReport.samverketApplication
    let files = embeddedFiles(of: try sample.composed().report)
    #expect(files.map(\.name) == ["projekt.yaml", "bidragsrapport.json"])
    let later = Order(
      kind: .application, asOf: try #require(CalendarDate(iso: "2030-01-01")), language: .sv)
    let again = try compose(later, from: ReportData(try sample.load()))
    #expect(embeddedFiles(of: again.report) == files)
  }

  @Test("every row of the project through the as-of date is told, with what became of it")
  func rows() throws {
    // Counted by hand in cebot's ledgers: 253 rows, of which one is before the project, one after.
    let sample = SampleReport.cebotFinal
    let composed = try sample.composed()
    let file = try #require(
      embeddedFiles(of: composed.report).first { $0.name == "bokforingsrader.csv" })
    let table = try #require(DataTable(file.bytes))
    #expect(table.rows.count == 253)
    let report = try #require(composed.report.report)
    let counted = table.rows.filter { CostCategory(rawValue: $0[10]) != nil }
    #expect(counted.count == report.participants.flatMap(\.entries).count)
    let reasons = table.rows.filter { $0[10] == "leftOut" }.map { $0[11] }.sorted()
    #expect(
      reasons == ["account", "account", "afterProject", "beforeProject", "undecidedAccount"])
  }

  @Test(
    "read back, the data give the same figures and carry the same files",
    arguments: SampleReport.all)
  func again(sample: SampleReport) throws {
    let files = embeddedFiles(of: try sample.composed().report)
    let read = try readEmbedded(files, in: "rapport.pdf")
    let again = try compose(read.order, from: read.data)
    #expect(embeddedFiles(of: again.report) == files)
  }

  @Test("no contact details, and no name that is on no page", arguments: SampleReport.all)
  func contactDetails(sample: SampleReport) throws {
    let composed = try sample.composed()
    let application = try sample.load().project.application
    let isApplication = composed.report.report == nil
    let persons = [
      application.projectLeader, application.accountHolder, application.filledInBy,
    ]
    let text = embeddedFiles(of: composed.report).map { String(decoding: $0.bytes, as: UTF8.self) }
      .joined()
    for person in persons {
      #expect(person.mobile.map(text.contains) != true)
      if !isApplication { #expect(!text.contains(person.email)) }
    }
    #expect(!text.contains("gender:"))
    #expect(!text.contains("skrivs aldrig ut"), "a comment of the project file")
    let street = try sample.load().project.coordinator.address?.street
    if !isApplication { #expect(street.map(text.contains) != true) }
    if !isApplication, application.filledInBy.name != application.projectLeader.name {
      #expect(!text.contains(application.filledInBy.name))
    }
  }

  @Test("no code of an employee is in the rows of a time sheet")
  func employees() throws {
    let sample = SampleReport.cebotFinal
    let sheet = try sample.load().project.coordinator.bookkeeping.timeSheet
    let file = try #require(timeSheetRows(of: try sample.load().project))
    let persons = Set(try #require(DataTable(file)).rows.map { $0[4] })
    #expect(persons.isDisjoint(with: sheet.rows.map(\.person)))
    // As many numbers as a month has persons.
    let most = Dictionary(grouping: sheet.rows, by: \.month).values.map {
      Set($0.map(\.person)).count
    }.max()
    #expect(persons.count == most)
  }

  @Test(
    "hours of minutes and of hundredths come back exactly",
    arguments: [0, 3, 5, 2200, -1, -2250, 300, 899])
  func hours(parts: Int64) throws {
    var project = try SampleReport.samverketApplication.load().project
    let month = YearMonth(year: 2022, month: 1)
    project.participants[0].bookkeeping.timeSheet.rows = [
      TimeSheet.Row(
        person: "1", month: month, time: WorkedTime(parts: parts), project: "",
        isOfProject: true, group: "=G", workPackage: "", location: SourceLocation(file: "t.csv"))
    ]
    let bytes = try #require(timeSheetRows(of: project))
    let sheets = try #require(readTimeSheetRows(bytes))
    #expect(sheets[project.coordinator.id] == project.participants[0].bookkeeping.timeSheet)
  }
}
