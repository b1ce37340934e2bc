/// What a time sheet's rows say together that none of them says alone.
struct TimeSheetDoubts {
  private struct PersonMonth: Hashable {
    var person: String
    var month: YearMonth
  }

  private var sums: [PersonMonth: (time: WorkedTime, line: Int)] = [:]
  /// By the code without its leading noughts: the first way it is written.
  private var persons: [String: (code: String, line: Int)] = [:]
  private var similar: (line: Int, other: Int)?
  private var lines: [[String]: Int] = [:]
  private var repeated: (count: Int, line: Int, other: Int)?

  mutating func add(
    _ cells: [String], _ person: String, _ month: YearMonth, _ time: WorkedTime, line: Int
  ) {
    let key = PersonMonth(person: person, month: month)
    sums[key] = ((sums[key]?.time ?? .zero) + time, line)
    let short = String(person.drop { $0 == "0" })
    if let known = persons[short] {
      if known.code != person, similar == nil { similar = (line, known.line) }
    } else {
      persons[short] = (person, line)
    }
    if let first = lines[cells] {
      repeated = repeated.map { ($0.count + 1, $0.line, $0.other) } ?? (1, line, first)
    } else {
      lines[cells] = line
    }
  }

  func tell(_ problems: inout Problems) {
    let tooLong = sums.filter { $0.value.time > $0.key.month.longestTime }.values
    for month in tooLong.sorted(by: { $0.line < $1.line }) {
      problems.timeSheetMonthTooLong(month.time.hours, month.line)
    }
    if let similar { problems.timeSheetSimilarPersons(similar.line, similar.other) }
    if let repeated {
      problems.timeSheetRepeatedRows(repeated.count, repeated.line, repeated.other)
    }
  }
}

extension YearMonth {
  /// All hours of its days.
  var longestTime: WorkedTime {
    WorkedTime(parts: Int64(CalendarDate.days(inMonth: month, of: year)) * WorkedTime.day.parts)
  }
}
