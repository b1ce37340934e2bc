/// The call for proposals (*utlysning*) and the limits it sets of its own.
public struct Call: Hashable, Sendable {
  public var title: String
  public var registrationNumber: String?
  /// Categories the call pays for; the others must be 0 kr.
  public var allowedCategories: Set<CostCategory>
  public var limits: CallLimits

  public init(
    title: String, registrationNumber: String?, allowedCategories: Set<CostCategory>,
    limits: CallLimits
  ) {
    self.title = title
    self.registrationNumber = registrationNumber
    self.allowedCategories = allowedCategories
    self.limits = limits
  }
}

/// Limits that call or decision state; they override the general terms.
///
/// `nil` is *not stated*.
public struct CallLimits: Hashable, Sendable {
  /// Indirect costs at most this share of eligible personnel costs.
  public var indirectCosts: Share?
  /// Personnel costs at most this on average per hour.
  public var hourlyCost: Money?
  /// A category that outgrows its budget by more than this share is pointed out.
  ///
  /// The threshold is the organisation's own: Vinnova states no number.
  public var budgetDeviation: Share?

  public init(indirectCosts: Share?, hourlyCost: Money?, budgetDeviation: Share?) {
    self.indirectCosts = indirectCosts
    self.hourlyCost = hourlyCost
    self.budgetDeviation = budgetDeviation
  }
}

/// An edition of Vinnova's general terms (*allmänna villkor*) and what is known of it.
///
/// A `nil` limit is *not known for these terms*: nothing is checked and the report says so.
public struct TermsVersion: Hashable, Sendable {
  /// `2021`.
  public let id: String
  public let indirectCostShare: Share?
  public let hourlyCost: Money?
  /// Grant from which the final report needs an auditor's certificate (*revisorsintyg*).
  public let auditCertificateFrom: Money?
}
