import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// What each recipient has earned, received, and is to receive or repay; never netted.
  var settlement: [Content] {
    var content: [Content] = [.heading(1, words.settlement(kind)), .body(words.settlementRule)]
    let recipients = report.participants.compactMap { party in
      party.settlement.map { (party: party.participant, settlement: $0) }
    }
    let others = report.participants.filter { $0.settlement == nil }.map(\.participant.name)
    if recipients.isEmpty {
      content.append(.body(words.noSettlement))
    } else if isOneParty {
      content.append(.table(calculation(recipients[0].settlement)))
    } else {
      content += [
        .table(grantTable(recipients)), .table(paymentTable(recipients)),
        .note(words.neverNetted),
      ]
      if !others.isEmpty { content.append(.note(words.withoutGrant(others))) }
    }
    return content + auditCertificate
  }

  /// One recipient's grant as a sum that can be followed line by line.
  private func calculation(_ settlement: Settlement) -> Table {
    let rows = [
      Table.Row([words.eligibleCostRow, format.amount(settlement.eligible)]),
      Table.Row([
        words.intensityAmount(settlement.maximumIntensity),
        format.amount(settlement.intensityAmount),
      ]),
      Table.Row([words.maximumGrant, format.amount(settlement.maximumGrant)]),
      Table.Row([words.limitedBy, words.name(of: settlement.binding)]),
      Table.Row(.subtotal, [words.grant(kind), format.amount(settlement.earned)]),
      Table.Row([words.disbursed(asOf: report.asOf), format.amount(settlement.disbursed)]),
      Table.Row(.subtotal, [words.toReceive(kind), format.amount(settlement.toReceive)]),
      Table.Row(.subtotal, [words.toRepay(kind), format.amount(settlement.toRepay)]),
    ]
    return Table(
      caption: words.settlementCaption(through: report.cutOff),
      columns: [.label(words.settlementItem), .number(words.settlementAmount)], rows: rows)
  }

  private func grantTable(_ recipients: [(party: Participant, settlement: Settlement)]) -> Table {
    let rows = recipients.map { party, settlement in
      Table.Row([
        party.name, format.amount(settlement.eligible),
        format.intensity(settlement.maximumIntensity), format.amount(settlement.intensityAmount),
        format.amount(settlement.maximumGrant), words.name(of: settlement.binding),
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
      caption: words.paymentCaption(asOf: report.asOf),
      columns: [
        .label(words.recipient), .number(words.grant(kind)), .number(words.disbursed),
        .number(words.toReceive(kind)), .number(words.toRepay(kind)),
      ], rows: rows + [Table.Row(.total, cells(words.sum, recipients.map(\.settlement)))])
  }

  /// Whether the final report needs an auditor's certificate (*revisorsintyg*), and why.
  private var auditCertificate: [Content] {
    guard kind == .final else { return [] }
    let findings = report.findings.compactMap { finding -> FindingText? in
      switch finding.evidence {
      case .auditCertificateNeeded, .auditCertificateNotKnown:
        words.text(of: finding.evidence, in: kind)
      default: nil
      }
    }
    var texts = findings.map { "\($0.found) \($0.rule)" }
    if texts.isEmpty {
      texts = [
        project.decision?.terms.auditCertificateFrom == nil
          ? words.auditCertificateUndecided : words.auditCertificateNotNeeded
      ]
    }
    return [.together([.heading(2, words.auditCertificate)] + texts.map { .body($0) })]
  }
}
