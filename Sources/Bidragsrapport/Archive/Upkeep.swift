internal import Foundation
internal import GRDB
internal import Glibc
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

/// Copies an archive with all reports into another folder.
///
/// Reports never change, so those that are there already are not copied again: a backup into the
/// same folder each night costs only what is new. The database is copied first and put in its place
/// last: what a night adds meanwhile is in the next backup. A report that is damaged is named, and
/// everything else is copied.
public func backUpArchive(
  in output: String, to folder: String
) -> (lines: [String], diagnostics: [Diagnostic]) {
  do throws(Diagnostic) {
    let archive = try existingArchive(in: output)
    guard !isWithin(folder, output) else { throw .backupInside(folder) }
    let fresh = try archive.copyDatabase(to: folder)
    let versions = try versionsIn(copy: fresh)
    var (copied, problems) = (0, [Diagnostic]())
    for version in versions where !isThere(version, in: folder) {
      do throws(Diagnostic) {
        try copy(try archive.bytes(of: version), of: version, to: folder)
        copied += 1
      } catch {
        problems.append(error)
      }
    }
    try putInPlace(fresh, in: folder)
    return (
      ["\(folder): the archive and \(counted(copied, "new report file")) of \(versions.count)"],
      problems
    )
  } catch {
    return ([], [error])
  }
}

/// Puts a backup where an archive is missing or damaged; what is there is kept beside it.
///
/// Everything is looked at before anything is moved. An archive that is whole and knows of reports or
/// mails that the backup lacks is not replaced: what it knows would be drawn and mailed again. A
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
    for version in versions where !isThere(version, in: output) {
      do throws(Diagnostic) {
        try copy(try backup.bytes(of: version), of: version, to: output)
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

/// Whether a path is a folder or lies in it, once links are followed.
private func isWithin(_ inner: String, _ outer: String) -> Bool {
  func parts(_ path: String) -> [String] {
    URL(filePath: path, directoryHint: .isDirectory).standardizedFileURL.resolvingSymlinksInPath()
      .pathComponents
  }
  return parts(inner).starts(with: parts(outer))
}

/// - Throws: `archive.newer` where the archive in `output` is whole and knows more than the backup.
private func checkForgets(_ backup: Archive, what output: String) throws(Diagnostic) {
  guard Archive.isIn(output) else { return }
  let (there, mails): ([ReportVersion], Set<String>)
  do throws(Diagnostic) {
    let present = try Archive(in: output)
    try present.checkDatabase()
    (there, mails) = (try present.versions(), try present.identities())
  } catch {
    // One that another program holds is not known to be damaged.
    guard error.code != "archive.locked" else { throw error }
    // It cannot be read: this is what a restore is for.
    return
  }
  let known = Set(try backup.versions().map(\.file))
  let reports = there.count { !known.contains($0.file) }
  let unknown = mails.subtracting(try backup.identities()).count
  guard reports + unknown == 0 else {
    throw Diagnostic(
      code: "archive.newer", location: SourceLocation(file: output),
      message: "the archive here is whole and knows \(counted(reports, "report file")) and "
        + "\(counted(unknown, "mail")) that the backup lacks; they would be drawn and sent again",
      hint: "keep it; a single damaged report can be copied from the backup by hand")
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

private func isThere(_ version: ReportVersion, in folder: String) -> Bool {
  do {
    return sha256(try readFile(at: URL(filePath: path(of: version.file, in: folder))))
      == version.sha256
  } catch {
    return false
  }
}

private func copy(
  _ bytes: [UInt8], of version: ReportVersion, to folder: String
) throws(Diagnostic) {
  let parts = version.file.split(separator: "/").map(String.init)
  let place = ([folder] + parts.dropLast()).joined(separator: "/")
  try writeDurably(bytes, named: parts.last ?? version.file, into: place)
}

extension Archive {
  func versions() throws(Diagnostic) -> [ReportVersion] {
    try read { try ReportVersion.fetchAll($0, sql: "SELECT * FROM version ORDER BY id") }
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

  /// Writes the database as one file beside the place of an archive, and returns its path.
  fileprivate func copyDatabase(to folder: String) throws(Diagnostic) -> String {
    let fresh = path(of: Self.fileName + ".new", in: folder)
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      if FileManager.default.fileExists(atPath: fresh) {
        try FileManager.default.removeItem(atPath: fresh)
      }
      let copy = try DatabaseQueue(path: fresh)
      try database.backup(to: copy)
      try copy.close()
      try restrictAccess(to: fresh)
    } catch {
      throw .cannotCopy(fresh)
    }
    return fresh
  }
}

/// The versions that a copy of a database knows.
private func versionsIn(copy file: String) throws(Diagnostic) -> [ReportVersion] {
  do {
    let copy = try DatabaseQueue(path: file)
    let versions = try copy.read {
      try ReportVersion.fetchAll($0, sql: "SELECT * FROM version ORDER BY id")
    }
    try copy.close()
    return versions
  } catch {
    throw .cannotCopy(file)
  }
}

/// Renames a copied database over the archive of its folder.
private func putInPlace(_ fresh: String, in folder: String) throws(Diagnostic) {
  let target = path(of: Archive.fileName, in: folder)
  do {
    // Left by an older copy that was opened, they would be taken for the new one's.
    for ending in ["-wal", "-shm"] where FileManager.default.fileExists(atPath: target + ending) {
      try FileManager.default.removeItem(atPath: target + ending)
    }
  } catch {
    throw .cannotCopy(target)
  }
  guard synchronize(fresh), rename(fresh, target) == 0, synchronize(folder) else {
    throw .cannotCopy(target)
  }
}

extension Diagnostic {
  fileprivate static func backupInside(_ folder: String) -> Diagnostic {
    Diagnostic(
      code: "archive.backup-inside", location: SourceLocation(file: folder),
      message: "the folder of the backup is the output folder itself, or lies in it",
      hint: "name a folder elsewhere, best on another disk")
  }

  fileprivate static func cannotCopy(_ file: String) -> Diagnostic {
    Diagnostic(
      code: "file.not-writable", location: SourceLocation(file: file),
      message: "the file could not be written: the archive could not be copied there",
      hint: "check that the folder exists, that you may write in it and that the disk has room")
  }
}
