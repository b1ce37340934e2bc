import Foundation
public import GrantAccounting
import VinnovaReports

/// What a check of one project found.
public struct ProjectCheck: Sendable {
  /// One line: how much is wrong.
  public let summary: String
  /// What was read, and how each ledger file and time sheet was understood; lines of a terminal.
  public let files: [String]
  public let diagnostics: [Diagnostic]
  /// Lines with the errors and warnings that a report of the as-of date would print, in its words.
  public let findings: [String]
  /// The folder as it was given, and its project; `nil` where that could not be read.
  let project: (folder: String, project: GrantProject)?
  /// What counts in it; `nil` where that could not be read.
  let rows: CountedRows?
}

/// What only shows when the projects of one call are seen together.
public func checkAcross(_ checks: [ProjectCheck]) -> [Diagnostic] {
  let rows = checks.compactMap { check in
    check.project.flatMap { project in check.rows.map { (folder: project.folder, rows: $0) } }
  }
  return checkFullTime(across: checks.compactMap(\.project)) + checkRowsTwice(across: rows)
}

/// Reads a project and its ledgers, computes the report of the day and tells all that is wrong.
public func checkProject(
  _ folder: String, asOf: CalendarDate, language: Order.Language = .sv,
  shared: SharedLedgers = .none
) -> ProjectCheck {
  let (loaded, notes) = loadFolder(
    at: URL(filePath: folder, directoryHint: .isDirectory), shownAs: folder, shared: shared)
  let report = loaded.value.flatMap { reportOfTheDay(in: $0, asOf: asOf) }
  let serious = report?.findings.filter(isSerious) ?? []
  let read = loaded.value.map { ["  \(described($0, notes))"] } ?? []
  let sheets = loaded.value.map { describeTimeSheets(of: $0.project) } ?? []
  let errors = loaded.diagnostics.count { $0.severity == .error }
  let warnings = loaded.diagnostics.count - errors
  let shown = serious.isEmpty ? "" : "; the report will show \(counted(serious))"
  let problems = "\(counted(errors, "error")), \(counted(warnings, "warning"))"
  return ProjectCheck(
    summary: "\(folder): \(problems)\(shown)",
    files: (read + describe(notes, in: loaded.value) + sheets).flatMap(terminalLines),
    diagnostics: loaded.diagnostics,
    findings: lines(report, of: loaded.value?.project, in: folder, language),
    project: loaded.value.map { (folder, $0.project) },
    rows: loaded.value.map(CountedRows.init))
}

/// `nil` before the project has begun.
private func reportOfTheDay(in source: LoadedProject, asOf: CalendarDate) -> FinancialReport? {
  do {
    return try compute(.ofTheDay(asOf, in: source.project), asOf: asOf, from: source)
  } catch {
    // The project has not started: there is no report yet, and nothing to find in it.
    return nil
  }
}

private func isSerious(_ finding: Finding) -> Bool { finding.severity != .note }

private func lines(
  _ report: FinancialReport?, of project: GrantProject?, in folder: String,
  _ language: Order.Language
) -> [String] {
  guard let report, let project else { return [] }
  return findingLines(
    report, of: project, in: folder, language: language.wording, where: isSerious)
}

/// `3 ledger files with 212 rows of the project, complete through 2023-06-30`.
private func described(_ source: LoadedProject, _ notes: [LedgerNote]) -> String {
  let files = Set(notes.map(\.file)).count
  let rows = source.ledgers.values.map(\.transactions.count).reduce(0, +)
  let through = source.ledgers.values.compactMap(\.completeThrough).min()
  let complete = through.map { ", complete through \($0)" } ?? ""
  return "\(counted(files, "ledger file")) with \(counted(rows, "row")) of the project\(complete)"
}

private func counted(_ findings: [Finding]) -> String {
  let errors = findings.count { $0.severity == .error }
  return "\(counted(errors, "error")) and \(counted(findings.count - errors, "warning"))"
}

/// `1 row`, `2 rows`.
public func counted(_ number: Int, _ noun: String) -> String {
  number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
}
