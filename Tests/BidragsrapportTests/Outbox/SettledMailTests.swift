import Foundation
import GrantAccounting
import TestSupport
import Testing

@testable import Bidragsrapport

// Mails that are overtaken, corrected or settled by a person.

extension OutboxTests {
  @Test("a mail that waits is overtaken when its report moves on")
  func overtaken() throws {
    try queue("a")
    try archive.move(
      ArchivedReport(project: "p", report: "interim-1", stage: .registered, version: 1), at: 200,
      by: "Erik", action: .registered, detail: nil, mails: [])
    let transport = ScriptedTransport([])
    _ = try deliver(transport, at: 300)
    #expect(transport.recipients == [])
    #expect(try archive.mails(openOnly: false).map(\.state) == [.cancelled])
  }

  @Test("so is one that was refused or has no known fate; what the server said stays")
  func overtakenLate() throws {
    for name in ["a", "b", "c"] { try queue(name, to: "\(name)@example.org") }
    _ = try deliver(
      ScriptedTransport([.refused(reason: "550 no"), .unknown(reason: "cut off")]), at: 100)
    try archive.move(
      ArchivedReport(project: "p", report: "interim-1", stage: .registered, version: 1), at: 200,
      by: "Erik", action: .registered, detail: nil, mails: [])
    let mails = try archive.mails(openOnly: false)
    #expect(mails.map(\.state) == [.cancelled, .cancelled, .sent])
    #expect(mails[0].reply?.hasSuffix("; before that: 550 no") == true)
    #expect(try retryRefusedMails(in: archive.folder, at: 300, by: "Erik") == 0)
  }

  @Test("nothing goes to an address that was corrected away")
  func corrected() throws {
    try queue("a", to: "gammal@example.org", role: "signatory")
    try queue("b", to: "ledare@example.org", role: "projectLeader")
    _ = try deliver(
      ScriptedTransport([.refused(reason: "550 no"), .temporary(reason: "451")]), at: 100)
    try queue("c", to: "ny@example.org", role: "signatory")
    _ = try retryRefusedMails(in: archive.folder, at: 200, by: "Erik")
    let transport = ScriptedTransport([])
    _ = try deliver(transport, at: 10_000)
    #expect(transport.recipients == ["ny@example.org", "ledare@example.org"])
    #expect(try archive.mails(openOnly: false).map(\.state) == [.cancelled, .sent, .sent])
  }

  @Test(
    "an overtaken mail may be written again, one that may have arrived or a person cancelled not")
  func writtenAgain() throws {
    for name in ["a", "b", "c"] { try queue(name, to: "\(name)@example.org") }
    try settleMail(3, .cancel, in: archive.folder, at: 50, by: "Erik")
    _ = try deliver(
      ScriptedTransport([.temporary(reason: "451"), .unknown(reason: "cut off")]), at: 100)
    try archive.move(
      ArchivedReport(project: "p", report: "interim-1", stage: .draft, version: 1), at: 200,
      by: "Erik", action: .unlocked, detail: nil, mails: [])
    #expect(try archive.identities() == ["b", "c"])
    for name in ["a", "b", "c"] { try queue(name, to: "\(name)@example.org") }
    let transport = ScriptedTransport([])
    _ = try deliver(transport, at: 300)
    #expect(transport.recipients == ["a@example.org"])
  }

  @Test("what a person sent once more replaces what waited, for good")
  func replaced() throws {
    try queue("a")
    try archive.add(mails: [OutboxMailSample.mail("again")], replacing: true)
    #expect(try archive.identities() == ["a", "again"])
    try queue("a")
    let transport = ScriptedTransport([])
    _ = try deliver(transport, at: 200)
    #expect(try archive.mails(openOnly: false).map(\.state) == [.cancelled, .sent])
  }

  @Test("back to the address that was corrected away: the mail goes there after all")
  func correctedBack() throws {
    try queue("a", to: "a@example.org", role: "signatory")
    _ = try deliver(ScriptedTransport([.refused(reason: "550")]), at: 100)
    try queue("b", to: "b@example.org", role: "signatory")
    try queue("a", to: "a@example.org", role: "signatory")
    let transport = ScriptedTransport([])
    _ = try deliver(transport, at: 200)
    #expect(transport.recipients == ["a@example.org"])
  }

