/// Where costs end if each month left costs as much as an average month with cost has done.
///
/// A forecast, no promise: it knows nothing of what is planned. Amounts are whole kronor, and all
/// that follows from the cost per month is computed from it as printed, so that a reader can repeat
/// the sum.
public struct Forecast: Hashable, Sendable {
  /// What the cost per month rests on; `nil` for several parties whose months differ.
  public let basis: ForecastBasis?
  /// Cost through the basis' last month divided by its months with cost, half a krona away from
  /// zero.
  public let costPerMonth: CategoryAmounts
  /// Eligible cost at the project's end.
  ///
  /// Cost through the basis' last month and `costPerMonth` for each month left, never less than
  /// what is reported already.
  public let expectedCost: CategoryAmounts
  /// Grant that the expected cost earns, recipient by recipient.
  public let expectedGrant: Money
  /// Maximum grant less `expectedGrant`.
  public let unusedGrant: Money
  /// What the aid intensity would give above the maximum grant: the party pays it itself.
  public let overdrawnGrant: Money
  /// Expected cost above the budget; zero where the budget is enough.
  public let costAboveBudget: Money
  /// How long the budget lasts; `nil` without a budget, and where no cost tells the pace.
  public let budgetReach: MoneyReach?
  /// How long costs still earn grant; `nil` without a grant, and where no cost tells the pace.
  public let grantReach: MoneyReach?
}

/// The months that a forecast rests on.
public struct ForecastBasis: Hashable, Sendable {
  /// The last month whose costs are all booked; the one before the project where there is none.
  public let through: YearMonth
  /// Months of the project through that one.
  public let monthsPassed: Int
  /// Those of them in which any cost arose.
  public let monthsWithCost: Int
  /// Months of the project after it.
  public let monthsLeft: Int
}

/// How long money lasts at a forecast's pace.
public enum MoneyReach: Hashable, Sendable {
  /// More than it is used already.
  case spent
  /// The last day that it covers, before the project's end.
  case through(CalendarDate)
  case wholeProject
}

extension FinancialReport {
  /// All parties' forecasts added up, never netted; `nil` where one of them cannot be made.
  ///
  /// Money never moves between parties, so the reaches are those of the party whose money ends
  /// first.
  public func forecast() -> Forecast? {
    let parts = participants.compactMap { forecast(of: $0) }
    guard let first = parts.first, parts.count == participants.count else { return nil }
    return Forecast(
      basis: parts.allSatisfy { $0.basis == first.basis } ? first.basis : nil,
      costPerMonth: .sum(parts.map(\.costPerMonth)), expectedCost: .sum(parts.map(\.expectedCost)),
      expectedGrant: parts.map(\.expectedGrant).sum(),
      unusedGrant: parts.map(\.unusedGrant).sum(),
      overdrawnGrant: parts.map(\.overdrawnGrant).sum(),
      costAboveBudget: parts.map(\.costAboveBudget).sum(),
      budgetReach: parts.compactMap(\.budgetReach).min(),
      grantReach: parts.compactMap(\.grantReach).min())
  }

  /// One party's forecast; `nil` before the project's first month is over, and for costs too large
  /// to be drawn out.
  public func forecast(of part: ParticipantReport) -> Forecast? {
    guard let pace = Pace(of: part, in: self),
      let expected = pace.cost(after: pace.basis.monthsLeft)
    else { return nil }
    let budget = part.costs.budget.total
    let grant = part.settlement.map { settlement in
      let earned = earnedGrant(
        by: expected.total, maximumGrant: settlement.maximumGrant,
        maximumIntensity: settlement.maximumIntensity)
      let above = settlement.maximumIntensity.floor(of: expected.total) - settlement.maximumGrant
      return (
        earned: earned, unused: settlement.maximumGrant - earned, overdrawn: max(.zero, above)
      )
    }
    return Forecast(
      basis: pace.basis, costPerMonth: pace.perMonth, expectedCost: expected,
      expectedGrant: grant?.earned ?? .zero, unusedGrant: grant?.unused ?? .zero,
      overdrawnGrant: grant?.overdrawn ?? .zero,
      costAboveBudget: max(.zero, expected.total - budget),
      budgetReach: budget > .zero ? pace.reach(of: budget) : nil,
      grantReach: part.settlement?.costUsingUpGrant.flatMap(pace.reach))
  }
}

extension MoneyReach: Comparable {
  /// What ends first comes first.
  public static func < (lhs: MoneyReach, rhs: MoneyReach) -> Bool {
    switch (lhs, rhs) {
    case (.through(let left), .through(let right)): left < right
    default: lhs.rank < rhs.rank
    }
  }

  private var rank: Int {
    switch self {
    case .spent: 0
    case .through: 1
    case .wholeProject: 2
    }
  }
}
