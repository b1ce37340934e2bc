import GrantAccounting
import TestSupport
import Testing

@testable import Bidragsrapport

@Suite("Mail: nothing breaks out of a header")
struct MailboxTests {
  @Test(
    "addresses that are refused",
    arguments: [
      "", "asa", "@example.org", "asa@", "asa@example", "asa@@example.org", "a@b@example.org",
      "asa@example.org,bo@example.org", "asa@example.org\nBcc: bo@example.org",
      "asa@example.org\r\nBcc: bo@example.org", "asa@exam\u{0}ple.org", "asa oberg@example.org",
      "<asa@example.org>", "-oQ/tmp@example.org", "åsa@example.org", "asa@exämple.org",
      String(repeating: "a", count: 65) + "@example.org",
      "a@" + String(repeating: "b", count: 250) + ".org",
    ])
  func badAddress(address: String) {
    #expect(
      code { () throws(Diagnostic) in try Mailbox(name: "Åsa", address: address) }
        == "mail.address")
  }

  @Test(
    "names that are refused",
    arguments: [
      "Åsa\nBcc: bo@example.org", "Åsa\r\n\r\nHej", "Åsa\u{0}", "Åsa\u{2028}", "Åsa\u{85}",
      "Åsa \u{202E}grebÖ", String(repeating: "å", count: 101),
    ])
  func badName(name: String) {
    #expect(
      code { () throws(Diagnostic) in try Mailbox(name: name, address: "asa@example.org") }
        == "mail.address")
  }

  @Test("the words of a refusal repeat neither name nor address")
  func words() throws {
    do throws(Diagnostic) {
      _ = try Mailbox(name: "Åsa", address: "asa.oberg@")
      Issue.record("accepted")
    } catch {
      try expectGolden("\(error)\n", "Errors/mail.address/expected.txt")
    }
  }

  @Test(
    "subjects, file names and identities that are refused",
    arguments: [
      "subject: Hej\nBcc: bo@example.org", "subject: Hej\r\n\r\nbrödtext", "subject: ",
      "subject: \(String(repeating: "x", count: 901))", "file: a\r\nX-Y: z.pdf",
      "file: ../../etc/passwd", "file: .bashrc", "file: a\"b.pdf", "file: ",
      "file: a\u{202E}fdp.exe",
      "id: utan-domän@", "id: a@b@c", "id: ../x@example.org", "id: a/b@example.org",
      "id: <a@example.org>", "id: a@example.org\nX: y", "language: sv\nX: y", "language: s",
      "date: -1", "date: 253402300800",
    ])
  func badHeader(text: String) throws {
    var mail = try sampleMail()
    let value = String(text.drop { $0 != ":" }.dropFirst(2))
    switch text.prefix(while: { $0 != ":" }) {
    case "subject": mail.subject = value
    case "file": mail.attachment.fileName = value
    case "id": mail.messageID = value
    case "language": mail.language = value
    default: mail.date = try #require(Int64(value))
    }
    #expect(code { () throws(Diagnostic) in try composeMIME(mail) } == "mail.header")
  }

  @Test("what the refusals say")
  func headerWords() throws {
    do throws(Diagnostic) {
      _ = try composeMIME(try sampleMail(subject: "Hej\nBcc: bo@example.org"))
      Issue.record("composed")
    } catch {
      try expectGolden("\(error)\n", "Errors/mail.header/expected.txt")
    }
    try expectGolden("\(Diagnostic.notComposed)\n", "Errors/mail.not-composed/expected.txt")
  }
}

/// The code of what `body` throws, `nil` where it throws nothing.
func code<Result>(_ body: () throws(Diagnostic) -> Result) -> String? {
  do throws(Diagnostic) {
    _ = try body()
    return nil
  } catch {
    return error.code
  }
}
