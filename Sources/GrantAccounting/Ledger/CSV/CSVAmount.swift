/// Reads an amount as people and spreadsheets write it: `1 234,50`, `−1234.5`, `1.234,50`.
///
/// Blanks of every kind and apostrophes part thousands. A comma or point decides by its place:
/// the last of two kinds is the decimal one, a repeated one parts thousands.
///
/// - Returns: `.invalid` where it is no amount or could mean two: `1,234`.
func parseCSVAmount(_ text: String) -> ParsedAmount {
  var digits: [UInt8] = []
  var isNegative = false
  var signs = 0
  for scalar in text.unicodeScalars {
    switch scalar {
    case "0"..."9", ",", ".": digits.append(UInt8(scalar.value))
    case "-", "\u{2212}":
      isNegative = true
      signs += 1
    case "+": signs += 1
    case "'", "\u{2019}": break
    default: guard scalar.properties.isWhitespace else { return .invalid }
    }
  }
  let scalars = text.unicodeScalars.filter { !$0.properties.isWhitespace }
  let signsAtEnds = [scalars.first, scalars.last].filter { $0.map(isSign) ?? false }
  guard signs <= 1, signs == 0 || !signsAtEnds.isEmpty else { return .invalid }
  guard let plain = withDecimalPoint(digits) else { return .invalid }
  switch parseAmount(plain[...]) {
  case .exact(let amount): return .exact(isNegative ? -amount : amount)
  case let other: return other
  }
}

private func isSign(_ scalar: Unicode.Scalar) -> Bool {
  "-+\u{2212}".unicodeScalars.contains(scalar)
}

/// Digits with a point before the decimals; `nil` where the separators make no sense.
private func withDecimalPoint(_ digits: [UInt8]) -> [UInt8]? {
  let separators = digits.filter { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") }
  guard let last = separators.last else { return digits }
  let isMixed = Set(separators).count == 2
  let lastCount = separators.count { $0 == last }
  if lastCount > 1 {
    guard !isMixed else { return nil }
    return joinedThousands(digits, last)
  }
  guard let place = digits.lastIndex(of: last) else { return nil }
  let whole = digits[..<place]
  let decimals = digits[(place + 1)...]
  if isMixed {
    guard let other = separators.first, let joined = joinedThousands(Array(whole), other) else {
      return nil
    }
    return joined + [UInt8(ascii: ".")] + decimals
  }
  let couldBeThousands = decimals.count == 3 && !whole.isEmpty && whole.first != UInt8(ascii: "0")
  return couldBeThousands ? nil : whole + [UInt8(ascii: ".")] + decimals
}

/// Without separators, if each parts exactly three digits.
private func joinedThousands(_ digits: [UInt8], _ separator: UInt8) -> [UInt8]? {
  let groups = digits.split(separator: separator, omittingEmptySubsequences: false)
  guard let first = groups.first, (1...3).contains(first.count),
    groups.dropFirst().allSatisfy({ $0.count == 3 })
  else { return nil }
  return Array(groups.joined())
}
