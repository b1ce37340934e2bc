import Foundation
import GrantAccounting
import TestSupport
import Testing

@testable import Bidragsrapport

@Suite("sendmail: the fate of a mail, whatever the program does")
struct SendmailTransportTests {
  let folder: TemporaryFolder
  let mime: [UInt8]

  init() throws {
    folder = try TemporaryFolder()
    mime = try composeMIME(try sampleMail())
  }

  @Test("accepted: it gets the whole mail, the sender, and nothing of ours")
  func accepted() throws {
    let path = try program(
      "cat > mail; echo \"$*\" > arguments; env > environment; ls /proc/$$/fd > files")
    // A file that we left open for every child.
    let open = dup(STDIN_FILENO)
    defer { close(open) }
    #expect(open > 2)
    #expect(handOver(path) == .accepted(reply: "taken by \(path)"))
    #expect(try read("mail") == mime)
    #expect(try text("arguments") == "-t -i -f rapport@example.org\n")
    let names = try text("environment").split(separator: "\n").map { $0.prefix { $0 != "=" } }
    #expect(Set(names).subtracting(["PATH", "PWD", "SHLVL", "_", "OLDPWD"]) == [])
    // 10 and 11 are what the shell opens itself, the script among them.
    let files = try text("files").split(separator: "\n").compactMap { Int($0) }
    #expect(Set(files).subtracting([0, 1, 2, 10, 11]) == [])
  }

  @Test("a large mail to a slow reader")
  func large() throws {
    let path = try program("dd bs=1000 count=1 of=first 2>/dev/null; cat > rest")
    let mail = try composeMIME(try sampleMail(bytes: [UInt8](repeating: 9, count: 1_000_000)))
    #expect(handOver(path, mail) == .accepted(reply: "taken by \(path)"))
    #expect(try read("first") + read("rest") == mail)
  }

  @Test("every status of sysexits.h", arguments: 64...78)
  func statuses(status: Int) throws {
    let path = try program("cat > /dev/null; exit \(status)")
    let reason = "\(path) ended with status \(status)"
    let isTemporary = [70, 71, 72, 73, 74, 75, 77, 78].contains(status)
    #expect(handOver(path) == (isTemporary ? .temporary(reason: reason) : .refused(reason: reason)))
  }

  @Test("other statuses", arguments: [(1, false), (126, true), (127, true), (255, false)])
  func others(status: Int, isTemporary: Bool) throws {
    let path = try program("exit \(status)")
    let reason = "\(path) ended with status \(status)"
    #expect(handOver(path) == (isTemporary ? .temporary(reason: reason) : .refused(reason: reason)))
  }

  @Test("what it complains of is told, without addresses")
  func complaint() throws {
    let path = try program(
      "cat > /dev/null; echo 'asa.oberg@example.org... User unknown' >&2; exit 67")
    #expect(
      handOver(path) == .refused(reason: "\(path) ended with status 67: (address) User unknown"))
  }

  @Test("one that says yes without reading", arguments: [10, 1_000_000])
  func unread(count: Int) throws {
    let path = try program("exit 0")
    let mail = try composeMIME(try sampleMail(bytes: [UInt8](repeating: 9, count: count)))
    #expect(
      handOver(path, mail)
        == .unknown(reason: "\(path) read only a part of the mail and said nothing of it"))
  }

  @Test("killed before it had read all: another time; after it: unknown")
  func killed() throws {
    let before = try program("kill -9 $$")
    #expect(handOver(before) == .unavailable(reason: "\(before) was ended by signal 9"))
    let after = try program("cat > /dev/null; kill -9 $$")
    #expect(
      handOver(after) == .unknown(reason: "\(after) was ended by signal 9, after it had got all"))
  }

  @Test("too slow before it had read all: another time; after it: unknown")
  func slow() throws {
    // Waiting for a pipe that nobody writes to takes for ever.
    let before = try program("mkfifo never; read x < never")
    #expect(
      handOver(before, timeout: 1) == .unavailable(reason: "\(before) took longer than 1 seconds"))
    let after = try program("cat > /dev/null; mkfifo never2; read x < never2")
    #expect(
      handOver(after, timeout: 1)
        == .unknown(reason: "\(after) took longer than 1 seconds, after it had got all"))
  }

  @Test("one that goes on in the background is not waited for")
  func background() throws {
    let path = try program("cat > /dev/null; mkfifo never; (read x < never) & exit 0")
    #expect(handOver(path, timeout: 5) == .accepted(reply: "taken by \(path)"))
    // So that nothing is left behind.
    let fifo = folder.url.appending(path: "never").path
    _ = try run("sh", ["-c", "echo > \(fifo)"])
  }

  @Test("one that cannot be started")
  func missing() throws {
    let path = folder.url.appending(path: "none").path
    #expect(
      handOver(path)
        == .unavailable(reason: "\(path) could not be started: there is no such program")
    )
    let plain = try program("exit 0", mode: 0o644)
    #expect(
      handOver(plain) == .unavailable(reason: "\(plain) could not be started: it may not be run"))
  }

  /// A script that stands for `sendmail`; it runs in the test's folder.
  private func program(_ script: String, mode: Int = 0o755) throws -> String {
    let file = folder.url.appending(path: "sendmail-\(UUID().uuidString.prefix(6))")
    let place = folder.url.path
    try Data("#!/bin/sh\ncd '\(place)'\n\(script)\n".utf8).write(to: file)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: file.path)
    return file.path
  }

  private func handOver(_ path: String, _ mail: [UInt8]? = nil, timeout: Int = 20) -> HandOver {
    SendmailTransport(path: path, timeout: timeout).handOver(
      mail ?? mime, from: "rapport@example.org", to: "asa.oberg@example.org")
  }

  private func read(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.url.appending(path: name)))
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try read(name), as: UTF8.self)
  }
}
