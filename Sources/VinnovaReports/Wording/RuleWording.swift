import GrantAccounting

/// Findings on mapping, limits and state aid, in words.
protocol RuleWording: HeadWording {
  func mappingDoubt(_ doubt: MappingDoubt, _ account: String, amount: Money) -> FindingText
  func assetPurchase(_ purchase: Money, depreciation: Money) -> FindingText
  func creditLikeFinancing(_ amount: Money, rows: Int) -> FindingText

  func limitReplaced(_ limit: LimitInForce) -> FindingText
  func limitsNotKnown(_ kinds: [LimitKind]) -> FindingText
  func termsOutsideYears(_ terms: String, decided: CalendarDate) -> FindingText
  func newerTerms(_ terms: String, decided: CalendarDate, newer: String) -> FindingText
  func grossSalaryAboveLimit(
    _ gross: Money, hours: Hours, limit: Money, ceiling: Money
  ) -> FindingText
  func grossSalaryNotKnown(limit: Money) -> FindingText
  func consultantsAboveShare(
    planned: Money, outcome: Money, budget: Money, limit: Share, ceiling: Money
  ) -> FindingText
  func purchaseFromParty(_ purchase: PurchaseFromParty) -> FindingText

  func aidIntensity(_ test: AidIntensityTest) -> FindingText
  func companySizeMissing(_ basis: AidBasis) -> FindingText
  func deMinimis(_ room: DeMinimisRoom) -> FindingText
  func euroRateMissing(grant: Money) -> FindingText
  func otherFinancingBelowPlan(planned: Money, received: Money) -> FindingText
}

/// The table of limits and the table of *försumbart stöd*.
protocol LimitWording: HeadWording {
  var limits: String { get }
  var limit: String { get }
  var holds: String { get }
  var statedBy: String { get }
  var insteadOf: String { get }
  /// For a limit that nobody states.
  var notKnown: String { get }
  func name(of limit: LimitKind) -> String
  func text(of value: LimitValue) -> String
  func name(of origin: LimitOrigin) -> String

  var deMinimisAid: String { get }
  func deMinimisAid(of party: String) -> String
  var noDeMinimisAid: String { get }
  var authority: String { get }
  var grantedAmount: String { get }
  var decided: String { get }
  var paidAmount: String { get }
  var paidOn: String { get }
  /// Which rows count against the limit.
  func countedTogether(_ window: Period) -> String
}
