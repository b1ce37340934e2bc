internal import GrantAccounting
internal import VinnovaReports

/// Writes the mails about one version of a report, one for each recipient.
struct LetterWriter {
  let mail: MailConfiguration
  let language: Order.Language
  /// Seconds since 1970.
  let now: Int64

  /// The mails on one occasion, the signatory's first; whoever has two roles gets one.
  ///
  /// `project` has the addresses. `again` counts how often the same mail was sent before, where a
  /// person asks for it once more.
  func letters(
    _ occasion: LetterOccasion, about report: FinancialReport, of project: GrantProject,
    _ version: ReportVersion, again: Int = 0
  ) -> [OutboxMail] {
    let recipients = recipients(in: project.application)
    return recipients.map { recipient in
      let setting = LetterSetting(
        sender: mail.fromName ?? project.coordinator.name, contact: mail.fromAddress,
        copies: recipients.map(\.role).filter { $0 != recipient.role })
      let letter = composeLetter(
        occasion, about: report, of: project, to: recipient.role, in: language.wording,
        setting: setting)
      return OutboxMail(
        messageID: messageID(occasion, version, to: recipient.address, again: again),
        project: version.project, report: version.report, version: version.number,
        occasion: occasion.name.rawValue, role: recipient.role.rawValue,
        recipient: recipient.name, address: recipient.address,
        answersTo: recipient.role == .projectLeader
          ? nil : project.application.projectLeader.email, language: letter.language,
        subject: letter.subject, plain: letter.plainText, html: letter.html, state: .waiting,
        attempts: 0, nextAt: now, changedAt: now)
    }
  }

  /// Of everybody who gets a mail about the project.
  func addresses(in project: GrantProject) -> [String] {
    recipients(in: project.application).map(\.address)
  }

  private struct Recipient {
    let role: LetterRole
    let name: String
    let address: String
  }

  /// Each address once, for the first of its roles.
  private func recipients(in application: Application) -> [Recipient] {
    let leader: [LetterRole] = mail.copies.contains(.projectLeader) ? [.projectLeader] : []
    let holder: [LetterRole] = mail.copies.contains(.accountHolder) ? [.accountHolder] : []
    var seen: Set<String> = []
    return ([.signatory] + leader + holder).compactMap { role in
      let (name, address) = application.recipient(role)
      guard seen.insert(address.lowercased()).inserted else { return nil }
      return Recipient(role: role, name: name, address: address)
    }
  }

  /// The same for the same letter, however often it is made.
  ///
  /// That a report falls due is told once, whatever version is the newest; that it is ready or
  /// registered, once for each version.
  private func messageID(
    _ occasion: LetterOccasion, _ version: ReportVersion, to address: String, again: Int
  ) -> String {
    let isOfVersion = occasion.name != .due
    let parts = [
      version.project, version.report, occasion.name.rawValue,
      isOfVersion ? String(version.number) : "", address.lowercased(),
      again == 0 ? "" : String(again),
    ]
    let digest = sha256(Array(parts.joined(separator: "\n").utf8)).prefix(32)
    let domain = mail.sender.split(separator: "@").last.map(String.init) ?? "localhost"
    return "\(digest)@\(domain.lowercased())"
  }
}

extension MailConfiguration {
  /// Who mails are from; a dry run needs no configuration.
  var sender: String { fromAddress ?? "bidragsrapport@localhost.localdomain" }
}

extension LetterOccasion {
  /// As the configuration and the outbox name it.
  var name: MailConfiguration.Occasion {
    switch self {
    case .due: .due
    case .ready: .ready
    case .registered: .registered
    }
  }
}
