/// What became of a voucher row.
public struct RowFate: Hashable, Sendable {
  public enum Fate: Hashable, Sendable {
    case reported(CostCategory)
    case leftOut(NotEligibleCost.Reason)
    /// Financing or a balance account: no cost at all.
    case noCost(AccountTreatment)
    /// Later than the days the report looks at.
    case later
  }

  /// The party's `id`.
  public let party: String
  public let row: Transaction
  public let fate: Fate
  /// The rule of the account mapping; `nil` for an unmapped account.
  public let accountRule: AccountRule?
  public let isOwnRule: Bool
  /// The rule that left it out.
  public let rule: AppliedRule?
  /// The reported figure the row is counted in, or the sum of those left out with it.
  public let figure: FigureName?
}

extension Explainer {
  /// Rows asked for as `voucher A 104`, `verifikation A 104` or `file:line`; `nil` where `text` is
  /// none of these.
  func rows(called text: String) -> [RowFate]? {
    let words = text.split(whereSeparator: \.isWhitespace)
    if let first = words.first?.lowercased(), words.count > 1,
      ["voucher", "verifikation", "ver"].contains(first)
    {
      let rows = fates(ofVoucher: words.dropFirst().joined(separator: " "))
      return rows.isEmpty ? nil : rows
    }
    let name = text.filter { !$0.isWhitespace }
    let rows = fates { $0.location.line != nil && $0.location.description == name }
    return rows.isEmpty ? nil : rows
  }

  func fates(ofVoucher label: String) -> [RowFate] {
    let wanted = LabelForm.common(label)
    return wanted.isEmpty ? [] : fates { LabelForm.common($0.voucher) == wanted }
  }

  /// Every row of the project that is meant, party by party in date order.
  func fates(where isMeant: (Transaction) -> Bool) -> [RowFate] {
    report.participants.flatMap { part in
      (ledgers[part.participant.id] ?? []).filter(isMeant).map { fate(of: $0, at: part) }
    }
  }

  private func fate(of row: Transaction, at part: ParticipantReport) -> RowFate {
    let id = part.participant.id
    let found = findRule(
      for: row.account, objects: row.objects, own: part.participant.bookkeeping.ownRules,
      chart: part.participant.bookkeeping.chart)
    func become(
      _ fate: RowFate.Fate, rule: AppliedRule? = nil, in figure: FigureName? = nil
    ) -> RowFate {
      RowFate(
        party: id, row: row, fate: fate, accountRule: found?.rule,
        isOwnRule: found?.isOwn ?? false, rule: rule, figure: figure)
    }
    if let entry = part.entries.first(where: { $0.transaction == row }) {
      return become(
        .reported(entry.category),
        in: FigureName(.cost, of: listed(id), category: entry.category, year: row.date.year))
    }
    if let cost = part.notEligible.first(where: { $0.transaction == row }) {
      return become(
        .leftOut(cost.reason), rule: applied(cost.reason.rule),
        in: FigureName(.notEligible, of: listed(id), reason: cost.reason.word))
    }
    guard report.looks(at: row), let treatment = found?.rule.treatment else {
      return become(.later)
    }
    return become(
      .noCost(treatment), in: FigureName(.account, of: listed(id), account: row.account))
  }

  /// The party's part of a path: none where there is only one party.
  private func listed(_ id: String) -> String? {
    report.participants.count == 1 ? nil : id
  }
}
