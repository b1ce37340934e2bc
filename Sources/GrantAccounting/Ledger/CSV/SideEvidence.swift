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
