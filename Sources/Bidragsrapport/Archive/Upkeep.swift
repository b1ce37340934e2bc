internal import GRDB
public import GrantAccounting

/// Tells whether an archive is whole: the database, and each report that it vouches for.
///
/// - Returns: Lines for a person, and a diagnostic for each thing that is wrong.
public func checkArchive(in output: String) -> (lines: [String], diagnostics: [Diagnostic]) {
  do throws(Diagnostic) {
    let archive = try existingArchive(in: output)
    try archive.checkDatabase()
    let versions = try archive.versions()
    var problems: [Diagnostic] = []
    for version in versions {
      do throws(Diagnostic) {
        _ = try archive.bytes(of: version)
      } catch {
        problems.append(error)
      }
    }
    let whole = versions.count - problems.count
    return (
      ["database intact, \(whole) of \(counted(versions.count, "report file")) intact"], problems
    )
  } catch {
    return ([], [error])
  }
}

/// What was done to reports, for a person: `2026-11-26T02:15:00Z nightly drawn samverket final 3`.
public func archiveLog(
  in output: String, project: String?
) throws(Diagnostic) -> [String] {
  let steps = try existingArchive(in: output).steps(of: project)
  if steps.isEmpty, let project { return ["the archive knows no project `\(project)`"] }
  return steps.map { step in
    let version = step.version.map { " version \($0)" } ?? ""
    let detail = step.detail.map { ": \($0)" } ?? ""
    return "\(universalTime(step.at)) \(step.person) \(step.action.rawValue) "
      + "\(step.project) \(step.report)\(version)\(detail)"
  }
}

extension Archive {
  func versions() throws(Diagnostic) -> [ReportVersion] {
    try read { try ReportVersion.inOrder($0) }
  }

  /// - Throws: `archive.damaged`.
  func checkDatabase() throws(Diagnostic) {
    let found = try read { database in
      try String.fetchAll(database, sql: "PRAGMA integrity_check")
    }
    guard found == ["ok"] else {
      throw .damagedArchive(file)
    }
  }
}
