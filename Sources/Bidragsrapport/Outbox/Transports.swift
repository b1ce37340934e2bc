internal import Foundation
internal import GrantAccounting

/// The way that the configuration names.
///
/// - Throws: `mail.password-file`, `mail.server`.
func transport(for mail: MailConfiguration) throws(Diagnostic) -> any MailTransport {
  switch mail.way {
  case .sendmail: return SendmailTransport(path: mail.sendmail, timeout: mail.timeout)
  case .smtp:
    let security: SMTPServer.Security =
      switch mail.security {
      case .startTLS: .startTLS
      case .tls: .tls
      case .none: .none
      }
    let server = try SMTPServer(
      host: mail.host ?? "localhost", port: mail.port ?? mail.security.usualPort,
      security: security, user: mail.user, password: try password(for: mail).map(Secret.init),
      caFile: mail.certificates, timeout: mail.timeout)
    return SMTPTransport(server: server)
  }
}

/// From the environment, else from the file; `nil` where the server asks for none.
private func password(for mail: MailConfiguration) throws(Diagnostic) -> String? {
  guard mail.user != nil else { return nil }
  if let password = mail.password { return password }
  guard let file = mail.passwordFile else { return nil }
  do {
    let text = String(decoding: try readFile(at: URL(filePath: file)), as: UTF8.self)
    if let line = text.split(whereSeparator: \.isNewline).first { return String(line) }
  } catch {
    // Told below, together with a file without a line.
  }
  throw Diagnostic(
    code: "mail.password-file", location: SourceLocation(file: file),
    message: "the file with the password is empty or cannot be read",
    hint: "write the password on its first line, and let nobody but this user read it")
}

extension MailConfiguration.Security {
  fileprivate var usualPort: Int {
    switch self {
    case .startTLS: 587
    case .tls: 465
    case .none: 25
    }
  }
}

/// The mail of a night: a dry run writes files, another hands over what waits.
func deliver(
  _ night: Night, _ archive: Archive, _ projects: [ProjectNight]
) throws(Diagnostic) -> (count: MailCount, problems: [Diagnostic]) {
  let mail = night.configuration.mail
  guard !night.isDryRun else {
    // What waits from before would go out, too.
    let waiting = mail.isOn ? try archive.mailsToSend(at: night.clock()) : []
    let written = writeFiles(of: waiting + projects.flatMap(\.unsent), mail, archive)
    var count = MailCount()
    count.written = written.written.count
    return (count, written.diagnostics)
  }
  guard mail.isOn else { return (MailCount(), []) }
  let delivery = Delivery(
    archive: archive, mail: mail, transport: try transport(for: mail), clock: night.clock)
  return (try delivery.deliver(), [])
}

/// Writes mails as files that a mail program opens; one that cannot be written is told, and the
/// others are.
func writeFiles(
  of mails: [OutboxMail], _ mail: MailConfiguration, _ archive: Archive
) -> Outcome {
  var outcome = Outcome()
  let folder = path(of: "dry-run", in: archive.folder)
  for current in mails {
    do throws(Diagnostic) {
      guard let version = try archive.version(of: current) else { continue }
      let message = try current.message(
        from: mail, attaching: archive.bytes(of: version), of: version)
      let name = "\(version.project)-\(version.report)-\(current.occasion)-\(current.role).eml"
      let path = try writeWhole(try composeMIME(message), named: name, into: folder)
      outcome.add(Outcome(written: [path]))
    } catch {
      outcome.add(Outcome(diagnostics: [error]))
    }
  }
  return outcome
}
