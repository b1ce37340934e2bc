/// Holds the sums that a list states against the rows read above them.
///
/// A row of totals sums the rows since some earlier row of totals, or since the first: subtotals
/// may be nested. Rows that were lost on the way here make one of them disagree.
struct TotalsCheck {
  /// One amount column, or debit and credit.
  struct Sums: Hashable {
    var amount = Money.zero
    var credit = Money.zero

    static func - (lhs: Sums, rhs: Sums) -> Sums {
      Sums(amount: lhs.amount - rhs.amount, credit: lhs.credit - rhs.credit)
    }

    static func + (lhs: Sums, rhs: Sums) -> Sums {
      Sums(amount: lhs.amount + rhs.amount, credit: lhs.credit + rhs.credit)
    }
  }

  /// What a row of totals states; `nil` where its cell is empty.
  struct Stated: Hashable {
    var amount: Money?
    var credit: Money?

    var isEmpty: Bool { amount == nil && credit == nil }

    func agrees(with sums: Sums) -> Bool {
      let isEachSide =
        (amount ?? sums.amount) == sums.amount && (credit ?? sums.credit) == sums.credit
      return isEachSide || net == sums.amount - sums.credit
    }

    /// Where one side is empty, the other may hold the balance of both.
    private var net: Money? {
      switch (amount, credit) {
      case (let amount?, nil): amount
      case (nil, let credit?): -credit
      default: nil
      }
    }
  }

  /// The sums so far, without and with carried balances.
  private struct Place: Hashable {
    var rows = Sums()
    var withCarried = Sums()
  }

  private var place = Place()
  /// Where sums may begin: at the start and after each row of totals that no later one covers.
  private var starts = [Place()]
  private var hasRows = false
  /// The sum of the amounts above nought, which *omslutning* states.
  private(set) var debits = Money.zero
  /// A sum stated above all rows.
  private var ahead: (stated: Stated, line: Int)?
  /// Row sums stay within the file's limit; carried balances are added only while they do too.
  private var carried = Money.zero

  mutating func add(_ sums: Sums) {
    hasRows = true
    debits += max(.zero, sums.amount)
    place.rows = place.rows + sums
    place.withCarried = place.withCarried + sums
  }

  mutating func carry(_ stated: Stated) {
    let sums = Sums(amount: stated.amount ?? .zero, credit: stated.credit ?? .zero)
    for money in [sums.amount, sums.credit] { carried += money < .zero ? -money : money }
    guard carried <= .ledgerLimit else { return carried = .ledgerLimit }
    place.withCarried = place.withCarried + sums
  }

  /// Whether the rows above add up to what is stated; `nil` where there are none yet.
  ///
  /// - Complexity: O(1) in all for sums that agree, since each start is passed over once; O(*n*)
  /// for one that does not.
  mutating func agrees(_ stated: Stated, line: Int) -> Bool? {
    guard hasRows else {
      if ahead == nil { ahead = (stated, line) }
      return nil
    }
    let found = starts.lastIndex { start in
      stated.agrees(with: place.rows - start.rows)
        || stated.agrees(with: place.withCarried - start.withCarried)
    }
    guard let found else { return false }
    starts.removeSubrange((found + 1)...)
    starts.append(place)
    return true
  }

  /// The line of a sum above all rows that disagrees with them.
  func disagreesAhead() -> Int? {
    guard let ahead, !ahead.stated.agrees(with: place.rows) else { return nil }
    return ahead.line
  }

  /// The sum of the rows that a stated sum most likely means, for a person to compare.
  var sinceStart: Sums { place.rows }
  var sinceLast: Sums { place.rows - (starts.last ?? Place()).rows }
}
