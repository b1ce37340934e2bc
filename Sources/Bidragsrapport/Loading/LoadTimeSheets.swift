internal import GrantAccounting

/// The time sheets of a project's parties.
struct LoadedTimeSheets {
  /// By party id.
  var sheets: [String: TimeSheet] = [:]
  /// The files read, each once.
  var sources: [SourceFile] = []
  /// The names of those that lie in the shared folder.
  var sharedNames: Set<String> = []
  var diagnostics: [Diagnostic] = []
}

extension LoadedTimeSheets {
  /// Whether the files are the same byte by byte, and would be read in the same way.
  fileprivate func isCopy(_ reference: TimeSheetReference, of other: TimeSheetReference) -> Bool {
    let files = [reference, other].map { reference in
      sources.first { $0.name == reference.file }
    }
    return reference.file != other.file && reference.project == other.project
      && reference.columns == other.columns && files[0]?.bytes == files[1]?.bytes
  }

  /// One time sheet, under one name or two, for two parties counts each hour in both.
  fileprivate func namedForTwoParties(_ file: ProjectFile) -> [Diagnostic] {
    let all = file.parties.flatMap { party in
      (file.timeSheets[party] ?? []).map { (party: party, reference: $0) }
    }
    return all.indices.compactMap { later in
      let (party, reference) = all[later]
      let first = all[..<later].first {
        $0.party != party
          && ([$0.reference.file, $0.reference.project] == [reference.file, reference.project]
            || isCopy(reference, of: $0.reference))
      }
      // A file that could not be read says so itself.
      guard let first, sources.contains(where: { $0.name == reference.file }) else { return nil }
      return .forTwoParties(reference, party, first.party)
    }
  }
}

/// The largest time sheet that is read, 100 MB.
private let largestTimeSheet = 100_000_000

/// Reads every time sheet that `file` names and holds it against what `project.yaml` says.
///
/// One that is not in the project's folder is looked for among the shared ledger files.
///
/// - Returns: All rows of a party's files in their order; a file with errors adds none.
func loadTimeSheets(
  namedIn file: ProjectFile, from folder: ProjectSources, shared: LedgerShelf?
) -> LoadedTimeSheets {
  var result = LoadedTimeSheets()
  for party in file.parties {
    var listed: Set<[String?]> = []
    var read: [TimeSheetReference] = []
    for reference in file.timeSheets[party] ?? [] {
      guard listed.insert([reference.file, reference.project]).inserted else {
        result.diagnostics.append(.listedTwice(reference))
        continue
      }
      guard let sheet = load(reference, from: folder, shared, into: &result) else { continue }
      if let copied = read.first(where: { result.isCopy(reference, of: $0) }) {
        result.diagnostics.append(.copied(reference, of: copied))
        continue
      }
      read.append(reference)
      result.diagnostics += checkProjectCode(of: sheet, named: reference)
      result.sheets[party, default: TimeSheet()].rows += sheet.rows
    }
    result.diagnostics += checkTimeSheetsTogether(result.sheets[party]?.rows ?? [])
  }
  result.diagnostics += result.namedForTwoParties(file)
  return result
}

private func load(
  _ reference: TimeSheetReference, from folder: ProjectSources, _ shared: LedgerShelf?,
  into result: inout LoadedTimeSheets
) -> TimeSheet? {
  let isShared = !folder.has(reference.file) && shared?.has(reference.file) == true
  do throws(Diagnostic) {
    let bytes: [UInt8]
    if isShared, let shared {
      bytes = try shared.read(reference.file, atMost: largestTimeSheet, namedAt: reference.line)
      result.sharedNames.insert(reference.file)
    } else {
      bytes = try folder.read(reference.file, atMost: largestTimeSheet, namedAt: reference.line)
    }
    let parsed = parseTimeSheet(
      bytes, file: reference.file, project: reference.project, columns: reference.columns)
    if !result.sources.contains(where: { $0.name == reference.file }) {
      result.sources.append(SourceFile(name: reference.file, bytes: bytes))
    }
    result.diagnostics += parsed.diagnostics
    return parsed.value
  } catch {
    result.diagnostics.append(error.alsoLooked(in: shared))
    return nil
  }
}

