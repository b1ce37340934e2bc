/// The pace of one party's costs.
struct Pace {
  let basis: ForecastBasis
  let perMonth: CategoryAmounts
  /// Through the basis' last month.
  private let soFar: CategoryAmounts
  /// As reported, through the cut-off.
  private let reported: CategoryAmounts
  /// The share of personnel costs that indirect costs are computed by, and their highest share.
  private let indirectShares: (computed: Share?, limit: Share?)
  private let cutOff: CalendarDate
  private let end: CalendarDate

  /// `nil` before the project's first month is over.
  init?(of part: ParticipantReport, in report: FinancialReport) {
    let first = report.projectPeriod.start.yearMonth
    guard first <= report.lastWholeMonth(through: report.cutOff) else { return nil }
    let booked = min(report.cutOff, part.ledgerCompleteThrough ?? report.cutOff)
    let through = max(report.lastWholeMonth(through: booked), first.previous)
    let whole = part.byMonth.filter { $0.month <= through }.map(\.byCategory)
    let months = zip([.zero] + whole, whole).count { $0 != $1 }
    basis = ForecastBasis(
      through: through, monthsPassed: whole.count, monthsWithCost: months,
      monthsLeft: max(0, through.months(to: report.projectPeriod.end.yearMonth)))
    let soFar = whole.last ?? .zero
    self.soFar = soFar
    perMonth = CategoryAmounts { months == 0 ? .zero : soFar[$0].averaged(over: months) }
    reported = CategoryAmounts(part.costs.accumulated)
    indirectShares = (part.derivation.computedShare, part.derivation.indirectLimit)
    (cutOff, end) = (report.cutOff, report.projectPeriod.end)
  }

  /// Cost so many months after the basis; `nil` where that is more than an amount can hold.
  func cost(after months: Int) -> CategoryAmounts? {
    var drawnOut: [CostCategory: Money] = [:]
    for category in CostCategory.allCases {
      let (more, isTooMuch) = perMonth[category].ore.multipliedReportingOverflow(by: Int64(months))
      let (ore, isTooLarge) = soFar[category].ore.addingReportingOverflow(more)
      guard !isTooMuch, !isTooLarge else { return nil }
      drawnOut[category] = Money(ore: max(ore, reported[category].ore))
    }
    drawnOut[.indirect] = indirectCost(
      drawnOut[.indirect] ?? .zero, besides: drawnOut[.personnel] ?? .zero)
    var sum: Int64 = 0
    for amount in drawnOut.values {
      let (total, isTooLong) = sum.addingReportingOverflow(amount.ore)
      guard !isTooLong else { return nil }
      sum = total
    }
    return CategoryAmounts { drawnOut[$0] ?? .zero }
  }

  /// What personnel costs leave of indirect costs: their share where it is computed, and at most
  /// their ceiling.
  ///
  /// Rounded as one sum, where the report rounds year by year: so no more is computed than what is
  /// reported until further personnel costs come.
  private func indirectCost(_ drawnOut: Money, besides personnel: Money) -> Money {
    var cost = drawnOut
    if let share = indirectShares.computed {
      guard personnel != reported[.personnel] else { return reported[.indirect] }
      cost = share.rounded(of: personnel)
    }
    let ceiling = indirectShares.limit.flatMap { LimitBasis.share($0, of: personnel).ceiling }
    return max(ceiling.map { min(cost, $0) } ?? cost, reported[.indirect])
  }

  /// The last day that costs stay within `limit`, each month's cost spread evenly over its days.
  ///
  /// `nil` where no month with cost tells the pace.
  func reach(of limit: Money) -> MoneyReach? {
    guard reported.total <= limit else { return .spent }
    guard basis.monthsWithCost > 0 else { return nil }
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

extension FinancialReport {
  /// The last month that is over on `day`, or with the project.
  fileprivate func lastWholeMonth(through day: CalendarDate) -> YearMonth {
    let isWhole = day == day.yearMonth.lastDay || day == projectPeriod.end
    return isWhole ? day.yearMonth : day.yearMonth.previous
  }
}
