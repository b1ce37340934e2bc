/// The name of one reported figure: what it is, whose, and of when.
///
/// As text it is a path, `cost.rjh.personnel.2022`; see the decision on derivations.
public struct FigureName: Hashable, Sendable {
  public let kind: FigureKind
  /// A participant's `id`; `nil` for all of them together.
  public var party: String?
  public var category: CostCategory?
  public var source: FinancingSource?
  public var year: Int?
  public var month: YearMonth?
  public var account: String?
  /// The word of a ``NotEligibleCost/Reason``.
  public var reason: String?

  public init(
    _ kind: FigureKind, of party: String? = nil, category: CostCategory? = nil,
    source: FinancingSource? = nil, year: Int? = nil, month: YearMonth? = nil,
    account: String? = nil, reason: String? = nil
  ) {
    self.kind = kind
    self.party = party
    self.category = category
    self.source = source
    self.year = year
    self.month = month
    self.account = account
    self.reason = reason
  }

  /// The parts of its path, in order: `["cost", "rjh", "personnel", "2022"]`.
  public var segments: [String] {
    let kind: [String] = kind == .actual && source != nil ? [] : [self.kind.rawValue]
    // A source of money is the figure's own name, so it stands before the party.
    return kind
      + [
        source?.rawValue, party, category?.rawValue, reason, account, year.map { "\($0)" },
        month?.dumped,
      ].compactMap(\.self)
  }

  /// `cost.rjh.personnel.2022`.
  public var path: String { segments.joined(separator: ".") }

  /// The same figure of one party.
  func of(_ party: String?) -> FigureName {
    var figure = self
    figure.party = party
    return figure
  }
}

/// What a figure is, by the word that its path and the JSON of `figures` use.
public enum FigureKind: String, CaseIterable, Hashable, Sendable {
  // Settlement.
  case earned, eligible, intensityAmount, maximumGrant, maximumIntensity, disbursed, toReceive
  case toRepay
  // Costs; `cost` is what the JSON calls `accumulated`, `period` its `inPeriod`.
  case cost, period, budget, remaining, used
  case hourlyCeiling, indirectCeiling
  // Financing.
  case actual, planned, plannedIntensity, actualIntensity, ownIncludingNotEligible
  // From the ledger to the report.
  case ledger, leftOut, computedIndirect, cut, rounding, reported, notEligible, account, month
  // Forecast.
  case costPerMonth, expectedCost, expectedGrant, unusedGrant, overdrawnGrant, costAboveBudget
  case budgetLastsThrough, grantLastsThrough

  /// The figures of one kind that a list sets under one heading.
  public var group: FigureGroup {
    switch self {
    case .earned, .eligible, .intensityAmount, .maximumGrant, .maximumIntensity, .disbursed,
      .toReceive, .toRepay:
      .settlement
    case .cost, .period, .budget, .remaining, .used, .hourlyCeiling, .indirectCeiling: .costs
    case .actual, .planned, .plannedIntensity, .actualIntensity, .ownIncludingNotEligible:
      .financing
    case .ledger, .leftOut, .computedIndirect, .cut, .rounding, .reported, .notEligible:
      .reconciliation
    case .account: .accounts
    case .month: .months
    case .costPerMonth, .expectedCost, .expectedGrant, .unusedGrant, .overdrawnGrant,
      .costAboveBudget, .budgetLastsThrough, .grantLastsThrough:
      .forecast
    }
  }
}

/// A heading of the list of figures, in its order.
public enum FigureGroup: String, CaseIterable, Hashable, Sendable {
  case settlement, costs, financing, reconciliation, accounts, months, forecast
}

/// What a figure amounts to.
public enum FigureValue: Hashable, Sendable {
  case amount(Money)
  case share(Share)
  case hours(Hours)
  case day(CalendarDate)
  case number(Int)
  /// Nothing applies, as a share of a budget of 0.
  case nothing

  init(_ share: Share?) { self = share.map { .share($0) } ?? .nothing }
  init(_ amount: Money?) { self = amount.map { .amount($0) } ?? .nothing }
  init(_ day: CalendarDate?) { self = day.map { .day($0) } ?? .nothing }

  /// The amount, where it is one.
  public var amount: Money? {
    guard case .amount(let amount) = self else { return nil }
    return amount
  }
}
