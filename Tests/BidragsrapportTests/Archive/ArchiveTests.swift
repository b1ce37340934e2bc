import Foundation
import GRDB
import GrantAccounting
import TestSupport
import Testing

@testable import Bidragsrapport

@Suite("Archive: nothing produced is lost or overwritten")
struct ArchiveTests {
  let folder: TemporaryFolder
  var output: String { folder.url.path }

  init() throws { folder = try TemporaryFolder() }

  /// An archive with one report file of three versions.
  private func filled() throws -> Archive {
    let archive = try Archive(in: output)
    for number in 1...3 {
      let bytes = Array("%PDF-1.7 \(number)".utf8)
      var version = version(number: number)
      version.sha256 = sha256(bytes)
      try writeDurably(
        bytes, named: "p-lagesrapport-1-v\(number).pdf", into: output + "/reports/p")
      try archive.add(version, day: nil, by: "nightly", mails: [])
    }
    return archive
  }

  @Test("a report stands at its newest version, and older ones stay")
  func versions() throws {
    let archive = try filled()
    let key = ReportKey(project: "p", kind: .interim(number: 1))
    #expect(try archive.standing(of: key)?.report.version == 3)
    #expect(try archive.standing(of: key)?.version?.number == 3)
    #expect(try archive.standing()["p"]?["interim-1"]?.version?.number == 3)
    #expect(try archive.versions().map(\.number) == [1, 2, 3])
    #expect(try archive.steps(of: "p").map(\.action) == [.drawn, .drawn, .drawn])
  }

  @Test("one number is given once; the second attempt changes nothing")
  func numberTaken() throws {
    let archive = try filled()
    var twin = version(number: 3)
    twin.file = "reports/p/another.pdf"
    #expect(throws: Diagnostic.self) { try archive.add(twin, day: nil, by: "x", mails: []) }
    #expect(try archive.versions().count == 3)
    #expect(try archive.steps(of: nil).count == 3)
  }

  @Test("what was written is there when it is opened again")
  func reopened() throws {
    _ = try filled()
    #expect(try Archive(in: output).versions().count == 3)
  }

  @Test("a changed, a missing and an intact report file")
  func checked() throws {
    _ = try filled()
    #expect(checkArchive(in: output).diagnostics == [])
    try Data("x".utf8).write(to: folder.url.appending(path: "reports/p/p-lagesrapport-1-v1.pdf"))
    try FileManager.default.removeItem(
      at: folder.url.appending(path: "reports/p/p-lagesrapport-1-v2.pdf"))
    let found = checkArchive(in: output)
    #expect(found.diagnostics.map(\.code) == ["archive.report-changed", "archive.report-gone"])
    #expect(found.lines == ["database intact, 1 of 3 report files intact"])
    for diagnostic in found.diagnostics {
      let bare = "\(diagnostic)\n".replacing(output + "/", with: "")
      try expectGolden(bare, "Errors/\(diagnostic.code)/expected.txt")
    }
  }

  @Test("a page of the database overwritten is found")
  func damagedPage() throws {
    do {
      let archive = try filled()
      try archive.database.close()
    }
    let file = folder.url.appending(path: Archive.fileName)
    var bytes = try Data(contentsOf: file)
    bytes.replaceSubrange(4_096..<8_192, with: Data(repeating: 0xA5, count: 4_096))
    try bytes.write(to: file)
    #expect(checkArchive(in: output).diagnostics.map(\.code) == ["archive.damaged"])
  }

