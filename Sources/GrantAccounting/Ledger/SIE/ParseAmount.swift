/// A SIE amount as read from its bytes.
enum ParsedAmount: Hashable {
  case exact(Money)
  /// Unmistakable, but not as SIE writes amounts; the reader should know.
  case unusual(Money, String)
  case invalid
  /// More than ``Money/ledgerLimit``.
  case tooLarge
}

extension Money {
  /// The most a ledger file may turn over, one hundred thousand billion kronor.
  ///
  /// Real files stay far below, and a sum over many files still cannot overflow.
  static let ledgerLimit = Money(ore: 10_000_000_000_000_000)
}

/// Reads kronor with at most two decimals after a point, minus first: `-1234.5` is -123 450 öre.
///
/// A decimal comma, a plus and a trailing minus are read but called unusual. Decimals beyond two
/// are allowed where they are zero, so that nothing is ever rounded here.
///
/// - Source: SIE-gruppen, *SIE filformat*, edition 4B, section 5.
func parseAmount(_ bytes: ArraySlice<UInt8>) -> ParsedAmount {
  var digits = bytes
  var oddity: String?
  var isNegative = false
  if digits.first == UInt8(ascii: "-") {
    isNegative = true
    digits.removeFirst()
  } else if digits.first == UInt8(ascii: "+") {
    oddity = "a plus sign"
    digits.removeFirst()
  } else if digits.last == UInt8(ascii: "-") {
    (isNegative, oddity) = (true, "a minus sign after the amount")
    digits.removeLast()
  }
  var ore: Int64 = 0
  var count = 0
  var decimals: Int?
  for byte in digits {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      count += 1
      if let place = decimals {
        decimals = place + 1
        guard place < 2 else {
          guard byte == UInt8(ascii: "0") else { return .invalid }
          continue
        }
      }
      guard ore <= Money.ledgerLimit.ore else { continue }
      ore = ore * 10 + Int64(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "."), UInt8(ascii: ","):
      guard decimals == nil else { return .invalid }
      if byte == UInt8(ascii: ",") { oddity = "a decimal comma" }
      decimals = 0
    default: return .invalid
    }
  }
  guard count > 0 else { return .invalid }
  // `1,234` could be a thousand kronor or one.
  if oddity == "a decimal comma", decimals == 3 { return .invalid }
  for _ in min(decimals ?? 0, 2)..<2 where ore <= Money.ledgerLimit.ore { ore *= 10 }
  guard ore <= Money.ledgerLimit.ore else { return .tooLarge }
  let amount = Money(ore: isNegative ? -ore : ore)
  return oddity.map { .unusual(amount, $0) } ?? .exact(amount)
}
