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
      "timesheet.totals-row", line: line,
      "a row of totals, or without person and month, was left out",
      hint: "right for totals; otherwise fill in person and month")
  }

  mutating func timeSheetTotalsDiffer(_ stated: Hours, _ sum: Hours, _ line: Int) {
    error(
      "timesheet.totals-differ", line: line,
      "the time sheet states \(hours(stated)), but its rows above add up to \(hours(sum))",
      hint: "rows may have been lost or changed: export the time sheet again; remove this row only "
        + "if it sums something else")
  }

  mutating func timeSheetDay(_ time: Hours, _ line: Int) {
    error(
      "timesheet.day-too-long", line: line,
      "one person has \(hours(time)) on one day, this is the last row of them",
      hint: "a day has 24 hours: correct the row, or look for rows that stand twice")
  }

  mutating func timeSheetMonthTooLong(_ time: Hours, _ line: Int) {
    error(
      "timesheet.month-too-long", line: line,
      "one person has \(hours(time)) in one month, more than its days have; this is the last row "
        + "of them",
      hint: "correct the row, or look for rows that stand twice")
  }

  mutating func timeSheetSimilarPersons(_ line: Int, _ other: Int) {
    warning(
      "timesheet.similar-person", line: line,
      "the person's code differs from that of line \(other) in leading noughts only, so the two "
        + "were taken for different persons",
      hint: "write the code of one person in one way; right where they are two persons")
  }

  mutating func timeSheetRepeatedRows(_ count: Int, _ line: Int, _ other: Int) {
    warning(
      "timesheet.repeated-row", line: line,
      "the row is the same as that of line \(other), cell by cell; such rows, all counted: "
        + "\(count)",
      hint:
        "right where the same time was reported twice; otherwise remove the copies, since hours "
        + "that count twice would raise the limit per hour")
  }

  mutating func timeSheetAlike(_ count: Int, _ line: Int, _ other: String) {
    warning(
      "timesheet.repeated-row", line: line,
      "\(count) \(count == 1 ? "row or sum of a month agrees" : "rows or sums of months agree") "
        + "with \(other) in person, time, hours and project, this is the first; all are counted",
      hint:
        "remove the hours from one of the files if they are the same work; hours that count twice "
        + "would raise the limit per hour")
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
      hint: "write 2022-03 or 2022-03-31; 03/04/2022 could be two days")
  }

  mutating func timeSheetHours(_ value: String, _ line: Int) {
    error(
      "timesheet.bad-hours", line: line, "\(shown(value)) is no number of hours",
      hint: "hours, or hours and minutes without seconds: 7,5 or 7.50 or 7:30; at most 744 in a row"
    )
  }

  mutating func timeSheetPersonalNumber(_ line: Int) {
    warning(
      "timesheet.personal-number", line: line,
      "the column of persons seems to hold personal numbers",
      hint: "export employee numbers instead: the project needs codes that tell persons apart, no "
        + "more")
  }
}

/// `10.50 h`.
private func hours(_ hours: Hours) -> String {
  let rest = (hours.hundredths % 100).magnitude
  let sign = hours.hundredths < 0 ? "-" : ""
  return "\(sign)\((hours.hundredths / 100).magnitude).\(rest < 10 ? "0" : "")\(rest) h"
}