  @Test("a backup holds everything, and only what is new is copied the next time")
  func backup() throws {
    let archive = try filled()
    let copy = output + "-kopia"
    defer { remove(copy) }
    #expect(
      backUpArchive(in: output, to: copy).lines == [
        "\(copy): the archive and 3 new report files of 3"
      ])
    let bytes = Array("%PDF-1.7 4".utf8)
    var fourth = version(number: 4)
    fourth.sha256 = sha256(bytes)
    try writeDurably(bytes, named: "p-lagesrapport-1-v4.pdf", into: output + "/reports/p")
    try archive.add(fourth, day: nil, by: "nightly", mails: [])
    #expect(
      backUpArchive(in: output, to: copy).lines == [
        "\(copy): the archive and 1 new report file of 4"
      ]
    )
    #expect(checkArchive(in: copy).lines == ["database intact, 4 of 4 report files intact"])
  }

  @Test("a damaged archive is replaced by its backup and kept beside it")
  func restore() throws {
    _ = try filled()
    let copy = output + "-kopia"
    defer { remove(copy) }
    _ = backUpArchive(in: output, to: copy)
    let damaged = Data("inte en databas".utf8)
    let file = folder.url.appending(path: Archive.fileName)
    for ending in ["-wal", "-shm"] { remove(file.path + ending) }
    try damaged.write(to: file)
    try FileManager.default.removeItem(
      at: folder.url.appending(path: "reports/p/p-lagesrapport-1-v2.pdf"))
    _ = try restoreArchive(from: copy, into: output, at: 0)
    #expect(checkArchive(in: output).lines == ["database intact, 3 of 3 report files intact"])
    let aside = folder.url.appending(path: Archive.fileName + ".before-1970-01-01T000000Z")
    #expect(try Data(contentsOf: aside) == damaged)
  }

  @Test("a damaged backup is not restored")
  func damagedBackup() throws {
    _ = try filled()
    let copy = output + "-kopia"
    defer { remove(copy) }
    try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
    try Data("inte en databas".utf8).write(
      to: URL(filePath: copy).appending(path: Archive.fileName))
    #expect(throws: Diagnostic.self) { try restoreArchive(from: copy, into: output, at: 0) }
    #expect(checkArchive(in: output).lines == ["database intact, 3 of 3 report files intact"])
  }

  @Test("a backup with a damaged report names it and holds all the rest; it is not restored")
  func damagedReport() throws {
    _ = try filled()
    let file = folder.url.appending(path: "reports/p/p-lagesrapport-1-v2.pdf")
    try Data("x".utf8).write(to: file)
    let copy = output + "-kopia"
    defer { remove(copy) }
    let backup = backUpArchive(in: output, to: copy)
    #expect(backup.diagnostics.map(\.code) == ["archive.report-changed"])
    #expect(backup.lines == ["\(copy): the archive and 2 new report files of 3"])
    #expect(throws: Diagnostic.self) { try restoreArchive(from: copy, into: output, at: 0) }
    #expect(Archive.isIn(output), "nothing is moved before everything is looked at")
  }

  @Test("a whole archive that knows more than the backup is not replaced")
  func newer() throws {
    let archive = try filled()
    let copy = output + "-kopia"
    defer { remove(copy) }
    _ = backUpArchive(in: output, to: copy)
    var fourth = version(number: 4)
    fourth.sha256 = sha256(Array("%PDF-1.7 4".utf8))
    try archive.add(fourth, day: nil, by: "nightly", mails: [])
    try expectNamed(
      #expect(throws: Diagnostic.self) { try restoreArchive(from: copy, into: output, at: 0) })
    #expect(try archive.versions().count == 4)
  }

  @Test("where the archive is gone and reports are there, no new one is begun")
  func gone() throws {
    _ = try filled()
    for ending in ["", "-wal", "-shm"] {
      remove(folder.url.appending(path: Archive.fileName + ending).path)
    }
    let error = #expect(throws: Diagnostic.self) { try Archive(in: output) }
    #expect(error?.code == "archive.none")
  }

  @Test("an archive that another program writes to is locked")
  func locked() throws {
    let archive = try filled()
    var patient = GRDB.Configuration()
    patient.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: archive.file, configuration: patient)
    let impatient = try Archive(in: output, patience: 0)
    try other.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
    let error = #expect(throws: Diagnostic.self) {
      try impatient.add(version(number: 9), day: nil, by: "x", mails: [])
    }
    try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
    try expectNamed(error)
  }

  @Test("a folder in the archive's place makes it unusable")
  func unusable() throws {
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: Archive.fileName), withIntermediateDirectories: true)
    try expectNamed(#expect(throws: Diagnostic.self) { try Archive(in: output) })
  }

  @Test("a full disk is called so")
  func diskFull() throws {
    let error = DatabaseError(resultCode: .SQLITE_FULL)
    try expectNamed(describe(error, output + "/" + Archive.fileName))
  }

  @Test("a step that contradicts what is there is named, and nothing of it is kept")
  func contradiction() throws {
    let archive = try filled()
    let error = #expect(throws: Diagnostic.self) {
      try archive.add(version(number: 1), day: nil, by: "y", mails: [])
    }
    try expectNamed(error)
    #expect(try archive.versions().count == 3)
    #expect(try archive.steps(of: "p").count == 3)
  }

  @Test("an archive of before states were kept is taken over")
  func migration() throws {
    try FileManager.default.createDirectory(atPath: output, withIntermediateDirectories: true)
    let old = try DatabaseQueue(path: output + "/" + Archive.fileName)
    try Archive.migrator.migrate(old, upTo: "1 reports, steps, mails and runs")
    try old.write {
      try $0.execute(sql: "INSERT INTO project (id, digest) VALUES ('a', 'd')")
    }
    try old.close()
    let kept = try Archive(in: output).keptProjects()
    #expect(kept["a"]?.digest == "d")
    #expect(kept["a"]?.state == nil)
  }

  @Test("a second command in the same folder is turned away with the status that means later")
  func busy() throws {
    let lock = try OutputLock.take(of: output)
    let error = #expect(throws: Diagnostic.self) { _ = try OutputLock.take(of: output) }
    try expectNamed(error)
    #expect(Outcome(diagnostics: [try #require(error)]).status == .tryAgain)
    _ = consume lock
    let again = try OutputLock.take(of: output)
    _ = consume again
  }

  /// The words of a diagnostic, its place without the scratch folder.
  private func expectNamed(_ error: Diagnostic?) throws {
    let diagnostic = try #require(error)
    let bare = "\(diagnostic)\n".replacing(output + "/", with: "").replacing(output, with: "Output")
    try expectGolden(bare, "Errors/\(diagnostic.code)/expected.txt")
  }

  private func remove(_ path: String) {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      // It was never made.
    }
  }
}
