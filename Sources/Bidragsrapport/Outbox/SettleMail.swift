public import GrantAccounting

/// What a person decides about a mail in the outbox.
public enum MailDecision: String, CaseIterable, Sendable {
  /// It shall be tried again.
  case retry
  /// It shall not go out.
  case cancel
  /// It has arrived, as the recipient or the server's log says.
  case sent
}

extension MailDecision {
  /// What becomes of the mail.
  public var words: String {
    switch self {
    case .retry: "to be tried again with the next night, or now with --deliver"
    case .cancel: "cancelled"
    case .sent: "settled as arrived"
    }
  }
}

/// A line of the outbox for a person: number, state, report, recipient's role and what was said.
///
/// The address is shown to whoever stands at the terminal, and nowhere else.
public struct OutboxLine: Sendable {
  public let number: Int64
  public let state: String
  public let text: String
}

/// What stands in the outbox of an output folder, oldest first; with `all` also what is done with.
///
/// - Throws: `archive.*`.
public func outboxLines(
  in output: String, all: Bool
) throws(Diagnostic) -> [OutboxLine] {
  try existingArchive(in: output).mails(openOnly: !all).map { mail in
    let attempts = mail.attempts == 0 ? "" : ", \(counted(mail.attempts, "attempt"))"
    let reply = mail.reply.map { ": \($0)" } ?? ""
    let next =
      mail.state == .waiting && mail.attempts > 0
      ? ", next \(universalTime(mail.nextAt))" : ""
    return OutboxLine(
      number: mail.id ?? 0, state: mail.state.rawValue,
      text: "\(mail.project) \(mail.report) version \(mail.version), \(mail.occasion), to "
        + "\(mail.role) <\(mail.address)>\(attempts)\(next)\(reply)")
  }
}

/// Does what a person has decided about one mail.
///
/// - Throws: `outbox.*`, `output.busy`, `archive.*`.
public func settleMail(
  _ number: Int64, _ decision: MailDecision, in output: String, at now: Int64, by person: String
) throws(Diagnostic) {
  let archive = try existingArchive(in: output)
  let lock = try OutputLock.take(of: output)
  try archive.settleInterrupted(at: now)
  guard let mail = try archive.mail(number) else {
    throw Diagnostic(
      code: "outbox.no-mail", message: "the outbox has no mail \(number)",
      hint: "the command outbox lists them with their numbers")
  }
  guard mail.state != .sent, mail.state != .cancelled || decision == .retry else {
    throw Diagnostic(
      code: "outbox.done", message: "the mail \(number) is \(mail.state.rawValue) already",
      hint: "to send a report once more use the command send with --again")
  }
  try settle(mail, decision, archive, at: now, by: person)
  _ = consume lock
}

/// Lets every refused mail be tried again, and returns how many there are.
///
/// - Throws: `output.busy`, `archive.*`.
public func retryRefusedMails(
  in output: String, at now: Int64, by person: String
) throws(Diagnostic) -> Int {
  let archive = try existingArchive(in: output)
  let lock = try OutputLock.take(of: output)
  let refused = try archive.mails(openOnly: true).filter { $0.state == .refused }
  for mail in refused { try settle(mail, .retry, archive, at: now, by: person) }
  _ = consume lock
  return refused.count
}

private func settle(
  _ mail: OutboxMail, _ decision: MailDecision, _ archive: Archive, at now: Int64, by person: String
) throws(Diagnostic) {
  var mail = mail
  (mail.changedAt, mail.isOvertaken) = (now, false)
  let action: Step.Action
  switch decision {
  case .retry: (mail.state, mail.nextAt, mail.attempts, action) = (.waiting, now, 0, .mailRetried)
  case .cancel: (mail.state, action) = (.cancelled, .mailCancelled)
  case .sent: (mail.state, action) = (.sent, .mailSent)
  }
  try archive.update(mail, step: mail.step(action, at: now, by: person))
}

/// Hands over every mail whose time has come.
public func deliverOutbox(
  _ configuration: Configuration, by person: String, clock: @escaping @Sendable () -> Int64
) throws(Diagnostic) -> (count: MailCount, diagnostics: [Diagnostic]) {
  let mail = configuration.mail
  guard mail.isOn else { throw .mailIsOff(nil) }
  let archive = try existingArchive(in: configuration.output)
  let lock = try OutputLock.take(of: configuration.output)
  try archive.settleInterrupted(at: clock())
  let count = try Delivery(
    archive: archive, mail: mail, transport: try transport(for: mail), clock: clock,
    person: person
  ).deliver()
  _ = consume lock
  return (count, count.problems(waiting: .error))
}

/// The archive of a folder that must have one.
///
/// - Throws: `archive.none`.
func existingArchive(in output: String) throws(Diagnostic) -> Archive {
  guard Archive.isIn(output) else {
    throw Diagnostic(
      code: "archive.none", location: SourceLocation(file: output),
      message: "there is no archive in this folder",
      hint: "name the output folder with --output; the nightly run makes the archive")
  }
  return try Archive(in: output, begins: false)
}
