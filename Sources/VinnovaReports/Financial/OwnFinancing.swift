import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// Own financing with the real costs that the grant cannot pay, as a sum that can be followed.
  ///
  /// Every party, so that the sums are those of the financing; nothing where none has such costs.
  var ownFinancing: [Content] {
    let steps = report.participants.map { party in
      (
        name: party.participant.name, own: party.financing.actual.total(of: .own),
        whole: party.ownIncludingNotEligible
      )
    }
    guard steps.contains(where: { $0.own != $0.whole }) else { return [] }
    func cells(_ name: String, own: Money, whole: Money) -> [String] {
      [name] + [own, whole - own, whole].map { format.amount($0) }
    }
    let table =
      isOneParty
      ? Table(
        caption: words.ownFinancingCaption(through: report.cutOff),
        columns: [.label(words.settlementItem), .number(words.settlementAmount)],
        rows: [
          Table.Row([words.ownInTable, format.amount(steps[0].own)]),
          Table.Row([words.realNotEligible, format.amount(steps[0].whole - steps[0].own)]),
          Table.Row(.total, [words.ownWithReal, format.amount(steps[0].whole)]),
        ], maximumWidth: narrowTable)
      : Table(
        caption: words.ownFinancingCaption(through: report.cutOff),
        columns: [
          .label(words.party), .number(words.ownInTable), .number(words.realNotEligible),
          .number(words.ownWithReal),
        ],
        rows: steps.map { Table.Row(cells($0.name, own: $0.own, whole: $0.whole)) }
          + [
            Table.Row(
              .total,
              cells(words.sum, own: steps.map(\.own).sum(), whole: steps.map(\.whole).sum()))
          ])
    return leading([], to: table, after: leftOutOfOwn.map { [.note($0)] } ?? [])
  }

  private var leftOutOfOwn: String? {
    let reasons = report.participants.flatMap(\.notEligible).map(\.reason)
    return words.ownLeavesOut(
      outsidePeriod: reasons.contains { $0 == .beforeProject || $0 == .afterProject },
      undecided: reasons.contains {
        if case .undecidedAccount = $0 { true } else { $0 == .unmappedAccount }
      }, replacedByShare: reasons.contains(.indirectCostsComputed),
      hasComputedIndirect: report.participants.contains {
        $0.reconciliation.computedIndirect != .zero
      })
  }
}
