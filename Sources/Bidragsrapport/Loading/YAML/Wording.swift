internal import GrantAccounting

/// `536 400 kr`, with öre only where there are any, as messages show amounts.
func inKronor(_ amount: Money) -> String {
  var digits = String(amount.ore.magnitude / 100)
  var groups: [String] = []
  while digits.count > 3 {
    groups.insert(String(digits.suffix(3)), at: 0)
    digits.removeLast(3)
  }
  let whole = ([digits] + groups).joined(separator: " ")
  let ore = amount.ore.magnitude % 100
  return (amount < .zero ? "-" : "") + whole
    + (ore == 0 ? "" : "." + twoDigits(Int64(ore))) + " kr"
}

/// `75 %`, `66.7 %` or `66.67 %`.
func inPercent(_ share: Share) -> String {
  let (whole, rest) = share.basisPoints.quotientAndRemainder(dividingBy: 100)
  let decimals = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : "." + twoDigits(rest)
  return "\(whole)\(decimals) %"
}

private func twoDigits(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }

/// `part` of `whole` in tenths of a percent, half a tenth rounded up, as the form prints it.
///
/// - Precondition: Neither is negative.
func tenthsOfPercent(_ part: Money, of whole: Money) -> Int64? {
  precondition(part >= .zero && whole >= .zero, "budgets have no negative amounts")
  guard whole > .zero else { return nil }
  let product = part.ore.magnitude.multipliedFullWidth(by: 1_000)
  guard product.high < whole.ore.magnitude else { return nil }
  let (quotient, remainder) = whole.ore.magnitude.dividingFullWidth(product)
  return Int64(clamping: quotient) + (remainder * 2 >= whole.ore.magnitude ? 1 : 0)
}
