import Testing

@testable import GrantAccounting

@Suite("Time sheets: hours of persons by code, month and project")
struct TimeSheetTests {
  private let january = YearMonth(year: 2022, month: 1)
  private let february = YearMonth(year: 2022, month: 2)

  private func read(_ text: String, project: String? = "4711") -> Checked<TimeSheet> {
    parseTimeSheet(Array(text.utf8), file: "h.csv", project: project)
  }

  @Test(
    "hours as people and systems write them, in three-hundredths of an hour",
    arguments: [
      ("7", 2100), ("7,5", 2250), ("7.50", 2250), ("7:30", 2250), ("0:20", 100), ("-2", -600),
      ("2-", -600), ("\u{2212}0,01", -3), (" 12,25 ", 3675), ("744", 223_200), ("0", 0),
      ("744,01", nil), ("7,255", 2177), ("7:60", nil), ("7:3", nil), ("7:300", nil), ("", nil),
      ("1 234", nil), ("7,5,5", nil), (",5", nil), ("7h", 2100), ("7x", nil), ("-", nil),
      // Seconds only where there are none: 30 of them are two and a half three-hundredths.
      ("7:30:00", 2250), ("-0:20:00", -100), ("7:30:30", nil), ("7:30:0", nil), ("7:00:00:00", nil),
      ("7,5:00", nil), (":00:00", nil), ("0744", 223_200), ("1000", nil), ("--2", nil),
    ] as [(String, Int64?)])
  func workedTime(text: String, parts: Int64?) {
    #expect(parseWorkedTime(text)?.parts == parts)
  }

  @Test("three times twenty minutes are one hour; a sum is rounded once")
  func rounding() {
    #expect((1...3).reduce(WorkedTime.zero) { sum, _ in sum + WorkedTime(parts: 100) }.parts == 300)
    // 0:20 is 33,33 hundredths, 0:40 is 66,67.
    #expect(WorkedTime(parts: 100).hours == Hours(hundredths: 33))
    #expect(WorkedTime(parts: 200).hours == Hours(hundredths: 67))
    #expect(WorkedTime(parts: -200).hours == Hours(hundredths: -67))
  }

  @Test(
    "the same hours in every form of file",
    arguments: [
      "Anställningsnr;Månad;Projekt;Roll;Timmar\r\n17;2022-01;4711;Forskare;7,5\r\n",
      "anst.nr\tDatum\tProj\tRoll\ttim\n17\t2022-01-31\t4711\tForskare\t7:30\n",
      "Tidrapport 2022\n\nAnstnr,Period,Projektkod,Grupp,Antal timmar\n17,202201,4711,Forskare,7.5\n",
      "Employee|Date|Project|Role|Hours\n17|20220104|4711|Forskare|7.50\n",
      "\u{FEFF}Anstnr;Dag;Projekt;Befattning;Tid\n17;2022-01-04T08:00;\"4711\";Forskare;\"7,5\"\n",
    ])
  func forms(text: String) {
    let sheet = read(text)
    #expect(sheet.diagnostics == [])
    #expect(
      sheet.value?.hoursInProject == [january: ["Forskare": Hours(hundredths: 750)]])
  }

  /// Two persons in two groups, several rows each, one row of another project.
  private let rows = """
    Anställningsnr;Månad;Projekt;Roll;AP;Timmar
    17;2022-01;4711;Forskare;AP1;10
    17;2022-01;4711;Forskare;AP2;0:20
    18;2022-01;4711;Ingenjör;AP1;5,5
    18;2022-01;4712;Ingenjör;;120
    17;2022-02;4711;Forskare;AP1;8
    17;2022-02;4711;Forskare;AP1;-3
    """

  @Test("rows add up by month and group; other projects are kept apart")
  func groups() {
    let sheet = read(rows).value
    #expect(
      sheet?.hoursInProject == [
        january: ["Forskare": Hours(hundredths: 1033), "Ingenjör": Hours(hundredths: 550)],
        february: ["Forskare": Hours(hundredths: 500)],
      ])
    #expect(sheet?.rows.count == 6)
    #expect(sheet?.rows[3].isOfProject == false)
    #expect(sheet?.rows[0].workPackage == "AP1")
    #expect(sheet?.rows[5].location.description == "h.csv:7")
  }

  @Test("everything wrong is told at once, with its line and without the person")
  func allAtOnce() {
    let text = """
      Anställningsnr;Månad;Projekt;Timmar
      Anna Ek;2022-13;4711;x
      ;2022-01;4711;7
      17;2022-01;4711
      """
    let found = read(text).diagnostics
    #expect(
      found.map { "\($0.location?.line ?? 0) \($0.code)" } == [
        "2 timesheet.bad-month", "2 timesheet.bad-hours", "3 timesheet.missing-person",
        "4 csv.truncated",
      ])
    #expect(!found.map(\.description).joined().contains("Anna"))
  }

  @Test("hours stated in project.yaml and in a time sheet are the party's hours together")
  func together() throws {
    var part = try party("rjh")
    part.bookkeeping.hours = [YearMonth(year: 2022, month: 3): Hours(hundredths: 100)]
    part.bookkeeping.timeSheet = try #require(read(rows).value)
    #expect(
      part.bookkeeping.hoursInProject == [
        january: Hours(hundredths: 1583), february: Hours(hundredths: 500),
        YearMonth(year: 2022, month: 3): Hours(hundredths: 100),
      ])
    #expect(
      part.bookkeeping.hoursByGroup[YearMonth(year: 2022, month: 3)]
        == ["": Hours(hundredths: 100)])
  }

  @Test("vinnova.hourly-cost-cap: time sheet hours are the base, below, at and above the limit")
  func cap() throws {
    // 15,83 h in January and 5 h in February are 20,83 h, at 800 kr 16 664 kr.
    for (cost, reported, cut) in [(16_663, 16_663, 0), (16_664, 16_664, 0), (16_665, 16_664, 1)]
      as [(Int64, Int64, Int)]
    {
      var sample = try Sample()
      sample.call.limits.hourlyCost = .kr(800)
      sample.parties[0].bookkeeping.timeSheet = try #require(read(rows).value)
      sample.ledgers["rjh"] = [row("2022-02-10", "T1", kr: cost)]
      let report = try sample.report()
      #expect(report.participants[0].costs.accumulated.total(of: .personnel) == .kr(reported))
      #expect(report.findings.count { $0.rule == "vinnova.hourly-cost-cap" } == cut)
    }
  }
}
