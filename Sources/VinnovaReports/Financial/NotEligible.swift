import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// Every amount left out or cut, a table a party, each row with its voucher.
  var notEligible: [Content] {
    var heading: [Content] = [.heading(1, words.notEligible)]
    let parties = report.participants.filter { !$0.notEligible.isEmpty }
    guard !parties.isEmpty else {
      return [.together(heading + [.body(words.nothingLeftOut)])]
    }
    let sums = parties.count > 1 ? sums(parties.flatMap(\.notEligible)) : []
    // A single sum is no table.
    let only = sums.count == 1 ? sums.first.map { $0.costs.map(\.amount).sum() } : nil
    heading.append(.body(words.notEligibleIntroduction(together: only)))
    var result: [Content] = []
    for party in parties {
      if !isOneParty { heading.append(.heading(2, party.participant.name)) }
      result += leading(heading, to: leftOutTable(party))
      heading = []
    }
    guard sums.count > 1 else { return result }
    return result + leading([.heading(2, words.sumOfParties)], to: sumTable(sums))
  }

  /// Rows by reason, then what limits cut; the sums are those of the reconciliation.
  private func leftOutTable(_ party: ParticipantReport) -> Table {
    var lines: [(row: Table.Row, amount: Money)] = []
    for group in groups(party.notEligible.filter { $0.transaction != nil }) {
      lines.append((heading(words.reason(group.reason)), .zero))
      lines += group.costs.map {
        ($0.transaction.map { voucherRow($0) } ?? cutRow($0), $0.amount)
      }
      if group.costs.count > 1 {
        lines.append((sum(.subtotal, words.sum, group.costs), .zero))
      }
    }
    let cuts = party.notEligible.filter { $0.transaction == nil }
    if !cuts.isEmpty {
      lines.append((heading(words.cutAbove), .zero))
      lines += cuts.map { (cutRow($0), $0.amount) }
    }
    lines += sums(party.notEligible).map { kind, name, costs in (sum(kind, name, costs), .zero) }
    let reached = runningSums(lines.map(\.amount))
    let (format, carried) = (format, words.carriedForward)
    let name =
      isOneParty ? words.notEligible : "\(party.participant.name) · \(words.notEligible)"
    return Table(
      caption: words.notEligibleCaption, columns: voucherColumns, rows: lines.map(\.row),
      continuedCaption: words.continued(name),
      carriedForward: { ["", "", "", carried, format.exact(reached[min($0, reached.count - 1)])] })
  }

  private func sumTable(
    _ sums: [(kind: Table.Row.Kind, name: String, costs: [NotEligibleCost])]
  ) -> Table {
    Table(
      columns: [.label(words.settlementItem), .number(words.amount)],
      rows: sums.map { kind, name, costs in
        Table.Row(
          kind == .total ? .total : .body, [name, format.exact(costs.map(\.amount).sum())])
      }, maximumWidth: 300)
  }

  /// Rows, cuts and both together, as the reconciliation has them; one of them alone is the total.
  private func sums(
    _ costs: [NotEligibleCost]
  ) -> [(kind: Table.Row.Kind, name: String, costs: [NotEligibleCost])] {
    let rows = costs.filter { $0.transaction != nil }
    let cuts = costs.filter { $0.transaction == nil }
    if cuts.isEmpty { return [(.total, words.sumOfRows, rows)] }
    if rows.isEmpty { return [(.total, words.sumOfCuts, cuts)] }
    return [
      (.subtotal, words.sumOfRows, rows), (.subtotal, words.sumOfCuts, cuts),
      (.total, words.sumNotEligible, costs),
    ]
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

  private func heading(_ text: String) -> Table.Row { Table.Row(.group, [text, "", "", "", ""]) }

  /// A limit cuts a sum, so there is no voucher to name.
  private func cutRow(_ cost: NotEligibleCost) -> Table.Row {
    Table.Row([words.cutShort, "", "", words.reason(cost.reason), format.exact(cost.amount)])
  }

  private func sum(
    _ kind: Table.Row.Kind, _ name: String, _ costs: [NotEligibleCost]
  ) -> Table.Row {
    Table.Row(kind, [name, "", "", "", format.exact(costs.map(\.amount).sum())])
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
