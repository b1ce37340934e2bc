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
      lines.append((heading(group.reason, own: group.own), .zero))
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
    let (format, words) = (format, words)
    @Sendable func carrying(_ sums: [Money], _ row: Int, _ name: String) -> [String] {
      ["", "", "", name, format.exact(sums[min(row, sums.count - 1)])]
    }
    let name =
      isOneParty ? words.notEligible : "\(party.participant.name) · \(words.notEligible)"
    return Table(
      caption: words.notEligibleCaption(
        rows: party.notEligible.contains { $0.transaction != nil }, cuts: !cuts.isEmpty),
      columns: voucherColumns, rows: lines.map(\.row), continuedCaption: words.continued(name),
      carriedForward: { carrying(reached, $0, words.carriedForward) },
      broughtForward: { carrying(reached, $0, words.broughtForward) })
  }

  private func sumTable(
    _ sums: [(kind: Table.Row.Kind, name: String, costs: [NotEligibleCost])]
  ) -> Table {
    Table(
      columns: [.label(words.settlementItem), .number(words.amount)],
      rows: sums.map { kind, name, costs in
        Table.Row(
          kind == .total ? .total : .body, [name, format.exact(costs.map(\.amount).sum())])
      }, maximumWidth: narrowTable)
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

  /// The costs by what is said of them: first what the project's days and the call leave out, then
  /// what the accounts do, each by first appearance.
  private func groups(
    _ costs: [NotEligibleCost]
  ) -> [(reason: String, own: String?, costs: [NotEligibleCost])] {
    var order: [(name: String, rank: Int, own: String?)] = []
    var byName: [String: [NotEligibleCost]] = [:]
    for cost in costs {
      let name = words.reason(cost.reason)
      if byName[name] == nil {
        order.append((name, cost.reason.rank, words.foreignPart(of: cost.reason)))
      }
      byName[name, default: []].append(cost)
    }
    return order.enumerated()
      .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map { ($0.element.name, $0.element.own, byName[$0.element.name, default: []]) }
  }

  /// What the project wrote of it, `own`, is in the project's language.
  private func heading(_ text: String, own: String? = nil) -> Table.Row {
    var row = Table.Row(.group, [text, "", "", "", ""])
    if let own, let projectLanguage {
      row.write(NameMarking([own], language: projectLanguage).spans(Span(text)), inColumn: 0)
    }
    return row
  }

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

extension NotEligibleCost.Reason {
  /// Place among the groups of rows left out.
  fileprivate var rank: Int {
    switch self {
    case .beforeProject: 0
    case .afterProject: 1
    case .categoryNotAllowed: 2
    case .account: 3
    case .undecidedAccount: 4
    case .unmappedAccount: 5
    case .indirectCostsComputed: 6
    case .aboveHourlyCost, .aboveIndirectCosts: 7
    }
  }
}
