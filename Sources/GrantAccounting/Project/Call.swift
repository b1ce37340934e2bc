/// The call for proposals (*utlysning*) and the limits it sets of its own.
public struct Call: Hashable, Sendable {
  public var title: String
  public var registrationNumber: String?
  /// Categories the call pays for; the others must be 0 kr.
  public var allowedCategories: Set<CostCategory>
  public var limits: StatedLimits

  public init(
    title: String, registrationNumber: String?, allowedCategories: Set<CostCategory>,
    limits: StatedLimits
  ) {
    self.title = title
    self.registrationNumber = registrationNumber
    self.allowedCategories = allowedCategories
    self.limits = limits
  }
}
