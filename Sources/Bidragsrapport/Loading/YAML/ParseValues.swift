internal import GrantAccounting

/// Why a text is no amount.
enum AmountFlaw: Error {
  case notANumber
  /// `1.234` or `1,234`: thousands or decimals, nobody can tell.
  case threeDecimals
  case tooLarge
}

/// Reads `18 000`, `18000`, `1 234,50` and `-1234.50`.
///
/// Blank, no-break space and thin space separate thousands, always in groups of three. Below
/// 100 000 000 000 kr, so that sums cannot overflow.
func parseAmount(_ text: String) throws(AmountFlaw) -> Money {
  var rest = Substring(text)
  let isNegative = rest.hasPrefix("-") || rest.hasPrefix("\u{2212}")
  if isNegative { rest = rest.dropFirst() }
  let halves = rest.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
  guard (1...2).contains(halves.count), let whole = wholePart(halves[0]) else { throw .notANumber }
  let fraction = halves.count == 2 ? halves[1] : "00"
  guard fraction.allSatisfy(isDigit), !fraction.isEmpty else { throw .notANumber }
  guard fraction.count != 3 else { throw .threeDecimals }
  guard fraction.count <= 2 else { throw .notANumber }
  guard whole.count <= 11, let kronor = Int64(whole),
    let ore = Int64(fraction.count == 1 ? fraction + "0" : fraction)
  else { throw .tooLarge }
  let amount = Money(ore: kronor * 100 + ore)
  return isNegative ? -amount : amount
}

/// The digits before the decimal mark without thousands separators; `nil` if they are misplaced.
private func wholePart(_ text: Substring) -> String? {
  let groups = text.split(omittingEmptySubsequences: false) {
    $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" || $0 == "\u{2009}"
  }
  guard groups.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }),
    groups.count == 1 || (groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 })
  else { return nil }
  let digits = groups.joined().drop { $0 == "0" }
  return digits.isEmpty ? "0" : String(digits)
}

/// Reads `75 %`, `75,0 %` and `75.0%`, at most two decimals.
func parseShare(_ text: String) -> Share? {
  guard text.hasSuffix("%") else { return nil }
  let number = text.dropLast().trimmingSuffix { $0 == " " || $0 == "\u{A0}" || $0 == "\u{202F}" }
  guard number.count <= 8 else { return nil }
  return hundredths(number).map(Share.init(basisPoints:))
}

/// Reads `12.5` and `12,25`, at most two decimals, not negative.
func parseHours(_ text: String) -> Hours? {
  guard text.count <= 10 else { return nil }
  return hundredths(Substring(text)).map(Hours.init(hundredths:))
}

/// Reads `2022-01`.
func parseMonth(_ text: String) -> YearMonth? {
  CalendarDate(iso: text + "-01")?.yearMonth
}

/// Reads the words for yes and no.
func parseYesNo(_ text: String) -> Bool? {
  switch text.lowercased() {
  case "yes", "ja", "true": true
  case "no", "nej", "false": false
  default: nil
  }
}

func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }

private func hundredths(_ text: Substring) -> Int64? {
  let halves = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
  guard (1...2).contains(halves.count),
    halves.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }),
    let whole = Int64(halves[0])
  else { return nil }
  guard halves.count == 2 else { return whole * 100 }
  guard halves[1].count <= 2, let fraction = Int64(halves[1]) else { return nil }
  return whole * 100 + (halves[1].count == 1 ? fraction * 10 : fraction)
}

extension Substring {
  fileprivate func trimmingSuffix(while matches: (Character) -> Bool) -> Substring {
    var result = self
    while let last = result.last, matches(last) { result.removeLast() }
    return result
  }
}
