import Foundation
import GrantAccounting
import Synchronization
import TestSupport
import Testing

@testable import Bidragsrapport

@Suite("Outbox: what becomes of a mail")
struct OutboxTests {
  let folder: TemporaryFolder
  let archive: Archive
  let mail: MailConfiguration

  init() throws {
    folder = try TemporaryFolder()
    archive = try Archive(in: folder.url.path)
    var mail = MailConfiguration()
    (mail.isOn, mail.fromAddress) = (true, "ekonomi@example.org")
    mail.domains = ["example.org"]
    self.mail = mail
    let bytes = Array("%PDF-1.7 en rapport".utf8)
    var version = version()
    version.sha256 = sha256(bytes)
    try writeDurably(
      bytes, named: "p-lagesrapport-1-v1.pdf", into: folder.url.path + "/reports/p")
    try archive.add(version, day: nil, by: "test", mails: [])
  }

  /// Answers as it is told and remembers what it was given.
  final class ScriptedTransport: MailTransport {
    private let answers: Mutex<[HandOver]>
    private let given = Mutex<[String]>([])

    init(_ answers: [HandOver]) { self.answers = Mutex(answers) }

    var recipients: [String] { given.withLock { $0 } }

    func handOver(_ mime: [UInt8], from: String, to: String) -> HandOver {
      given.withLock { $0.append(to) }
      return answers.withLock { $0.isEmpty ? .accepted(reply: "250 ok") : $0.removeFirst() }
    }
  }

  func queue(
    _ name: String, to address: String = "a@example.org", role: String? = nil
  ) throws {
    try archive.add(mails: [OutboxMailSample.mail(name, to: address, role: role ?? name)])
  }

  func deliver(_ transport: ScriptedTransport, at now: Int64) throws -> MailCount {
    try Delivery(archive: archive, mail: mail, transport: transport, clock: { now }).deliver()
  }

  @Test("the same mail is taken once")
  func once() throws {
    try queue("a")
    try queue("a")
    #expect(try archive.mails(openOnly: true).count == 1)
    let transport = ScriptedTransport([])
    #expect(try deliver(transport, at: 100).sent == 1)
    try queue("a")
    #expect(try deliver(transport, at: 200).sent == 0)
    #expect(transport.recipients == ["a@example.org"])
  }

  @Test(
    "each answer has its state",
    arguments: [
      (answer: HandOver.accepted(reply: "250 ok"), state: OutboxMail.State.sent),
      (.temporary(reason: "451 try later"), .waiting), (.unavailable(reason: "down"), .waiting),
      (.refused(reason: "550 no"), .refused), (.unknown(reason: "no answer"), .unknown),
    ])
  func states(answer: HandOver, state: OutboxMail.State) throws {
    try queue("a")
    _ = try deliver(ScriptedTransport([answer]), at: 100)
    let kept = try #require(try archive.mails(openOnly: false).first)
    #expect(kept.state == state)
    #expect(kept.attempts == 1)
  }

  @Test("only a mail that was not taken is tried again, later each time, ten times at most")
  func delays() throws {
    try queue("a")
    let transport = ScriptedTransport(
      Array(repeating: .temporary(reason: "451 try later"), count: 20))
    var now: Int64 = 100
    var delays: [Int64] = []
    while let waiting = try archive.mails(openOnly: true).first, waiting.state == .waiting {
      now = waiting.nextAt
      #expect(try deliver(transport, at: now - 1).delayed == 0)
      _ = try deliver(transport, at: now)
      let after = try #require(try archive.mails(openOnly: true).first)
      if after.state == .waiting { delays.append(after.nextAt - now) }
    }
    // 15 minutes, 1, 4 and 16 hours, then a day.
    #expect(delays == [900, 3_600, 14_400, 57_600] + Array(repeating: 86_400, count: 5))
    #expect(transport.recipients.count == 10)
    #expect(try archive.mails(openOnly: true).first?.state == .refused)
  }

  @Test(
    "a mail system that is not there or falls silent is asked three times in a night",
    arguments: [
      (answer: HandOver.unavailable(reason: "down"), tried: 3), (.unknown(reason: "cut off"), 3),
      (.temporary(reason: "451 try later"), 8), (.refused(reason: "550 no"), 8),
    ])
  func patience(answer: HandOver, tried: Int) throws {
    for number in 1...8 { try queue("\(number)", to: "\(number)@example.org") }
    let transport = ScriptedTransport(Array(repeating: answer, count: 8))
    let count = try deliver(transport, at: 100)
    #expect(transport.recipients.count == tried)
    #expect(count.delayed + count.refused + count.unknown == 8)
    #expect(try archive.mails(openOnly: true).count { $0.attempts == 0 } == 8 - tried)
  }

  @Test("one answer in between, and the rest is tried")
  func patienceBeginsAnew() throws {
    for number in 1...6 { try queue("\(number)", to: "\(number)@example.org") }
    let down = HandOver.unavailable(reason: "down")
    let transport = ScriptedTransport([down, down, .accepted(reply: "250 ok"), down, down])
    let count = try deliver(transport, at: 100)
    #expect(count.sent == 2)
    #expect(count.delayed == 4)
  }

