extension FinancialReport {
  /// A figure as the report has it; `nil` where the report has no such figure.
  public func value(of figure: FigureName) -> FigureValue? {
    let figure = resolved(figure)
    return switch figure.kind.group {
    case .settlement: settlementValue(figure)
    case .costs: costValue(figure)
    case .financing: financingValue(figure)
    case .reconciliation: reconciliationValue(figure)
    case .accounts: accountValue(figure)
    case .months: monthValue(figure)
    case .forecast: forecastValue(figure)
    }
  }

  /// The party a figure is about, or all of them.
  func parts(of figure: FigureName) -> [ParticipantReport] {
    guard let party = figure.party else { return participants }
    return participants.filter { $0.participant.id == party }
  }

  private func settlementValue(_ figure: FigureName) -> FigureValue? {
    let settlements = parts(of: figure).compactMap(\.settlement)
    guard let first = settlements.first else { return nil }
    func sum(_ amount: (Settlement) -> Money) -> FigureValue {
      .amount(settlements.map(amount).sum())
    }
    switch figure.kind {
    case .earned: return sum(\.earned)
    case .eligible: return sum(\.eligible)
    case .intensityAmount: return sum(\.intensityAmount)
    case .maximumGrant: return sum(\.maximumGrant)
    case .maximumIntensity:
      return figure.party == nil ? nil : .share(first.maximumIntensity)
    case .disbursed: return sum(\.disbursed)
    case .toReceive: return sum(\.toReceive)
    case .toRepay: return sum(\.toRepay)
    default: return nil
    }
  }

  private func costValue(_ figure: FigureName) -> FigureValue? {
    let parts = parts(of: figure)
    guard let part = parts.first else { return nil }
    let costs = figure.party == nil ? total : part.costs
    switch figure.kind {
    case .cost: return .amount(costs.accumulated.amount(of: figure))
    case .period: return .amount(costs.inPeriod.amount(of: figure))
    case .budget: return .amount(costs.budget.amount(of: figure))
    case .remaining:
      return .amount(figure.category.map { costs.remaining($0) } ?? costs.remaining)
    case .used: return FigureValue(figure.category.map { costs.used($0) } ?? costs.used)
    case .hourlyCeiling:
      return figure.party == nil ? nil : part.derivation.hourlyCeiling.map { .amount($0) }
    case .indirectCeiling:
      return figure.party == nil ? nil : part.derivation.indirectCeiling.map { .amount($0) }
    default: return nil
    }
  }

  private func financingValue(_ figure: FigureName) -> FigureValue? {
    let parts = parts(of: figure)
    guard let part = parts.first else { return nil }
    let outcome = figure.party == nil ? financing : part.financing
    switch figure.kind {
    case .actual: return .amount(outcome.actual.amount(of: figure))
    case .planned: return .amount(outcome.planned.amount(of: figure))
    case .plannedIntensity: return FigureValue(outcome.plannedIntensity)
    case .actualIntensity: return FigureValue(outcome.actualIntensity)
    case .ownIncludingNotEligible:
      return .amount(parts.map(\.ownIncludingNotEligible).sum())
    default: return nil
    }
  }

  private func reconciliationValue(_ figure: FigureName) -> FigureValue? {
    let parts = parts(of: figure)
    guard !parts.isEmpty else { return nil }
    func sum(_ amount: (Reconciliation) -> Money) -> FigureValue {
      .amount(parts.map { amount($0.reconciliation) }.sum())
    }
    switch figure.kind {
    case .ledger: return sum(\.ledger)
    case .leftOut: return sum(\.leftOut)
    case .computedIndirect: return sum(\.computedIndirect)
    case .cut: return sum(\.cut)
    case .rounding: return sum(\.rounding)
    case .reported: return sum(\.reported)
    case .notEligible:
      let costs = parts.flatMap(\.notEligible).filter {
        figure.reason == nil || $0.reason.word == figure.reason
      }
      return .amount(costs.map(\.amount).sum())
    default: return nil
    }
  }

  /// An account that several rules decide about has a use for each.
  private func accountValue(_ figure: FigureName) -> FigureValue? {
    guard figure.party != nil, let account = figure.account,
      let uses = parts(of: figure).first?.uses(of: account)
    else { return nil }
    return uses.isEmpty ? nil : .amount(uses.map(\.amount).sum())
  }

  private func monthValue(_ figure: FigureName) -> FigureValue? {
    let months = parts(of: figure).compactMap { part in
      part.byMonth.first { $0.month == figure.month }?.accumulated
    }
    return months.isEmpty ? nil : .amount(months.sum())
  }

  private func forecastValue(_ figure: FigureName) -> FigureValue? {
    let outcome =
      figure.party == nil ? forecast() : parts(of: figure).first.flatMap { forecast(of: $0) }
    guard kind != .final, cutOff < projectPeriod.end, let outcome else { return nil }
    func amount(_ amounts: CategoryAmounts) -> FigureValue {
      .amount(figure.category.map { amounts[$0] } ?? amounts.total)
    }
    switch figure.kind {
    case .costPerMonth: return amount(outcome.costPerMonth)
    case .expectedCost: return amount(outcome.expectedCost)
    case .expectedGrant: return .amount(outcome.expectedGrant)
    case .unusedGrant: return .amount(outcome.unusedGrant)
    case .overdrawnGrant: return .amount(outcome.overdrawnGrant)
    case .costAboveBudget: return .amount(outcome.costAboveBudget)
    case .budgetLastsThrough: return outcome.budgetReach?.value
    case .grantLastsThrough: return outcome.grantReach?.value
    default: return nil
    }
  }
}

extension MoneyReach {
  /// The last day; `nil` where the money is spent already or lasts the project out.
  fileprivate var value: FigureValue? {
    guard case .through(let day) = self else { return nil }
    return .day(day)
  }
}

extension CostTable {
  /// The cell, row, column or whole that a figure means.
  fileprivate func amount(of figure: FigureName) -> Money {
    switch (figure.category, figure.year) {
    case (let category?, let year?): self[category, year]
    case (let category?, nil): total(of: category)
    case (nil, let year?): total(in: year)
    case (nil, nil): total
    }
  }
}

extension FinancingTable {
  fileprivate func amount(of figure: FigureName) -> Money {
    switch (figure.source, figure.year) {
    case (let source?, let year?): self[source, year]
    case (let source?, nil): total(of: source)
    case (nil, let year?): total(in: year)
    case (nil, nil): total
    }
  }
}
