internal import GrantAccounting

/// The longest project that is believed, in years; a longer one is a mistyped year.
private let longestProject = 20

/// The days `from` and `to` of a group; `nil` if either is missing or they are in the wrong order.
func readPeriod(_ reader: GroupReader) -> Period? {
  guard let start = reader["from"]?.date(), let end = reader["to"]?.date() else { return nil }
  guard start <= end else {
    reader.problems.error(
      "project.period-order", line: reader.line(of: "to"),
      "`\(reader.path)` ends \(end), before it starts \(start)",
      hint: "check both dates; `from` is the first day, `to` the last")
    return nil
  }
  return Period(start: start, end: end)
}

/// A project's days; a span of more than twenty years is refused.
func readProjectPeriod(_ reader: GroupReader?) -> Period? {
  guard let reader, let period = readPeriod(reader) else { return nil }
  guard period.years.count <= longestProject else {
    reader.problems.error(
      "project.period-length", line: reader.line(of: "to"),
      "`\(reader.path)` goes over \(period.years.count) years",
      hint: "check the years of `from` and `to`; at most \(longestProject) are read")
    return nil
  }
  return period
}
