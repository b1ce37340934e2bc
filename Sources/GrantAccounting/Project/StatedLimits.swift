/// Limits that a call or a decision states of its own; `nil` is *not stated*.
///
/// What holds in the end is ``LimitsInForce``.
public struct StatedLimits: Hashable, Sendable {
  /// Indirect costs at most this share of eligible personnel costs.
  public var indirectCosts: Share?
  /// Personnel costs at most this on average per hour.
  public var hourlyCost: Money?
  /// What the limit per hour is held against.
  public var hourlyCostBase: HourlyCostBase?
  /// Consultants and licences at most this share of an organisation's whole budget.
  public var consultants: Share?
  /// Grant from which the final report needs an auditor's certificate (*revisorsintyg*).
  public var auditCertificateFrom: Money?
  public var auditCertificateBasis: AuditCertificateBasis?
  /// Whether what one party buys of another is eligible.
  public var purchasesBetweenParties: Bool?
  /// A category that outgrows its budget by more than this share is pointed out.
  ///
  /// The threshold is the organisation's own: Vinnova states no number.
  public var budgetDeviation: Share?

  public init(
    indirectCosts: Share? = nil, hourlyCost: Money? = nil, hourlyCostBase: HourlyCostBase? = nil,
    consultants: Share? = nil, auditCertificateFrom: Money? = nil,
    auditCertificateBasis: AuditCertificateBasis? = nil, purchasesBetweenParties: Bool? = nil,
    budgetDeviation: Share? = nil
  ) {
    self.indirectCosts = indirectCosts
    self.hourlyCost = hourlyCost
    self.hourlyCostBase = hourlyCostBase
    self.consultants = consultants
    self.auditCertificateFrom = auditCertificateFrom
    self.auditCertificateBasis = auditCertificateBasis
    self.purchasesBetweenParties = purchasesBetweenParties
    self.budgetDeviation = budgetDeviation
  }
}

/// What personnel cost a limit per hour means.
public enum HourlyCostBase: String, CaseIterable, Hashable, Sendable {
  /// Salary with social fees, pensions and insurances: *personalkostnader*.
  case total
  /// Gross salary alone.
  case gross
}

/// Whose grant is held against the threshold for an auditor's certificate.
public enum AuditCertificateBasis: String, CaseIterable, Hashable, Sendable {
  case perRecipient
  case perProject
}
