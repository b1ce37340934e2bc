import GrantAccounting

/// How one language writes amounts, shares and hours.
///
/// Every blank inside a figure is U+00A0, so no line breaks there and a search with that blank
/// finds it; a minus is U+2212.
struct NumberFormat: Sendable {
  let thousands: String
  let decimalMark: String
  /// Between the figure and its percent sign.
  let percentGap: String
  /// Currency, where the column or caption does not say it.
  let currencyBefore: String
  let currencyAfter: String

  /// `1 234 567`, `75,0 %`, `1 234 kr`.
  static let swedish = NumberFormat(
    thousands: Self.blank, decimalMark: ",", percentGap: Self.blank, currencyBefore: "",
    currencyAfter: "\(Self.blank)kr")

  /// `1,234,567`, `75.0%`, `SEK 1,234`.
  static let english = NumberFormat(
    thousands: ",", decimalMark: ".", percentGap: "", currencyBefore: "SEK\(Self.blank)",
    currencyAfter: "")

  /// No-break space.
  static let blank = "\u{A0}"
  static let minus = "\u{2212}"
  /// Stands where nothing applies; a nought is `0`.
  static let nothing = "–"

  /// `1 234 567`; öre are printed only where there are any, so no figure is rounded here.
  func amount(_ money: Money) -> String {
    money.ore % 100 == 0 ? whole(money.ore / 100) : exact(money)
  }

  /// ``amount(_:)`` or, without one, the mark for nothing.
  func amount(_ money: Money?) -> String { money.map { amount($0) } ?? Self.nothing }

  /// `1 234,56`: always two decimals, for columns of ledger amounts.
  func exact(_ money: Money) -> String { decimal(money.ore, places: 2) }

  /// `1 234 kr`: an amount inside a sentence.
  func kronor(_ money: Money) -> String { "\(currencyBefore)\(amount(money))\(currencyAfter)" }

  /// `1 234 567`.
  func whole(_ number: Int64) -> String {
    (number < 0 ? Self.minus : "") + grouped(String(number.magnitude))
  }

  /// `64,4 %`: how much of something is used, one decimal, half away from zero.
  func percent(_ share: Share?) -> String {
    guard let share else { return Self.nothing }
    let half: Int64 = share.basisPoints < 0 ? -5 : 5
    return decimal((share.basisPoints + half) / 10, places: 1) + percentGap + "%"
  }

  /// `75,0 %`, `67,05 %`: an aid intensity, never rounded, at least one decimal.
  ///
  /// An intensity decides money, so the reader must be able to repeat the multiplication.
  func intensity(_ share: Share?) -> String {
    guard let share else { return Self.nothing }
    guard share.basisPoints % 10 == 0 else {
      return decimal(share.basisPoints, places: 2) + percentGap + "%"
    }
    return decimal(share.basisPoints / 10, places: 1) + percentGap + "%"
  }

  /// `30 %`, `12,5 %`: a limit as its rule writes it.
  func limit(_ share: Share) -> String { trimmed(share.basisPoints) + percentGap + "%" }

  /// `7,5`: hours without needless decimals.
  func hours(_ hours: Hours) -> String { trimmed(hours.hundredths) }

  /// `7,50`: hours with as many decimals as the others of their table, at most two.
  func hours(_ hours: Hours, decimals: Int) -> String {
    switch decimals {
    case 0: whole(hours.hundredths / 100)
    case 1: decimal(hours.hundredths / 10, places: 1)
    default: decimal(hours.hundredths, places: 2)
    }
  }

  /// How many decimals hours need.
  static func decimals(_ hours: Hours) -> Int {
    hours.hundredths % 100 == 0 ? 0 : hours.hundredths % 10 == 0 ? 1 : 2
  }

  /// Hundredths with as many decimals as they need.
  private func trimmed(_ hundredths: Int64) -> String {
    if hundredths % 100 == 0 { return whole(hundredths / 100) }
    if hundredths % 10 == 0 { return decimal(hundredths / 10, places: 1) }
    return decimal(hundredths, places: 2)
  }

  private func decimal(_ units: Int64, places: Int) -> String {
    var digits = String(units.magnitude)
    let missing = places + 1 - digits.count
    if missing > 0 { digits = String(repeating: "0", count: missing) + digits }
    let sign = units < 0 ? Self.minus : ""
    return sign + grouped(String(digits.dropLast(places))) + decimalMark + digits.suffix(places)
  }

  private func grouped(_ digits: String) -> String {
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { result += thousands }
      result.append(digit)
    }
    return result
  }
}
