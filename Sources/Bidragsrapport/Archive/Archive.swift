internal import Foundation
internal import GRDB
internal import GrantAccounting

/// What was produced and sent, who did what and when: an SQLite database in the output folder.
///
/// Each change is one transaction, on disk before the call returns.
struct Archive: Sendable {
  static let fileName = "archive.sqlite"

  /// Where the reports lie in the output folder.
  static let reportFolder = "reports"

  /// The output folder.
  let folder: String
  let database: DatabasePool

  /// Opens the archive in `folder`; with `begins` it is made where there is none.
  ///
  /// Another program that has it is waited for as many seconds as `patience` says. Where reports lie
  /// no archive is begun: a new one would forget what was drawn and who was written to.
  ///
  /// - Throws: `archive.*`.
  init(in folder: String, begins: Bool = true, patience: Double = 10) throws(Diagnostic) {
    self.folder = folder
    let file = path(of: Self.fileName, in: folder)
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw .cannotOpenArchive(file, "its folder cannot be made")
    }
    let reports = path(of: Self.reportFolder, in: folder)
    let mayBegin = begins && !FileManager.default.fileExists(atPath: reports)
    let isNew = !Self.isIn(folder)
    guard mayBegin || !isNew else { throw .archiveGone(folder) }
    database = try inArchive(file) {
      // It holds names and addresses; what SQLite puts beside it gets the same rights.
      if isNew {
        try Data().write(to: URL(filePath: file), options: .withoutOverwriting)
        try restrictAccess(to: file)
      }
      let pool = try DatabasePool(path: file, configuration: Self.configuration(patience))
      try Self.checkIdentity(of: pool, file, mayBegin: mayBegin)
      try Self.migrator.migrate(pool)
      return pool
    }
  }

  /// Another program's database, an emptied file and an archive of a later version are not taken for
  /// an archive in which nothing has happened yet.
  private static func checkIdentity(
    of pool: DatabasePool, _ file: String, mayBegin: Bool
  ) throws {
    // By the connection that writes: it is the last to be closed, and then leaves one file.
    let (isBegun, isSuperseded, isEmpty) = try pool.writeWithoutTransaction { database in
      let tables = "SELECT count(*) FROM sqlite_master WHERE name NOT LIKE 'grdb_%'"
      return (
        try !migrator.appliedIdentifiers(database).isEmpty,
        try migrator.hasBeenSuperseded(database), try Int.fetchOne(database, sql: tables) == 0
      )
    }
    guard !isSuperseded else {
      throw Diagnostic(
        code: "archive.later-program", location: SourceLocation(file: file),
        message: "the archive was written by a later version of this program",
        hint: "use that version, or one after it")
    }
    guard isBegun || (isEmpty && mayBegin) else { throw Diagnostic.damagedArchive(file) }
  }

  /// The path of its file.
  var file: String { database.path }

  /// The path of the folder with the reports.
  var reports: String { path(of: Self.reportFolder, in: folder) }

  /// Whether the version's file is still where it was put.
  func holds(_ version: ReportVersion) -> Bool {
    FileManager.default.fileExists(atPath: path(of: version.file, in: folder))
  }

  /// Whether `folder` holds an archive.
  static func isIn(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: path(of: fileName, in: folder))
  }

  func read<Value>(_ work: (Database) throws -> Value) throws(Diagnostic) -> Value {
    try inArchive(file) { try database.read(work) }
  }

  func write<Value>(_ work: (Database) throws -> Value) throws(Diagnostic) -> Value {
    try inArchive(file) { try database.write(work) }
  }

  private static func configuration(_ patience: Double) -> GRDB.Configuration {
    var configuration = GRDB.Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { database in
      // A mail that is said to be handed over must be known to be so after a power cut, too.
      try database.execute(sql: "PRAGMA synchronous = FULL")
    }
    return configuration
  }
}

/// Lets nobody but the owner write a file, and only the owner's group read it.
func restrictAccess(to file: String) throws {
  try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: file)
}

/// Does the work, and puts what SQLite says into words.
private func inArchive<Value>(
  _ file: String, _ work: () throws -> Value
) throws(Diagnostic) -> Value {
  do {
    return try work()
  } catch let error as Diagnostic {
    throw error
  } catch let error as DatabaseError {
    throw describe(error, file)
  } catch {
    throw .cannotOpenArchive(file, "it is not as this program wrote it")
  }
}

/// What SQLite says of the archive, in words.
func describe(_ error: DatabaseError, _ file: String) -> Diagnostic {
  switch error.resultCode {
  case .SQLITE_BUSY, .SQLITE_LOCKED:
    Diagnostic(
      code: "archive.locked", location: SourceLocation(file: file),
      message: "another program holds the archive",
      hint: "close programs that have the file open, and run the command again")
  case .SQLITE_CORRUPT, .SQLITE_NOTADB:
    .damagedArchive(file)
  case .SQLITE_FULL:
    Diagnostic(
      code: "archive.disk-full", location: SourceLocation(file: file),
      message: "the disk is full; nothing of this step was kept",
      hint: "make room on the disk, and run the command again")
  case .SQLITE_CONSTRAINT, .SQLITE_MISMATCH:
    Diagnostic(
      code: "archive.contradiction", location: SourceLocation(file: file),
      message: "the archive holds something that this step contradicts; nothing of it was kept",
      hint: "look for what is wrong with the command archive check, and restore a backup if need be"
    )
  default:
    .cannotOpenArchive(file, "SQLite says \(error.resultCode)")
  }
}

extension Diagnostic {
  static func archiveGone(_ folder: String) -> Diagnostic {
    Diagnostic(
      code: "archive.none", location: SourceLocation(file: folder),
      message: "there are reports in this folder, but the archive that knows them is gone",
      hint: "bring it back with the command archive restore; or name another output folder")
  }

  static func damagedArchive(_ file: String) -> Diagnostic {
    Diagnostic(
      code: "archive.damaged", location: SourceLocation(file: file),
      message: "the archive is damaged, or is no archive",
      hint: "restore the newest backup with the command archive restore; do not delete the file")
  }

  fileprivate static func cannotOpenArchive(_ file: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      code: "archive.unusable", location: SourceLocation(file: file),
      message: "the archive cannot be read or written: \(reason)",
      hint: "check that you may write in the folder and its files, and that the disk has room")
  }
}
