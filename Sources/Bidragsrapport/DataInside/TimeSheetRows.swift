internal import GrantAccounting

// The rows of the time sheets behind a report as a table; see the article DataInside.

private let columns = [
  "party", "file", "line", "month", "person", "inProject", "group", "workPackage", "hours",
]

/// The rows of all parties' time sheets, nobody's code among them; `nil` where there are none.
///
/// Persons are numbered anew each month, in the order they first stand in it: enough to hold a
/// month's hours against full time, too little to follow anyone from month to month.
func timeSheetRows(of project: GrantProject) -> [UInt8]? {
  var table = DataTable(columns: columns)
  for party in project.participants {
    var persons: [YearMonth: [String: Int]] = [:]
    for row in party.bookkeeping.timeSheet.rows {
      let next = (persons[row.month]?.count ?? 0) + 1
      let person = persons[row.month, default: [:]][row.person] ?? next
      persons[row.month, default: [:]][row.person] = person
      table.append([
        party.id, row.location.file, row.location.line.map(String.init) ?? "", row.month.text,
        String(person), row.isOfProject ? "yes" : "no", row.group, row.workPackage,
        exactHours(row.time),
      ])
    }
  }
  return table.rows.isEmpty ? nil : table.bytes(numbers: ["line", "person", "hours"])
}

/// Reads the rows back, by party; `nil` where the table is not as ``timeSheetRows(of:)`` writes it.
func readTimeSheetRows(_ bytes: [UInt8]) -> [String: TimeSheet]? {
  guard let table = DataTable(bytes), table.columns == columns else { return nil }
  var sheets: [String: TimeSheet] = [:]
  for cells in table.rows {
    guard let day = CalendarDate(iso: cells[3] + "-01"), let time = readExactHours(cells[8]),
      cells[2].isEmpty || Int(cells[2]) != nil, ["yes", "no"].contains(cells[5])
    else { return nil }
    sheets[cells[0], default: TimeSheet()].rows.append(
      TimeSheet.Row(
        person: cells[4], month: day.yearMonth, time: time, project: "",
        isOfProject: cells[5] == "yes", group: cells[6], workPackage: cells[7],
        location: SourceLocation(file: cells[1], line: Int(cells[2]))))
  }
  return sheets
}

/// `7,5` where hundredths say it exactly, else hours and minutes, `7:20`.
private func exactHours(_ time: WorkedTime) -> String {
  let sign = time.parts < 0 ? "-" : ""
  let (hours, rest) = time.parts.magnitude.quotientAndRemainder(dividingBy: 300)
  func two(_ number: UInt64) -> String { number < 10 ? "0\(number)" : "\(number)" }
  if rest % 3 == 0 { return "\(sign)\(hours),\(two(rest / 3))" }
  return rest % 5 == 0 ? "\(sign)\(hours):\(two(rest / 5))" : "\(time.parts)/300"
}

private func readExactHours(_ text: String) -> WorkedTime? {
  if text.hasSuffix("/300") {
    return Int64(text.dropLast(4)).map { WorkedTime(parts: $0) }
  }
  let isNegative = text.hasPrefix("-")
  let halves = text.drop { $0 == "-" }.split { $0 == "," || $0 == ":" }
  guard halves.count == 2, let hours = Int64(halves[0]), let rest = Int64(halves[1]),
    (0...9_999_999).contains(hours), (0..<100).contains(rest)
  else { return nil }
  let parts = hours * 300 + rest * (text.contains(":") ? 5 : 3)
  return WorkedTime(parts: isNegative ? -parts : parts)
}
