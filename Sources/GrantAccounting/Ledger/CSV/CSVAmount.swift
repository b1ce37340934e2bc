/// An amount cell taken apart, before the whole column has told what its signs mean.
///
/// Thousands may be parted by blanks of every kind, apostrophes, commas or points. A minus stands
/// before or after, or the amount in parentheses as accountants write it; `kr` or `SEK` may stand
/// at either end. Spreadsheets' formulas are no amounts.
struct CSVAmount: Hashable {
  let isNegative: Bool
  /// Digits before the last comma or point.
  private let whole: [UInt8]
  private let decimals: [UInt8]
  /// The decimal sign that this cell alone gives away.
  let shows: DecimalSign?
  /// The cell's only comma or point, where it could part thousands as well: `1,234`.
  let doubtful: DecimalSign?

  /// What a cell is worth.
  enum Value: Hashable {
    case exact(Money)
    case couldBeTwo
    /// More than two decimals that are not zero.
    case tooExact
    /// More than ``Money/ledgerLimit``.
    case tooLarge
  }

  /// `nil` where the text is no amount.
  init?(_ text: String) {
    guard text.utf8.count <= 120, let (body, isNegative) = withoutMarks(text),
      let parts = AmountParts(body)
    else { return nil }
    self.isNegative = isNegative
    (whole, decimals) = (parts.whole, parts.decimals)
    (shows, doubtful) = (parts.shows, parts.doubtful)
  }

  var isZero: Bool { (whole + decimals).allSatisfy { $0 == UInt8(ascii: "0") } }

  /// The amount, given the decimal sign that the column has shown.
  func value(decimalSign: DecimalSign?) -> Value {
    guard let doubtful else { return amount(whole, decimals) }
    guard let decimalSign else { return .couldBeTwo }
    return decimalSign == doubtful ? amount(whole, decimals) : amount(whole + decimals, [])
  }

  private func amount(_ whole: [UInt8], _ decimals: [UInt8]) -> Value {
    guard decimals.dropFirst(2).allSatisfy({ $0 == UInt8(ascii: "0") }) else { return .tooExact }
    let cents = decimals.prefix(2) + Array(repeating: UInt8(ascii: "0"), count: 2)
    var ore: Int64 = 0
    for digit in whole + cents.prefix(2) {
      ore = ore * 10 + Int64(digit - UInt8(ascii: "0"))
      guard ore <= Money.ledgerLimit.ore else { return .tooLarge }
    }
    return .exact(Money(ore: isNegative ? -ore : ore))
  }
}

/// The amount without signs, parentheses and currency at its ends; `nil` where one stands twice.
private func withoutMarks(_ text: String) -> (ArraySlice<Unicode.Scalar>, isNegative: Bool)? {
  var body = Array(text.unicodeScalars)[...]
  // Exports guard figures against being taken for formulas by an apostrophe.
  if body.first == "'" { body.removeFirst() }
  body = body.dropLast(wholeKronorMark(body))
  var (signs, currencies) = (0, 0)
  var isNegative = false
  while true {
    while body.first?.properties.isWhitespace == true { body.removeFirst() }
    while body.last?.properties.isWhitespace == true { body.removeLast() }
    guard let first = body.first, let last = body.last, body.count > 1 else { break }
    if first == "(", last == ")" {
      body = body.dropFirst().dropLast()
      (isNegative, signs) = (true, signs + 1)
    } else if isSign(first) || isSign(last) {
      let sign = isSign(first) ? body.removeFirst() : body.removeLast()
      isNegative = isNegative || sign != "+"
      signs += 1
    } else if let rest = withoutCurrency(body) {
      body = rest
      currencies += 1
    } else {
      break
    }
  }
  return signs <= 1 && currencies <= 1 && !body.isEmpty ? (body, isNegative) : nil
}

/// The length of the mark in `2000,-` and `2000:-`, which stands for no öre.
private func wholeKronorMark(_ body: ArraySlice<Unicode.Scalar>) -> Int {
  let end = body.suffix(3)
  guard end.count == 3, let digit = end.first, ("0"..."9").contains(digit),
    [",", ".", ":"].contains(end.dropFirst().first), let last = end.last, last != "+", isSign(last)
  else { return 0 }
  return 2
}

/// Plus, hyphen, the true minus, en dash and the hyphens that word processors put for it.
private func isSign(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "+", "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2212}", "\u{FE63}",
    "\u{FF0D}":
    true
  default: false
  }
}

private let currencies = ["kr", "kr.", "sek"].map { Array($0.unicodeScalars) }

private func withoutCurrency(
  _ body: ArraySlice<Unicode.Scalar>
) -> ArraySlice<Unicode.Scalar>? {
  func isSame(_ letters: ArraySlice<Unicode.Scalar>, _ word: [Unicode.Scalar]) -> Bool {
    letters.map(\.properties.lowercaseMapping) == word.map { String($0) }
  }
  for word in currencies where body.count > word.count {
    if isSame(body.prefix(word.count), word) { return body.dropFirst(word.count) }
    if isSame(body.suffix(word.count), word) { return body.dropLast(word.count) }
  }
  return nil
}
