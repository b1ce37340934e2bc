import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// The rows behind each reported category, with the sum carried from page to page.
  func voucherAnnex(_ number: Int) -> [Content] {
    var content: [Content] = [.heading(1, words.annex(number, words.voucherList))]
    let parties = report.participants.enumerated().filter { _, party in
      !party.entries.isEmpty || party.costs.accumulated.total != .zero
    }
    guard !parties.isEmpty else { return content + [.body(words.noVouchers)] }
    var heading = content + [.body(words.voucherIntroduction)]
    content = []
    for (index, party) in parties {
      if !isOneParty { heading.append(.heading(2, party.participant.name)) }
      content += leading(heading, to: derivationTable(party))
      heading = []
      for category in CostCategory.allCases {
        let entries = party.entries.filter { $0.category == category }.map(\.transaction)
        guard !entries.isEmpty else { continue }
        // A page may start here, so the heading says whose rows they are.
        let categoryName = words.name(of: category)
        let name = isOneParty ? categoryName : "\(party.participant.name) · \(categoryName)"
        let heading = Content.heading(
          isOneParty ? 2 : 3, name, name: vouchersName(ofParty: index, category),
          link: costsName(ofParty: index))
        content += leading([heading], to: voucherTable(entries, named: name))
      }
    }
    return content
  }

  private func voucherTable(_ entries: [Transaction], named name: String) -> Table {
    let (format, words) = (format, words)
    let sums = runningSums(entries.map(\.amount))
    @Sendable func carrying(_ row: Int, _ name: String) -> [String] {
      ["", "", "", name, format.exact(sums[min(row, sums.count - 1)])]
    }
    let rows = entries.enumerated().map { index, entry in
      var row = voucherRow(entry)
      row.joinsPrevious = index > 0 && entries[index - 1].isOfVoucher(of: entry)
      return row
    }
    let total = Table.Row(.total, [words.sum, "", "", "", format.exact(sums.last ?? .zero)])
    var table = Table(
      columns: voucherColumns, rows: rows + [total], continuedCaption: words.continued(name),
      carriedForward: { carrying($0, words.carriedForward) },
      broughtForward: { carrying($0, words.broughtForward) })
    table.isDense = true
    return table
  }

  /// From the vouchers' sum to the reported amount by category, so that no figure of the annex
  /// differs from the report without an explanation.
  private func derivationTable(_ party: ParticipantReport) -> Table {
    let all = CostCategory.allCases.map { derivation(of: $0, for: party) }
    // Most parties compute nothing and exceed no limit: a column of noughts says no more.
    let isComputed = all.contains { $0.computed != .zero }
    let isCut = all.contains { $0.cut != .zero }
    func chosen<Part>(
      _ booked: Part, _ computed: Part, _ cut: Part, _ rounding: Part, _ reported: Part
    ) -> [Part] {
      [booked] + (isComputed ? [computed] : []) + (isCut ? [cut] : []) + [rounding, reported]
    }
    func cells(_ name: String, _ categories: [CostCategory]) -> [String] {
      let steps = categories.map { derivation(of: $0, for: party) }
      let amounts = chosen(
        steps.map(\.booked).sum(), steps.map(\.computed).sum(), -steps.map(\.cut).sum(),
        steps.map(\.rounding).sum(), steps.map(\.reported).sum())
      return [name] + amounts.map { format.exact($0) }
    }
    return Table(
      caption: words.fromBookedToReported,
      columns: [.label(words.costCategory)]
        + chosen(
          words.bookedShort, words.computedShort, words.cutShort, words.rounding, words.reported
        ).map { .number($0) },
      rows: CostCategory.allCases.map { Table.Row(cells(words.name(of: $0), [$0])) }
        + [Table.Row(.total, cells(words.totalCosts, CostCategory.allCases))])
  }

  private func derivation(
    of category: CostCategory, for party: ParticipantReport
  ) -> (booked: Money, computed: Money, cut: Money, rounding: Money, reported: Money) {
    let booked = party.entries.filter { $0.category == category }.map(\.transaction.amount).sum()
    let computed = category == .indirect ? party.reconciliation.computedIndirect : .zero
    let cut = party.notEligible.filter { $0.reason.cutCategory == category }.map(\.amount).sum()
    let reported = party.costs.accumulated.total(of: category)
    return (booked, computed, cut, reported - (booked + computed - cut), reported)
  }
}

extension Transaction {
  fileprivate func isOfVoucher(of other: Transaction) -> Bool {
    (voucher, date) == (other.voucher, other.date)
  }
}
