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
  /// How long the budget lasts; `nil` without a budget.
  public let budgetReach: MoneyReach?
  /// How long costs still earn grant; `nil` without a grant.
  public let grantReach: MoneyReach?
}

/// The months that a forecast rests on.
public struct ForecastBasis: Hashable, Sendable {
  /// The last month whose costs are all booked.
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
  /// All parties' forecasts added up, never netted; `nil` where none can be made.
  ///
  /// Money never moves between parties, so the reaches are those of the party whose money ends
  /// first.
  public func forecast() -> Forecast? {
    let parts = participants.compactMap { forecast(of: $0) }
    guard let first = parts.first else { return nil }
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

  /// One party's forecast; `nil` before the first month is whole, and for costs too large to be
  /// drawn out.
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
      grantReach: part.settlement?.costUsingUpGrant.map(pace.reach))
  }

  /// The last month, at most the cut-off's, whose costs are all booked; `nil` before the first.
  fileprivate func lastWholeMonth(of part: ParticipantReport) -> YearMonth? {
    let day = min(cutOff, part.ledgerCompleteThrough ?? cutOff)
    let isWhole = day == day.yearMonth.lastDay || day == projectPeriod.end
    let month = isWhole ? day.yearMonth : day.yearMonth.previous
    return projectPeriod.start.yearMonth <= month ? month : nil
  }
}

/// The pace of one party's costs.
private struct Pace {
  let basis: ForecastBasis
  let perMonth: CategoryAmounts
  /// Through the basis' last month.
  private let soFar: CategoryAmounts
  /// As reported, through the cut-off.
  private let reported: CategoryAmounts
  private let cutOff: CalendarDate
  private let end: CalendarDate

  init?(of part: ParticipantReport, in report: FinancialReport) {
    guard let through = report.lastWholeMonth(of: part) else { return nil }
    let whole = part.byMonth.filter { $0.month <= through }.map(\.byCategory)
    let months = zip([.zero] + whole, whole).count { $0 != $1 }
    basis = ForecastBasis(
      through: through, monthsPassed: whole.count, monthsWithCost: months,
      monthsLeft: max(0, through.months(to: report.projectPeriod.end.yearMonth)))
    let soFar = whole.last ?? .zero
    self.soFar = soFar
    perMonth = CategoryAmounts { months == 0 ? .zero : soFar[$0].averaged(over: months) }
    reported = CategoryAmounts(part.costs.accumulated)
    (cutOff, end) = (report.cutOff, report.projectPeriod.end)
  }

  /// Cost so many months after the basis; `nil` where that is more than an amount can hold.
  func cost(after months: Int) -> CategoryAmounts? {
    var sum: Int64 = 0
    for category in CostCategory.allCases {
      let (more, isTooMuch) = perMonth[category].ore.multipliedReportingOverflow(by: Int64(months))
      let (ore, isTooLarge) = soFar[category].ore.addingReportingOverflow(more)
      let (total, isTooLong) = sum.addingReportingOverflow(max(ore, reported[category].ore))
      guard !isTooMuch, !isTooLarge, !isTooLong else { return nil }
      sum = total
    }
    return CategoryAmounts { category in
      let drawnOut = soFar[category].ore + perMonth[category].ore * Int64(months)
      return Money(ore: max(drawnOut, reported[category].ore))
    }
  }

  /// The last day that costs stay within `limit`, each month's cost spread evenly over its days.
  func reach(of limit: Money) -> MoneyReach {
    guard reported.total <= limit else { return .spent }
    var month = basis.through
    var before = cost(after: 0)?.total ?? limit
    for months in stride(from: 1, through: basis.monthsLeft, by: 1) {
      month = month.next
      guard let after = cost(after: months)?.total, let last = month.lastDay else { break }
      if after > limit {
        let days = days(for: limit - before, of: after - before, in: last.day)
        let day =
          days == 0
          ? month.previous.lastDay
          : CalendarDate(
            year: month.year, month: month.month, day: days)
        guard let day, day < end else { return .wholeProject }
        return .through(max(day, cutOff))
      }
      before = after
    }
    return .wholeProject
  }

  /// Whole days of a month of `days` that `part` of its cost `whole` pays for.
  private func days(for part: Money, of whole: Money, in days: Int) -> Int {
    guard part > .zero else { return 0 }
    let wide = part.ore.multipliedFullWidth(by: Int64(days))
    return Int(whole.ore.dividingFullWidth(wide).quotient)
  }
}

extension Money {
  /// A share of one of `months` months in whole kronor, half a krona rounded away from zero.
  fileprivate func averaged(over months: Int) -> Money {
    let divisor = Int64(months) * 100
    let (kronor, rest) = ore.quotientAndRemainder(dividingBy: divisor)
    let carry: Int64 = rest.magnitude * 2 < divisor.magnitude ? 0 : rest < 0 ? -1 : 1
    return .kr(kronor + carry)
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
