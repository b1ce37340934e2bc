import GrantAccounting
import TestSupport
import Testing

@testable import Bidragsrapport

@Suite("SMTP: the fate of a mail, whatever the server does")
struct SMTPTransportTests {
  typealias Stage = ScriptedServer.Stage

  @Test("accepted: what arrives is what was sent, dots and all")
  func accepted() throws {
    let server = try ScriptedServer()
    let mime = try composeMIME(try sampleMail(plainText: ".\n..\n.rad\n"))
    #expect(try handOver(mime, to: server) == .accepted(reply: "250 2.0.0 queued as 4711"))
    let heard = server.heard()
    #expect(heard.content == mime)
    #expect(heard.commands.contains("MAIL FROM:<rapport@example.org>"))
    #expect(heard.commands.contains("RCPT TO:<asa.oberg@example.org>"))
    #expect(heard.commands.count { $0.hasPrefix("RCPT") } == 1)
  }

  /// libcurl takes the mail in pieces of 64 kB: as many dots as bytes are left after one would end
  /// a mail of stated size there.
  @Test("accepted: however many dots before the last bytes", arguments: [1, 2, 500])
  func dots(count: Int) throws {
    let server = try ScriptedServer()
    let dots = (0..<count).flatMap { _ in Array(".\r\n".utf8) }
    let rest = [UInt8](repeating: 120, count: 65_536 - dots.count + count - 2) + [13, 10]
    #expect(try handOver(dots + rest, to: server) == .accepted(reply: "250 2.0.0 queued as 4711"))
    #expect(server.heard().content == dots + rest)
  }

  @Test("accepted: a mail of several megabytes")
  func large() throws {
    let server = try ScriptedServer()
    let mime = try largeMail()
    #expect(try handOver(mime, to: server) == .accepted(reply: "250 2.0.0 queued as 4711"))
    #expect(server.heard().content == mime)
  }

  @Test(
    "4xx: another time; 5xx: never",
    arguments: [Stage.from, .recipient, .data, .end],
    ["451 4.3.0 later", "550 5.7.1 no", "554-5.7.1 no\r\n554 5.7.1 at all"])
  func codes(stage: Stage, reply: String) throws {
    let fate = try fate(saying: reply, at: stage)
    let said = said(reply)
    #expect(fate == (reply.hasPrefix("4") ? .temporary(reason: said) : .refused(reason: said)))
  }

  @Test(
    "a server that serves nobody blames no mail",
    arguments: [Stage.greeting, .hello],
    ["421 4.3.2 closing", "451 4.3.0 later", "554-5.7.1 no\r\n554 5.7.1 at all"])
  func noService(stage: Stage, reply: String) throws {
    #expect(try fate(saying: reply, at: stage) == .unavailable(reason: said(reply)))
  }

  @Test("a server that closes for all", arguments: [Stage.from, .recipient, .data, .end])
  func closes(stage: Stage) throws {
    let reply = "421 4.3.2 closing"
    #expect(try fate(saying: reply, at: stage) == .unavailable(reason: said(reply)))
  }

  private func fate(saying reply: String, at stage: Stage) throws -> HandOver {
    let server = try ScriptedServer(at: stage, .say(reply))
    return try handOver(try composeMIME(try sampleMail()), to: server)
  }

  private func said(_ reply: String) -> String {
    "the server said: \(reply.replacing("\r\n554", with: "").replacing("554-", with: "554 "))"
  }

  @Test(
    "closed before the end was handed over: another time; after it: unknown",
    arguments: [
      Stage.greeting, .hello, .from, .recipient, .data, .middle, .end,
    ])
  func closed(stage: Stage) throws {
    let server = try ScriptedServer(at: stage, .close)
    let fate = try handOver(try largeMail(), to: server)
    let words = "127.0.0.1:\(server.port) closed the connection"
    if stage == .end {
      #expect(fate == .unknown(reason: "the whole mail was handed over, but then \(words)"))
    } else {
      #expect(fate == .unavailable(reason: words))
    }
  }

