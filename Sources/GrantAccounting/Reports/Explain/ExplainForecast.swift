extension Explainer {
  func forecast(_ figure: FigureName, _ value: FigureValue) -> Derivation {
    let party = party(figure)
    func made(_ step: DerivationStep, _ parts: [Derivation]) -> Derivation {
      Derivation(.figure(figure), value, step, parts: parts)
    }
    switch figure.kind {
    case .costPerMonth, .expectedCost: return costForecast(figure, value)
    case .expectedGrant:
      guard party.settlement != nil else { return made(.sum, []) }
      return Derivation(
        .figure(figure), value, .grant, rule: applied(.grantCeiling),
        parts: [part(FigureName(.maximumGrant, of: figure.party)), expectedByIntensity(figure)])
    case .unusedGrant:
      guard party.settlement != nil else { return made(.sum, []) }
      return made(
        .difference,
        [
          part(FigureName(.maximumGrant, of: figure.party)),
          part(FigureName(.expectedGrant, of: figure.party)),
        ])
    case .overdrawnGrant:
      guard party.settlement != nil else { return made(.sum, []) }
      return made(
        .excess,
        [expectedByIntensity(figure), part(FigureName(.maximumGrant, of: figure.party))])
    case .costAboveBudget:
      return made(
        .excess,
        [
          part(FigureName(.expectedCost, of: figure.party)),
          part(FigureName(.budget, of: figure.party)),
        ])
    default: return lastDay(figure, value)
    }
  }

  private func expectedByIntensity(_ figure: FigureName) -> Derivation {
    .following(
      .step(.expectedByIntensity), .shareRoundedDown,
      [
        part(FigureName(.maximumIntensity, of: figure.party)),
        part(FigureName(.expectedCost, of: figure.party)),
      ])
  }

  /// The average month with cost, or what the months left add to the costs so far.
  private func costForecast(_ figure: FigureName, _ value: FigureValue) -> Derivation {
    guard let category = figure.category else {
      let parts = CostCategory.allCases.map {
        part(FigureName(figure.kind, of: figure.party, category: $0))
      }
      return Derivation(.figure(figure), value, .sum, parts: withAmount(parts))
    }
    let party = party(figure)
    guard let basis = report.forecast(of: party)?.basis else {
      return Derivation(.figure(figure), value, .sum)
    }
    if figure.kind == .expectedCost {
      return renamed(expected(category, of: party, after: basis.monthsLeft), as: figure, value)
    }
    let months = stated(.step(.monthsWithCost), .number(basis.monthsWithCost), in: .period)
    return Derivation(
      .figure(figure), value, .average,
      parts: [cost(category, of: party, through: basis.through), months])
  }

  private func cost(
    _ category: CostCategory, of party: ParticipantReport, through month: YearMonth
  ) -> Derivation {
    let end = month.lastDay.map { min($0, report.cutOff) } ?? report.cutOff
    let tree = CostTree(
      self, of: party, stage: stage(of: party, through: end), at: .through(month))
    return tree.cost(category, nil)
  }

  /// Costs so many months after the forecast's last whole one, no less than what is reported.
  private func expected(
    _ category: CostCategory, of party: ParticipantReport, after months: Int
  ) -> Derivation {
    let id = party.participant.id
    let reported = part(FigureName(.cost, of: id, category: category))
    guard let basis = report.forecast(of: party)?.basis else { return reported }
    let drawnOut = Derivation.following(
      .step(.drawnOut(category, months: months)), .drawnOut,
      [
        cost(category, of: party, through: basis.through),
        part(FigureName(.costPerMonth, of: id, category: category)),
        stated(.step(.monthsLeft(months)), .number(months), in: .period),
      ])
    let cost = category == .indirect ? indirect(drawnOut, of: party, after: months) : drawnOut
    return .following(
      .step(.expectedAfter(category, months: months)), .highest,
      [cost, reported].compactMap(\.self))
  }

  /// Indirect costs as the expected personnel costs leave them: their share, at most the ceiling.
  ///
  /// `nil` where a computed share has nothing more to be taken of.
  private func indirect(
    _ drawnOut: Derivation, of party: ParticipantReport, after months: Int
  ) -> Derivation? {
    let personnel = expected(.personnel, of: party, after: months)
    var cost = drawnOut
    if let share = party.derivation.computedShare {
      guard personnel.value != .amount(party.costs.accumulated.total(of: .personnel)) else {
        return nil
      }
      cost = .following(
        .step(.expectedShare(months: months)), .shareRounded,
        [stated(.step(.computedShare), .share(share), in: .bookkeeping), personnel])
    }
    guard let limit = party.derivation.indirectLimit else { return cost }
    let rule = applied(.indirectCostCap)
    let ceiling = Derivation.following(
      .step(.expectedCeiling(months: months)), .ceiling,
      [stated(.step(.limitShare(.indirect)), .share(limit), in: indirectLimitPlace), personnel],
      rule: rule)
    return .following(
      .step(.expectedWithinLimit(months: months)), .lowest, [cost, ceiling], rule: rule)
  }

  /// The month in which the money ends, and how far into it.
  private func lastDay(_ figure: FigureName, _ value: FigureValue) -> Derivation {
    let party = party(figure)
    let limit = limit(figure)
    guard let basis = report.forecast(of: party)?.basis, let most = limit.value.amount else {
      return Derivation(.figure(figure), value, .sum)
    }
    func cost(after months: Int) -> Derivation {
      .summing(
        .step(.expectedAfter(nil, months: months)),
        withAmount(CostCategory.allCases.map { expected($0, of: party, after: months) }))
    }
    var month = basis.through
    var before = cost(after: 0)
    for months in stride(from: 1, through: basis.monthsLeft, by: 1) {
      month = month.next
      let after = cost(after: months)
      if let amount = after.value.amount, amount > most {
        let first = CalendarDate(year: month.year, month: month.month, day: 1) ?? report.cutOff
        return Derivation(
          .figure(figure), value, .lastDay,
          parts: [
            limit, before, after, stated(.step(.firstDayOfMonth), .day(first), in: .period),
            stated(.step(.cutOff), .day(report.cutOff), in: .period),
          ])
      }
      before = after
    }
    return Derivation(.figure(figure), value, .sum)
  }

  /// The money whose end is looked for.
  private func limit(_ figure: FigureName) -> Derivation {
    guard figure.kind == .grantLastsThrough else {
      return part(FigureName(.budget, of: figure.party))
    }
    return .following(
      .step(.costUsingUpGrant), .usingUp,
      [
        part(FigureName(.maximumGrant, of: figure.party)),
        part(FigureName(.maximumIntensity, of: figure.party)),
      ])
  }
}
