import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// Own financing with the real costs that the grant cannot pay, as a sum that can be followed.
  ///
  /// Only parties that have such costs, and nothing where none has.
  var ownFinancing: [Content] {
    let steps = report.participants.map { party in
      (
        name: party.participant.name, own: party.financing.actual.total(of: .own),
        whole: party.ownIncludingNotEligible
      )
    }.filter { $0.own != $0.whole }
    guard !steps.isEmpty else { return [] }
    let table =
      isOneParty
      ? Table(
        caption: words.ownFinancingCaption(through: report.cutOff),
        columns: [.label(words.settlementItem), .number(words.settlementAmount)],
        rows: [
          Table.Row([words.ownInTable, format.amount(steps[0].own)]),
          Table.Row([words.realNotEligible, format.amount(steps[0].whole - steps[0].own)]),
          Table.Row(.total, [words.ownWithReal, format.amount(steps[0].whole)]),
        ], maximumWidth: 360)
      : Table(
        caption: words.ownFinancingCaption(through: report.cutOff),
        columns: [
          .label(words.party), .number(words.ownInTable), .number(words.realNotEligible),
          .number(words.ownWithReal),
        ],
        rows: steps.map { step in
          Table.Row(
            [step.name]
              + [step.own, step.whole - step.own, step.whole].map { format.amount($0) })
        })
    return leading([], to: table, after: [.note(words.ownLeavesOut)])
  }
}
