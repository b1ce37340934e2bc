import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// From the ledger's öre to the reported kronor, one line a party.
  var reconciliation: [Content] {
    let lines = report.participants.map { ($0.participant.name, $0.reconciliation) }
    return leading(
      [.heading(1, words.reconciliation), .body(words.reconciliationIntroduction)],
      to: isOneParty ? walk(report.participants[0].reconciliation) : matrix(lines))
  }

  private func walk(_ line: Reconciliation) -> Table {
    func row(_ kind: Table.Row.Kind, _ name: String, _ amount: Money, _ why: String) -> Table.Row {
      Table.Row(kind, [name, format.exact(amount), why])
    }
    return Table(
      caption: words.reconciliationCaption,
      columns: [
        .label(words.settlementItem), .number(words.settlementAmount),
        .label(words.explanation, weight: 1.3),
      ],
      rows: [
        row(.body, words.booked, line.ledger, words.bookedExplained),
        row(.body, words.leftOut, -line.leftOut, words.leftOutExplained),
        row(.body, words.computedIndirect, line.computedIndirect, words.computedExplained),
        row(.body, words.cut, -line.cut, words.cutExplained),
        row(.body, words.rounding, line.rounding, words.roundingExplained),
        row(.total, words.reported, line.reported, words.reportedExplained),
      ])
  }

  private func matrix(_ lines: [(name: String, line: Reconciliation)]) -> Table {
    func cells(_ name: String, _ lines: [Reconciliation]) -> [String] {
      [name]
        + [
          lines.map(\.ledger).sum(), -lines.map(\.leftOut).sum(),
          lines.map(\.computedIndirect).sum(), -lines.map(\.cut).sum(),
          lines.map(\.rounding).sum(), lines.map(\.reported).sum(),
        ].map { format.exact($0) }
    }
    return Table(
      caption: words.reconciliationCaption,
      columns: [
        .label(words.party), .number(words.booked), .number(words.leftOut),
        .number(words.computedIndirect), .number(words.cut), .number(words.rounding),
        .number(words.reported),
      ],
      rows: lines.map { Table.Row(cells($0.name, [$0.line])) }
        + [Table.Row(.total, cells(words.sum, lines.map(\.line)))])
  }
}
