/// A figure and how it came about, down to the voucher rows.
///
/// The value follows exactly from the parts and rows by the step; ``checkSteps()`` insists on it.
/// Figures of the report carry the report's own value, so a figure that the parts do not give is
/// found out.
public struct Derivation: Hashable, Sendable {
  public let term: Term
  public let value: FigureValue
  public let step: DerivationStep
  /// The rule that asks for the step, where one does.
  public let rule: AppliedRule?
  public let parts: [Derivation]
  /// The voucher rows that ``DerivationStep/rows`` adds up, in date order.
  public let rows: [Transaction]

  /// What a node is about.
  public enum Term: Hashable, Sendable {
    /// A figure that can be asked for by its own name.
    case figure(FigureName)
    case step(IntermediateTerm)
  }

  init(
    _ term: Term, _ value: FigureValue, _ step: DerivationStep, rule: AppliedRule? = nil,
    parts: [Derivation] = [], rows: [Transaction] = []
  ) {
    self.term = term
    self.value = value
    self.step = step
    self.rule = rule
    self.parts = parts
    self.rows = rows
  }

  /// The figure, where it is one of the report's.
  public var figure: FigureName? {
    guard case .figure(let figure) = term else { return nil }
    return figure
  }
}

/// What stands between a figure and its rows, and is no figure of its own.
public enum IntermediateTerm: Hashable, Sendable {
  /// Rows of one category and year, in öre.
  case booked(CostCategory, year: Int)
  /// Those rows in whole kronor, before any limit.
  case rounded(CostCategory, year: Int)
  /// The difference that rounding them made.
  case rounding(CostCategory, year: Int)
  /// Indirect costs of a year, computed as a share.
  case computed(CostCategory, year: Int)
  /// Costs before a limit; without a year those of all years, from the start through `through`.
  case claimed(CostCategory, year: Int?, through: Int?)
  /// Costs within a limit, from the start through a year.
  case withinLimit(CostCategory, through: Int)
  /// The ceiling from the start through a year.
  case ceiling(CostCategory, through: Int)
  case limitPerHour
  case hours(through: Int)
  case limitShare(CostCategory)
  case computedShare
  /// Reported personnel costs from the start through a year: what a share is taken of.
  case personnel(through: Int)
  /// Costs through the day before the reporting period.
  case before(CostCategory?, year: Int?)
  /// Costs through a month.
  case through(YearMonth, CostCategory?, year: Int?)
  /// Eligible costs from the start through a year.
  case costThrough(year: Int)
  case earnedThrough(year: Int)
  case intensityThrough(year: Int)
  /// Received from Vinnova.
  case payment(CalendarDate)
  /// Received from other financiers: one payment, or those that count in a year.
  case otherPayment(CalendarDate)
  case otherPayments(year: Int)
  /// Not eligible, but a real cost of the party: exact and then in kronor.
  case realNotEligible
  case realNotEligibleExact
  /// Those rows of an account that are costs.
  case costRows(account: String)
  /// What a forecast's pace rests on.
  case monthsWithCost
  case monthsLeft(Int)
  /// Costs so many months after the forecast's last whole month, at its pace; and no less than
  /// what is reported.
  case drawnOut(CostCategory, months: Int)
  case expectedAfter(CostCategory?, months: Int)
  /// Expected indirect costs: a share of the expected personnel costs, their ceiling, and the lower
  /// of the two.
  case expectedShare(months: Int)
  case expectedCeiling(months: Int)
  case expectedWithinLimit(months: Int)
  case costUsingUpGrant
  case firstDayOfMonth
  case cutOff
  /// What the expected cost earns by the aid intensity.
  case expectedByIntensity
}

/// A rule as it was applied.
public struct AppliedRule: Hashable, Sendable {
  /// `vinnova.indirect-cost-cap`.
  public let id: String
  public let source: RuleSource

  init(_ rule: Rule, in project: GrantProject) {
    id = rule.id
    source = RuleSource(
      title: rule.title, section: rule.section,
      terms: rule.followsTerms ? project.decision?.terms.id : nil)
  }
}
