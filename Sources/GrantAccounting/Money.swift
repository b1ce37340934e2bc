/// An exact amount of Swedish kronor, counted in öre (1 kr = 100 öre).
///
/// There is no division: money is split only by ``apportioned(by:)``, whose parts
/// always add up to the whole. Overflow traps.
public struct Money: Hashable, Comparable, Sendable {
  /// Signed count of öre.
  public let ore: Int64

  public static let zero = Money(ore: 0)

  public init(ore: Int64) { self.ore = ore }

  /// A whole number of kronor.
  public static func kr(_ kronor: Int64) -> Money { Money(ore: kronor * 100) }

  public static func + (lhs: Money, rhs: Money) -> Money { Money(ore: lhs.ore + rhs.ore) }
  public static func - (lhs: Money, rhs: Money) -> Money { Money(ore: lhs.ore - rhs.ore) }
  public static prefix func - (value: Money) -> Money { Money(ore: -value.ore) }
  public static func += (lhs: inout Money, rhs: Money) { lhs = lhs + rhs }
  public static func -= (lhs: inout Money, rhs: Money) { lhs = lhs - rhs }
  public static func < (lhs: Money, rhs: Money) -> Bool { lhs.ore < rhs.ore }

  /// The amount in whole kronor, half a krona rounded away from zero.
  ///
  /// This is the only rounding of ledger amounts; it is done once, per party,
  /// category and calendar year.
  public var roundedToKronor: Money {
    let half: Int64 = ore < 0 ? -50 : 50
    return .kr((ore + half) / 100)
  }

  /// Whole kronor, the odd öre dropped towards zero.
  public var kronor: Int64 { ore / 100 }

  /// Splits `self` in proportion to `weights`, losing no öre.
  ///
  /// Odd öre go to the largest remainders, ties to the lowest index.
  ///
  /// - Precondition: No weight is negative and their sum is positive.
  public func apportioned(by weights: [Int64]) -> [Money] {
    let total = weights.reduce(0, +)
    precondition(total > 0 && weights.allSatisfy { $0 >= 0 }, "weights: none < 0, not all 0")
    let sign: Int64 = ore < 0 ? -1 : 1
    var shares = weights.map { total.dividingFullWidth($0.multipliedFullWidth(by: ore * sign)) }
    let odd = Int(ore * sign - shares.reduce(0) { $0 + $1.quotient })
    let order = shares.indices.sorted { (-shares[$0].remainder, $0) < (-shares[$1].remainder, $1) }
    for index in order.prefix(odd) { shares[index].quotient += 1 }
    return shares.map { Money(ore: sign * $0.quotient) }
  }
}

extension Sequence<Money> {
  /// The exact sum; zero for an empty sequence.
  public func sum() -> Money { reduce(.zero, +) }
}
