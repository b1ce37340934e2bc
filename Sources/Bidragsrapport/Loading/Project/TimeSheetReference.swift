internal import GrantAccounting

/// A time sheet that `project.yaml` names.
struct TimeSheetReference: Hashable, Sendable {
  /// Relative to the project folder.
  var file: String
  /// The project's code in the file; `nil` for a file with nothing but the project.
  var project: String?
  var columns: TimeSheetColumns
  /// Where `project.yaml` names it.
  var line: Int

  var location: SourceLocation { SourceLocation(file: ProjectFile.name, line: line) }
}

func readTimeSheetReference(_ reader: GroupReader) -> TimeSheetReference? {
  let file = reader["file"].flatMap(readProjectPath)
  let project = reader["project"]?.text()
  let columns = readTimeSheetColumns(reader.group("columns"))
  guard let file else { return nil }
  return TimeSheetReference(
    file: file, project: project, columns: columns, line: reader.line(of: "file"))
}

private func readTimeSheetColumns(_ reader: GroupReader?) -> TimeSheetColumns {
  guard let reader else { return TimeSheetColumns() }
  return TimeSheetColumns(
    person: reader["person"]?.text(), date: reader["date"]?.text(),
    month: reader["month"]?.text(), hours: reader["hours"]?.text(),
    project: reader["project"]?.text(), group: reader["group"]?.text(),
    workPackage: reader["workPackage"]?.text())
}

/// One number of hours for every month, or hours by month.
func readFullTime(_ value: YAMLValue?) -> FullTime? {
  guard let value else { return nil }
  if value.isGroup { return FullTime(standard: nil, byMonth: readHours(value)) }
  guard let text = value.scalar(expecting: "a number of hours, or hours by month") else {
    return nil
  }
  if let hours = parseHours(text), hours.hundredths > 0 { return FullTime(standard: hours) }
  value.error(
    "project.hours", "`\(value.path)` is no number of hours",
    hint: "write the hours of a month's full-time work, such as 165.5, or a line for each month: "
      + "`2022-01: 160`")
  return nil
}
