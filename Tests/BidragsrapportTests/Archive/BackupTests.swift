import Foundation
import GrantAccounting
import TestSupport
import Testing

@testable import Bidragsrapport

// Backups and how they are brought back.

extension ArchiveTests {
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
    #expect(restoreArchive(from: copy, into: output, at: 0).diagnostics == [])
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
    #expect(
      restoreArchive(from: copy, into: output, at: 0).diagnostics.map(\.code)
        == ["archive.damaged"])
    #expect(checkArchive(in: output).lines == ["database intact, 3 of 3 report files intact"])
  }

  @Test("a damaged report is named by backup and restore, and everything else is kept")
  func damagedReport() throws {
    _ = try filled()
    let file = folder.url.appending(path: "reports/p/p-lagesrapport-1-v2.pdf")
    try Data("x".utf8).write(to: file)
    let copy = output + "-kopia"
    defer { remove(copy) }
    let backup = backUpArchive(in: output, to: copy)
    #expect(backup.diagnostics.map(\.code) == ["archive.report-changed"])
    #expect(backup.lines == ["\(copy): the archive and 2 new report files of 3"])
    let other = output + "-ny"
    defer { remove(other) }
    let restored = restoreArchive(from: copy, into: other, at: 0)
    #expect(restored.diagnostics.map(\.code) == ["archive.report-gone"])
    #expect(
      restored.diagnostics.first?.location?.file == copy + "/reports/p/p-lagesrapport-1-v2.pdf")
    #expect(restored.lines.first == "\(other): the archive with 2 of 3 report files")
    #expect(checkArchive(in: other).lines == ["database intact, 2 of 3 report files intact"])
  }

  @Test("no backup goes into the output folder, and none comes from there")
  func backupInside() throws {
    _ = try filled()
    let link = output + "-lank"
    defer { remove(link) }
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: output)
    let inside = ["", "/", "/inne", "/reports"].map { output + $0 }
    for folder in inside + [link, link + "/ny", link + "/ny/igen"] {
      let backup = backUpArchive(in: output, to: folder)
      #expect(backup.diagnostics.map(\.code) == ["archive.backup-inside"])
    }
    let restored = restoreArchive(from: link, into: output, at: 0)
    #expect(restored.diagnostics.map(\.code) == ["archive.backup-inside"])
    let error = try #require(backUpArchive(in: output, to: output + "/inne").diagnostics.first)
    let bare = "\(error)\n".replacing(output + "/", with: "")
    try expectGolden(bare, "Errors/archive.backup-inside/expected.txt")
    #expect(checkArchive(in: output).lines == ["database intact, 3 of 3 report files intact"])
  }

  @Test("a restore waits for nobody: another program's lock is no damage")
  func restoreBusy() throws {
    _ = try filled()
    let copy = output + "-kopia"
    defer { remove(copy) }
    _ = backUpArchive(in: output, to: copy)
    let lock = try OutputLock.take(of: output)
    #expect(
      restoreArchive(from: copy, into: output, at: 0).diagnostics.map(\.code) == ["output.busy"])
    _ = consume lock
  }

  @Test("a whole archive in which something was done since the backup is not replaced")
  func moved() throws {
    let archive = try filled()
    let copy = output + "-kopia"
    defer { remove(copy) }
    try archive.add(mails: [OutboxMailSample.mail("a")])
    _ = backUpArchive(in: output, to: copy)
    #expect(restoreArchive(from: copy, into: output, at: 0).diagnostics == [])
    var mail = try #require(try Archive(in: output).mails(openOnly: true).first)
    mail.state = .sent
    try Archive(in: output).update(mail)
    #expect(
      restoreArchive(from: copy, into: output, at: 1).diagnostics.map(\.code) == ["archive.newer"])
    mail.state = .waiting
    try Archive(in: output).update(mail)
    let report = ArchivedReport(
      project: "p", report: "interim-1", stage: .registered, version: 3, day: "2022-12-14",
      reference: "R-1")
    try Archive(in: output).move(
      report, at: 5, by: "Erik", action: .registered, detail: nil, mails: [])
    #expect(
      restoreArchive(from: copy, into: output, at: 2).diagnostics.map(\.code) == ["archive.newer"])
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
    try expectNamed(restoreArchive(from: copy, into: output, at: 0).diagnostics.first)
    #expect(try archive.versions().count == 4)
  }
}
