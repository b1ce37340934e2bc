/// Working time in three-hundredths of an hour, in which a minute and a hundredth are both whole.
public struct WorkedTime: Hashable, Comparable, Sendable {
  /// 300 to the hour; negative in a row that corrects another.
  public let parts: Int64

  public static let zero = WorkedTime(parts: 0)
  /// All hours of 31 days.
  static let longestMonth = WorkedTime(parts: 31 * 24 * 300)
  /// All hours of a day.
  static let day = WorkedTime(parts: 24 * 300)
  /// More than any time sheet sums to.
  static let largestSum = WorkedTime(parts: 9_999_999 * 300)

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
  public static func - (lhs: WorkedTime, rhs: WorkedTime) -> WorkedTime {
    WorkedTime(parts: lhs.parts - rhs.parts)
  }
  public static func += (lhs: inout WorkedTime, rhs: WorkedTime) { lhs = lhs + rhs }
  public static func < (lhs: WorkedTime, rhs: WorkedTime) -> Bool { lhs.parts < rhs.parts }
}

/// Reads `7`, `7,5`, `7.50 h`, `7:30` and `7:30:00`; no seconds.
///
/// A minus before or after corrects another row. More than two decimals, as a spreadsheet gives for
/// minutes (`7,333` is 7:20), become the nearest three-hundredth of an hour.
///
/// - Parameters:
///   - text: A cell of the column of hours.
///   - most: The longest time that is read; the hours of a month for a row.
/// - Returns: `nil` where the cell is no such time.
func parseWorkedTime(_ text: String, atMost most: WorkedTime = .longestMonth) -> WorkedTime? {
  guard text.utf8.count <= 60 else { return nil }
  var digits = withoutUnit(text).unicodeScalars.filter { !$0.properties.isWhitespace }[...]
  let minus: Set<Unicode.Scalar> = ["-", "\u{2212}"]
  var isNegative = false
  if let first = digits.first, minus.contains(first) {
    (isNegative, digits) = (true, digits.dropFirst())
  } else if let last = digits.last, minus.contains(last) {
    (isNegative, digits) = (true, digits.dropLast())
  }
  let seconds = digits.suffix(3)
  if digits.count(where: { $0 == ":" }) == 2, seconds.elementsEqual(":00".unicodeScalars) {
    digits = digits.dropLast(3)
  }
  let halves = digits.split(omittingEmptySubsequences: false) { ",.:".unicodeScalars.contains($0) }
  guard let hours = halves.first.flatMap({ number(Array($0), digits: 7) }), halves.count <= 2 else {
    return nil
  }
  var parts = hours * 300
  if halves.count == 2 {
    // Three decimals of a sum may be thousands; no row has thousands of hours.
    let most = digits.contains(":") || most > .longestMonth ? 2 : 12
    guard let rest = number(Array(halves[1]), digits: most) else { return nil }
    if digits.contains(":") {
      guard halves[1].count == 2, rest < 60 else { return nil }
      parts += rest * 5
    } else {
      let whole = halves[1].reduce(Int64(1)) { power, _ in power * 10 }
      parts += (rest * 300 * 2 + whole) / (whole * 2)
    }
  }
  guard parts <= most.parts else { return nil }
  return WorkedTime(parts: isNegative ? -parts : parts)
}

/// `7,5` of `7,5 h`, `7,5 tim.` or `7,5 timmar`.
private func withoutUnit(_ text: String) -> Substring {
  let units: Set<String> = ["h", "t", "tim", "timmar", "timme", "hours", "hrs", "hour"]
  let number = text.prefix { !$0.isLetter }
  let unit = text[number.endIndex...].filter { !$0.isWhitespace }.lowercased()
  return units.contains(unit.hasSuffix(".") ? String(unit.dropLast()) : unit) ? number : text[...]
}

/// One digit or more.
private func number(_ digits: [Unicode.Scalar], digits most: Int) -> Int64? {
  guard (1...most).contains(digits.count), digits.allSatisfy({ ("0"..."9").contains($0) }) else {
    return nil
  }
  return digits.reduce(0) { $0 * 10 + Int64($1.value - 0x30) }
}
