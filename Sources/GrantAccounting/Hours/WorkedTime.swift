/// Working time in three-hundredths of an hour, in which a minute and a hundredth are both whole.
public struct WorkedTime: Hashable, Comparable, Sendable {
  /// 300 to the hour; negative in a row that corrects another.
  public let parts: Int64

  public static let zero = WorkedTime(parts: 0)

  public init(parts: Int64) { self.parts = parts }

  public init(_ hours: Hours) { parts = hours.hundredths * 3 }

  /// In hundredths of an hour, half a hundredth and more rounded away from zero.
  public var hours: Hours {
    let half: Int64 = parts < 0 ? -1 : 1
    return Hours(hundredths: (parts + half) / 3)
  }

  public static func + (lhs: WorkedTime, rhs: WorkedTime) -> WorkedTime {
    WorkedTime(parts: lhs.parts + rhs.parts)
  }
  public static func += (lhs: inout WorkedTime, rhs: WorkedTime) { lhs = lhs + rhs }
  public static func < (lhs: WorkedTime, rhs: WorkedTime) -> Bool { lhs.parts < rhs.parts }
}

/// Reads `7`, `7,5`, `7.50` and `7:30`; at most two decimals, at most the hours of a month.
///
/// A minus before or after corrects another row.
func parseWorkedTime(_ text: String) -> WorkedTime? {
  var digits = text.unicodeScalars.filter { !$0.properties.isWhitespace }[...]
  let minus: Set<Unicode.Scalar> = ["-", "\u{2212}"]
  var isNegative = false
  if let first = digits.first, minus.contains(first) {
    (isNegative, digits) = (true, digits.dropFirst())
  } else if let last = digits.last, minus.contains(last) {
    (isNegative, digits) = (true, digits.dropLast())
  }
  let halves = digits.split(omittingEmptySubsequences: false) { ",.:".unicodeScalars.contains($0) }
  guard let hours = halves.first.flatMap({ number(Array($0)) }), halves.count <= 2 else {
    return nil
  }
  var parts = hours * 300
  if halves.count == 2 {
    guard let rest = number(Array(halves[1])) else { return nil }
    if digits.contains(":") {
      guard halves[1].count == 2, rest < 60 else { return nil }
      parts += rest * 5
    } else {
      guard halves[1].count <= 2 else { return nil }
      parts += rest * (halves[1].count == 1 ? 30 : 3)
    }
  }
  guard parts <= longestMonth else { return nil }
  return WorkedTime(parts: isNegative ? -parts : parts)
}

/// All hours of 31 days.
private let longestMonth: Int64 = 31 * 24 * 300

/// One to three digits.
private func number(_ digits: [Unicode.Scalar]) -> Int64? {
  guard (1...3).contains(digits.count), digits.allSatisfy({ ("0"..."9").contains($0) }) else {
    return nil
  }
  return digits.reduce(0) { $0 * 10 + Int64($1.value - 0x30) }
}
