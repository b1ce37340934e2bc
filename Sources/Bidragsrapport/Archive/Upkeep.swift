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
        var located = error
        located.location = SourceLocation(file: path(of: version.file, in: output))
        problems.append(located)
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
/// same folder each night costs only what is new.
///
/// - Returns: Lines for a person.
/// - Throws: `archive.*`, `file.not-writable`.
public func backUpArchive(in output: String, to folder: String) throws(Diagnostic) -> [String] {
  let archive = try existingArchive(in: output)
  var copied = 0
  let versions = try archive.versions()
  for version in versions where !isThere(version, in: folder) {
    try copy(try archive.bytes(of: version), of: version, to: folder)
    copied += 1
  }
  // Last, so that the copy never vouches for a report that is not there.
  try archive.copyDatabase(to: folder)
  return ["\(folder): the archive and \(counted(copied, "new report file")) of \(versions.count)"]
}

/// Puts a backup where an archive is missing or damaged; what is there is kept beside it.
///
/// - Returns: Lines for a person.
/// - Throws: `archive.*`, `output.busy`, `file.not-writable`.
public func restoreArchive(
  from folder: String, into output: String, at now: Int64
) throws(Diagnostic) -> [String] {
  let backup = try existingArchive(in: folder)
  try backup.checkDatabase()
  let lock = try OutputLock.take(of: output)
  var lines: [String] = []
  let time = universalTime(now).filter { $0 != ":" }
  for ending in ["", "-wal", "-shm"] {
    let file = path(of: Archive.fileName + ending, in: output)
    guard FileManager.default.fileExists(atPath: file) else { continue }
    let aside = "\(file).before-\(time)"
    do {
      try FileManager.default.moveItem(atPath: file, toPath: aside)
    } catch {
      throw .cannotCopy(aside)
    }
    lines.append("\(aside): what was there before")
  }
  let versions = try backup.versions()
  for version in versions where !isThere(version, in: output) {
    try copy(try backup.bytes(of: version), of: version, to: output)
  }
  try backup.copyDatabase(to: output)
  _ = consume lock
  return lines + ["\(output): the archive with \(counted(versions.count, "report file"))"]
}

/// What was done to reports, for a person: `2026-11-26T02:15:00Z nightly drawn samverket final 3`.
public func archiveLog(
  in output: String, project: String?
) throws(Diagnostic) -> [String] {
  try existingArchive(in: output).steps(of: project).map { step in
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
      throw Diagnostic(
        code: "archive.damaged", location: SourceLocation(file: file),
        message: "the archive is damaged, or is no archive",
        hint: "restore the newest backup with the command archive restore; do not delete the file")
    }
  }

  /// Writes the database as one file that can be opened at once, over an older copy.
  fileprivate func copyDatabase(to folder: String) throws(Diagnostic) {
    let target = path(of: Self.fileName, in: folder)
    let fresh = target + ".new"
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      if FileManager.default.fileExists(atPath: fresh) {
        try FileManager.default.removeItem(atPath: fresh)
      }
      let copy = try DatabaseQueue(path: fresh)
      try database.backup(to: copy)
      try copy.close()
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
}

extension Diagnostic {
  fileprivate static func cannotCopy(_ file: String) -> Diagnostic {
    Diagnostic(
      code: "file.not-writable", location: SourceLocation(file: file),
      message: "the file could not be written: the archive could not be copied there",
      hint: "check that the folder exists, that you may write in it and that the disk has room")
  }
}
