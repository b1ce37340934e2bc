import GrantAccounting
import TestSupport
import Testing

@testable import Bidragsrapport

@Suite("SMTP: certificates are checked, always", .enabled(if: hasTLSServer))
struct SMTPOverTLSTests {
  @Test("a trusted certificate: password and mail go by TLS alone", arguments: [true, false])
  func trusted(startTLS: Bool) throws {
    let server = try TLSServer(startTLS: startTLS)
    let fate = try handOver(to: server, startTLS: startTLS, caFile: server.certificate)
    #expect(fate == .accepted(reply: "250 taken"))
    let heard = try server.heard()
    let clear = heard.prefix { $0 != "TLS" }.map { $0.prefix(8) }
    #expect(clear == (startTLS ? ["EHLO pro", "STARTTLS"] : []))
    let secret = heard.drop { $0 != "TLS" }.map { $0.prefix { $0 != " " } }
    #expect(secret == ["TLS", "EHLO", "AUTH", "MAIL", "RCPT", "DATA", "QUIT"])
  }

  @Test(
    "one that nobody vouches for: the mail waits, and nothing is said", arguments: [true, false])
  func untrusted(startTLS: Bool) throws {
    let server = try TLSServer(startTLS: startTLS)
    let fate = try handOver(to: server, startTLS: startTLS, caFile: nil)
    expectUntrusted(fate, "localhost:\(server.port)")
    #expect(!(try server.heard()).contains { $0.hasPrefix("AUTH") || $0.hasPrefix("MAIL") })
  }

  @Test("one for another name", arguments: [true, false])
  func otherName(startTLS: Bool) throws {
    let server = try TLSServer(startTLS: startTLS)
    let fate = try handOver(
      to: server, startTLS: startTLS, caFile: server.certificate, host: "127.0.0.1")
    expectUntrusted(fate, "127.0.0.1:\(server.port)")
    #expect(!(try server.heard()).contains { $0.hasPrefix("AUTH") || $0.hasPrefix("MAIL") })
  }

  @Test("a file of certificates that is not there")
  func noFile() throws {
    let server = try TLSServer(startTLS: false)
    let fate = try handOver(to: server, startTLS: false, caFile: "/nowhere.pem")
    #expect(fate == .unavailable(reason: "the file of trusted certificates cannot be read"))
  }

  @Test("a server that answers TLS in the clear")
  func clear() throws {
    let server = try ScriptedServer()
    let transport = SMTPTransport(
      server: try SMTPServer(host: "127.0.0.1", port: server.port, security: .tls, timeout: 20))
    let fate = transport.handOver([13, 10], from: "a@example.org", to: "b@example.org")
    #expect(fate == .unavailable(reason: "no TLS came about with 127.0.0.1:\(server.port)"))
  }

  private func expectUntrusted(_ fate: HandOver, _ place: String) {
    let words = "the certificate of \(place) is not trusted, or is for another name"
    #expect(fate == .unavailable(reason: words))
  }

  private func handOver(
    to server: TLSServer, startTLS: Bool, caFile: String?, host: String = "localhost"
  ) throws -> HandOver {
    let settings = try SMTPServer(
      host: host, port: server.port, security: startTLS ? .startTLS : .tls, user: "rapport",
      password: Secret("hemligt"), caFile: caFile, ownName: "prov.example.org", timeout: 20)
    return SMTPTransport(server: settings).handOver(
      try composeMIME(try sampleMail()), from: "rapport@example.org", to: "asa@example.org")
  }
}
