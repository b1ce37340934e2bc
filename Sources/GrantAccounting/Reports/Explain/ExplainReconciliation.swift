extension Explainer {
  func reconciliation(_ figure: FigureName, _ value: FigureValue) -> Derivation {
    let party = party(figure)
    func made(_ step: DerivationStep, _ parts: [Derivation]) -> Derivation {
      Derivation(.figure(figure), value, step, parts: parts)
    }
    switch figure.kind {
    case .ledger:
      return made(
        .sum,
        unique(party.accounts.filter(\.isCost).map(\.account)).map {
          costAccount($0, of: party)
        })
    case .leftOut: return made(.sum, leftOutParts(of: party) { $0.transaction != nil })
    case .cut: return made(.sum, leftOutParts(of: party) { $0.transaction == nil })
    case .notEligible: return notEligible(figure, value)
    case .computedIndirect: return made(.sum, computedIndirect(of: party))
    case .rounding: return made(.sum, roundings(of: party))
    default:
      let steps: [FigureKind] = [.ledger, .leftOut, .computedIndirect, .cut, .rounding]
      return made(.reconciliation, steps.map { part(FigureName($0, of: figure.party)) })
    }
  }

  /// An account's rows that are costs: all of them, unless its rules say otherwise of some.
  private func costAccount(_ account: String, of party: ParticipantReport) -> Derivation {
    guard party.uses(of: account).contains(where: { !$0.isCost }) else {
      return part(FigureName(.account, of: party.participant.id, account: account))
    }
    let rows = party.entries.map(\.transaction) + party.notEligible.compactMap(\.transaction)
    let costs = inDateOrder(rows.filter { $0.account == account })
    return Derivation(
      .step(.costRows(account: account)), .amount(costs.map(\.amount).sum()), .rows, rows: costs)
  }

  private func notEligible(_ figure: FigureName, _ value: FigureValue) -> Derivation {
    guard let reason = figure.reason else {
      return Derivation(
        .figure(figure), value, .sum,
        parts: [
          part(FigureName(.leftOut, of: figure.party)), part(FigureName(.cut, of: figure.party)),
        ])
    }
    let party = party(figure)
    let costs = party.notEligible.filter { $0.reason.word == reason }
    let rule = costs.first.map { applied($0.reason.rule) }
    if let first = costs.first, costs.allSatisfy({ $0.transaction == nil }),
      let category = first.reason.cutCategory
    {
      return cut(first.reason, of: category, at: party, as: figure, value)
    }
    return Derivation(
      .figure(figure), value, .rows, rule: rule, rows: costs.compactMap(\.transaction))
  }

  /// Claimed through the cut-off less reported: what a limit took.
  private func cut(
    _ reason: NotEligibleCost.Reason, of category: CostCategory, at party: ParticipantReport,
    as figure: FigureName, _ value: FigureValue
  ) -> Derivation {
    let tree = currentTree(of: party)
    let limit = tree.stage.limited.limits.last { $0.category == category }
    guard let limit, let year = report.years.last else {
      return Derivation(.figure(figure), value, .sum)
    }
    return Derivation(
      .figure(figure), value, .difference, rule: applied(reason.rule),
      parts: [
        tree.claimed(limit, through: year),
        part(FigureName(.cost, of: figure.party, category: category)),
      ])
  }

  /// What was left out or cut, a part for each reason, in order of first appearance.
  func leftOutParts(
    of party: ParticipantReport, where isMeant: (NotEligibleCost) -> Bool
  ) -> [Derivation] {
    unique(party.notEligible.filter(isMeant).map(\.reason.word)).map {
      part(FigureName(.notEligible, of: party.participant.id, reason: $0))
    }
  }

  /// The computed share, with the krona that the ceiling takes back from its rounding.
  private func computedIndirect(of party: ParticipantReport) -> [Derivation] {
    guard let share = party.derivation.computedShare else { return [] }
    if let limit = party.derivation.indirectLimit, share > limit {
      let tree = currentTree(of: party)
      let last = tree.stage.limited.limits.last { $0.category == .indirect }
      guard let last, let year = report.years.last else { return [] }
      return [tree.claimed(last, through: year)]
    }
    return [part(FigureName(.cost, of: party.participant.id, category: .indirect))]
  }

  private func roundings(of party: ParticipantReport) -> [Derivation] {
    let tree = currentTree(of: party)
    return CostCategory.allCases.flatMap { category in
      report.years.compactMap { year -> Derivation? in
        let exact = tree.booked(category, year)
        let rounded = Derivation.following(
          .step(.rounded(category, year: year)), .rounded, [exact])
        guard rounded.value != exact.value else { return nil }
        return .following(
          .step(.rounding(category, year: year)), .difference, [rounded, exact])
      }
    }
  }

  /// The account's rows that the report looked at: inside the project through the cut-off,
  /// outside it through the as-of date.
  func account(_ figure: FigureName, _ value: FigureValue) -> Derivation {
    let all = figure.party.flatMap { rowsByAccount[$0] }
    let rows = (figure.account.flatMap { all?[$0] } ?? []).filter(report.looks)
    return Derivation(.figure(figure), value, .rows, rows: rows)
  }

  /// Costs through a month's end, under the limits as they were then.
  func month(_ figure: FigureName, _ value: FigureValue) -> Derivation {
    let party = party(figure)
    guard let month = figure.month, let end = month.lastDay else {
      return Derivation(.figure(figure), value, .sum)
    }
    let stage = stage(of: party, through: min(end, report.cutOff))
    let tree = CostTree(self, of: party, stage: stage, at: .through(month))
    return renamed(tree.cost(nil, nil), as: figure, value)
  }
}
