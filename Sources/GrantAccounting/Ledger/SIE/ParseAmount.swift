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

/// An amount written as SIE writes it, of at most 15 digits: the way of nearly every row.
///
/// - Returns: `nil` for all else, which ``parseAmount(_:)`` then judges.
func exactAmount(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Money? {
  guard range.count <= 16, var index = range.first else { return nil }
  let isNegative = bytes[index] == UInt8(ascii: "-")
  if isNegative { index += 1 }
  var ore: Int64 = 0
  var decimals = -1
  let digits = index
  while index < range.upperBound {
    let byte = bytes[index]
    if byte == UInt8(ascii: "."), decimals < 0 {
      decimals = 0
    } else {
      let digit = byte &- 0x30
      guard digit < 10, decimals < 2 else { return nil }
      ore = ore * 10 + Int64(digit)
      if decimals >= 0 { decimals += 1 }
    }
    index += 1
  }
  guard index > digits, index - digits > (decimals < 0 ? 0 : 1) else { return nil }
  for _ in max(decimals, 0)..<2 { ore *= 10 }
  return Money(ore: isNegative ? -ore : ore)
}
