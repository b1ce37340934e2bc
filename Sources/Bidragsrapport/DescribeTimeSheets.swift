internal import GrantAccounting

/// A line for each time sheet: what was read from it and what of that is the project's.
///
/// Persons are counted, never named. A sheet without rows is described by the warning it gets.
func describeTimeSheets(of project: GrantProject) -> [String] {
  let rows = project.participants.flatMap(\.bookkeeping.timeSheet.rows)
  let byFile = Dictionary(grouping: rows, by: \.location.file)
  return byFile.sorted { $0.key < $1.key }.map { file, rows in
    let months = rows.map(\.month)
    let own = rows.filter(\.isOfProject)
    let time = own.reduce(WorkedTime.zero) { $0 + $1.time }.hours
    let span = [months.min(), months.max()].compactMap { $0.map(\.text) }
    return
      "  \(file): time sheet; \(span.joined(separator: " – ")); \(counted(rows.count, "row")), "
      + "\(counted(Set(rows.map(\.person)).count, "person")); "
      + "\(counted(own.count, "row")) and \(decimal(time)) hours of the project"
  }
}

/// `3364.5`; never negative in all, as no project has less than no hours.
private func decimal(_ hours: Hours) -> String {
  let (whole, part) = hours.hundredths.quotientAndRemainder(dividingBy: 100)
  guard part != 0 else { return "\(whole)" }
  let digits = part < 10 ? "0\(part)" : "\(part)"
  return "\(whole).\(digits.last == "0" ? String(digits.dropLast()) : digits)"
}