  @Test("what has not gone out to an address that nobody has any more is cancelled")
  func strangers() throws {
    try queue("a", to: "gammal@example.org")
    try queue("b", to: "ledare@example.org")
    let key = ReportKey(project: "p", kind: .interim(number: 1))
    try archive.cancelUnsent(toOthersThan: ["ledare@example.org"], about: key, occasion: "ready")
    #expect(try archive.mails(openOnly: true).count == 2)
    try archive.cancelUnsent(toOthersThan: ["ledare@example.org"], about: key, occasion: "due")
    #expect(try archive.mails(openOnly: true).map(\.address) == ["ledare@example.org"])
  }

  @Test("what waits is handed over at once where a person asks for it")
  func hurried() throws {
    try queue("a")
    _ = try deliver(ScriptedTransport([.temporary(reason: "451")]), at: 100)
    let key = ReportKey(project: "p", kind: .interim(number: 1))
    #expect(try archive.hurry(key, at: 200) == 1)
    #expect(try deliver(ScriptedTransport([]), at: 200).sent == 1)
    #expect(try archive.hurry(key, at: 300) == 0)
  }

  @Test("a person settles what is unknown, and the archive knows who")
  func settled() throws {
    try queue("a")
    try queue("b", to: "b@example.org")
    _ = try deliver(
      ScriptedTransport([.unknown(reason: "cut off"), .unknown(reason: "cut off")]), at: 100)
    let output = folder.url.path
    try settleMail(1, .sent, in: output, at: 200, by: "Erik")
    try settleMail(2, .retry, in: output, at: 200, by: "Erik")
    #expect(try archive.mails(openOnly: false).map(\.state) == [.sent, .waiting])
    #expect(try archive.steps(of: "p").suffix(2).map(\.action) == [.mailSent, .mailRetried])
    #expect(try archive.steps(of: "p").suffix(2).map(\.person) == ["Erik", "Erik"])
    let done = try #require(throws: Diagnostic.self) {
      try settleMail(1, .cancel, in: output, at: 300, by: "Erik")
    }
    #expect(done.code == "outbox.done")
  }

  @Test("what a person is told of mails that were not simply sent")
  func told() throws {
    var count = MailCount()
    #expect(count.problems(waiting: .error) == [])
    (count.refused, count.unknown, count.delayed) = (1, 1, 3)
    let problems = count.problems(waiting: .error)
    #expect(problems.map(\.code) == ["mail.refused", "mail.unknown-fate", "mail.delayed"])
    #expect(problems.map(\.severity) == [.error, .error, .warning])
    try expectGolden("\(problems[1])\n", "Errors/mail.unknown-fate/expected.txt")
    try expectGolden("\(problems[2])\n", "Errors/mail.delayed/expected.txt")
    count.trouble = "localhost:25 could not be reached"
    for severity in [Diagnostic.Severity.error, .warning] {
      let last = count.problems(waiting: severity).last
      #expect(last?.code == "mail.unavailable")
      #expect(last?.severity == severity)
    }
    try expectGolden(
      "\(Diagnostic.domainNotAllowed)\n", "Errors/mail.domain-not-allowed/expected.txt")
  }

  @Test("all refused mails are let out again in one go, and no others")
  func retryRefused() throws {
    for name in ["a", "b", "c"] { try queue(name, to: "\(name)@example.org") }
    let answers: [HandOver] = [
      .refused(reason: "550"), .unknown(reason: "cut off"), .refused(reason: "550"),
    ]
    _ = try deliver(ScriptedTransport(answers), at: 100)
    #expect(try retryRefusedMails(in: archive.folder, at: 200, by: "Erik") == 2)
    let transport = ScriptedTransport([])
    #expect(try deliver(transport, at: 200).sent == 2)
    #expect(transport.recipients == ["a@example.org", "c@example.org"])
    #expect(try retryRefusedMails(in: archive.folder, at: 300, by: "Erik") == 0)
  }
}
