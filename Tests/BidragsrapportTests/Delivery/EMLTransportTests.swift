import Foundation
import GrantAccounting
import TestSupport
import Testing

@testable import Bidragsrapport

@Suite("Dry run: mail goes to files")
struct EMLTransportTests {
  @Test("one whole file a mail, named after its identity")
  func written() throws {
    let folder = try TemporaryFolder()
    let place = folder.url.appending(path: "utkorg").path
    let mime = try composeMIME(try sampleMail())
    let path = "\(place)/samverket-interim-1.v2.signatory.eml"
    let fate = EMLTransport(folder: place).handOver(
      mime, from: "a@example.org", to: "b@example.org")
    #expect(fate == .accepted(reply: "written to \(path)"))
    #expect([UInt8](try Data(contentsOf: URL(filePath: path))) == mime)
  }

  @Test(
    "an identity with a path in it names no file",
    arguments: [
      "<../../x@example.org>", "</etc/x@example.org>", "<.x@example.org>", "", "<x>",
    ])
  func path(id: String) throws {
    let folder = try TemporaryFolder()
    let mime = Array("Message-ID: \(id)\r\nSubject: x\r\n\r\nx\r\n".utf8)
    let fate = EMLTransport(folder: folder.url.path).handOver(
      mime, from: "a@example.org", to: "b@example.org")
    #expect(fate == .refused(reason: "the mail has no Message-ID that could name a file"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == [])
  }

  @Test("a folder that cannot be made is told, and the mail waits")
  func blocked() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "fil")
    try Data().write(to: file)
    let fate = EMLTransport(folder: file.path).handOver(
      try composeMIME(try sampleMail()), from: "a@example.org", to: "b@example.org")
    guard case .temporary(let reason) = fate else {
      Issue.record("\(fate)")
      return
    }
    #expect(reason.hasPrefix("the file could not be written"))
  }
}
