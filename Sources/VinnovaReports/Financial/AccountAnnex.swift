import GrantAccounting
import Typesetting

extension FinancialComposition {
  /// What each account's money became, and which rule said so.
  func accountAnnex(_ number: Int) -> [Content] {
    let charts = Set(report.participants.map(\.participant.bookkeeping.chart))
    let shared = charts.count == 1 ? charts.first : nil
    var heading: [Content] = [
      .heading(1, words.annex(number, words.accountMapping)),
      .body(words.accountMappingIntroduction(shared) + (hasIncome ? " \(words.incomeMapped)" : "")),
    ]
    return report.participants.flatMap { party -> [Content] in
      if !isOneParty { heading.append(.heading(2, party.participant.name)) }
      defer { heading = [] }
      guard !party.accounts.isEmpty else { return heading + [.body(words.noAccounts)] }
      let chart = party.participant.bookkeeping.chart
      if shared == nil { heading.append(.note(words.chartUsed(chart))) }
      return leading(
        heading,
        to: accountTable(
          party, named: isOneParty ? words.accountMapping : party.participant.name))
    }
  }

  private var hasIncome: Bool {
    report.participants.flatMap(\.accounts).contains { $0.rule?.treatment == .financing }
  }

  /// Accounts in order, costs first; their sum is what the reconciliation starts from.
  ///
  /// Financing and balance accounts stand below without one: they do not belong together.
  private func accountTable(_ party: ParticipantReport, named name: String) -> Table {
    let costs = party.accounts.filter { $0.rule?.treatment.isCost ?? true }
    let others = party.accounts.filter { !($0.rule?.treatment.isCost ?? true) }
    let sum = Table.Row(
      .total,
      [words.sum, words.costAccounts, "", "", format.exact(costs.map(\.amount).sum())])
    let rows =
      costs.map { row($0, at: party.participant) } + [sum]
      + others.map { row($0, at: party.participant) }
    return Table(
      caption: words.accountCaption(through: report.cutOff, late: lastLateDay(of: party)),
      columns: [
        .text(words.account), .label(words.accountName, weight: 1.1),
        .label(words.reportedAs, weight: 1.4), .label(words.decidedBy, weight: 1.6),
        .number(words.bookedAmount),
      ], rows: rows, continuedCaption: words.continued(name))
  }

  /// Rows after the project are listed, too, so that a late invoice is seen: through the as-of date,
  /// or as far as the ledger is known.
  private func lastLateDay(of party: ParticipantReport) -> CalendarDate? {
    guard report.cutOff >= report.projectPeriod.end else { return nil }
    let known = min(report.asOf, party.ledgerCompleteThrough ?? report.asOf)
    let late = party.notEligible.compactMap(\.transaction?.date).max() ?? known
    let through = max(known, late)
    return through > report.cutOff ? through : nil
  }

  private func row(_ use: AccountUse, at party: Participant) -> Table.Row {
    var row = Table.Row(
      .body,
      [
        use.account, use.name, treatment(of: use, at: party), "", format.exact(use.amount),
      ], languages: ledgerLanguage(inColumn: 1))
    row.write(grounds(of: use), inColumn: 3)
    return row
  }

  /// What the account's rows are reported as: the call or a computed share may overrule its rule.
  private func treatment(of use: AccountUse, at party: Participant) -> String {
    guard case .cost(let category) = use.rule?.treatment else {
      return words.treatment(use.rule?.treatment)
    }
    guard project.call.allowedCategories.contains(category) else { return words.notFundedByCall }
    let isReplaced = category == .indirect && party.bookkeeping.indirectCosts != .booked
    return isReplaced ? words.replacedByShare : words.treatment(use.rule?.treatment)
  }

  /// The rule's reason; one of the party's own rules says so, in the project's language.
  private func grounds(of use: AccountUse) -> [Span] {
    guard let rule = use.rule else { return [Span(words.noRule)] }
    guard use.isOwnRule else {
      return [Span(rule.reason.map(words.chartReason) ?? words.chartRule)]
    }
    let which = words.ownRule + (rule.filter.map { " (\(words.filter($0)))" } ?? "")
    guard let reason = rule.reason else { return [Span(which)] }
    return [Span("\(which): "), Span(reason, language: projectLanguage)]
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