/// Without a code every row counts, which is right only in a file of one project.
private func checkProjectCode(
  of sheet: TimeSheet, named reference: TimeSheetReference
) -> [Diagnostic] {
  let codes = Set(sheet.rows.map(\.project))
  if let project = reference.project {
    let similar = similarCodes(to: project, among: codes)
    guard similar.isEmpty || !codes.contains(project) else {
      return [
        Diagnostic(
          code: "timesheet.similar-project", severity: .warning, location: reference.location,
          message: "`\(reference.file)` also has codes much like \(project), whose hours are not "
            + "counted: \(similar.count)",
          hint: "write the codes alike in the export, or name the other code in a second entry")
      ]
    }
    guard !codes.contains(project), !codes.isEmpty else { return [] }
    return [
      Diagnostic(
        code: "timesheet.project-not-found", severity: .warning, location: reference.location,
        message: "`\(reference.file)` has no row of the project `\(project)`",
        hint: "compare `project` with the file; blanks and leading noughts count")
    ]
  }
  guard codes.count > 1 else { return [] }
  return [
    Diagnostic(
      code: "timesheet.project-code", location: reference.location,
      message: "`\(reference.file)` holds \(codes.count) projects and none is chosen",
      hint: "add `project` with the right code; \(shownCodes(codes.subtracting([""])))")
  ]
}

extension Diagnostic {
  fileprivate static func forTwoParties(
    _ reference: TimeSheetReference, _ party: String, _ other: String
  ) -> Diagnostic {
    Diagnostic(
      code: "timesheet.repeated-row", severity: .warning, location: reference.location,
      message: "all hours of `\(reference.file)` count for `\(party)` and for `\(other)`",
      hint: "give each party its own file or its own `project`; hours that count twice would raise "
        + "the limit per hour")
  }

  fileprivate static func copied(
    _ reference: TimeSheetReference, of other: TimeSheetReference
  ) -> Diagnostic {
    Diagnostic(
      code: "timesheet.listed-twice", severity: .warning, location: reference.location,
      message: "`\(reference.file)` holds the same as `\(other.file)` and was left out",
      hint: "remove one of the lines; hours that count twice would raise the limit per hour")
  }

  fileprivate static func listedTwice(_ reference: TimeSheetReference) -> Diagnostic {
    Diagnostic(
      code: "timesheet.listed-twice", severity: .warning, location: reference.location,
      message: "`\(reference.file)` is named twice with the same project and was read once",
      hint: "remove one of the lines; hours that count twice would raise the limit per hour")
  }
}

extension GrantProject {
  /// Puts each party's time sheet to its bookkeeping.
  ///
  /// - Returns: What disagrees with hours stated in `project.yaml`.
  mutating func add(_ loaded: LoadedTimeSheets, namedIn file: ProjectFile) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    for index in participants.indices {
      let id = participants[index].id
      guard let sheet = loaded.sheets[id] else { continue }
      participants[index].bookkeeping.timeSheet = sheet
      let stated = participants[index].bookkeeping.hours.keys
      let twice = Set(sheet.hoursInProject.keys).intersection(stated).sorted()
      guard let first = twice.first, let reference = file.timeSheets[id]?.first else { continue }
      let months = twice.count == 1 ? "\(first.text)" : "\(twice.count) months from \(first.text)"
      problems.append(
        Diagnostic(
          code: "project.hours-twice", location: reference.location,
          message: "the hours of `\(id)` in \(months) stand both under `hours` and in a time sheet",
          hint: "remove those months from `hours`; the time sheet has them"))
    }
    return problems
  }
}

extension YearMonth {
  /// `2022-03`.
  var text: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
}
