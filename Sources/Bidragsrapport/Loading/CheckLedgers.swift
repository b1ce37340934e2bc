internal import GrantAccounting

// What only shows when ledgers are held against the project: each would otherwise give a wrong
// figure without a word.

/// Another organisation's ledger is a mix-up more often than a choice.
func checkOrganisation(
  of ledger: Ledger, named reference: LedgerReference, for party: Participant
) -> [Diagnostic] {
  guard let number = ledger.organisationNumber, number != "\(party.organisationNumber)" else {
    return []
  }
  return [
    Diagnostic(
      code: "project.ledger-organisation", severity: .warning, location: reference.location,
      message: "`\(reference.file)` is the ledger of \(number), the party is "
        + "\(party.organisationNumber)",
      hint: "check that the file is the party's own; correct the number if it is")
  ]
}

/// Without a code every row counts, which is right only in a file of one project.
func checkCode(of ledger: Ledger, named reference: LedgerReference) -> [Diagnostic] {
  guard reference.project == nil else { return [] }
  let codes = ledger.codes(in: reference.dimension)
  guard codes.count > 1 else { return [] }
  return [
    Diagnostic(
      code: "project.ledger-code", location: reference.location,
      message: "`\(reference.file)` holds \(codes.count) projects and none is chosen",
      hint: "add `project` with the right code; \(shownCodes(Set(codes)))")
  ]
}

/// Rows coded `4711 Name`, `4711.0`, `04711` or, of `p1`, `P1` are another code: codes are text.
func checkSimilarCodes(of ledger: Ledger, named reference: LedgerReference) -> [Diagnostic] {
  guard let code = reference.project else { return [] }
  let similar = similarCodes(to: code, among: Set(ledger.codes(in: reference.dimension)))
  guard !similar.isEmpty else { return [] }
  return [
    Diagnostic(
      code: "project.ledger-similar-code", severity: .warning, location: reference.location,
      message: "`\(reference.file)` also has codes much like \(code), whose rows are not counted: "
        + "\(similar.count)",
      hint: "write the codes alike in the export, or name the other code in a second entry")
  ]
}

/// Codes that a person would take for `code`.
func similarCodes(to code: String, among codes: Set<String>) -> Set<String> {
  codes.filter {
    $0 != code && ($0.hasPrefix("\(code) ") || $0 == "\(code).0" || form(of: $0) == form(of: code))
  }
}

/// Without capitals and leading noughts.
private func form(of code: String) -> Substring { code.lowercased().drop { $0 == "0" } }

/// The same rows in two parties would count twice.
func checkShared(_ references: [String: [LedgerReference]]) -> [Diagnostic] {
  struct Rows: Hashable {
    var file: String
    var project: String?
    var dimension: Int
  }
  let all = references.flatMap { party, list in list.map { (party: party, reference: $0) } }
  var first: [Rows: String] = [:]
  return all.sorted { $0.reference.line < $1.reference.line }.compactMap { party, reference in
    let rows = Rows(
      file: reference.file, project: reference.project, dimension: reference.dimension)
    guard let other = first[rows], other != party else {
      first[rows] = party
      return nil
    }
    return Diagnostic(
      code: "project.ledger-twice", location: reference.location,
      message: "`\(reference.file)` with the same code is also the ledger of `\(other)`",
      hint: "give each party its own file or its own project code; these rows would count twice")
  }
}

/// Two parties all of whose rows are the same have one bookkeeping under two names.
///
/// Fewer than three rows may agree by chance. `order` is that of the parties.
func checkSameRows(
  _ ledgers: [String: ProjectLedger], named references: [String: [LedgerReference]],
  in order: [String]
) -> [Diagnostic] {
  struct Content: Hashable {
    var voucher: String
    var date: CalendarDate
    var account: String
    var amount: Money
  }
  var first: [[Content]: String] = [:]
  return order.compactMap { party in
    guard let rows = ledgers[party]?.transactions, rows.count >= 3,
      let reference = references[party]?.first
    else { return nil }
    let contents = rows.map {
      Content(voucher: $0.voucher, date: $0.date, account: $0.account, amount: $0.amount)
    }
    guard let other = first[contents] else {
      first[contents] = party
      return nil
    }
    return Diagnostic(
      code: "project.ledger-twice", location: reference.location,
      message: "all \(rows.count) rows of `\(party)` are those of `\(other)`, voucher by voucher",
      hint: "give each party its own ledger; these rows would count twice")
  }
}

/// Rows more than a year after the project's end are mistyped days more often than costs.
func checkDays(of ledger: ProjectLedger, in project: GrantProject) -> [Diagnostic] {
  let latest = latestPlausibleDay(of: project)
  return ledger.transactions.filter { $0.date > latest }.prefix(20).map { row in
    Diagnostic(
      code: "project.ledger-date", severity: .warning, location: row.location,
      message: "the row's day \(row.date) is over a year after the project's end "
        + "\(project.period.end)",
      hint: "correct the day in the accounting system and export again if it is mistyped")
  }
}

/// A project year without a single row between years with rows looks like a forgotten file.
func checkYears(
  of ledger: ProjectLedger, party: String, in project: GrantProject, line: SourceLocation
) -> [Diagnostic] {
  let booked = Set(ledger.transactions.map(\.date.year))
  guard let first = booked.min(), let last = booked.max() else { return [] }
  return project.years.filter { first < $0 && $0 < last && !booked.contains($0) }.map { year in
    Diagnostic(
      code: "project.ledger-year", severity: .warning, location: line,
      message: "`\(party)` has no row of the project in \(year), but before and after it",
      hint: "add the ledger file of \(year) under `ledgers` if it was forgotten")
  }
}

extension ProjectLedger {
  /// The same, a mistyped day never making the bookkeeping look complete.
  func completeNoLater(thanIn project: GrantProject) -> ProjectLedger {
    let latest = latestPlausibleDay(of: project)
    guard let through = completeThrough, through > latest else { return self }
    var ledger = self
    ledger.completeThrough = transactions.last { $0.date <= latest }?.date
    return ledger
  }
}

/// A year after the project's end.
private func latestPlausibleDay(of project: GrantProject) -> CalendarDate {
  project.period.end.adding(days: 366) ?? project.period.end
}

extension LedgerReference {
  /// Where `project.yaml` names the file.
  var location: SourceLocation { SourceLocation(file: ProjectFile.name, line: line) }
}