  @Test("mails that were never tried go before those that failed")
  func order() throws {
    for number in 1...3 { try queue("\(number)", to: "\(number)@example.org") }
    let down = HandOver.unavailable(reason: "down")
    _ = try deliver(ScriptedTransport([down, down, down]), at: 100)
    try queue("new", to: "new@example.org")
    let transport = ScriptedTransport([])
    _ = try deliver(transport, at: 10_000)
    #expect(
      transport.recipients == ["new", "1", "2", "3"].map { "\($0)@example.org" })
  }

  @Test("refused and unknown mails are never tried again by themselves")
  func noRetry() throws {
    try queue("a")
    try queue("b", to: "b@example.org")
    let transport = ScriptedTransport([.refused(reason: "550"), .unknown(reason: "cut off")])
    _ = try deliver(transport, at: 100)
    _ = try deliver(transport, at: 1_000_000)
    #expect(transport.recipients == ["a@example.org", "b@example.org"])
  }

  @Test("a mail that was being handed over when a run was killed is unknown, not sent again")
  func interrupted() throws {
    try queue("a")
    var mail = try #require(try archive.mails(openOnly: true).first)
    mail.state = .handing
    try archive.update(mail)
    try archive.settleInterrupted(at: 200)
    let transport = ScriptedTransport([])
    _ = try deliver(transport, at: 300)
    #expect(transport.recipients == [])
    #expect(try archive.mails(openOnly: true).first?.state == .unknown)
  }

  @Test(
    "mail goes to allowed domains and those below them only",
    arguments: [
      (address: "a@example.org", isAllowed: true), ("a@EXAMPLE.org", true),
      ("a@post.example.org", true), ("a@badexample.org", false), ("a@example.com", false),
      ("a@example.org.example.com", false),
    ])
  func domains(address: String, isAllowed: Bool) throws {
    #expect(mail.allows(address) == isAllowed)
    try queue("a", to: address)
    let transport = ScriptedTransport([])
    _ = try deliver(transport, at: 100)
    #expect(transport.recipients.isEmpty == !isAllowed)
  }

  @Test("a report that is not the one kept is never sent")
  func changedReport() throws {
    try queue("a")
    let file = folder.url.appending(path: "reports/p/p-lagesrapport-1-v1.pdf")
    try Data("%PDF-1.7 en annan".utf8).write(to: file)
    let transport = ScriptedTransport([])
    #expect(try deliver(transport, at: 100).refused == 1)
    #expect(transport.recipients == [])
    let error = try #require(throws: Diagnostic.self) { try archive.bytes(of: kept()) }
    #expect(error.code == "archive.report-changed")
    try FileManager.default.removeItem(at: file)
    let gone = try #require(throws: Diagnostic.self) { try archive.bytes(of: kept()) }
    #expect(gone.code == "archive.report-gone")
  }

  func kept() throws -> ReportVersion { try #require(try archive.versions().first) }

  @Test("after a clock that jumped back a mail waits a day at most")
  func clockBack() throws {
    try queue("a")
    _ = try deliver(ScriptedTransport([.temporary(reason: "451")]), at: 10_000_000)
    let transport = ScriptedTransport([])
    #expect(try deliver(transport, at: 200).sent == 1)
  }

  @Test("another domain of the sender makes no other mail")
  func senderDomain() throws {
    try queue("a")
    var other = try #require(try archive.mails(openOnly: true).first)
    other.messageID = "a@example.com"
    #expect(try archive.identities().contains(other.identity))
  }

  @Test("a password is read from its file's first line; an empty file is told")
  func passwordFile() throws {
    let file = folder.url.appending(path: "losenord")
    var mail = mail
    (mail.way, mail.host, mail.user, mail.passwordFile) = (.smtp, "localhost", "a", file.path)
    try Data("hemligt\nannat\n".utf8).write(to: file)
    let transport = try #require(try Bidragsrapport.transport(for: mail) as? SMTPTransport)
    #expect(transport.server.password?.text == "hemligt")
    try Data("\n".utf8).write(to: file)
    let configured = mail
    let error = try #require(
      #expect(throws: Diagnostic.self) { try self.transport(of: configured) })
    #expect(!"\(error)".contains("hemligt"))
    let bare = "\(error)\n".replacing(folder.url.path + "/", with: "")
    try expectGolden(bare, "Errors/mail.password-file/expected.txt")
  }

  func transport(of mail: MailConfiguration) throws {
    _ = try Bidragsrapport.transport(for: mail)
  }
}

enum OutboxMailSample {
  static func mail(
    _ name: String, to address: String = "a@example.org", role: String = "signatory"
  ) -> OutboxMail {
    OutboxMail(
      messageID: "\(name)@example.org", project: "p", report: "interim-1", version: 1,
      occasion: "due", role: role, recipient: "Åsa Öberg", address: address, language: "sv",
      subject: "Lägesrapport", plain: "Hej", html: "<p>Hej</p>", state: .waiting, attempts: 0,
      nextAt: 100, changedAt: 100)
  }
}
