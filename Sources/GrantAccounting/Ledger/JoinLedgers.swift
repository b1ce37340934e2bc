/// One file of a party and the rows of it that belong to the project.
public struct LedgerSelection: Sendable {
  /// The file, by its projects.
  public var index: ProjectIndex
  /// The project's code; `nil` where the file holds nothing but the project.
  public var project: String?
  /// The last day the file is complete through, where it is known better than the file says.
  public var completeThrough: CalendarDate?

  public init(_ index: ProjectIndex, project: String?, completeThrough: CalendarDate? = nil) {
    (self.index, self.project, self.completeThrough) = (index, project, completeThrough)
  }

  /// The rows of one project; dimension 6 is SIE's for projects.
  public init(ledger: Ledger, project: String?, dimension: Int = 6) {
    self.init(ProjectIndex(ledger, dimension: dimension), project: project)
  }

  var ledger: Ledger { index.ledger }
}

/// One file and the project's rows of it, in file order, by whatever codes they were chosen.
struct LedgerRows {
  let ledger: Ledger
  let rows: [Int]
}

/// Each file once, in the order of the selections.
private func filesOnce(_ selections: [LedgerSelection], _ chosen: [[Int]]) -> [LedgerRows] {
  var order: [Ledger] = []
  var rows: [String: Set<Int>] = [:]
  for (selection, chosen) in zip(selections, chosen) {
    if rows[selection.ledger.file] == nil { order.append(selection.ledger) }
    rows[selection.ledger.file, default: []].formUnion(chosen)
  }
  return order.map { LedgerRows(ledger: $0, rows: (rows[$0.file] ?? []).sorted()) }
}

/// Joins the files of one party, as a rule one for each fiscal year, into the project's ledger.
///
/// A row that two selections of the same file both hold counts once, and so does a voucher that
/// two exports of one year hold.
///
/// - Returns: Transactions by date, then in file order. Diagnostics have codes `ledger.*`.
/// - Complexity: O(*n* log *n*) in the project's rows; O(vouchers) for files that overlap in time.
public func joinLedgers(_ selections: [LedgerSelection]) -> Checked<ProjectLedger> {
  let months = MonthSumsOnce(selections, selections.map { $0.index.rows(ofProject: $0.project) })
  let chosen = months.chosen
  let files = filesOnce(selections, chosen)
  let once = CountedOnce(files)
  var seen = once.repeated
  var rows: [Transaction] = []
  for (selection, chosen) in zip(selections, chosen) {
    let ledger = selection.ledger
    for row in chosen
    where seen[ledger.file, default: []].insert(ledger.store.rows[row].line).inserted {
      rows.append(ledger.transaction(row))
    }
  }
  let sorted = rows.enumerated().sorted {
    ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
  }
  let problems =
    months.diagnostics + files.flatMap(duplicateVouchers) + once.diagnostics
    + projectsNotFound(selections, chosen) + doubledProjects(selections, chosen)
    + tooMuch(rows, selections)
  return Checked(
    ProjectLedger(
      transactions: sorted.map(\.element),
      completeThrough: completeThrough(selections)),
    diagnostics: problems)
}

/// The last day through which the files leave no gap that one of them states.
///
/// A file that says it is complete through a day, and none that begins by the day after, ends the
/// bookkeeping there whatever later files hold. A CSV file does not say when it begins, only when
/// its first row was booked, so three months without a row are no gap.
private func completeThrough(_ selections: [LedgerSelection]) -> CalendarDate? {
  struct Span {
    let start: CalendarDate
    let through: CalendarDate
    let isStated: Bool
  }
  let spans = selections.compactMap { selection -> Span? in
    let ledger = selection.ledger
    guard let through = selection.completeThrough ?? ledger.completeThrough,
      let coverage = ledger.coverage
    else { return nil }
    let start = coverage.start
    let isSure = ledger.fiscalYear != nil
    return Span(
      start: isSure ? start : start.monthsBefore(3), through: through,
      isStated: selection.completeThrough != nil || ledger.isCompletenessStated)
  }.sorted { ($0.start, $0.through) < ($1.start, $1.through) }
  var reached: Span?
  for span in spans {
    if let reached, reached.isStated, let next = reached.through.adding(days: 1),
      next < span.start
    {
      return reached.through
    }
    if span.through >= reached?.through ?? span.through { reached = span }
  }
  return reached?.through
}

extension CalendarDate {
  /// The first day of the month so many months earlier.
  fileprivate func monthsBefore(_ count: Int) -> CalendarDate {
    let month = year * 12 + self.month - 1 - count
    return CalendarDate(year: month / 12, month: month % 12 + 1, day: 1) ?? self
  }
}

/// Project codes that no file of the party holds a row of.
private func projectsNotFound(
  _ selections: [LedgerSelection], _ chosen: [[Int]]
) -> [Diagnostic] {
  struct Project: Hashable {
    var code: String
    var dimension: Int
  }
  var order: [Project] = []
  var files: [Project: [Int]] = [:]
  for (index, selection) in selections.enumerated() {
    guard let code = selection.project else { continue }
    let project = Project(code: code, dimension: selection.index.dimension)
    if files[project] == nil { order.append(project) }
    files[project, default: []].append(index)
  }
  return order.compactMap { project in
    let indices = files[project] ?? []
    guard indices.allSatisfy({ chosen[$0].isEmpty }) else { return nil }
    let codes = Set(indices.flatMap { selections[$0].ledger.codes(in: project.dimension) })
    return Diagnostic(
      code: "ledger.project-not-found", severity: .warning,
      location: SourceLocation(file: selections[indices[0]].ledger.file),
      message: "no row carries code \"\(project.code)\" in dimension \(project.dimension)",
      hint: codes.isEmpty
        ? "the file has no codes in that dimension; choose another dimension in project.yaml"
        : "\(shownCodes(codes)); correct `project` in project.yaml")
  }
}

/// Keeps the sums of many files from overflowing, as each file's limit does within one.
private func tooMuch(_ rows: [Transaction], _ selections: [LedgerSelection]) -> [Diagnostic] {
  var turnover = Money.zero
  for row in rows where turnover <= .ledgerLimit {
    turnover += row.amount < .zero ? -row.amount : row.amount
  }
  guard turnover > .ledgerLimit else { return [] }
  return [
    Diagnostic(
      code: "ledger.too-much",
      location: selections.first.map { SourceLocation(file: $0.ledger.file) },
      message: "the project's amounts exceed one hundred thousand billion kronor",
      hint: "look for a mistyped amount in the party's ledgers")
  ]
}
