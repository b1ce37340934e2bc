import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// Every amount left out or cut, by party and reason, each row with its voucher.
  var notEligible: [Content] {
    var content: [Content] = [.heading(1, words.notEligible)]
    guard report.participants.contains(where: { !$0.notEligible.isEmpty }) else {
      return [.together(content + [.body(words.nothingLeftOut)])]
    }
    content.append(.body(words.notEligibleIntroduction))
    var result: [Content] = []
    for party in report.participants where !party.notEligible.isEmpty {
      if !isOneParty { content.append(.heading(2, party.participant.name)) }
      for group in groups(party.notEligible) {
        result += leading(content, to: leftOutTable(group.reason, group.costs))
        content = []
      }
    }
    return result
  }

  /// The costs by reason, in order of first appearance.
  private func groups(
    _ costs: [NotEligibleCost]
  ) -> [(reason: NotEligibleCost.Reason, costs: [NotEligibleCost])] {
    var order: [NotEligibleCost.Reason] = []
    var byReason: [NotEligibleCost.Reason: [NotEligibleCost]] = [:]
    for cost in costs {
      if byReason[cost.reason] == nil { order.append(cost.reason) }
      byReason[cost.reason, default: []].append(cost)
    }
    return order.map { ($0, byReason[$0, default: []]) }
  }

  private func leftOutTable(
    _ reason: NotEligibleCost.Reason, _ costs: [NotEligibleCost]
  ) -> Table {
    let format = format
    let rows = costs.map { cost in
      guard let row = cost.transaction else {
        let nothing = NumberFormat.nothing
        return Table.Row([nothing, nothing, nothing, words.cutFromSum, format.exact(cost.amount)])
      }
      return Table.Row([
        row.voucher, row.date.description, row.account, row.text, format.exact(row.amount),
      ])
    }
    let sums = runningSums(costs.map(\.amount))
    let carried = words.carriedForward
    return Table(
      caption: words.reason(reason), columns: voucherColumns,
      rows: rows + [
        Table.Row(.total, [words.sum, "", "", "", format.exact(sums.last ?? .zero)])
      ],
      carriedForward: { ["", "", "", carried, format.exact(sums[min($0, sums.count - 1)])] })
  }

  var voucherColumns: [Table.Column] {
    [
      .text(words.voucher), .text(words.date), .text(words.account), .label(words.text),
      .number(words.amount),
    ]
  }
}

/// The sum through each element.
func runningSums(_ amounts: [Money]) -> [Money] {
  var reached = Money.zero
  return amounts.map { amount in
    reached += amount
    return reached
  }
}
