internal import GrantAccounting

/// Time sheets of one party of which one holds all rows of another, however they are written: a copy
/// that went on.
///
/// All rows count, since two sheets may hold the same hours by right; fewer than three rows are taken
/// for chance.
func rowsInTwoFiles(_ rows: [TimeSheet.Row]) -> [Diagnostic] {
  var order: [String] = []
  var files: [String: [TimeSheet.Row]] = [:]
  for row in rows {
    if files[row.location.file] == nil { order.append(row.location.file) }
    files[row.location.file, default: []].append(row)
  }
  return order.indices.flatMap { later in
    order[..<later].compactMap { earlier in
      let (first, second) = (files[earlier] ?? [], files[order[later]] ?? [])
      let fewest = min(first.count, second.count)
      guard fewest >= 3, countInBoth(first, second) == fewest else { return nil }
      return Diagnostic(
        code: "timesheet.repeated-row", severity: .warning, location: second.first?.location,
        message:
          "\(fewest) rows agree with those of \(earlier) in person, month, hours and project, "
          + "all that one of the files has; all are counted",
        hint:
          "remove one of the files under `timesheets` in project.yaml if it is a copy; hours that "
          + "count twice would raise the limit per hour")
    }
  }
}

/// How many rows both have, each as often as it stands in both.
private func countInBoth(_ first: [TimeSheet.Row], _ second: [TimeSheet.Row]) -> Int {
  struct Content: Hashable {
    var person: Substring
    var month: YearMonth
    var time: WorkedTime
    var project: String
  }
  func content(_ row: TimeSheet.Row) -> Content {
    // Spreadsheets drop leading noughts.
    Content(
      person: row.person.drop { $0 == "0" }, month: row.month, time: row.time,
      project: row.project)
  }
  let counts = Dictionary(first.map { (content($0), 1) }, uniquingKeysWith: +)
  let others = Dictionary(second.map { (content($0), 1) }, uniquingKeysWith: +)
  return counts.reduce(0) { $0 + min($1.value, others[$1.key] ?? 0) }
}
