extension IntermediateTerm {
  /// Its word in the JSON of derivations; what it is about is in ``scope``.
  public var word: String {
    switch self {
    case .booked: "booked"
    case .rounded: "rounded"
    case .rounding: "rounding"
    case .computed: "computed"
    case .claimed: "claimed"
    case .withinLimit: "withinLimit"
    case .ceiling: "ceiling"
    case .limitPerHour: "limitPerHour"
    case .hours: "hours"
    case .limitShare: "limitShare"
    case .computedShare: "computedShare"
    case .personnel: "personnel"
    case .before: "before"
    case .through: "through"
    case .costThrough: "costThrough"
    case .earnedThrough: "earnedThrough"
    case .intensityThrough: "intensityThrough"
    case .payment: "payment"
    case .otherPayment: "otherPayment"
    case .otherPayments: "otherPayments"
    case .realNotEligible: "realNotEligible"
    case .realNotEligibleExact: "realNotEligibleExact"
    case .costRows: "costRows"
    case .monthsWithCost: "monthsWithCost"
    case .monthsLeft: "monthsLeft"
    case .drawnOut: "drawnOut"
    case .expectedAfter: "expectedAfter"
    case .expectedShare: "expectedShare"
    case .expectedCeiling: "expectedCeiling"
    case .expectedWithinLimit: "expectedWithinLimit"
    case .costUsingUpGrant: "costUsingUpGrant"
    case .firstDayOfMonth: "firstDayOfMonth"
    case .cutOff: "cutOff"
    case .expectedByIntensity: "expectedByIntensity"
    }
  }

  /// The category and the days that a term is about.
  public struct Scope: Hashable, Sendable {
    public var category: CostCategory?
    public var year: Int?
    public var throughYear: Int?
    public var throughMonth: YearMonth?
    public var day: CalendarDate?
    public var account: String?
    /// Months after a forecast's last whole month.
    public var months: Int?
  }

  public var scope: Scope {
    switch self {
    case .booked(let category, let year), .rounded(let category, let year),
      .rounding(let category, let year), .computed(let category, let year):
      Scope(category: category, year: year)
    case .claimed(let category, let year, let through):
      Scope(category: category, year: year, throughYear: through)
    case .withinLimit(let category, let year), .ceiling(let category, let year):
      Scope(category: category, throughYear: year)
    case .hours(let year), .personnel(let year), .costThrough(let year),
      .earnedThrough(let year), .intensityThrough(let year):
      Scope(throughYear: year)
    case .otherPayments(let year): Scope(year: year)
    case .limitShare(let category): Scope(category: category)
    case .before(let category, let year): Scope(category: category, year: year)
    case .through(let month, let category, let year):
      Scope(category: category, year: year, throughMonth: month)
    case .costRows(let account): Scope(account: account)
    case .monthsLeft(let months): Scope(months: months)
    case .expectedShare(let months), .expectedCeiling(let months),
      .expectedWithinLimit(let months):
      Scope(category: .indirect, months: months)
    case .drawnOut(let category, let months): Scope(category: category, months: months)
    case .expectedAfter(let category, let months): Scope(category: category, months: months)
    case .payment(let day), .otherPayment(let day): Scope(day: day)
    case .limitPerHour, .computedShare, .realNotEligible, .realNotEligibleExact,
      .monthsWithCost, .costUsingUpGrant, .firstDayOfMonth, .cutOff, .expectedByIntensity:
      Scope()
    }
  }
}

extension DerivationStep {
  /// Its word in the JSON of derivations.
  public var word: String {
    switch self {
    case .stated: "stated"
    case .rows: "rows"
    case .sum: "sum"
    case .difference: "difference"
    case .excess: "excess"
    case .lowest: "lowest"
    case .grant: "grant"
    case .rounded: "rounded"
    case .shareRoundedDown: "shareRoundedDown"
    case .shareRounded: "shareRounded"
    case .ceiling: "ceiling"
    case .ratio: "ratio"
    case .reconciliation: "reconciliation"
    case .highest: "highest"
    case .average: "average"
    case .drawnOut: "drawnOut"
    case .usingUp: "usingUp"
    case .lastDay: "lastDay"
    case .earliest: "earliest"
    }
  }
}

extension StatedIn {
  /// Its word in the JSON of derivations.
  public var word: String {
    switch self {
    case .budget: "budget"
    case .budgetChange: "budgetChange"
    case .decision: "decision"
    case .call: "call"
    case .terms: "terms"
    case .hours: "hours"
    case .timeSheets: "timeSheets"
    case .payments: "payments"
    case .otherFinancing: "otherFinancing"
    case .bookkeeping: "bookkeeping"
    case .period: "period"
    }
  }
}
