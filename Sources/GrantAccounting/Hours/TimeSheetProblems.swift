/// The diagnostics of time sheets: wording, code and severity in one place.
///
/// No message repeats a person's code.
extension Problems {
  mutating func timeSheetColumns(_ missing: [String], line: Int?) {
    error(
      "timesheet.missing-column", line: line,
      "no header row with \(missing.joined(separator: ", "))",
      hint: "name the file's own columns under `columns` in project.yaml")
  }

  mutating func timeSheetTotals(_ line: Int) {
    warning(
      "timesheet.totals-row", line: line, "a row with neither person nor month was left out",
      hint: "right for a row of totals; otherwise fill in its person and month")
  }

  mutating func timeSheetPerson(_ line: Int) {
    error(
      "timesheet.missing-person", line: line, "the row has no person",
      hint: "fill in the employee number, or another code that tells persons apart; no name is "
        + "needed")
  }

  mutating func timeSheetMonth(_ value: String, _ line: Int) {
    error(
      "timesheet.bad-month", line: line, "\(shown(value)) is no month and no day",
      hint: "write 2022-03 or 2022-03-31")
  }

  mutating func timeSheetHours(_ value: String, _ line: Int) {
    error(
      "timesheet.bad-hours", line: line, "\(shown(value)) is no number of hours",
      hint: "hours with at most two decimals, or hours and minutes: 7,5 or 7.50 or 7:30; at most "
        + "744 in a row")
  }

  mutating func timeSheetPersonalNumber(_ line: Int) {
    warning(
      "timesheet.personal-number", line: line,
      "the column of persons seems to hold personal numbers",
      hint: "export employee numbers instead: the project needs codes that tell persons apart, no "
        + "more")
  }
}
