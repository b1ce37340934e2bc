import GrantAccounting
import Testing

@Suite("Time sheets: what rows say together")
struct TimeSheetDoubtsTests {
  @Test(
    "timesheet.month-too-long: below, at and above the hours of the month's days",
    arguments: [
      // 31 days are 744 h, 28 are 672 h, 29 are 696 h.
      (month: "2022-01", hours: "43,99", isTooLong: false), ("2022-01", "44", false),
      ("2022-01", "44,01", true), ("2022-02", "0", false), ("2022-02", "0,01", true),
      ("2024-02", "0,01", false),
    ])
  func month(month: String, hours: String, isTooLong: Bool) {
    let first = month == "2022-01" ? "700" : "672"
    let codes = read(["17;\(month);\(first)", "17;\(month);\(hours)", "18;\(month);100"])
    #expect(codes == (isTooLong ? ["timesheet.month-too-long"] : []))
  }

  @Test(
    "timesheet.similar-person: codes apart by leading noughts only",
    arguments: [
      (first: "001", second: "1", isSimilar: true), ("1", "01", true), ("001", "001", false),
      ("10", "1", false), ("A01", "A1", false), ("1", "2", false),
    ])
  func persons(first: String, second: String, isSimilar: Bool) {
    let codes = read(["\(first);2022-01;1", "\(second);2022-02;1"])
    #expect(codes == (isSimilar ? ["timesheet.similar-person"] : []))
  }

  @Test("timesheet.repeated-row: only a row that is the same cell by cell, counted each time")
  func repeated() {
    #expect(read(["17;2022-01;8", "17;2022-01;8,0", "17;2022-02;8", "18;2022-01;8"]) == [])
    let sheet = parse(["17;2022-01;8", "18;2022-01;8", "17;2022-01;8", "17;2022-01;8"])
    #expect(sheet.diagnostics.map(\.code) == ["timesheet.repeated-row"])
    #expect(sheet.diagnostics.first?.message.hasSuffix("all counted: 2") == true)
    #expect(sheet.diagnostics.first?.location?.line == 4)
    #expect(sheet.value?.rows.count == 4)
  }

  @Test("csv.doubled-column: two columns of hours, of which neither can be chosen")
  func doubled() {
    let text = "Anstnr;Månad;Timmar;Timmar\n17;2022-01;8;16\n"
    let read = parseTimeSheet(Array(text.utf8), file: "h.csv", project: nil)
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.code) == ["csv.doubled-column"])
    // Columns that nothing is read from may share a name.
    let other = "Anstnr;Månad;Timmar;Not;Not\n17;2022-01;8;a;b\n"
    #expect(parseTimeSheet(Array(other.utf8), file: "h.csv", project: nil).diagnostics.isEmpty)
  }

  @Test(
    "months and days as people and spreadsheets write them; what could be two days is refused",
    arguments: [
      // Day 44 651 of a spreadsheet: 44 562 is 2022-01-01, then 31 + 28 + 30 days.
      ("31.03.2022", true), ("mars 2022", true), ("Mar. 2022", true), ("2022 mars", true),
      ("31 mars 2022", true), ("44651", true), ("202203", true), ("2022-03", true),
      ("31/03/2022", true), ("03/31/2022", true), ("03/2022", true), ("3.2022", true),
      ("mar-22", true), ("mars-22", true), ("mar 22", false), ("13/2022", false),
      ("03/04/2022", false), ("mars", false), ("2022", false), ("31.02.2022", false),
      // A day without its century, and a year that no project is of.
      ("220110", false), ("2122-01", false),
    ])
  func months(text: String, isRead: Bool) {
    let sheet = parse(["17;\(text);8"])
    #expect(sheet.value?.rows.map(\.month) == (isRead ? [YearMonth(year: 2022, month: 3)] : nil))
    #expect(sheet.diagnostics.map(\.code) == (isRead ? [] : ["timesheet.bad-month"]))
  }

  @Test(
    "hours with a unit, and the decimals of a spreadsheet's minutes",
    arguments: [
      // Three-hundredths of an hour: 7:20 is 2200 of them, 7:30 is 2250, 1:05 is 325.
      ("7,333", 2200), ("7,3333333333", 2200), ("1,0833", 325), ("7,5 h", 2250), ("7.5h", 2250),
      ("7,5 tim.", 2250), ("7:30 timmar", 2250), ("7,125", 2138), ("7,5 x", nil), ("h", nil),
      ("7,33333333333333", nil), ("7:300", nil), ("1.234,5", nil),
    ] as [(String, Int64?)])
  func hours(text: String, parts: Int64?) {
    let sheet = parse(["17;2022-03;\(text)"])
    #expect(sheet.value?.rows.map(\.time.parts) == parts.map { [$0] })
    #expect(sheet.diagnostics.map(\.code) == (parts == nil ? ["timesheet.bad-hours"] : []))
  }

  @Test(
    "a person's sum below the rows is left out, another is a row without a month",
    arguments: [("15", ["timesheet.totals-row"]), ("14", ["timesheet.bad-month"])])
  func personsSum(stated: String, codes: [String]) {
    let sheet = parse(["17;2022-01;7", "17;2022-02;8", "17;;\(stated)", "18;2022-01;9"])
    #expect(sheet.diagnostics.map(\.code) == codes)
    #expect(sheet.value?.rows.count == (codes == ["timesheet.totals-row"] ? 3 : nil))
  }

  @Test("a sum in the column of persons names no person")
  func sumOfPerson() {
    let sheet = parse(["17;2022-01;7", "17;2022-02;8", "17 Summa;2022-12;15"])
    #expect(sheet.diagnostics.map(\.code) == ["timesheet.totals-row"])
    #expect(sheet.value?.rows.count == 2)
    #expect(
      parse(["17;2022-01;7", "Summa 17;;6"]).diagnostics.map(\.code) == ["timesheet.totals-differ"])
  }

  @Test("a month in a sheet of days that sums its rows is left out")
  func monthAmongDays() {
    let days = ["17;2022-01-10;7", "17;2022-01-11;8"]
    let sum = parse(days + ["17;2022-01;15"])
    #expect(sum.diagnostics.map(\.code) == ["timesheet.totals-row"])
    #expect(sum.value?.rows.count == 2)
    #expect(parse(days + ["17;2022-01;14"]).value?.rows.count == 3)
  }

  @Test("an empty day beside a month is read as the month")
  func monthBesideDay() {
    let text = "Anstnr;Datum;Månad;Timmar\n17;2022-01-31;;8\n17;;2022-02;9\n"
    let read = parseTimeSheet(Array(text.utf8), file: "h.csv", project: nil)
    #expect(read.diagnostics.isEmpty)
    #expect(read.value?.rows.map(\.month.month) == [1, 2])
    #expect(read.value?.rows.map(\.day?.day) == [31, nil])
  }

  private func read(_ rows: [String]) -> [String] { parse(rows).diagnostics.map(\.code) }

  private func parse(_ rows: [String]) -> Checked<TimeSheet> {
    let text = "Anstnr;Månad;Timmar\n\(rows.joined(separator: "\n"))\n"
    return parseTimeSheet(Array(text.utf8), file: "h.csv", project: nil)
  }
}
