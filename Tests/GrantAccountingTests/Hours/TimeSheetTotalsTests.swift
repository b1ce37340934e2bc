import Testing

@testable import GrantAccounting

@Suite("Time sheets: totals, days of more than 24 hours, cut files")
struct TimeSheetTotalsTests {
  private static let head = "Anst.nr;Månad;Projekt;Timmar\n"
  private static let rows = "17;2022-01;4711;7,5\n18;2022-01;4712;0:20\n17;2022-02;4711;2\n"

  // 7,5 and a third and 2 hours are 9,83 hours.
  @Test(
    "rows of totals are left out and held against the rows above",
    arguments: [
      (total: ";Summa;;9,83", codes: ["timesheet.totals-row"]),
      ("Summa;;;9,83", ["timesheet.totals-row"]), (";;Totalt:;9,83", ["timesheet.totals-row"]),
      ("Summa;2022-02;;9,83", ["timesheet.totals-row"]), (";;;9,83", ["timesheet.totals-row"]),
      (";Summa;;", ["timesheet.totals-row"]), ("Summa", ["timesheet.totals-row"]),
      (";Summa;;9,84", ["timesheet.totals-differ"]),
      (";Summa;;1 009,83", ["timesheet.totals-differ"]),
    ])
  func totals(total: String, codes: [String]) {
    let checked = read("\(Self.head)\(Self.rows)\(total)\n")
    #expect(checked.codes == codes)
    #expect((checked.value == nil) == codes.contains("timesheet.totals-differ"))
    if let sheet = checked.value { #expect(sheet.rows.count == 3) }
  }

  @Test("a sum of each month and one of all")
  func nested() {
    let text = "\(Self.head)17;2022-01;4711;7\n;Summa;;7\n17;2022-02;4711;2\n;Summa;;2\n"
    #expect(read("\(text);Totalt;;9\n").codes == Array(repeating: "timesheet.totals-row", count: 3))
    #expect(read("\(text);Totalt;;8\n").codes.contains("timesheet.totals-differ"))
  }

  @Test("no sum is compared after a row that could not be read")
  func lost() {
    #expect(
      read("\(Self.head)17;2022-01;4711;x\n;Summa;;7\n").codes
        == ["timesheet.bad-hours", "timesheet.totals-row"])
  }

  @Test(
    "one person on one day, in all projects: 24 hours and no more",
    arguments: [
      (["24:00"], false), (["24:30"], true), (["20", "4"], false), (["20", "4,01"], true),
      (["25", "-1"], false),
    ] as [([String], Bool)])
  func days(hours: [String], isTooLong: Bool) {
    let rows = hours.enumerated().map { "17;2022-01-31;471\($0.offset + 1);\($0.element)\n" }
    // Another person's day, and the same person's next.
    let others = "18;2022-01-31;4711;20\n17;2022-02-01;4711;20\n"
    let checked = read("Anst.nr;Datum;Projekt;Timmar\n\(rows.joined())\(others)")
    #expect(checked.codes == (isTooLong ? ["timesheet.day-too-long"] : []))
    if isTooLong { #expect(checked.diagnostics.first?.location?.line == 1 + hours.count) }
  }

  @Test("a month may have more")
  func months() {
    #expect(read("\(Self.head)17;2022-01;4711;160\n").codes == [])
  }

  @Test(
    "a last row without line end and with fewer cells is cut, also within the project's code",
    arguments: [
      (last: "17;2022-01;8;47", codes: []), ("17;2022-01;8", ["csv.truncated"]),
      ("17;2022-01;8\n", ["csv.ragged-row"]), ("17;2022-01;8;4711\n", []),
    ])
  func cut(last: String, codes: [String]) {
    #expect(read("Anst.nr;Månad;Timmar;Projekt\n17;2022-01;7;4711\n\(last)").codes == codes)
  }

  private func read(_ text: String) -> Checked<TimeSheet> {
    parseTimeSheet(Array(text.utf8), file: "h.csv", project: "4711")
  }
}
