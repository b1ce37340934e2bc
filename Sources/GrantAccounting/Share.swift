/// A share of a whole in hundredths of a percent: 75 % is 7 500.
///
/// Vinnova's forms print one decimal, its decisions none; two decimals hold both exactly.
public struct Share: Hashable, Comparable, Sendable {
  public let basisPoints: Int64

  public init(basisPoints: Int64) { self.basisPoints = basisPoints }

  public static func percent(_ percent: Int64) -> Share { Share(basisPoints: percent * 100) }

  public static func < (lhs: Share, rhs: Share) -> Bool { lhs.basisPoints < rhs.basisPoints }

  /// `part` as a share of `whole`, half a unit rounded away from zero.
  ///
  /// `nil` where `whole` is 0 or the share is too large to hold.
  public init?(_ part: Money, of whole: Money) {
    let divisor = whole.ore.magnitude
    let product = part.ore.magnitude.multipliedFullWidth(by: 10_000)
    guard divisor != 0, product.high < divisor else { return nil }
    let (quotient, remainder) = divisor.dividingFullWidth((product.high, product.low))
    let (units, isTooLarge) = quotient.addingReportingOverflow(
      remainder >= divisor - remainder ? 1 : 0)
    guard !isTooLarge, let units = Int64(exactly: units) else { return nil }
    basisPoints = (part.ore < 0) == (whole.ore < 0) ? units : -units
  }

  /// The share of `whole` in whole kronor, the odd öre dropped towards zero.
  ///
  /// Rounding down keeps a ceiling a ceiling: what is paid never exceeds the share.
  public func floor(of whole: Money) -> Money {
    let wide = basisPoints.multipliedFullWidth(by: whole.ore)
    return .kr(Int64(1_000_000).dividingFullWidth(wide).quotient)
  }

  /// The share of `whole` in whole kronor, half a krona rounded away from zero.
  public func rounded(of whole: Money) -> Money {
    let wide = basisPoints.multipliedFullWidth(by: whole.ore)
    let (kronor, rest) = Int64(1_000_000).dividingFullWidth(wide)
    let carry: Int64 = rest >= 500_000 ? 1 : rest <= -500_000 ? -1 : 0
    return .kr(kronor + carry)
  }
}
