import Testing

@testable import GrantAccounting

@Suite("Full time: a person's hours in all projects of a month")
struct FullTimeTests {
  private let january = YearMonth(year: 2022, month: 1)

  /// Person 17 in project 4711 and another, person 18 in the other alone.
  private func books(hours: String, other: String = "100", fullTime: FullTime?) throws
    -> Bookkeeping
  {
    let text = """
      Anstnr;Månad;Projekt;Timmar
      18;2022-01;4712;700
      17;2022-01;4712;\(other)
      17;2022-01;4711;\(hours)
      """
    var books = try party("rjh").bookkeeping
    books.timeSheet = try #require(
      parseTimeSheet(Array(text.utf8), file: "h.csv", project: "4711").value)
    books.fullTime = fullTime
    return books
  }

  private func findings(_ books: Bookkeeping) throws -> [Finding] {
    var sample = try Sample()
    sample.parties[0].bookkeeping.timeSheet = books.timeSheet
    sample.parties[0].bookkeeping.fullTime = books.fullTime
    return try sample.report().findings.filter { $0.rule == "organisation.full-time" }
  }

  @Test(
    "organisation.full-time: below, at and above 160 hours",
    arguments: [("59,99", 0), ("60", 0), ("60,01", 1), ("60:01", 1)])
  func limit(hours: String, count: Int) throws {
    let found = try findings(
      books(hours: hours, fullTime: FullTime(standard: Hours(hundredths: 16_000))))
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.severity == .warning })
  }

  @Test("organisation.full-time shows month, hours and place, and no person's code")
  func evidence() throws {
    let found = try findings(
      books(hours: "61", fullTime: FullTime(standard: Hours(hundredths: 16_000))))
    #expect(
      found.map(\.evidence) == [
        .aboveFullTime(
          month: january, hours: Hours(hundredths: 16_100), fullTime: Hours(hundredths: 16_000),
          place: GrantAccounting.SourceLocation(file: "h.csv", line: 4))
      ])
    #expect(
      found.first?.summary
        == "warning organisation.full-time rjh: a person has 161,00 h in 2022-01, full time "
        + "160,00 h, at h.csv:4")
  }

  @Test("organisation.full-time: a month of its own, a month not stated, nothing stated")
  func stated() throws {
    let other = YearMonth(year: 2022, month: 2)
    let longer = FullTime(
      standard: Hours(hundredths: 100), byMonth: [january: Hours(hundredths: 17_000)])
    #expect(try findings(books(hours: "70", fullTime: longer)).isEmpty)
    let elsewhere = FullTime(standard: nil, byMonth: [other: Hours(hundredths: 100)])
    #expect(try findings(books(hours: "600", fullTime: elsewhere)).isEmpty)
    let nothing = try findings(books(hours: "600", fullTime: nil))
    #expect(nothing.map(\.evidence) == [.fullTimeNotStated])
    #expect(nothing.map(\.severity) == [.note])
  }

  @Test("a party without a time sheet is not asked for full time")
  func noSheet() throws {
    let found = try Sample().report().findings
    #expect(found.count { $0.rule == "organisation.full-time" } == 0)
  }
}

@Suite("Full time over the projects of one run")
struct FullTimeAcrossTests {
  private func project(_ code: String?, _ rows: [String], number: String = "232100-0214") throws
    -> GrantProject
  {
    var sample = try Sample()
    let text = (["Anstnr;Månad;Projekt;Timmar"] + rows).joined(separator: "\n")
    sample.parties[0].organisationNumber = try OrganisationNumber(number)
    sample.parties[0].bookkeeping.fullTime = FullTime(standard: Hours(hundredths: 16_000))
    sample.parties[0].bookkeeping.timeSheet = try #require(
      parseTimeSheet(Array(text.utf8), file: "h.csv", project: code).value)
    return try sample.project
  }

  @Test(
    "the sum of two projects below, at and above full time",
    arguments: [("59,99", 0), ("60", 0), ("60,01", 1)])
  func limit(hours: String, count: Int) throws {
    let found = monthsAboveFullTime(across: [
      try project("A", ["17;2022-01;A;100"]), try project("B", ["17;2022-01;B;\(hours)"]),
    ])
    #expect(found.count == count)
    #expect(found.allSatisfy { $0.places.map(\.project) == [0, 1] })
    #expect(found.allSatisfy { $0.hours == Hours(hundredths: 16_001) })
  }

  @Test("rows of whole working time that stand in both exports count once")
  func once() throws {
    let all = ["17;2022-01;A;80", "17;2022-01;A;20", "17;2022-01;B;60"]
    #expect(
      monthsAboveFullTime(across: [try project("A", all), try project("B", all)]).isEmpty)
    // Another project's hours that only one of the exports has.
    let more = monthsAboveFullTime(across: [
      try project("A", all), try project("B", Array(all.dropFirst()) + ["17;2022-01;C;1"]),
    ])
    #expect(more.map(\.hours) == [Hours(hundredths: 16_100)])
  }

  @Test("what one project's own time sheet shows is left to its report")
  func alone() throws {
    let found = monthsAboveFullTime(across: [
      try project("A", ["17;2022-01;A;161"]), try project("B", ["17;2022-01;B;10"]),
    ])
    #expect(found.isEmpty)
  }

  @Test("a code is a person within one organisation and no further")
  func organisations() throws {
    let found = monthsAboveFullTime(across: [
      try project("A", ["17;2022-01;A;100"]),
      try project("B", ["17;2022-01;B;100"], number: "202100-6883"),
    ])
    #expect(found.isEmpty)
  }

  @Test("the order of the projects changes places, not sums")
  func order() throws {
    let parts = [
      try project(nil, ["17;2022-01;;90", "18;2022-01;;20"]), try project("B", ["17;2022-01;B;90"]),
    ]
    let found = monthsAboveFullTime(across: parts)
    let turned = monthsAboveFullTime(across: parts.reversed())
    #expect(found.map(\.hours) == [Hours(hundredths: 18_000)])
    #expect(turned.map(\.hours) == found.map(\.hours))
  }
}
