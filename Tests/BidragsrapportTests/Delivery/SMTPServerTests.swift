import GrantAccounting
import TestSupport
import Testing

@testable import Bidragsrapport

@Suite("SMTP: settings that cannot be safe are refused")
struct SMTPServerTests {
  @Test(
    "hosts and ports",
    arguments: [
      ("", 25), ("mail.example.org/x", 25), ("a@mail.example.org", 25), ("mail example.org", 25),
      ("mail.example.org:465", 25), ("mail..example.org", 25), ("-x.example.org", 25),
      ("mail.example.org\r\n", 25), ("mail.example.org", 0), ("mail.example.org", 65_536),
    ])
  func hosts(host: String, port: Int) {
    #expect(
      code { () throws(Diagnostic) in try SMTPServer(host: host, port: port, security: .tls) }
        == "mail.server")
  }

  @Test("a password goes by TLS, or stays on this machine")
  func clear() throws {
    do throws(Diagnostic) {
      _ = try SMTPServer(
        host: "mail.example.org", port: 25, security: .none, user: "rapport",
        password: Secret("hemligt"))
      Issue.record("accepted")
    } catch {
      try expectGolden("\(error)\n", "Errors/mail.server/expected.txt")
    }
    _ = try SMTPServer(
      host: "localhost", port: 25, security: .none, user: "rapport", password: Secret("hemligt"))
  }

  @Test("user and password go together")
  func halves() {
    for (user, password) in [("rapport", nil), (nil, Secret("x")), ("", Secret("x"))] {
      #expect(
        code { () throws(Diagnostic) in
          try SMTPServer(
            host: "mail.example.org", port: 465, security: .tls, user: user, password: password)
        } == "mail.server")
    }
  }

  @Test("no description or dump shows the password")
  func secret() throws {
    let server = try SMTPServer(
      host: "mail.example.org", port: 465, security: .tls, user: "rapport",
      password: Secret("hemligt"))
    var text = "\(server) \(String(reflecting: SMTPTransport(server: server)))"
    dump(server, to: &text)
    #expect(!text.contains("hemligt"))
  }
}
