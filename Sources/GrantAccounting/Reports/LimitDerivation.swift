/// How a limit held one category under its ceiling, year after year.
struct LimitDerivation: Hashable, Sendable {
  let category: CostCategory
  /// Each calendar year of the project, in order.
  let years: [LimitedYear]

  init(
    _ category: CostCategory, years: [Int], claimed: [Money], bases: [LimitBasis?],
    reported: [Money]
  ) {
    self.category = category
    self.years = years.indices.map {
      LimitedYear(
        year: years[$0], claimed: claimed[$0], basis: bases[$0], reported: reported[$0])
    }
  }
}

/// One year under a limit that holds for the project so far.
struct LimitedYear: Hashable, Sendable {
  let year: Int
  /// Costs of the year before the limit: booked and rounded, or computed as a share.
  let claimed: Money
  /// What the ceiling is made of, from the project's start through the year; `nil` without a
  /// known limit.
  let basis: LimitBasis?
  /// Costs of the year with the limit applied.
  let reported: Money
}

/// What a ceiling is made of.
enum LimitBasis: Hashable, Sendable {
  /// At most an amount for each hour, on average.
  case hours(Hours, at: Money)
  /// At most a share of reported personnel costs.
  case share(Share, of: Money)

  /// Whole kronor, rounded down, never below zero.
  ///
  /// `nil` where there is nothing to hold costs against: no hours, or a ceiling that no cost could
  /// ever reach.
  var ceiling: Money? {
    switch self {
    case .hours(let hours, let limit):
      let product = hours.hundredths.multipliedFullWidth(by: limit.ore)
      guard hours.hundredths > 0, product.high < 10_000 / 256 else { return nil }
      return .kr(Int64(10_000).dividingFullWidth(product).quotient)
    case .share(let share, let base): return max(.zero, share.floor(of: base))
    }
  }
}
