import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// From the ledger's öre to the reported kronor, one line a party.
  ///
  /// Steps that no party has are left out.
  var reconciliation: [Content] {
    let lines = report.participants.map { ($0.participant.name, $0.reconciliation) }
    return leading(
      [.heading(1, words.reconciliation), .body(words.reconciliationIntroduction)],
      to: isOneParty ? walk(report.participants[0].reconciliation) : matrix(lines))
  }

  /// What is added or taken away on the way, in order; the last is the result.
  private func steps(of lines: [Reconciliation]) -> [ReconciliationStep] {
    var steps = [
      ReconciliationStep(words.booked, words.bookedExplained) { $0.ledger },
      ReconciliationStep(words.leftOut, words.leftOutExplained) { -$0.leftOut },
    ]
    if lines.contains(where: { $0.computedIndirect != .zero }) {
      steps.append(
        ReconciliationStep(words.computedIndirect, words.computedExplained) { $0.computedIndirect })
    }
    if lines.contains(where: { $0.cut != .zero }) {
      steps.append(ReconciliationStep(words.cut, words.cutExplained) { -$0.cut })
    }
    return steps + [
      ReconciliationStep(words.rounding, words.roundingExplained) { $0.rounding },
      ReconciliationStep(words.reported, words.reportedExplained) { $0.reported },
    ]
  }

  private func walk(_ line: Reconciliation) -> Table {
    let steps = steps(of: [line])
    return Table(
      caption: words.reconciliationCaption,
      columns: [
        .label(words.settlementItem), .number(words.settlementAmount),
        .label(words.explanation, weight: 1.3),
      ],
      rows: steps.enumerated().map { index, step in
        Table.Row(
          index == steps.count - 1 ? .total : .body,
          [step.name, format.exact(step.amount(line)), step.explanation])
      })
  }

  private func matrix(_ lines: [(name: String, line: Reconciliation)]) -> Table {
    let steps = steps(of: lines.map(\.line))
    func cells(_ name: String, _ lines: [Reconciliation]) -> [String] {
      [name] + steps.map { format.exact(lines.map($0.amount).sum()) }
    }
    return Table(
      caption: words.reconciliationCaption,
      columns: [.label(words.party)] + steps.map { .number($0.name) },
      rows: lines.map { Table.Row(cells($0.name, [$0.line])) }
        + [Table.Row(.total, cells(words.sum, lines.map(\.line)))])
  }
}

/// A step from booked to reported, with its sign.
private struct ReconciliationStep {
  let name: String
  let explanation: String
  let amount: (Reconciliation) -> Money

  init(_ name: String, _ explanation: String, _ amount: @escaping (Reconciliation) -> Money) {
    (self.name, self.explanation, self.amount) = (name, explanation, amount)
  }
}
