internal import GrantAccounting

/// What `project.yaml` says.
struct ProjectFile: Sendable {
  let project: Checked<GrantProject>
  /// The ids of the parties in order, also of parties with errors.
  let parties: [String]
  /// By party id; so that ledgers are checked as well where the project has errors.
  let ledgers: [String: [LedgerReference]]
  let timeSheets: [String: [TimeSheetReference]]

  /// The file's name in every project folder.
  static let name = "project.yaml"
}

/// Reads `project.yaml` and tells everything that is wrong in it at once.
///
/// - Parameters:
///   - bytes: The file as stored: YAML in UTF-8.
///   - file: The name diagnostics show.
/// - Returns: Diagnostics in line order, codes `project.*` and `file.*`.
func readProjectFile(_ bytes: [UInt8], file: String = ProjectFile.name) -> ProjectFile {
  let problems = Problems(file: file)
  let root = readYAML(bytes, problems: problems).flatMap { node in
    GroupReader(YAMLValue(node, path: "", line: 1, problems: problems), as: .project)
  }
  let (project, parties) = root.map(readProject) ?? (nil, ReadParties())
  let checked =
    project.flatMap { problems.hasErrors ? nil : $0 }.map {
      Checked($0, diagnostics: problems.diagnostics)
    } ?? Checked(failed: problems.diagnostics)
  return ProjectFile(
    project: checked, parties: parties.ids, ledgers: parties.ledgers,
    timeSheets: parties.timeSheets)
}

private func readProject(_ reader: GroupReader) -> (GrantProject?, ReadParties) {
  let (applied, decided) = (reader.group("application"), reader.group("decision"))
  let id = reader["id"]?.shortName()
  let reference = reader["ownReference"]?.text()
  let appliedPeriod = readProjectPeriod(applied?.group("period"))
  let application = readApplication(applied, period: appliedPeriod)
  let call = readCall(reader.group("call"))
  let restated = decided?["period"] != nil
  let period = restated ? readProjectPeriod(decided?.group("period")) : appliedPeriod
  let decidedDay = decided?["date"]?.plainText.flatMap { CalendarDate(iso: $0) }
  let parties = readParties(
    reader,
    in: PartyContext(years: period?.years, call: call, period: period, decided: decidedDay))
  let decision = readDecision(decided, period: period, parties: parties)
  let payments = readPayments(reader, decision: decision, parties: parties)
  let comments = readComments(reader, decision: decision)
  guard let id, let application, let call, !parties.participants.isEmpty else {
    return (nil, parties)
  }
  let project = GrantProject(
    id: id, ownReference: reference, application: application,
    participants: parties.participants, call: call, decision: decision,
    disbursements: payments, comments: comments)
  return (project, parties)
}

/// The parties in order, coordinator first; a second one of the same id is reported.
private func readParties(_ reader: GroupReader, in context: PartyContext) -> ReadParties {
  if let value = reader["parties"], value.isEmptyList {
    value.error(
      "project.missing-key", "`parties` is empty", hint: "write at least the coordinator, first")
  }
  var result = ReadParties()
  let rows = reader.groups("parties")
  var context = context
  context.ids = rows.compactMap { $0["id"]?.plainText }
  for row in rows {
    let party = readParty(row, in: context)
    let ledgers = row.groups("ledgers").compactMap(readLedgerReference)
    let timeSheets = row.groups("timesheets").compactMap(readTimeSheetReference)
    guard let id = row["id"]?.plainText else { continue }
    if result.ids.contains(id) {
      row.problems.error(
        "project.duplicate-party", line: row.line(of: "id"), "two parties have the id `\(id)`",
        hint: "give each party an id of its own; decision, payments and ledgers refer to it")
    } else {
      result.ids.append(id)
      result.ledgers[id] = ledgers
      result.timeSheets[id] = timeSheets
      if let party { result.participants.append(party) }
    }
  }
  return result
}

/// What each recipient has received, in date order; a negative amount was paid back.
private func readPayments(
  _ reader: GroupReader, decision: Decision?, parties: ReadParties
) -> [Disbursement] {
  reader.groups("payments").compactMap { row -> Disbursement? in
    let party = readPartyID(row, parties: parties)
    let (date, amount) = (row["date"]?.date(), row["amount"]?.amount(mayBeNegative: true))
    guard let party, let date, let amount else { return nil }
    warnBeforeDecision(row, date, decided: decision?.date)
    return Disbursement(participant: party, date: date, amount: amount)
  }.sorted { $0.date < $1.date }
}
