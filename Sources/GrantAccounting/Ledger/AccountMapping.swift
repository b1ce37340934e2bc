/// A chart of accounts (*kontoplan*) that the product has a default mapping for.
public enum AccountChart: String, CaseIterable, Hashable, Sendable {
  /// *BAS*, companies and associations.
  case bas
  /// *Kommun-Bas*, municipalities.
  case kommunBas = "kommun-bas"
  /// *Region-Bas*, regions.
  case regionBas = "region-bas"
  /// *Baskontoplanen*, state authorities and universities.
  case state
}

/// What becomes of the money on some accounts.
public struct AccountRule: Hashable, Sendable {
  /// Account numbers by text: an account belongs here when its first digits lie in
  /// `first...last`, compared over as many digits as `first` has.
  public let first: String
  public let last: String
  /// Which rows of these accounts the rule is for; `nil` for all of them.
  public let filter: DimensionFilter?
  public let treatment: AccountTreatment
  /// Why, in the reader's words; printed in the mapping annex.
  public let reason: String?

  public init(
    first: String, last: String, filter: DimensionFilter? = nil, treatment: AccountTreatment,
    reason: String? = nil
  ) {
    self.first = first
    self.last = last
    self.filter = filter
    self.treatment = treatment
    self.reason = reason
  }
}

/// What an account is, seen from the report.
public enum AccountTreatment: Hashable, Sendable {
  case cost(CostCategory)
  /// Booked on the project but no cost the grant can pay.
  case notEligible
  /// Income and grants: not a cost at all.
  case financing
  /// Assets, debts and equity (*balanskonton*): the other side of a cost, never a cost itself.
  ///
  /// A project's rows hold them where the supplier debt or the VAT carries the project's code.
  case balance
  /// Could be either; left out until the party's own rule decides.
  case undecided
}
