import GrantAccounting
import Testing

@Suite("Time sheets of one party: what several files say together")
struct TimeSheetsTogetherTests {
  @Test(
    "timesheet.repeated-row: rows or months that two files have in common",
    arguments: [
      // June stands in both; other months do not.
      (["17;2022-05;40", "17;2022-06;40"], ["17;2022-06;40", "17;2022-07;40"], 1, line: 2),
      // Without leading noughts, in another order and form.
      (["017;2022-06;7,5", "18;2022-06;8"], ["18;2022-06;8.0", "17;2022-06;7:30"], 2, 2),
      // Another time, person or month is another row.
      (["17;2022-06;40"], ["17;2022-06;41", "18;2022-06;40", "17;2022-07;40"], 0, 0),
      // The same day twice; another day of the month is not.
      (["17;2022-06-01;8", "17;2022-06-02;8"], ["17;2022-06-02;8", "17;2022-06-03;8"], 1, 2),
      // A month against its days: 8 + 8 hours.
      (["17;2022-06-01;8", "17;2022-06-02;8"], ["17;2022-05;16", "17;2022-06;16"], 1, 3),
      (["17;2022-06-01;8", "17;2022-06-02;8"], ["17;2022-06;24"], 0, 0),
      // No time says nothing.
      (["17;2022-06;0"], ["17;2022-06;0"], 0, 0),
    ])
  func alike(first: [String], second: [String], count: Int, line: Int) {
    let found = checkTimeSheetsTogether(rows(first, "a.csv") + rows(second, "b.csv"))
    #expect(found.map(\.code) == (count > 0 ? ["timesheet.repeated-row"] : []))
    #expect(found.allSatisfy { $0.message.hasPrefix("\(count) ") && $0.location?.file == "b.csv" })
    #expect(found.allSatisfy { $0.location?.line == line })
  }

  @Test("one file alone, and the same work package apart from another")
  func nothing() {
    #expect(checkTimeSheetsTogether(rows(["17;2022-06;8", "17;2022-06;8"], "a.csv")).isEmpty)
    let text = { (package: String) in "Anstnr;Månad;Timmar;AP\n17;2022-06;8;\(package)\n" }
    let first = parse(text("1"), "a.csv")
    #expect(checkTimeSheetsTogether(first + parse(text("2"), "b.csv")).isEmpty)
    #expect(checkTimeSheetsTogether(first + parse(text("1"), "b.csv")).count == 1)
  }

  @Test(
    "timesheet.day-too-long: 24 hours over two files, at and above",
    arguments: [("12", false), ("12,01", true)])
  func day(hours: String, isTooLong: Bool) {
    let found = checkTimeSheetsTogether(
      rows(["17;2022-06-01;12"], "a.csv")
        + rows(["18;2022-06-01;9", "17;2022-06-01;\(hours)"], "b.csv"))
    let told = found.filter { $0.code == "timesheet.day-too-long" }
    #expect(told.map(\.location) == (isTooLong ? [SourceLocation(file: "b.csv", line: 3)] : []))
  }

  @Test(
    "timesheet.month-too-long: 720 hours of June over two files, at and above",
    arguments: [("17", "320", false), ("17", "320,01", true), ("017", "320,01", true)])
  func month(person: String, hours: String, isTooLong: Bool) {
    let found = checkTimeSheetsTogether(
      rows(["17;2022-06;400"], "a.csv") + rows(["\(person);2022-06;\(hours)"], "b.csv"))
    #expect(found.map(\.code) == (isTooLong ? ["timesheet.month-too-long"] : []))
  }

  private func rows(_ lines: [String], _ file: String) -> [TimeSheet.Row] {
    parse("Anstnr;Datum;Timmar\n" + lines.map { $0 + "\n" }.joined(), file)
  }

  private func parse(_ text: String, _ file: String) -> [TimeSheet.Row] {
    parseTimeSheet(Array(text.utf8), file: file, project: nil).value?.rows ?? []
  }
}
