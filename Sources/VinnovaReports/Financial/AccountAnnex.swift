import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// What each account's money became, and which rule said so.
  func accountAnnex(_ number: Int) -> [Content] {
    [.pageBreak, .heading(1, words.annex(number, words.accountMapping))]
      + report.participants.flatMap { party -> [Content] in
        var content: [Content] = []
        if !isOneParty { content.append(.heading(2, party.participant.name)) }
        guard !party.accounts.isEmpty else { return content + [.body(words.noAccounts)] }
        let chart = party.participant.bookkeeping.chart
        content.append(.body(words.accountMappingIntroduction(chart)))
        content.append(.table(accountTable(party.accounts, chart: chart)))
        return content
      }
  }

  /// Accounts in order, costs first; their sum is what the reconciliation starts from.
  private func accountTable(_ accounts: [AccountUse], chart: AccountChart) -> Table {
    let costs = accounts.filter { $0.rule?.treatment.isCost ?? true }
    let others = accounts.filter { !($0.rule?.treatment.isCost ?? true) }
    func sum(_ kind: Table.Row.Kind, _ name: String, _ uses: [AccountUse]) -> Table.Row {
      Table.Row(kind, [words.sum, name, "", "", format.exact(uses.map(\.amount).sum())])
    }
    var rows = costs.map { row($0, chart: chart) } + [sum(.total, words.costAccounts, costs)]
    if !others.isEmpty {
      rows += others.map { row($0, chart: chart) }
      rows.append(sum(.subtotal, words.otherAccounts, others))
    }
    return Table(
      columns: [
        .text(words.account), .label(words.accountName), .label(words.reportedAs),
        .label(words.decidedBy, weight: 1.4), .number(words.bookedAmount),
      ], rows: rows)
  }

  private func row(_ use: AccountUse, chart: AccountChart) -> Table.Row {
    let rule =
      use.rule == nil ? words.noRule : use.isOwnRule ? words.ownRule : words.chartRule(chart)
    let reason = use.rule?.reason.map { ": \($0)" } ?? ""
    return Table.Row([
      use.account, use.name, words.treatment(use.rule?.treatment), rule + reason,
      format.exact(use.amount),
    ])
  }
}

extension AccountTreatment {
  /// Whether money there is a cost, eligible or not; what is undecided may be one.
  fileprivate var isCost: Bool {
    switch self {
    case .cost, .notEligible, .undecided: true
    case .financing, .balance: false
    }
  }
}
