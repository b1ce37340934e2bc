internal import Foundation
internal import Glibc
public import GrantAccounting

/// Puts a backup where an archive is missing or damaged; what is there is kept beside it.
///
/// The backup and what is there are looked at before anything is moved. A whole archive in which
/// anything was done since the backup is not replaced: it would be forgotten, drawn or mailed again. A
/// report that the backup itself lacks is named, and everything else is brought back.
///
/// - Returns: Lines for a person, and a diagnostic for each report that could not be brought back.
public func restoreArchive(
  from folder: String, into output: String, at now: Int64
) -> (lines: [String], diagnostics: [Diagnostic]) {
  do throws(Diagnostic) {
    let backup = try existingArchive(in: folder)
    guard !isWithin(folder, output) else { throw .backupInside(folder) }
    try backup.checkDatabase()
    let lock = try OutputLock.take(of: output)
    try checkForgets(backup, what: output)
    let versions = try backup.versions()
    var problems: [Diagnostic] = []
    for version in versions where !version.isThere(in: output) {
      do throws(Diagnostic) {
        try version.put(try backup.bytes(of: version), into: output)
      } catch {
        // A disk that takes nothing stops it; what the backup lacks does not.
        guard error.code.hasPrefix("archive.") else { throw error }
        problems.append(error)
      }
    }
    let fresh = try backup.copyDatabase(to: output)
    let lines = try setAside(in: output, at: now)
    try putInPlace(fresh, in: output)
    _ = consume lock
    let whole = versions.count - problems.count
    return (
      lines + [
        "\(output): the archive with \(whole) of \(counted(versions.count, "report file"))",
        "mails sent after the backup are not known here: before the next night see what it would send "
          + "with nightly --dry-run",
      ], problems
    )
  } catch {
    return ([], [error])
  }
}

/// - Throws: `archive.newer` where the archive in `output` is whole and knows more than the backup.
private func checkForgets(_ backup: Archive, what output: String) throws(Diagnostic) {
  guard Archive.isIn(output) else { return }
  let there: ArchivedEvents
  do throws(Diagnostic) {
    let present = try Archive(in: output)
    try present.checkDatabase()
    there = try ArchivedEvents(present)
  } catch {
    // One that another program holds is not known to be damaged.
    guard error.code != "archive.locked" else { throw error }
    // It cannot be read: this is what a restore is for.
    return
  }
  let known = try ArchivedEvents(backup)
  let reports = there.reports.subtracting(known.reports).count
  let mails = there.mails.subtracting(known.mails).count
  let steps = there.steps.subtracting(known.steps).count
  guard reports + mails + steps == 0 else {
    throw Diagnostic(
      code: "archive.newer", location: SourceLocation(file: output),
      message: "the archive here is whole and knows \(counted(reports, "report file")), "
        + "\(counted(steps, "step")) and the state of \(counted(mails, "mail")) that the backup lacks",
      hint:
        "keep it: they would be forgotten, drawn and sent again; a single damaged report can be "
        + "copied from the backup by hand")
  }
}

/// What an archive knows and another may lack.
private struct ArchivedEvents {
  let reports: Set<String>
  /// With how far each has come.
  let mails: Set<String>
  let steps: Set<Step>

  init(_ archive: Archive) throws(Diagnostic) {
    reports = Set(try archive.versions().map(\.file))
    mails = Set(
      try archive.mails(openOnly: false).map { "\($0.identity) \($0.state) \($0.attempts)" })
    steps = Set(try archive.steps(of: nil))
  }
}

/// Moves the archive that is there out of the way, and returns a line for each of its files.
private func setAside(in output: String, at now: Int64) throws(Diagnostic) -> [String] {
  var lines: [String] = []
  let time = universalTime(now).filter { $0 != ":" }
  for ending in ["", "-wal", "-shm"] {
    let file = path(of: Archive.fileName + ending, in: output)
    guard FileManager.default.fileExists(atPath: file) else { continue }
    let aside = "\(file).before-\(time)"
    guard rename(file, aside) == 0 else { throw .cannotCopy(aside) }
    lines.append("\(aside): what was there before")
  }
  return lines
}
