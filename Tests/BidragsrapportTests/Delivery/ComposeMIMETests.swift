import Foundation
import GrantAccounting
import TestSupport
import Testing

@testable import Bidragsrapport

@Suite("Mail: composed so that every reader understands it")
struct ComposeMIMETests {
  let mail: Mail
  let bytes: [UInt8]
  var lines: [Substring] {
    String(decoding: bytes, as: UTF8.self).split(
      separator: "\r\n", omittingEmptySubsequences: false)
  }

  init() throws {
    mail = try sampleMail()
    bytes = try composeMIME(mail)
  }

  @Test("plain ASCII, every line ends in CRLF and is short")
  func lineEnds() {
    #expect(bytes.allSatisfy { $0 < 0x80 && $0 != 0 })
    let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }
    #expect(ends.count > 50)
    #expect(ends.allSatisfy { $0 > 0 && bytes[$0 - 1] == UInt8(ascii: "\r") })
    #expect(bytes.count { $0 == UInt8(ascii: "\r") } == ends.count)
    #expect(lines.allSatisfy { $0.utf8.count <= 200 })
  }

  @Test("the same mail gives the same bytes, another identity other boundaries")
  func repeatable() throws {
    #expect(try composeMIME(mail) == bytes)
    var other = mail
    other.messageID = "other@example.org"
    let boundaries = try [bytes, composeMIME(other)].map { mime in
      String(decoding: mime, as: UTF8.self).matches(of: /boundary="(=_[0-9a-f]{40})"/).map {
        String($0.1)
      }
    }
    #expect(Set(boundaries.joined()).count == 4)
  }

  @Test("headers: automatic, dated in UTC, one recipient, stable identity")
  func headers() throws {
    let head = lines.prefix { !$0.isEmpty }
    #expect(head.contains("Date: Thu, 15 Dec 2022 00:00:00 +0000"))
    #expect(head.contains("Auto-Submitted: auto-generated"))
    #expect(
      head.contains { $0.contains("<samverket-interim-1.v2.signatory@rapport.example.org>") })
    #expect(head.contains("MIME-Version: 1.0"))
    #expect(head.contains("Content-Language: sv"))
    for field in ["From", "To", "Subject", "Date", "Message-Id", "Reply-To", "MIME-Version"] {
      #expect(head.count { $0.lowercased().hasPrefix("\(field.lowercased()):") } == 1, "\(field)")
    }
    #expect(
      !head.contains { $0.lowercased().hasPrefix("cc:") || $0.lowercased().hasPrefix("bcc:") })
  }

  @Test("a text cannot end its part", arguments: ["=_", "--=_", "."])
  func boundaryInText(start: String) throws {
    let found = try #require(
      String(decoding: bytes, as: UTF8.self).firstMatch(of: /boundary="(=_[0-9a-f]{40})"/))
    let hostile = "\(start)\(found.1)\n--\(found.1)--\nslut\n"
    let composed = try composeMIME(try sampleMail(plainText: hostile))
    let read = try parsed(composed)
    #expect(read["text/plain"] == hostile)
    #expect(
      read["parts"] == "multipart/mixed multipart/alternative text/plain text/html application/pdf")
  }

  @Test(
    "another's reader gives back names, subject, texts and the attachment", .enabled(if: hasPython))
  func readBack() throws {
    let read = try parsed(bytes)
    #expect(read["defects"] == "")
    #expect(
      read["parts"] == "multipart/mixed multipart/alternative text/plain text/html application/pdf")
    #expect(read["subject"] == mail.subject)
    #expect(read["to.name"] == "Åsa \"Ekonomi\" Öberg")
    #expect(read["to.address"] == "asa.oberg@example.org")
    #expect(read["from.name"] == "Bidragsrapport, Region Älvdal")
    #expect(read["reply-to.address"] == "ledare@example.org")
    #expect(read["text/plain"] == mail.plainText)
    #expect(read["text/html"] == mail.html + "\n")
    #expect(read["file name"] == "lägesrapport-å-1.pdf")
    #expect(read["plain file name"] == "lagesrapport-a-1.pdf")
    #expect(read["sha256"] == sha256(mail.attachment.bytes))
  }

  @Test(
    "attachments of any length come back", .enabled(if: hasPython),
    arguments: [0, 1, 53, 54, 100_000])
  func attachments(count: Int) throws {
    let content = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let read = try parsed(try composeMIME(try sampleMail(bytes: content)))
    #expect(read["sha256"] == sha256(content))
  }

  @Test(
    "every kind of line end in a text becomes one, nothing else is lost", .enabled(if: hasPython))
  func texts() throws {
    let text =
      "ett\r\ntvå\rtre\n\n  indrag  \n=3D\t\n\(String(repeating: "å", count: 1_500))\u{0}slut"
    let read = try parsed(try composeMIME(try sampleMail(plainText: text)))
    #expect(
      read["text/plain"] == text.replacing("\r\n", with: "\n").replacing("\r", with: "\n") + "\n")
  }

  /// Reads a message with Python's own mail package.
  private func parsed(_ mime: [UInt8]) throws -> [String: String] {
    let folder = try TemporaryFolder()
    let (file, script) = (folder.url.appending(path: "m"), folder.url.appending(path: "read.py"))
    try Data(mime).write(to: file)
    try Data(Self.script.utf8).write(to: script)
    let result = try run("python3", [script.path, file.path])
    try #require(result.status == 0, "\(result.errors)")
    return try JSONDecoder().decode([String: String].self, from: Data(result.output.utf8))
  }

  private static let script = """
    import sys, json, email, email.policy, hashlib
    m = email.message_from_binary_file(open(sys.argv[1], "rb"), policy=email.policy.default)
    r = {"subject": m["subject"], "defects": ""}
    for f in ("from", "to", "reply-to"):
        a, = m[f].addresses
        r[f + ".name"], r[f + ".address"] = a.display_name, a.addr_spec
    for h in m.values():
        r["defects"] += " ".join(map(str, getattr(h, "defects", ())))
    r["parts"] = " ".join(p.get_content_type() for p in m.walk())
    for p in m.walk():
        r["defects"] += " ".join(map(str, p.defects))
        if p.get_content_maintype() == "text":
            r[p.get_content_type()] = p.get_content().replace("\\r\\n", "\\n")
        if p.get_content_type() == "application/pdf":
            r["file name"] = p.get_filename()
            r["plain file name"] = p["content-type"].params["name"]
            r["sha256"] = hashlib.sha256(p.get_content()).hexdigest()
    print(json.dumps(r))
    """
}

/// Whether Python 3 is there to read a mail or to serve one.
let hasPython: Bool = {
  do { return try run("python3", ["--version"]).status == 0 } catch { return false }
}()
