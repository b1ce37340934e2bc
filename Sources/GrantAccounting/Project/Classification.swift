/// The application's three classifications, each at most three codes, most important first.
public struct Classification: Hashable, Sendable {
  /// *Behovsområde*.
  public var needAreas: [ClassificationCode]
  /// *Forskningsområde*, SCB's subject standard written `5.6.02`.
  public var researchAreas: [ClassificationCode]
  /// *Produktområde*, SPIN/CPA class written `84.11`.
  public var productAreas: [ClassificationCode]

  public init(
    needAreas: [ClassificationCode], researchAreas: [ClassificationCode],
    productAreas: [ClassificationCode]
  ) {
    self.needAreas = needAreas
    self.researchAreas = researchAreas
    self.productAreas = productAreas
  }
}

/// A code and its name as the form prints them.
public struct ClassificationCode: Hashable, Sendable {
  public var code: String
  public var name: String

  public init(code: String, name: String) { (self.code, self.name) = (code, name) }
}
