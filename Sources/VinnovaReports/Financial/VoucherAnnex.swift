import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// The rows behind each reported category, with the sum carried from page to page.
  func voucherAnnex(_ number: Int) -> [Content] {
    var content: [Content] = [.pageBreak, .heading(1, words.annex(number, words.voucherList))]
    let parties = report.participants.map { ($0, categories(of: $0)) }
    guard parties.contains(where: { !$0.1.isEmpty }) else {
      return content + [.body(words.noVouchers)]
    }
    content.append(.body(words.voucherIntroduction))
    for (party, categories) in parties where !categories.isEmpty {
      if !isOneParty { content.append(.heading(2, party.participant.name)) }
      for category in categories {
        content.append(.heading(isOneParty ? 2 : 3, words.name(of: category)))
        content.append(.table(voucherTable(category, of: party)))
      }
    }
    return content
  }

  private func categories(of party: ParticipantReport) -> [CostCategory] {
    let booked = Set(party.entries.map(\.category))
    return CostCategory.allCases.filter {
      booked.contains($0) || party.costs.accumulated.total(of: $0) != .zero
    }
  }

  private func voucherTable(_ category: CostCategory, of party: ParticipantReport) -> Table {
    let format = format
    let entries = party.entries.filter { $0.category == category }.map(\.transaction)
    let rows = entries.map { entry in
      Table.Row([
        entry.voucher, entry.date.description, entry.account, entry.text,
        format.exact(entry.amount),
      ])
    }
    let sums = runningSums(entries.map(\.amount))
    let carried = words.carriedForward
    return Table(
      columns: voucherColumns,
      rows: rows + closing(category, of: party, booked: sums.last ?? .zero),
      carriedForward: { index in
        let sum = sums.isEmpty ? Money.zero : sums[min(index, sums.count - 1)]
        return ["", "", "", carried, format.exact(sum)]
      })
  }

  /// From the booked sum to the reported amount, so that no figure differs unexplained.
  private func closing(
    _ category: CostCategory, of party: ParticipantReport, booked: Money
  ) -> [Table.Row] {
    let computed = category == .indirect ? party.reconciliation.computedIndirect : .zero
    let cut = party.notEligible.filter { $0.reason.cuts(category) }.map(\.amount).sum()
    let reported = party.costs.accumulated.total(of: category)
    let rounding = reported - (booked + computed - cut)
    func row(_ kind: Table.Row.Kind, _ name: String, _ amount: Money) -> Table.Row {
      Table.Row(kind, ["", "", "", name, format.exact(amount)])
    }
    var rows = [row(.subtotal, words.bookedSum, booked)]
    if computed != .zero { rows.append(row(.body, words.computedShare, computed)) }
    if cut != .zero { rows.append(row(.body, words.cutAboveLimit, -cut)) }
    if rounding != .zero { rows.append(row(.body, words.roundingToKronor, rounding)) }
    return rows + [row(.total, words.reportedAmount, reported)]
  }
}

extension NotEligibleCost.Reason {
  /// Whether a limit of this kind cuts the category's sum rather than leaving out a row.
  fileprivate func cuts(_ category: CostCategory) -> Bool {
    switch self {
    case .aboveHourlyCost: category == .personnel
    case .aboveIndirectCosts: category == .indirect
    default: false
    }
  }
}
