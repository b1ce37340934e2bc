/// Where a project ends if costs go on as so far: a straight line, no more.
public struct Forecast: Hashable, Sendable {
  /// Days of the project through the report's cut-off.
  public let elapsedDays: Int
  public let projectDays: Int
  /// Eligible cost of an average month so far (1/12 of 365,25 days).
  public let costPerMonth: Money
  /// Eligible cost at the project's end.
  public let expectedCost: Money
  /// Grant that `expectedCost` earns, recipient by recipient.
  public let expectedGrant: Money
  /// Maximum grant less `expectedGrant`.
  public let unusedGrant: Money
  /// `expectedCost` above the budget; zero where the budget is enough.
  public let costAboveBudget: Money
  /// The last day that the budget covers; `nil` where it lasts the project out.
  public let budgetLastsThrough: CalendarDate?
}

extension FinancialReport {
  /// The whole project's forecast; `nil` in its first four weeks.
  public func forecast() -> Forecast? {
    let parts = participants.compactMap { forecast(of: $0) }
    guard let first = parts.first else { return nil }
    return Forecast(
      elapsedDays: first.elapsedDays, projectDays: first.projectDays,
      costPerMonth: parts.map(\.costPerMonth).sum(),
      expectedCost: parts.map(\.expectedCost).sum(),
      expectedGrant: parts.map(\.expectedGrant).sum(),
      unusedGrant: parts.map(\.unusedGrant).sum(),
      costAboveBudget: max(.zero, parts.map(\.expectedCost).sum() - total.budget.total),
      budgetLastsThrough: lastDay(of: total, elapsed: first.elapsedDays))
  }

  /// One party's forecast; `nil` in the project's first four weeks.
  public func forecast(of part: ParticipantReport) -> Forecast? {
    let elapsed = cutOff.dayNumber - projectPeriod.start.dayNumber + 1
    guard elapsed >= 28 else { return nil }
    let cost = part.costs.accumulated.total
    // 487/16 is 365,25/12, the days of an average month.
    guard let expected = cost.scaled(by: projectPeriod.days, over: elapsed),
      let perMonth = cost.scaled(by: 487, over: 16 * elapsed)
    else { return nil }
    let grant = part.settlement.map {
      earnedGrant(
        by: expected, maximumGrant: $0.maximumGrant, maximumIntensity: $0.maximumIntensity)
    }
    return Forecast(
      elapsedDays: elapsed, projectDays: projectPeriod.days,
      costPerMonth: perMonth,
      expectedCost: expected, expectedGrant: grant ?? .zero,
      unusedGrant: (part.settlement?.maximumGrant ?? .zero) - (grant ?? .zero),
      costAboveBudget: max(.zero, expected - part.costs.budget.total),
      budgetLastsThrough: lastDay(of: part.costs, elapsed: elapsed))
  }

  private func lastDay(of costs: CostOutcome, elapsed: Int) -> CalendarDate? {
    let (budget, cost) = (costs.budget.total.ore, costs.accumulated.total.ore)
    guard cost > 0, budget >= 0 else { return nil }
    let product = budget.multipliedFullWidth(by: Int64(elapsed))
    guard product.high == 0 else { return nil }
    let days = product.low / UInt64(cost)
    guard days < projectPeriod.days else { return nil }
    let start = projectPeriod.start
    return days == 0 ? start.previous : start.adding(days: Int(days) - 1)
  }
}

extension Money {
  /// `self * numerator / denominator` in whole kronor, half a krona rounded away from zero.
  ///
  /// `nil` where that is more than an amount can hold.
  func scaled(by numerator: Int, over denominator: Int) -> Money? {
    let divisor = Int64(denominator) * 100
    let product = ore.multipliedFullWidth(by: Int64(numerator))
    guard product.high.magnitude < divisor.magnitude / 256 else { return nil }
    let (kronor, rest) = divisor.dividingFullWidth(product)
    let carry: Int64 = rest.magnitude * 2 < divisor.magnitude ? 0 : rest < 0 ? -1 : 1
    return .kr(kronor + carry)
  }
}
