/// The project's rows of two files that agree in day, account and amount, though no voucher is known
/// to be in both: one export has numbers and the other none, or one the series and the other not.
///
/// Where only some are alike nothing tells whether they are the same rows, so all count, and it is
/// said. Where every row of the later file on such days is, and there are three or more, they are
/// the same bookkeeping: nothing is computed until one of the files goes.
struct AlikeRows {
  private struct Posting: Hashable {
    var date: CalendarDate
    var account: String
    var amount: Money
  }

  private let earlier: LedgerRows
  private let later: LedgerRows
  private var count = 0
  /// Rows of the later file on days that the earlier one has too.
  private var onSharedDays = 0
  /// The first alike row of each file.
  private var first: (here: Transaction, there: Transaction)?

  /// `twins` are the lines of the later file's rows that are counted in the earlier one only.
  ///
  /// - Complexity: O(the project's rows).
  init(_ earlier: LedgerRows, _ later: LedgerRows, besides twins: Set<Int>) {
    (self.earlier, self.later) = (earlier, later)
    var open: [Posting: [Transaction]] = [:]
    var days: Set<CalendarDate> = []
    for row in earlier.rows.reversed() {
      let row = earlier.ledger.transaction(row)
      days.insert(row.date)
      open[Self.posting(row), default: []].append(row)
    }
    let own = later.rows.map(later.ledger.transaction).filter { days.contains($0.date) }
    for row in own where twins.contains(row.location.line ?? 0) {
      _ = open[Self.posting(row)]?.popLast()
    }
    for row in own where !twins.contains(row.location.line ?? 0) && row.amount != .zero {
      onSharedDays += 1
      guard let twin = open[Self.posting(row)]?.popLast() else { continue }
      count += 1
      if first == nil { first = (row, twin) }
    }
  }

  private static func posting(_ row: Transaction) -> Posting {
    Posting(date: row.date, account: row.account, amount: row.amount)
  }

  var diagnostics: [Diagnostic] {
    guard let first else { return [] }
    let line = first.there.location.line.map { "\($0)" } ?? "1"
    func message(_ counting: String) -> String {
      "rows that agree with rows of \(earlier.ledger.file) in day, account and amount, while their "
        + "vouchers have other names, \(counting) in both files: \(count) of the \(onSharedDays) on "
        + "days that both have; the first is on line \(line) there"
    }
    if count >= 3, count == onSharedDays {
      return [
        Diagnostic(
          code: "ledger.copied-rows", location: first.here.location,
          message: message("would count"),
          hint: "name only one of the files under `ledgers` in project.yaml")
      ]
    }
    return [
      Diagnostic(
        code: "ledger.alike-rows", severity: .warning, location: first.here.location,
        message: message("counted"),
        hint:
          "where both files hold the same bookkeeping, name only one of them under `ledgers` in "
          + "project.yaml; right where the same was booked twice on a day")
    ]
  }
}
