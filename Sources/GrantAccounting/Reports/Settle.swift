/// Settles what one recipient has earned by its costs against what it has received.
///
/// Costs below budget shrink the grant so that the support level stays; costs above it never
/// raise the grant.
///
/// `eligible` is accumulated since the project's start, `disbursed` what Vinnova has paid so far.
///
/// - Source: Vinnova, *Beslut om bidrag*: the lower of Maxbelopp and Max stödnivå of eligible
///   costs, per recipient.
public func settle(_ award: Award, eligible: Money, disbursed: Money) -> Settlement {
  let intensityAmount = award.maximumIntensity.floor(of: eligible)
  let earned = earnedGrant(
    by: eligible, maximumGrant: award.maximumGrant, maximumIntensity: award.maximumIntensity)
  let binding: Settlement.Binding =
    if award.maximumGrant == intensityAmount {
      .both
    } else if award.maximumGrant < intensityAmount {
      .maximumGrant
    } else {
      .maximumIntensity
    }
  return Settlement(
    eligible: eligible, maximumGrant: award.maximumGrant,
    maximumIntensity: award.maximumIntensity, intensityAmount: intensityAmount, earned: earned,
    binding: binding, disbursed: disbursed, toReceive: max(.zero, earned - disbursed),
    toRepay: max(.zero, disbursed - earned))
}

/// The lower of the two ceilings in whole kronor, never below zero.
func earnedGrant(
  by eligible: Money, maximumGrant: Money, maximumIntensity: Share
) -> Money {
  max(.zero, .kr(min(maximumGrant, maximumIntensity.floor(of: eligible)).kronor))
}

/// What a recipient has earned, received and must repay.
///
/// Never netted between parties.
public struct Settlement: Hashable, Sendable {
  public enum Binding: String, Hashable, Sendable {
    case maximumGrant
    case maximumIntensity
    /// Both give the same amount.
    case both
  }

  public let eligible: Money
  public let maximumGrant: Money
  public let maximumIntensity: Share
  /// `maximumIntensity` of `eligible`, whole kronor, rounded down.
  public let intensityAmount: Money
  /// The lower of `maximumGrant` and `intensityAmount`, never below zero.
  public let earned: Money
  public let binding: Binding
  /// Received from Vinnova through the as-of date.
  public let disbursed: Money
  /// `earned - disbursed` where positive.
  public let toReceive: Money
  /// `disbursed - earned` where positive.
  public let toRepay: Money

  /// The lowest eligible cost in whole kronor that earns all of the maximum grant.
  ///
  /// What is spent above it earns nothing; `nil` where no cost earns anything.
  var costUsingUpGrant: Money? {
    guard maximumIntensity.basisPoints > 0 else { return nil }
    let product = maximumGrant.ore.multipliedFullWidth(by: 100)
    let (kronor, rest) = maximumIntensity.basisPoints.dividingFullWidth(product)
    return .kr(rest > 0 ? kronor + 1 : kronor)
  }
}