  @Test("no answer in time", arguments: [Stage.greeting, .recipient, .data, .end])
  func silent(stage: Stage) throws {
    let server = try ScriptedServer(at: stage, .silence)
    let fate = try handOver([13, 10], to: server, timeout: stage == .end ? 4 : 2)
    let words = "127.0.0.1:\(server.port) did not answer in time"
    if stage == .end {
      #expect(fate == .unknown(reason: "the whole mail was handed over, but then \(words)"))
    } else {
      #expect(fate == .unavailable(reason: words))
    }
  }

  @Test("nobody listens")
  func nobody() throws {
    let server = try ScriptedServer(listens: false)
    #expect(
      try handOver([13, 10], to: server)
        == .unavailable(reason: "127.0.0.1:\(server.port) could not be reached"))
  }

  @Test("the password is shown to the server alone")
  func password() throws {
    let server = try ScriptedServer(asksPassword: true)
    let fate = try handOver([13, 10], to: server, user: "rapport", password: "hemligt")
    #expect(fate == .accepted(reply: "250 2.0.0 queued as 4711"))
    // `printf '\0rapport\0hemligt' | base64`
    #expect(server.heard().commands.contains("AUTH PLAIN AHJhcHBvcnQAaGVtbGlndA=="))
  }

  @Test("a wrong password waits for somebody who mends it")
  func wrongPassword() throws {
    let server = try ScriptedServer(at: .auth, .say("535 5.7.8 wrong"), asksPassword: true)
    let fate = try handOver([13, 10], to: server, user: "rapport", password: "hemligt")
    #expect(fate == .unavailable(reason: "the server did not let us in: 535 5.7.8 wrong"))
    #expect(!server.heard().commands.contains { $0.hasPrefix("MAIL") })
  }

  @Test("a server that wants a password first")
  func passwordMissing() throws {
    let server = try ScriptedServer(at: .from, .say("530 5.7.0 log in first"))
    let fate = try handOver([13, 10], to: server)
    #expect(fate == .unavailable(reason: "the server did not let us in: 530 5.7.0 log in first"))
  }

  @Test("TLS that was asked for is never done without")
  func noTLS() throws {
    let server = try ScriptedServer(asksPassword: true)
    let transport = SMTPTransport(
      server: try SMTPServer(
        host: "127.0.0.1", port: server.port, security: .startTLS, user: "rapport",
        password: Secret("hemligt"), timeout: 30))
    let fate = transport.handOver([13, 10], from: "a@example.org", to: "b@example.org")
    #expect(fate == .unavailable(reason: "127.0.0.1:\(server.port) offers no TLS"))
    #expect(!server.heard().commands.contains { $0.hasPrefix("AUTH") || $0.hasPrefix("MAIL") })
  }

  @Test("replies are told without addresses")
  func addresses() throws {
    let server = try ScriptedServer(
      at: .recipient, .say("550 5.1.1 <asa.oberg@example.org>: asa.oberg (Asa) unknown\u{7} here"))
    let fate = try handOver([13, 10], to: server)
    #expect(
      fate == .refused(reason: "the server said: 550 5.1.1 (address) (address) (Asa) unknown here"))
  }

  private func handOver(
    _ mime: [UInt8], to server: ScriptedServer, user: String? = nil, password: String? = nil,
    timeout: Int = 30
  ) throws -> HandOver {
    let settings = try SMTPServer(
      host: "127.0.0.1", port: server.port, security: .none, user: user,
      password: password.map { Secret($0) }, timeout: timeout)
    return SMTPTransport(server: settings).handOver(
      mime, from: "rapport@example.org", to: "asa.oberg@example.org")
  }

  /// Larger than what the system takes on its way.
  private func largeMail() throws -> [UInt8] {
    try composeMIME(try sampleMail(bytes: [UInt8](repeating: 7, count: 4_000_000)))
  }
}
