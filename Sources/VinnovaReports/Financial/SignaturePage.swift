import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// The last page: what is signed, on which sources, by whom.
  var signaturePage: [Content] {
    [.pageBreak, .heading(1, words.signature)] + errorNotice + [
      .facts(signedReport + signedAmounts + signedSources),
      .note(words.fingerprintMeaning), .body(words.signatureIntroduction),
      .list(confirmed.map { ListItem([Paragraph(.body, $0)]) }),
      .space(24),
      .signatureLines([words.place, words.signatureDate, signatory], field: signatureField),
    ]
  }

  private var confirmed: [String] {
    words.signatureConfirms(
      kind, parties: report.participants.count,
      hasComputedIndirect: report.participants.contains {
        $0.reconciliation.computedIndirect != .zero
      })
  }

  /// For a signing program; names the role, never the person.
  private var signatureField: SignatureField {
    let role = words.name(of: project.application.signatory.role).lowercased()
    return SignatureField(name: "signature", description: "\(words.signature): \(role)")
  }

  /// Below the line, so that the name can be read whatever the signature looks like.
  private var signatory: String {
    let signatory = project.application.signatory
    let role = words.name(of: signatory.role).lowercased()
    return "\(words.signature): \(isPublic ? role : "\(signatory.name), \(role)")"
  }

  private var signedReport: [Fact] {
    let coordinator = project.coordinator
    return [
      Fact(words.report, "\(words.name(of: kind)), \(words.name(of: status).lowercased())"),
      Fact(words.project, projectTitle), Fact(words.registrationNumber, registrationNumber),
      Fact(
        words.coordinator,
        "\(coordinator.name), \(words.number(of: coordinator.organisationNumber).lowercasedFirst)"),
      Fact(words.generalTerms, project.decision?.terms.id ?? NumberFormat.nothing),
      Fact(words.reportingPeriod, report.period.text),
      Fact(words.costsThrough, report.cutOff.description),
      Fact(words.asOf, report.asOf.description),
    ]
  }

  private var signedAmounts: [Fact] {
    let cost = Fact(words.eligibleCost, format.kronor(report.total.accumulated.total))
    guard !settlements.isEmpty else {
      return [cost, Fact(words.grant(kind), NumberFormat.nothing)]
    }
    return [
      cost, Fact(words.grant(kind), format.kronor(settlements.map(\.earned).sum())),
      Fact(words.disbursed, format.kronor(settlements.map(\.disbursed).sum())),
      Fact(words.toReceive(kind), byRecipient(\.toReceive)),
      Fact(words.toRepay(kind), byRecipient(\.toRepay)),
    ]
  }

  /// Each recipient's own amount, as they are never netted; those without one are left out.
  private func byRecipient(_ amount: (Settlement) -> Money) -> [String] {
    let lines = report.participants.compactMap { party -> String? in
      guard let own = party.settlement.map(amount), own != .zero else { return nil }
      return isOneParty
        ? format.kronor(own) : "\(format.kronor(own)) · \(party.participant.name)"
    }
    return lines.isEmpty ? [format.kronor(.zero)] : lines
  }

  private var signedSources: [Fact] {
    [
      Fact(
        acceptance == nil ? words.openFindings : words.acceptedFindings,
        words.findings(errors: count(of: .error), warnings: count(of: .warning))),
      Fact(words.fingerprint, fingerprintLines),
    ]
  }

  /// Two lines of four groups of eight digits, which can be compared by eye.
  private var fingerprintLines: [String] {
    let digits = Array(fingerprint)
    let groups = stride(from: 0, to: digits.count, by: 8).map {
      String(digits[$0..<min($0 + 8, digits.count)])
    }
    return stride(from: 0, to: groups.count, by: 4).map {
      groups[$0..<min($0 + 4, groups.count)].joined(separator: " ")
    }
  }
}
