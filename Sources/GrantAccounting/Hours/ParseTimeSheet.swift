/// Parses a time sheet: a CSV list of hours by person and month or day.
///
/// The header row may stand below a preamble; encoding, delimiter and line ends are recognised as
/// in a ledger. Several rows of a person, month and project add up. Rows of totals are left out and
/// held against the rows above them.
///
/// - Parameters:
///   - bytes: The file as stored.
///   - file: The name diagnostics show, relative to the project folder.
///   - project: The project's code in the file; `nil` where the file holds nothing else.
///   - columns: Header names that differ from the usual ones.
/// - Returns: Every row, also those of other projects: a person's whole working time is held
///   against full time. All diagnostics at once, codes `timesheet.*` and `csv.*`.
/// - Complexity: O(*n*) in `bytes.count`.
public func parseTimeSheet(
  _ bytes: [UInt8], file: String, project: String?, columns: TimeSheetColumns = TimeSheetColumns()
) -> Checked<TimeSheet> {
  let source = SourceText(bytes, fallback: .windows1252)
  var problems = Problems(file: file)
  if let kind = foreignToLists(source) {
    if kind == .empty { problems.csvEmpty() } else { problems.notCSV(kind) }
    return Checked(failed: problems.diagnostics())
  }
  let tables = [UInt8(ascii: ";"), .tab, UInt8(ascii: ","), UInt8(ascii: "|")].map {
    CSVTable(source, delimiter: $0)
  }
  let layouts = tables.compactMap { table in
    table.header { TimeSheetLayout(header: $0, columns: columns, needsProject: project != nil) }
  }
  guard let first = layouts.min(by: { $0.layout.missing.count < $1.layout.missing.count }),
    first.layout.missing.isEmpty
  else {
    let closest = layouts.min { $0.layout.missing.count < $1.layout.missing.count }
    problems.timeSheetColumns(closest?.layout.missing ?? [], line: closest?.line)
    return Checked(failed: problems.diagnostics())
  }
  problems.doubledColumns(first.layout.doubled, line: first.line)
  var reader = TimeSheetReader(layout: first.layout, file: file, project: project, problems)
  for row in first.rows { reader.add(row) }
  return reader.finish(flaw: first.flaw)
}

/// Turns rows into those of a time sheet.
private struct TimeSheetReader {
  private let layout: TimeSheetLayout
  private let file: String
  private let project: String?
  private var problems: Problems
  private var sheet = TimeSheet()
  private var hasRows = false
  private var hasPersonalNumber = false
  private var totals = TimeSheetTotals()
  private var days = TimeSheetDays()
  private var doubts = TimeSheetDoubts()
  /// Whether a row could not be read, so that sums cannot be held against the rows.
  private var hasLostRows = false
  /// The fewest cells of a row so far.
  private var fewest: Int?

  init(layout: TimeSheetLayout, file: String, project: String?, _ problems: Problems) {
    (self.layout, self.file, self.project, self.problems) = (layout, file, project, problems)
  }

  mutating func add(_ row: CSVTable.Row) {
    hasRows = true
    let (cells, line) = (row.cells, row.line)
    let person = layout.cell(.person, cells)
    let date = layout.cell(.date, cells)
    let day = date.isEmpty ? layout.cell(.month, cells) : date
    let month = timeSheetMonth(day)
    let isLabelled = isTotals(cells, isWhole: !person.isEmpty && month != nil)
    if !row.isEnded, cells.count < min(fewest ?? layout.namedWidth, layout.width), !isLabelled {
      hasLostRows = true
      return problems.csvTruncated(line)
    }
    guard cells.count >= layout.needed || isLabelled else {
      hasLostRows = true
      return problems.raggedRow(cells.count, layout.width, line)
    }
    if isLabelled || person.isEmpty && day.isEmpty { return leaveOut(cells, line) }
    let wholeDay = timeSheetDay(day)
    // A row without a month, or with no more than a month among days.
    let mayBeSum = day.isEmpty || month != nil && wholeDay == nil && !days.isEmpty
    if mayBeSum, isSumOfRowsAbove(cells) { return problems.timeSheetTotals(line) }
    fewest = min(fewest ?? cells.count, cells.count)
    let time = parseWorkedTime(layout.cell(.hours, cells))
    if person.isEmpty { problems.timeSheetPerson(line) }
    if month == nil { problems.timeSheetMonth(day, line) }
    if time == nil { problems.timeSheetHours(layout.cell(.hours, cells), line) }
    if !hasPersonalNumber, looksLikePersonalNumber(person) {
      hasPersonalNumber = true
      problems.timeSheetPersonalNumber(line)
    }
    guard let month, let time, !person.isEmpty else { return hasLostRows = true }
    totals.add(time)
    if let wholeDay { days.add(time, person, wholeDay, line: line) }
    doubts.add(cells, person, month, time, line: line)
    let code = layout.cell(.project, cells)
    sheet.rows.append(
      TimeSheet.Row(
        person: person, month: month, day: wholeDay, time: time, project: code,
        isOfProject: project.map { $0 == code } ?? true, group: layout.cell(.group, cells),
        workPackage: layout.cell(.workPackage, cells),
        location: SourceLocation(file: file, line: line)))
  }

  /// Whether a cell says so; in a row with person and month only a cell that says nothing else.
  private func isTotals(_ cells: [String], isWhole: Bool) -> Bool {
    // `1001 Summa` names no person.
    let words = layout.cell(.person, cells).split(whereSeparator: \.isWhitespace)
    return cells.contains { TotalsLabel($0, strictly: isWhole) == .sum }
      || words.contains { TotalsLabel(String($0), strictly: true) == .sum }
  }

  private mutating func leaveOut(_ cells: [String], _ line: Int) {
    guard !hasLostRows,
      let stated = parseWorkedTime(layout.cell(.hours, cells), atMost: .largestSum),
      let sum = totals.disagreement(with: stated.hours)
    else { return problems.timeSheetTotals(line) }
    problems.timeSheetTotalsDiffer(stated.hours, sum, line)
  }

  /// Whether a row states what the rows above add up to, such as a person's sum.
  private mutating func isSumOfRowsAbove(_ cells: [String]) -> Bool {
    guard !hasLostRows,
      let stated = parseWorkedTime(layout.cell(.hours, cells), atMost: .largestSum)
    else { return false }
    return totals.isSum(stated.hours)
  }

  mutating func finish(flaw: CSVRow?) -> Checked<TimeSheet> {
    if let quote = flaw?.quoteProblem {
      problems.csvQuote(quote)
    } else if let flaw {
      problems.csvTooWide(flaw)
    }
    for day in days.tooLong { problems.timeSheetDay(day.time.hours, day.line) }
    doubts.tell(&problems)
    if !hasRows, flaw == nil { problems.noRows() }
    return Checked(sheet, diagnostics: problems.diagnostics())
  }
}

/// Ten or twelve digits, a hyphen or plus before the last four or not.
private func looksLikePersonalNumber(_ code: String) -> Bool {
  let digits = code.utf8.filter { (0x30...0x39).contains($0) }
  let others = code.utf8.count - digits.count
  return [10, 12].contains(digits.count)
    && (others == 0 || (others == 1 && ["-", "+"].contains(code.dropLast(4).last)))
}
