/// A share of a whole in hundredths of a percent: 75 % is 7 500.
///
/// Vinnova's forms print one decimal, its decisions none; two decimals hold both exactly.
public struct Share: Hashable, Comparable, Sendable {
  public let basisPoints: Int64

  public init(basisPoints: Int64) { self.basisPoints = basisPoints }

  public static func percent(_ percent: Int64) -> Share { Share(basisPoints: percent * 100) }

  public static func < (lhs: Share, rhs: Share) -> Bool { lhs.basisPoints < rhs.basisPoints }

  /// `part` as a share of `whole`, half a unit rounded away from zero; `nil` where `whole` is 0.
  public init?(_ part: Money, of whole: Money) {
    guard whole.ore != 0 else { return nil }
    let negative = (part.ore < 0) != (whole.ore < 0)
    let product = part.ore.magnitude.multipliedFullWidth(by: 20_000)
    guard product.high < whole.ore.magnitude * 2 else { return nil }
    let doubled = (whole.ore.magnitude * 2).dividingFullWidth(
      (product.high, product.low)
    )
    var units = Int64(clamping: doubled.quotient)
    if doubled.remainder >= whole.ore.magnitude { units += 1 }
    basisPoints = negative ? -units : units
  }

  /// The share of `whole` in whole kronor, the odd öre dropped towards zero.
  ///
  /// Rounding down keeps a ceiling a ceiling: what is paid never exceeds the share.
  public func floor(of whole: Money) -> Money {
    let wide = basisPoints.multipliedFullWidth(by: whole.ore)
    return .kr(Int64(1_000_000).dividingFullWidth(wide).quotient)
  }
}
