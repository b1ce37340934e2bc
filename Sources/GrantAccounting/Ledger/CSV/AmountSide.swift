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
}

/// Whether amounts beside a column of sides carry their sign already.
///
/// They do where every credit is below zero and no debit is: negating them again would turn each
/// credit into a cost. Where a credit stands without minus the column alone gives the sign, and a
/// minus takes an earlier row back.
struct SideEvidence {
  private var hasNegativeCredit = false
  private var hasOther = false

  mutating func add(_ amount: CSVAmount, _ side: AmountSide) {
    guard !amount.isZero else { return }
    switch side {
    case .credit where amount.isNegative: hasNegativeCredit = true
    case .credit: hasOther = true
    case .debit: hasOther = hasOther || amount.isNegative
    }
  }

  var areSigned: Bool { hasNegativeCredit && !hasOther }
}
