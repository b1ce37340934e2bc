/// What the columns tell that nothing was taken from: whether one holds the side of each amount,
/// or its currency, under a name that is not known.
struct UnnamedColumns {
  private struct Seen {
    /// The sum of the amounts beside each value, as far as amounts tell themselves; blank is one.
    var sums: [String: Money] = [:]
    var isOfFewValues = true
    /// Whether each value so far names a currency, and one of them another than kronor.
    var isOfCurrencies = true
    var hasForeign = false

    mutating func add(_ value: String, _ money: Money) {
      if isOfFewValues {
        sums[value, default: .zero] += money
        isOfFewValues = sums.count <= fewValues
        if !isOfFewValues { sums = [:] }
      }
      guard isOfCurrencies, !value.isEmpty else { return }
      isOfCurrencies = currencyCodes.contains(value)
      hasForeign = hasForeign || value != "sek"
    }
  }

  private var seen: [Int: Seen]
  /// Whether the sums tell anything: all amounts could be read, and fit.
  private var areSumsWhole = true
  /// Whether a row is on an account of a balance sheet (1 or 2), so that vouchers may be whole.
  private var hasBalanceSheet = false
  private var turnover = Money.zero

  /// `header` names the columns; one that says what else it holds, such as codes of VAT, holds no
  /// sides.
  init(places: [Int], in header: [String]) {
    seen = Dictionary(
      uniqueKeysWithValues: places.filter { place in
        let name = plainName(header[place])
        return !otherMarks.contains { name.contains($0) }
      }.map { ($0, Seen()) })
  }

  /// Looks at a row; a column that can hold neither is not looked at again.
  mutating func add(_ amount: CSVAmount?, account: String, _ text: (Int) -> String) {
    hasBalanceSheet = hasBalanceSheet || account.hasPrefix("1") || account.hasPrefix("2")
    var money = Money.zero
    if case .exact(let exact) = amount?.value(decimalSign: nil), turnover <= .ledgerLimit {
      money = exact
      turnover += exact < .zero ? -exact : exact
    } else {
      areSumsWhole = false
    }
    for place in seen.keys {
      let cell = text(place)
      let value = cell.utf8.count <= 20 ? cell.lowercased() : "long"
      seen[place]?.add(value, money)
      if let column = seen[place], !column.isOfFewValues, !column.isOfCurrencies {
        seen[place] = nil
      }
    }
  }

  /// The first column that tells debit from credit.
  func sidePlace(hasMinus: Bool) -> Int? {
    seen.filter { isOfSides($0.value, hasMinus: hasMinus) }.keys.min()
  }

  /// The first column of nothing but currencies, some of them foreign.
  var currencyPlace: Int? {
    seen.filter { $0.value.isOfCurrencies && $0.value.hasForeign }.keys.min()
  }

  /// Amounts with a minus carry their sign, so then only the words themselves tell sides.
  private func isOfSides(_ column: Seen, hasMinus: Bool) -> Bool {
    guard column.isOfFewValues else { return false }
    let words = column.sums.keys.filter { !$0.isEmpty }
    let sides = words.map { AmountSide($0) }
    let areWords = words.allSatisfy { $0.contains(where: \.isLetter) }
    if areWords || !hasMinus, sides.contains(.debit), sides.contains(.credit), !sides.contains(nil)
    {
      return true
    }
    guard !hasMinus, column.sums.count == 2 else { return false }
    // Only credits are marked, by a word: a dash may stand for nothing.
    if words.count == 1, sides == [.credit], words[0].contains(where: \.isLetter) { return true }
    // Short marks whose amounts balance, as those of whole vouchers do.
    let sums = Array(column.sums.values)
    return areSumsWhole && hasBalanceSheet && words.allSatisfy { $0.utf8.count <= 2 }
      && sums[0] == sums[1] && sums[0] != .zero
  }
}

/// What columns are about whose marks may look like sides.
private let otherMarks = ["moms", "vat", "attest", "kategori", "category", "status"]

/// More values than the sides have names in one file.
private let fewValues = 4
