import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// What each recipient has earned, received, and is to receive or repay; never netted.
  var settlement: [Content] {
    let heading: [Content] = [.heading(1, words.settlement(kind)), .body(words.settlementRule)]
    let recipients = report.participants.compactMap { party in
      party.settlement.map { (party: party.participant, settlement: $0) }
    }
    if recipients.isEmpty {
      return [.together([heading[0], .body(words.noSettlement)])] + auditCertificate
    }
    if isOneParty {
      return leading(
        heading + [.body(words.recipient(named: recipients[0].party.nameAndNumber))],
        to: calculation(recipients[0])) + auditCertificate
    }
    let others = report.participants.filter { $0.settlement == nil }.map(\.participant.name)
    let bases = recipients.compactMap { recipient in
      project.decision?.award(for: recipient.party.id).map { (recipient.party.name, $0.basis) }
    }
    return leading(heading, to: grantTable(recipients), after: [.note(words.bases(bases))])
      + leading([], to: paymentTable(recipients), after: [.note(words.neverNetted)])
      + (others.isEmpty ? [] : [.note(words.withoutGrant(others))]) + auditCertificate
  }

  /// One recipient's grant as a sum that can be followed line by line.
  private func calculation(_ recipient: (party: Participant, settlement: Settlement)) -> Table {
    let settlement = recipient.settlement
    let decision = project.decision
    let award = decision?.award(for: recipient.party.id)
    func row(_ kind: Table.Row.Kind, _ name: String, _ amount: Money, _ why: String) -> Table.Row {
      Table.Row(kind, [name, format.amount(amount), why])
    }
    /// Of the two results one is nought, and only the other is to be seen from afar.
    func result(_ name: String, _ amount: Money, _ why: String) -> Table.Row {
      row(amount == .zero ? .body : .subtotal, name, amount, why)
    }
    let byDecision =
      if let decision, let award { words.byDecision(decision.date, basis: award.basis) } else {
        NumberFormat.nothing
      }
    return Table(
      caption: words.settlementCaption(through: report.cutOff),
      columns: [
        .label(words.settlementItem), .number(words.settlementAmount),
        .label(words.explanation, weight: 1.3),
      ],
      rows: [
        row(
          .body, words.eligibleCostRow, settlement.eligible,
          words.accumulatedThrough(report.cutOff, kind)),
        row(
          .body, words.intensityGives, settlement.intensityAmount,
          words.roundedDown(settlement.maximumIntensity)),
        row(.body, words.maximumGrant, settlement.maximumGrant, byDecision),
        row(
          .subtotal, words.grant(kind), settlement.earned, words.lowest(settlement)),
        row(.body, words.disbursed, settlement.disbursed, words.through(report.asOf)),
        result(words.toReceive(kind), settlement.toReceive, words.receiveExplained(kind)),
        result(words.toRepay(kind), settlement.toRepay, words.repayExplained(kind)),
      ])
  }

  private func grantTable(_ recipients: [(party: Participant, settlement: Settlement)]) -> Table {
    let rows = recipients.map { party, settlement in
      Table.Row([
        party.nameAndNumber, format.amount(settlement.eligible),
        format.intensity(settlement.maximumIntensity), format.amount(settlement.intensityAmount),
        format.amount(settlement.maximumGrant), words.limit(of: settlement),
        format.amount(settlement.earned),
      ])
    }
    let all = recipients.map(\.settlement)
    let total = Table.Row(
      .total,
      [
        words.sum, format.amount(all.map(\.eligible).sum()), NumberFormat.nothing,
        format.amount(all.map(\.intensityAmount).sum()),
        format.amount(all.map(\.maximumGrant).sum()), NumberFormat.nothing,
        format.amount(all.map(\.earned).sum()),
      ])
    return Table(
      caption: words.settlementCaption(through: report.cutOff),
      columns: [
        .label(words.recipient), .number(words.eligibleCostRow), .number(words.maximumIntensity),
        .number(words.intensityGives), .number(words.maximumGrant), .text(words.limitedBy),
        .number(words.grant(kind)),
      ], rows: rows + [total])
  }

  private func paymentTable(_ recipients: [(party: Participant, settlement: Settlement)]) -> Table {
    func cells(_ name: String, _ settlements: [Settlement]) -> [String] {
      [name]
        + [
          settlements.map(\.earned).sum(), settlements.map(\.disbursed).sum(),
          settlements.map(\.toReceive).sum(), settlements.map(\.toRepay).sum(),
        ].map { format.amount($0) }
    }
    let rows = recipients.map { Table.Row(cells($0.party.name, [$0.settlement])) }
    return Table(
      caption: words.paymentCaption(
        asOf: report.asOf, costsThrough: comparesDays ? report.cutOff : nil),
      columns: [
        .label(words.recipient), .number(words.grant(kind)), .number(words.disbursed),
        .number(words.toReceive(kind)), .number(words.toRepay(kind)),
      ], rows: rows + [Table.Row(.total, cells(words.sum, recipients.map(\.settlement)))])
  }

  /// Whether payments are held against the costs of an earlier day, as while the project runs.
  var comparesDays: Bool { kind != .final && report.cutOff != report.asOf }

  /// Whether the final report needs an auditor's certificate (*revisorsintyg*), and why.
  private var auditCertificate: [Content] {
    guard kind == .final else { return [] }
    let text =
      certificateToHandIn
      ?? (report.limits.auditCertificateFrom == nil
        ? words.auditCertificateUndecided : words.auditCertificateNotNeeded)
    return [.together([.heading(2, words.auditCertificate), .body(text)])]
  }

  /// That a certificate is needed, or would be under the one edition that is known to say from
  /// when; the amounts and the rule stand in full among the checks.
  var certificateToHandIn: String? {
    guard kind == .final else { return nil }
    let needed = report.findings.filter {
      if case .auditCertificateNeeded = $0.evidence { true } else { false }
    }
    guard needed.isEmpty else {
      return words.auditCertificateNeeded(
        by: isOneParty ? [] : needed.compactMap { $0.participant.map(name(ofParticipant:)) })
    }
    guard let edition = TermsVersion.statingCertificate else { return nil }
    let isLikely = report.findings.contains {
      if case .auditCertificateNotKnown(let grant) = $0.evidence {
        grant >= edition.from
      } else {
        false
      }
    }
    return isLikely ? words.auditCertificateLikely(edition: edition.id, from: edition.from) : nil
  }
}

extension Participant {
  /// `Region Norr (232100-0214)`.
  var nameAndNumber: String { "\(name) (\(organisationNumber))" }
}
