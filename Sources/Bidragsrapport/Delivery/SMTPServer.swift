public import GrantAccounting

/// A mail server, how to reach it and how to prove who asks.
///
/// Certificate and host name are always checked, and TLS that was asked for is never done without.
public struct SMTPServer: Sendable {
  public enum Security: String, CaseIterable, Sendable {
    /// Nothing is hidden; no password can go with it except to this machine itself.
    case none
    /// Begins in the clear and goes over to TLS before anything else, most often at port 587.
    case startTLS = "starttls"
    /// TLS from the first byte, most often at port 465.
    case tls
  }

  public let host: String
  public let port: Int
  public let security: Security
  public let user: String?
  public let password: Secret?
  /// Certificates to trust instead of the system's, PEM.
  public let caFile: String?
  /// How this machine presents itself (EHLO); `nil` for its own name.
  public let ownName: String?
  /// Seconds without progress before the server is given up; the whole takes at most ten times that.
  public let timeout: Int

  /// Checks all parts.
  ///
  /// - Throws: `mail.server`; its text repeats neither user nor password.
  public init(
    host: String, port: Int, security: Security, user: String? = nil, password: Secret? = nil,
    caFile: String? = nil, ownName: String? = nil, timeout: Int = 60
  ) throws(Diagnostic) {
    guard isHost(host), ownName.map(isHost) ?? true, (1...65_535).contains(port) else {
      throw .badServer("a host name or port of the mail server is none")
    }
    guard (user == nil) == (password == nil) else {
      throw .badServer("the mail server has a user without password, or a password without user")
    }
    guard isHeaderText(user ?? ""), isHeaderText(password?.text ?? ""), user != "" else {
      throw .badServer("the mail server's user or password holds a line break or is empty")
    }
    guard security != .none || user == nil || isThisMachine(host) else {
      throw .badServer("a password would go to the mail server in the clear")
    }
    guard (1...3_600).contains(timeout) else {
      throw .badServer("the mail server's timeout is not between 1 and 3600 seconds")
    }
    (self.host, self.port, self.security) = (host, port, security)
    (self.user, self.password, self.caFile) = (user, password, caFile)
    (self.ownName, self.timeout) = (ownName, timeout)
  }
}

/// A name or an IPv4 address; nothing that could be another part of a URL.
func isHost(_ text: String) -> Bool {
  text.utf8.count <= 253
    && text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { label in
      !label.isEmpty && !label.hasPrefix("-")
        && label.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    }
}

private func isThisMachine(_ host: String) -> Bool {
  host == "localhost" || host == "127.0.0.1"
}

/// A text that no description, dump or log shows.
public struct Secret: Sendable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The secret itself.
  public let text: String

  public init(_ text: String) { self.text = text }

  public var description: String { "(secret)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}

extension Diagnostic {
  fileprivate static func badServer(_ message: String) -> Diagnostic {
    Diagnostic(
      code: "mail.server", message: message,
      hint: "state host, port and `starttls` or `tls`; a user needs a password and TLS")
  }
}
