internal import GrantAccounting

/// Hands over the mails about one report that a step has put into the outbox.
///
/// A mail that could not be sent is told and stays in the outbox; the step is done all the same.
func deliver(
  _ request: StepRequest, about key: ReportKey, _ archive: Archive
) -> [Diagnostic] {
  let mail = request.configuration.mail
  guard mail.isOn else { return [] }
  do throws(Diagnostic) {
    let count = try Delivery(
      archive: archive, mail: mail, transport: try transport(for: mail), clock: request.clock,
      person: request.person
    ).deliver { $0.project == key.project && $0.report == key.report }
    return count.problems(waiting: .warning)
  } catch {
    return [error]
  }
}

extension MailCount {
  /// What a person should know of mails that are not simply sent.
  ///
  /// That the mail system was not there is told with the severity `waiting`: a night must say so with
  /// its status, since nobody may look for weeks.
  func problems(waiting severity: Diagnostic.Severity) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if refused > 0 {
      found.append(
        Diagnostic(
          code: "mail.refused", message: "\(counted(refused, "mail")) refused for good",
          hint:
            "outbox shows why; retry it there once that is mended, or cancel it if the address was wrong"
        ))
    }
    if unknown > 0 {
      found.append(
        Diagnostic(
          code: "mail.unknown-fate",
          message: "\(counted(unknown, "mail")) handed over without an answer",
          hint: "ask the recipient or look in the mail server's log, then settle it with outbox"))
    }
    if delayed > 0, let trouble {
      found.append(
        Diagnostic(
          code: "mail.unavailable", severity: severity,
          message: "\(counted(delayed, "mail")) could not be sent: \(trouble)",
          hint:
            "mend the mail system or the configuration; the mails wait, and later runs try again"))
    } else if delayed > 0 {
      found.append(
        Diagnostic(
          code: "mail.delayed", severity: .warning,
          message: "\(counted(delayed, "mail")) could not be sent now",
          hint: "they are tried again in later runs; the command outbox shows why"))
    }
    return found
  }
}
