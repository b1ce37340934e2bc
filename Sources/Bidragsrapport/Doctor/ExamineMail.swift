internal import Foundation
internal import Glibc
internal import GrantAccounting

/// What stands in the way of mail; nothing is sent and nobody is connected to.
func mail(_ mail: MailConfiguration) -> [MachineFinding] {
  guard mail.isOn else {
    return [
      MachineFinding(.good, "mail: off; `mail: {send: yes, ...}` in the configuration turns it on")
    ]
  }
  let way =
    switch mail.way {
    case .sendmail: program(mail.sendmail)
    case .smtp: server(mail)
    }
  let domains = mail.domains.map { "to \($0.joined(separator: ", ")) only" } ?? "to any domain"
  return [MachineFinding(.good, "mail: on, \(domains)")] + way
}

private func program(_ path: String) -> [MachineFinding] {
  access(path, X_OK) == 0
    ? [MachineFinding(.good, "mail: \(path) is there")]
    : [
      MachineFinding(
        .bad, "mail: \(path) is not there or cannot be run",
        "install a mail system such as the Debian package postfix or msmtp-mta, or use SMTP")
    ]
}

private func server(_ mail: MailConfiguration) -> [MachineFinding] {
  let host = mail.host ?? ""
  var found = [
    mail.security == .none && !["localhost", "127.0.0.1", "::1"].contains(host)
      ? MachineFinding(
        .doubtful, "mail: \(host) is spoken to without TLS",
        "set `mail.smtp.security` to startTLS or tls")
      : MachineFinding(.good, "mail: by \(host), \(mail.security.rawValue)")
  ]
  if mail.user != nil, mail.password == nil, let file = mail.passwordFile {
    found.append(passwordFile(file))
  }
  if let file = mail.certificates, access(file, R_OK) != 0 {
    found.append(
      MachineFinding(
        .bad, "mail: the certificates in \(file) cannot be read",
        "correct `mail.smtp.certificates`"))
  }
  return found
}

private func passwordFile(_ file: String) -> MachineFinding {
  var status = stat()
  guard stat(file, &status) == 0, access(file, R_OK) == 0 else {
    return MachineFinding(
      .bad, "mail: the password file \(file) cannot be read",
      "write the password on its first line, and let this user read it")
  }
  guard status.st_size > 0 else {
    return MachineFinding(
      .bad, "mail: the password file \(file) is empty", "write the password on its first line")
  }
  guard status.st_mode & 0o077 == 0 else {
    return MachineFinding(
      .doubtful, "mail: others may read the password file \(file)", "run: chmod 600 \(file)")
  }
  return MachineFinding(.good, "mail: the password file is there, for this user only")
}
