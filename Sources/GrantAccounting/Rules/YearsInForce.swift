/// The years that a source states a rule for.
///
/// What lies outside is not known, not denied: Vinnova's terms change by the year, and not every
/// edition could be found.
public struct YearsInForce: Hashable, Sendable {
  public let from: Int
  /// `nil` where the latest source still states the rule.
  public let through: Int?

  public init(from: Int, through: Int? = nil) { (self.from, self.through) = (from, through) }

  public static func only(_ year: Int) -> YearsInForce { YearsInForce(from: year, through: year) }
}
