internal import Foundation
internal import GrantAccounting

/// What became of the outbox in one run.
public struct MailCount: Hashable, Encodable, Sendable {
  public internal(set) var sent = 0
  /// Not taken now; tried again later.
  public internal(set) var delayed = 0
  public internal(set) var refused = 0
  /// Nobody knows whether they arrived.
  public internal(set) var unknown = 0
  /// Written as `.eml` files in a dry run.
  public internal(set) var written = 0
  /// Why nothing more could be handed over, where the mail system was not there at the end.
  public internal(set) var trouble: String?
}

/// Hands over the mails of the outbox whose time has come, one after the other.
struct Delivery {
  let archive: Archive
  let mail: MailConfiguration
  let transport: any MailTransport
  let clock: @Sendable () -> Int64
  /// Who hands over, for the archive.
  var person = Night.person

  /// After so many mails in a row that the mail system said nothing of, the rest is put off: to wait
  /// for each would take the night, and a wrong password that is said too often locks the account.
  static let patience = 3

  /// - Throws: `archive.*`; what goes wrong with a mail is in the outbox.
  func deliver(only wanted: (OutboxMail) -> Bool = { _ in true }) throws(Diagnostic) -> MailCount {
    var count = MailCount()
    var unanswered = 0
    for waiting in try archive.mailsToSend(at: clock()) where wanted(waiting) {
      guard unanswered < Self.patience else {
        count.delayed += 1
        continue
      }
      let (sent, isAnswered) = try handOver(waiting)
      unanswered = isAnswered ? 0 : unanswered + 1
      count.trouble = isAnswered ? nil : sent.reply
      switch sent.state {
      case .sent: count.sent += 1
      case .refused: count.refused += 1
      case .unknown: count.unknown += 1
      case .waiting, .handing, .cancelled: count.delayed += 1
      }
    }
    return count
  }

  /// That the mail is being handed over is on disk before the first byte leaves, and what became
  /// of it after: a run broken off in between leaves a mail of unknown fate, never one sent twice.
  private func handOver(
    _ waiting: OutboxMail
  ) throws(Diagnostic) -> (mail: OutboxMail, isAnswered: Bool) {
    var current = waiting
    current.changedAt = clock()
    let bytes: [UInt8]
    do throws(Diagnostic) {
      guard mail.allows(current.address) else {
        throw .domainNotAllowed
      }
      bytes = try mime(of: current)
    } catch {
      current.state = .refused
      current.reply = error.message
      try archive.update(current)
      return (current, true)
    }
    current.state = .handing
    current.attempts += 1
    try archive.update(current)
    let result = transport.handOver(bytes, from: mail.sender, to: current.address)
    current.take(result, at: clock())
    let step =
      current.state == .sent
      ? current.step(.mailSent, at: current.changedAt, by: person) : nil
    try archive.update(current, step: step)
    return (current, result.isAnswer)
  }

  /// The whole message, with the very bytes that the archive vouches for.
  private func mime(of current: OutboxMail) throws(Diagnostic) -> [UInt8] {
    guard let version = try archive.version(of: current) else {
      throw .reportGone(current.project)
    }
    return try composeMIME(
      try current.message(from: mail, attaching: archive.bytes(of: version), of: version))
  }
}

extension Archive {
  /// The bytes of a version, if they are those that were kept.
  ///
  /// - Throws: `archive.report-changed`.
  func bytes(of version: ReportVersion) throws(Diagnostic) -> [UInt8] {
    let file = path(of: version.file, in: folder)
    do {
      let bytes = try readFile(at: URL(filePath: file))
      if sha256(bytes) == version.sha256 { return bytes }
    } catch {
      throw .reportGone(file)
    }
    throw Diagnostic(
      code: "archive.report-changed", location: SourceLocation(file: file),
      message: "the file is not the one that was kept in the archive",
      hint: "restore it from a backup with the command archive restore")
  }
}

extension OutboxMail {
  /// - Throws: `mail.address`.
  func message(
    from mail: MailConfiguration, attaching bytes: [UInt8], of version: ReportVersion
  ) throws(Diagnostic) -> Mail {
    let name = version.file.split(separator: "/").last.map(String.init) ?? "report.pdf"
    return Mail(
      messageID: messageID, date: changedAt,
      from: try Mailbox(name: mail.fromName ?? "Bidragsrapport", address: mail.sender),
      to: try Mailbox(name: recipient, address: address),
      replyTo: try answersTo.map { address throws(Diagnostic) in
        try Mailbox(name: "", address: address)
      }, subject: subject, plainText: plain,
      html: html, language: language,
      attachment: MailAttachment(fileName: name, bytes: bytes))
  }

  /// Takes over what the mail system said.
  mutating func take(_ result: HandOver, at now: Int64) {
    changedAt = now
    switch result {
    case .accepted(let said): (state, reply) = (.sent, said)
    case .refused(let reason): (state, reply) = (.refused, reason)
    case .unknown(let reason): (state, reply) = (.unknown, reason)
    case .temporary(let reason), .unavailable(let reason):
      reply = reason
      // A quarter of an hour, then four times as long each time, a day at most; for good after ten.
      state = attempts < 10 ? .waiting : .refused
      let delay = attempts > 4 ? longestDelay : 900 * (1 << (2 * Int64(max(0, attempts - 1))))
      nextAt = now + min(delay, longestDelay)
    }
  }

  func step(_ action: Step.Action, at now: Int64, by person: String) -> Step {
    Step(
      at: now, person: person, action: action, project: project, report: report, version: version,
      detail: "\(occasion), \(role)")
  }
}

extension HandOver {
  /// Whether the mail system is there and has said something of this mail.
  fileprivate var isAnswer: Bool {
    switch self {
    case .accepted, .refused, .temporary: true
    case .unavailable, .unknown: false
    }
  }
}

extension MailConfiguration {
  /// Whether mail may go to the address's domain, or to one below it.
  func allows(_ address: String) -> Bool {
    guard let domains else { return true }
    let domain = address.split(separator: "@").last.map { $0.lowercased() } ?? ""
    return domains.contains { domain == $0 || domain.hasSuffix(".\($0)") }
  }
}

extension Diagnostic {
  static var domainNotAllowed: Diagnostic {
    Diagnostic(
      code: "mail.domain-not-allowed",
      message: "the recipient's domain is not among `mail.domains` of the configuration",
      hint: "add the domain, and try the mail again with the command outbox")
  }

  fileprivate static func reportGone(_ file: String) -> Diagnostic {
    Diagnostic(
      code: "archive.report-gone", location: SourceLocation(file: file),
      message: "the file of the report is not there any more",
      hint: "bring it back from a backup: copy it by hand, or use the command archive restore")
  }
}
