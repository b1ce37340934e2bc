/// One file of a party and the rows of it that belong to the project.
public struct LedgerSelection: Hashable, Sendable {
  public var ledger: Ledger
  /// The project's code; `nil` where the file holds nothing but the project.
  public var project: String?
  /// 6 is SIE's dimension for projects.
  public var dimension: Int

  public init(ledger: Ledger, project: String?, dimension: Int = 6) {
    (self.ledger, self.project, self.dimension) = (ledger, project, dimension)
  }
}

/// Joins the files of one party, as a rule one for each fiscal year, into the project's ledger.
///
/// A row that two selections of the same file both hold counts once.
///
/// - Returns: Transactions by date, then in file order. Diagnostics have codes `ledger.*`.
/// - Complexity: O(*n* log *n*) in the project's rows, O(*n*) in all rows.
public func joinLedgers(_ selections: [LedgerSelection]) -> Checked<ProjectLedger> {
  let chosen = selections.map { selection in
    selection.ledger.transactions(ofProject: selection.project, dimension: selection.dimension)
  }
  var seen: Set<SourceLocation> = []
  let rows = chosen.joined().filter { seen.insert($0.location).inserted }
  let sorted = rows.enumerated().sorted {
    ($0.element.date, $0.offset) < ($1.element.date, $1.offset)
  }
  let problems =
    overlaps(selections, chosen) + projectsNotFound(selections, chosen) + tooMuch(rows, selections)
  return Checked(
    ProjectLedger(
      transactions: sorted.map(\.element),
      completeThrough: selections.compactMap(\.ledger.completeThrough).max()),
    diagnostics: problems)
}

/// Files that hold the same vouchers of the project, which would count twice.
private func overlaps(
  _ selections: [LedgerSelection], _ chosen: [[Transaction]]
) -> [Diagnostic] {
  var owner: [VoucherKey: Int] = [:]
  var told: Set<[String]> = []
  var found: [Diagnostic] = []
  for (index, rows) in chosen.enumerated() {
    let file = selections[index].ledger.file
    for row in rows {
      let key = VoucherKey(row)
      let first = owner[key] ?? index
      owner[key] = first
      let other = selections[first].ledger
      guard other.file != file, overlap(other, selections[index].ledger),
        told.insert([other.file, file]).inserted
      else { continue }
      found.append(
        Diagnostic(
          code: "ledger.overlapping-years", location: row.location,
          message: "voucher \(row.voucher) of \(row.date) is in \(other.file) too",
          hint: "give one file for each fiscal year; the newest export of a year is enough"))
    }
  }
  return found
}

/// What makes two rows the same voucher in two exports of one year.
///
/// A numbered voucher is known by number and day, even where a later export has corrected its
/// amounts; one without number only by what it says.
private struct VoucherKey: Hashable {
  var label: String
  var date: CalendarDate
  var account = ""
  var amount = Money.zero

  init(_ row: Transaction) {
    (label, date) = (row.voucher, row.date)
    guard row.voucher.contains("#") else { return }
    (label, account, amount) = ("", row.account, row.amount)
  }
}

private func overlap(_ one: Ledger, _ other: Ledger) -> Bool {
  guard let first = coverage(one), let second = coverage(other) else { return false }
  return first.start <= second.end && second.start <= first.end
}

/// The fiscal year of the vouchers, else the days they span.
private func coverage(_ ledger: Ledger) -> Period? {
  if let year = ledger.fiscalYear { return year }
  let days = ledger.vouchers.lazy.map(\.date)
  guard let start = days.min(), let end = days.max() else { return nil }
  return Period(start: start, end: end)
}

/// Project codes that no file of the party holds a row of.
private func projectsNotFound(
  _ selections: [LedgerSelection], _ chosen: [[Transaction]]
) -> [Diagnostic] {
  struct Project: Hashable {
    var code: String
    var dimension: Int
  }
  var order: [Project] = []
  var files: [Project: [Int]] = [:]
  for (index, selection) in selections.enumerated() {
    guard let code = selection.project else { continue }
    let project = Project(code: code, dimension: selection.dimension)
    if files[project] == nil { order.append(project) }
    files[project, default: []].append(index)
  }
  return order.compactMap { project in
    let indices = files[project] ?? []
    guard indices.allSatisfy({ chosen[$0].isEmpty }) else { return nil }
    let codes = Set(indices.flatMap { selections[$0].ledger.codes(in: project.dimension) })
    let shown = codes.sorted().prefix(8).joined(separator: ", ")
    let more = codes.count > 8 ? " and \(codes.count - 8) more" : ""
    return Diagnostic(
      code: "ledger.project-not-found", severity: .warning,
      location: SourceLocation(file: selections[indices[0]].ledger.file),
      message: "no row carries code \"\(project.code)\" in dimension \(project.dimension)",
      hint: codes.isEmpty
        ? "the file has no codes in that dimension; choose another dimension in project.yaml"
        : "codes there: \(shown)\(more); correct `project` in project.yaml")
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
