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

  private func accountTable(_ accounts: [AccountUse], chart: AccountChart) -> Table {
    let rows = accounts.map { use in
      let rule =
        use.rule == nil ? words.noRule : use.isOwnRule ? words.ownRule : words.chartRule(chart)
      let reason = use.rule?.reason.map { " (\($0))" } ?? ""
      return Table.Row([
        use.account, use.name, words.treatment(use.rule?.treatment) + reason, rule,
        format.exact(use.amount),
      ])
    }
    let total = Table.Row(
      .total, ["", words.sum, "", "", format.exact(accounts.map(\.amount).sum())])
    return Table(
      columns: [
        .text(words.account), .label(words.accountName), .label(words.reportedAs),
        .text(words.decidedBy), .number(words.bookedAmount),
      ], rows: rows + [total])
  }
}
