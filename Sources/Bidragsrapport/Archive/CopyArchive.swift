internal import Foundation
internal import GRDB
internal import Glibc
internal import GrantAccounting

extension ReportVersion {
  /// Every version, oldest first.
  static func inOrder(_ database: Database) throws -> [ReportVersion] {
    try fetchAll(database, sql: "SELECT * FROM version ORDER BY id")
  }

  /// Whether its very bytes stand in an output folder or a backup.
  func isThere(in folder: String) -> Bool {
    do {
      return Bidragsrapport.sha256(try readFile(at: URL(filePath: path(of: file, in: folder))))
        == sha256
    } catch {
      return false
    }
  }

  /// - Throws: `file.not-writable`.
  func put(_ bytes: [UInt8], into folder: String) throws(Diagnostic) {
    let parts = file.split(separator: "/").map(String.init)
    let place = ([folder] + parts.dropLast()).joined(separator: "/")
    try writeDurably(bytes, named: parts.last ?? file, into: place)
  }
}

/// Whether a path is a folder or lies in it, once links are followed.
func isWithin(_ inner: String, _ outer: String) -> Bool {
  func parts(_ path: String) -> [String] {
    URL(filePath: resolvedPath(of: path), directoryHint: .isDirectory).pathComponents
  }
  return parts(inner).starts(with: parts(outer))
}

extension Archive {
  /// Writes the database as one file beside the place of an archive, and returns its path.
  func copyDatabase(to folder: String) throws(Diagnostic) -> String {
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
func versionsIn(copy file: String) throws(Diagnostic) -> [ReportVersion] {
  do {
    let copy = try DatabaseQueue(path: file)
    let versions = try copy.read { try ReportVersion.inOrder($0) }
    try copy.close()
    return versions
  } catch {
    throw .cannotCopy(file)
  }
}

/// Renames a copied database over the archive of its folder.
func putInPlace(_ fresh: String, in folder: String) throws(Diagnostic) {
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
  static func backupInside(_ folder: String) -> Diagnostic {
    Diagnostic(
      code: "archive.backup-inside", location: SourceLocation(file: folder),
      message: "the folder of the backup is the output folder itself, or lies in it",
      hint: "name a folder elsewhere, best on another disk")
  }

  static func cannotCopy(_ file: String) -> Diagnostic {
    Diagnostic(
      code: "file.not-writable", location: SourceLocation(file: file),
      message: "the file could not be written: the archive could not be copied there",
      hint: "check that the folder exists, that you may write in it and that the disk has room")
  }
}
