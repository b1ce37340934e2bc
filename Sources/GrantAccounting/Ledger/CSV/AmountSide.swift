/// The side of an account (*debet* or *kredit*) that a column beside the amounts names.
enum AmountSide: Hashable {
  case debit, credit

  /// Reads `D`, `Kredit`, `C`, `-` and the like; `nil` where the cell names no side.
  init?(_ cell: String) {
    guard cell.utf8.count <= 20 else { return nil }
    switch cell.lowercased() {
    case "d", "debet", "debit", "deb", "dr", "+": self = .debit
    case "k", "c", "kredit", "credit", "kred", "cr", "-", "\u{2212}", "\u{2013}": self = .credit
    default: return nil
    }
  }

  /// The side of a column of amounts; of a column of both, what the cell beside it says.
  init?(of role: CSVRole, beside cell: () -> String) {
    switch role {
    case .debit: self = .debit
    case .credit: self = .credit
    default: self.init(cell())
    }
  }
}

/// Whether amounts of debit and credit carry their sign already.
///
/// They do where more credits are below zero than above: turning them again would make each credit
/// a cost. Else the side alone gives the sign, and a minus takes an earlier row back. Where a file
/// has both, the rarer kind is told.
struct SideEvidence {
  private var creditsBelow = 0
  private var creditsAbove = 0
  private var debitsBelow = 0
  private var firstBelow: Int?
  private var firstAbove: Int?

  mutating func add(_ amount: CSVAmount, _ side: AmountSide, line: Int) {
    guard !amount.isZero else { return }
    switch (side, amount.isNegative) {
    case (.credit, true):
      creditsBelow += 1
      firstBelow = firstBelow ?? line
    case (.credit, false):
      creditsAbove += 1
      firstAbove = firstAbove ?? line
    case (.debit, true):
      debitsBelow += 1
      firstAbove = firstAbove ?? line
    case (.debit, false): break
    }
  }

  var areSigned: Bool { creditsBelow > creditsAbove }

  /// The first line that does not speak for the reading; `nil` where all do.
  var doubtfulLine: Int? {
    guard creditsBelow > 0, creditsAbove + debitsBelow > 0 else { return nil }
    return areSigned ? firstAbove : firstBelow
  }
}

/// Columns that nothing was taken from and that hold nothing but sides.
struct UnnamedSides {
  private struct Seen {
    var hasDebit = false
    var hasCredit = false
  }

  private var seen: [Int: Seen]

  init(places: [Int]) { seen = Dictionary(uniqueKeysWithValues: places.map { ($0, Seen()) }) }

  /// Looks at a row; a column with anything else in it is not looked at again.
  mutating func add(_ text: (Int) -> String) {
    for place in seen.keys {
      let cell = text(place)
      if cell.isEmpty { continue }
      switch AmountSide(cell) {
      case .debit: seen[place]?.hasDebit = true
      case .credit: seen[place]?.hasCredit = true
      case nil: seen[place] = nil
      }
    }
  }

  /// The first column that has both sides.
  var place: Int? { seen.filter { $0.value.hasDebit && $0.value.hasCredit }.keys.min() }
}
