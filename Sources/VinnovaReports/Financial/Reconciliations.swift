import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// From the ledger's öre to the reported kronor, one line a party.
  var reconciliation: [Content] {
    let lines = report.participants.map { ($0.participant.name, $0.reconciliation) }
    return [
      .heading(1, words.reconciliation), .body(words.reconciliationIntroduction),
      .table(isOneParty ? walk(report.participants[0].reconciliation) : matrix(lines)),
    ]
  }

  private func walk(_ line: Reconciliation) -> Table {
    let rows = [
      (words.booked, line.ledger), (words.leftOut, -line.leftOut),
      (words.computedIndirect, line.computedIndirect), (words.cut, -line.cut),
      (words.rounding, line.rounding),
    ].map { Table.Row([$0.0, format.exact($0.1)]) }
    return Table(
      caption: words.reconciliationCaption,
      columns: [.label(words.settlementItem), .number(words.settlementAmount)],
      rows: rows + [Table.Row(.total, [words.reported, format.exact(line.reported)])])
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
