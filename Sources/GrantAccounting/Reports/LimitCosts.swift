/// The limits in force for one party.
struct CostLimits {
  /// Personnel costs at most this on average per hour.
  let hourlyCost: Money?
  let hours: [YearMonth: Hours]
  /// Indirect costs at most this share of reported personnel costs.
  let indirectShare: Share?
  /// The share that indirect costs are computed by; `nil` where they are reported as booked.
  let computedShare: Share?

  /// A limit on gross salary cuts nothing, as no source says what becomes of the social fees.
  init(of participant: Participant, in project: GrantProject) {
    let limits = LimitsInForce(of: project)
    hourlyCost = limits.hourlyCostBase == .total ? limits.hourlyCost : nil
    indirectShare = limits.indirectCosts
    let firstMonth = project.period.start.yearMonth
    hours = participant.bookkeeping.hoursInProject.filter { $0.key >= firstMonth }
    computedShare =
      if project.call.allowedCategories.contains(.indirect),
        case .shareOfPersonnel(let share) = participant.bookkeeping.indirectCosts
      {
        share
      } else {
        nil
      }
  }
}

/// Costs with every limit applied.
struct LimitedCosts {
  var table: CostTable
  var hours = Hours(hundredths: 0)
  var hourlyCeiling: Money?
  var indirectCeiling: Money?
  var computedIndirect = Money.zero
  var hourlyCut = Money.zero
  var indirectCut = Money.zero
  /// One for each limit that was looked at, in the order applied.
  var limits: [LimitDerivation] = []
}

/// Applies the hourly limit, then computes or limits indirect costs on what is left.
///
/// Limits hold for the project so far, not year by year: room left by one year serves the next, so
/// the sum over the project is exactly the lower of cost and ceiling.
///
/// `rounded` are eligible costs in whole kronor through `day`. Hours are stated by month, so those
/// of the day's own month count in full.
func limitCosts(
  _ rounded: CostTable, by limits: CostLimits, years: [Int], through day: CalendarDate
) -> LimitedCosts {
  var result = LimitedCosts(table: rounded)
  limitPersonnel(&result, by: limits, years: years, through: day)
  limitIndirect(&result, by: limits, years: years)
  return result
}

/// - Note: Without a single hour so far there is nothing to hold the costs against: they stay, and
///   a finding says that the hours are missing.
private func limitPersonnel(
  _ costs: inout LimitedCosts, by limits: CostLimits, years: [Int], through day: CalendarDate
) {
  var byYear: [Int: Int64] = [:]
  for (month, hours) in limits.hours where month <= day.yearMonth {
    byYear[month.year, default: 0] += hours.hundredths
  }
  var soFar: Int64 = 0
  let bases = years.map { year -> LimitBasis? in
    soFar += byYear[year] ?? 0
    return limits.hourlyCost.map { .hours(Hours(hundredths: soFar), at: $0) }
  }
  let ceilings = bases.map { $0?.ceiling }
  costs.hours = Hours(hundredths: soFar)
  costs.hourlyCeiling = ceilings.last ?? nil
  let booked = years.map { costs.table[.personnel, $0] }
  let reported = hold(booked, under: ceilings)
  costs.limits.append(
    LimitDerivation(.personnel, years: years, claimed: booked, bases: bases, reported: reported))
  costs.hourlyCut = booked.sum() - reported.sum()
  for (year, amount) in zip(years, reported) { costs.table[.personnel, year] = amount }
}

/// - Note: A computed share within the limit may be rounded up past the ceiling by a krona; the
///   ceiling takes that back without calling it a cut.
private func limitIndirect(_ costs: inout LimitedCosts, by limits: CostLimits, years: [Int]) {
  var personnel = Money.zero
  let bases = years.map { year -> LimitBasis? in
    personnel += costs.table[.personnel, year]
    return limits.indirectShare.map { .share($0, of: personnel) }
  }
  let ceilings = bases.map { $0?.ceiling }
  costs.indirectCeiling = ceilings.last ?? nil
  let claimed = years.map { year in
    limits.computedShare?.rounded(of: costs.table[.personnel, year])
      ?? costs.table[.indirect, year]
  }
  let reported = hold(claimed, under: ceilings)
  costs.limits.append(
    LimitDerivation(.indirect, years: years, claimed: claimed, bases: bases, reported: reported))
  let isWithinLimit = limits.computedShare.map { $0 <= limits.indirectShare ?? $0 } ?? false
  let counted = isWithinLimit ? reported : claimed
  if limits.computedShare != nil { costs.computedIndirect = counted.sum() }
  costs.indirectCut = counted.sum() - reported.sum()
  for (year, amount) in zip(years, reported) { costs.table[.indirect, year] = amount }
}

/// Holds running sums under running ceilings.
///
/// The result's sum through each position is the lower of `amounts`' sum and the ceiling there.
/// A credit that makes either fall makes the result fall, if need be below zero for that year.
func hold(_ amounts: [Money], under ceilings: [Money?]) -> [Money] {
  var sum = Money.zero
  var held = Money.zero
  return zip(amounts, ceilings).map { amount, ceiling in
    sum += amount
    let allowed = ceiling.map { min(sum, $0) } ?? sum
    defer { held = allowed }
    return allowed - held
  }
}
