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
  func filled() throws -> Archive {
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

  @Test("an emptied file, another program's database and a later version's are no new archives")
  func notOurs() throws {
    _ = try filled()
    for ending in ["-wal", "-shm"] { remove(output + "/" + Archive.fileName + ending) }
    let file = URL(filePath: output).appending(path: Archive.fileName)
    let whole = try Data(contentsOf: file)
    try Data().write(to: file)
    #expect(checkArchive(in: output).diagnostics.map(\.code) == ["archive.damaged"])
    #expect(throws: Diagnostic.self) { try Archive(in: output) }
    try FileManager.default.removeItem(at: file)
    let foreign = try DatabaseQueue(path: file.path)
    try foreign.write { try $0.execute(sql: "CREATE TABLE x (a)") }
    try foreign.close()
    #expect(checkArchive(in: output).diagnostics.map(\.code) == ["archive.damaged"])
    try whole.write(to: file)
    let later = try DatabaseQueue(path: file.path)
    try later.write {
      try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 what is to come')")
    }
    try later.close()
    let error = checkArchive(in: output).diagnostics.first
    try expectNamed(error)
    #expect(error?.code == "archive.later-program")
  }

  @Test("a first night that was killed before it had begun the archive can begin again")
  func killedAtBirth() throws {
    try Data().write(to: URL(filePath: output).appending(path: Archive.fileName))
    #expect(throws: Never.self) { try Archive(in: output) }
  }

  @Test("others may not read the archive: it holds addresses")
  func access() throws {
    let archive = try Archive(in: output + "/ut")
    try archive.add(version(number: 1), day: nil, by: "x", mails: [])
    for ending in ["", "-wal", "-shm"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: archive.file + ending)
      #expect(attributes[.posixPermissions] as? Int == 0o640)
    }
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
  func expectNamed(_ error: Diagnostic?) throws {
    let diagnostic = try #require(error)
    let bare = "\(diagnostic)\n".replacing(output + "/", with: "").replacing(output, with: "Output")
    try expectGolden(bare, "Errors/\(diagnostic.code)/expected.txt")
  }

  func remove(_ path: String) {
    do {
      try FileManager.default.removeItem(atPath: path)
    } catch {
      // It was never made.
    }
  }
}
