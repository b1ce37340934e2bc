/// What several time sheets of one party say together that none of them says alone.
///
/// All rows count, since two sheets may hold the same hours by right.
///
/// - Returns: `timesheet.repeated-row` for hours that two files state alike, and
///   `timesheet.day-too-long` and `timesheet.month-too-long` for what the files exceed together.
/// - Complexity: O(*n*) in rows, by the number of files.
public func checkTimeSheetsTogether(_ rows: [TimeSheet.Row]) -> [Diagnostic] {
  var order: [String] = []
  var files: [String: [TimeSheet.Row]] = [:]
  for row in rows {
    if files[row.location.file] == nil { order.append(row.location.file) }
    files[row.location.file, default: []].append(row)
  }
  guard order.count > 1 else { return [] }
  let contents = order.map { TimeSheetContents(files[$0] ?? []) }
  var result: [Diagnostic] = []
  for later in order.indices {
    for earlier in 0..<later {
      guard let alike = contents[later].inCommon(with: contents[earlier]) else { continue }
      var problems = Problems(file: order[later])
      problems.timeSheetAlike(alike.count, alike.line, order[earlier])
      result += problems.diagnostics()
    }
  }
  return result + limitsOverFiles(rows)
}

/// The hours of one file, to be held against those of another.
private struct TimeSheetContents {
  private struct Key: Hashable {
    /// Without leading noughts, which spreadsheets drop.
    var person: Substring
    var month: YearMonth
    var day: CalendarDate?
    var project: String
    var workPackage: String
    var time: WorkedTime
  }
  private typealias Counted = (count: Int, line: Int)

  /// Whether each row has a day, so that rows can be told apart by it.
  private var hasDays: Bool
  private var rows: [Key: Counted] = [:]
  /// Each person's sums of months, for a file with days beside one without.
  private var months: [Key: Counted] = [:]

  init(_ list: [TimeSheet.Row]) {
    hasDays = list.allSatisfy { $0.day != nil }
    var sums: [Key: (time: WorkedTime, line: Int)] = [:]
    for row in list where row.time != .zero {
      let line = row.location.line ?? 0
      var key = Key(
        person: row.person.drop { $0 == "0" }, month: row.month, day: hasDays ? row.day : nil,
        project: row.project, workPackage: row.workPackage, time: row.time)
      rows[key] = ((rows[key]?.count ?? 0) + 1, rows[key]?.line ?? line)
      (key.day, key.time, key.workPackage) = (nil, .zero, "")
      sums[key] = ((sums[key]?.time ?? .zero) + row.time, sums[key]?.line ?? line)
    }
    for (key, sum) in sums {
      var month = key
      month.time = sum.time
      months[month] = (1, sum.line)
    }
  }

  /// How many rows, or sums of months, both files have, and the first line of them in this one.
  func inCommon(with other: TimeSheetContents) -> (count: Int, line: Int)? {
    let (own, others) = hasDays == other.hasDays ? (rows, other.rows) : (months, other.months)
    let common = own.compactMap { key, mine in
      others[key].map { (count: min($0.count, mine.count), line: mine.line) }
    }
    guard let line = common.map(\.line).min() else { return nil }
    return (common.reduce(0) { $0 + $1.count }, line)
  }
}

/// Days and months that are too long only when the files are taken together.
private func limitsOverFiles(_ rows: [TimeSheet.Row]) -> [Diagnostic] {
  var days = WorkedSums<CalendarDate>()
  var months = WorkedSums<YearMonth>()
  for row in rows {
    if let day = row.day { days.add(row, in: day) }
    months.add(row, in: row.month)
  }
  func told(
    _ found: [(WorkedTime, SourceLocation)], _ tell: (inout Problems, Hours, Int) -> Void
  ) -> [Diagnostic] {
    found.flatMap { time, location in
      var problems = Problems(file: location.file)
      tell(&problems, time.hours, location.line ?? 0)
      return problems.diagnostics()
    }
  }
  return told(days.exceeding { _ in .day }) { $0.timeSheetDay($1, $2) }
    + told(months.exceeding(\.longestTime)) { $0.timeSheetMonthTooLong($1, $2) }
}

/// A person's hours of each day or month, by file.
private struct WorkedSums<Span: Hashable> {
  private struct Key: Hashable {
    var person: Substring
    var span: Span
  }
  private struct Sum {
    var files: [String: WorkedTime] = [:]
    var last: SourceLocation
  }

  private var sums: [Key: Sum] = [:]

  mutating func add(_ row: TimeSheet.Row, in span: Span) {
    // Another file may have lost the leading noughts.
    let key = Key(person: row.person.drop { $0 == "0" }, span: span)
    var sum = sums[key] ?? Sum(last: row.location)
    sum.files[row.location.file, default: .zero] += row.time
    sum.last = row.location
    sums[key] = sum
  }

  /// What no file exceeds alone, by the last row of each; at most as many as are shown of one code.
  func exceeding(_ most: (Span) -> WorkedTime) -> [(WorkedTime, SourceLocation)] {
    let found: [(WorkedTime, SourceLocation)] = sums.compactMap { key, sum in
      let most = most(key.span)
      let time = sum.files.values.reduce(.zero, +)
      guard time > most, sum.files.values.allSatisfy({ $0 <= most }) else { return nil }
      return (time, sum.last)
    }
    return Array(
      found.sorted {
        ($0.1.file, $0.1.line ?? 0, $0.0) < ($1.1.file, $1.1.line ?? 0, $1.0)
      }.prefix(Problems.shownPerCode))
  }
}
