/// The project's vouchers that an export has and a newer one of the same bookkeeping has not.
///
/// They may have been struck or renumbered since, or the newer file was cut; they still count.
struct MissingVouchers {
  private struct Missing {
    var label: String
    var date: CalendarDate
    /// Of the project's rows.
    var amount: Money
  }

  private let older: Ledger
  private let newer: Ledger
  private var missing: [Missing] = []
  /// How many are named.
  private static let shown = 5

  /// Vouchers without number that the newer file has not on its days.
  init(_ vouchers: [Voucher], _ older: Ledger, notIn newer: Ledger) {
    (self.older, self.newer) = (older, newer)
    missing = vouchers.filter { newer.span?.contains($0.date) ?? false }.map { voucher in
      Missing(
        label: "one without number", date: voucher.date,
        amount: voucher.rows.reduce(.zero) { $0 + $1.amount })
    }
  }

  /// Looks at the newer file's days for vouchers of `rows`, which are the older file's of the
  /// project, in file order.
  ///
  /// - Complexity: O(vouchers).
  init(_ older: ProjectVouchers, rows: [Int], notIn newer: ProjectVouchers, _ years: FiscalYears) {
    (self.older, self.newer) = (older.ledger, newer.ledger)
    guard let span = newer.ledger.span else { return }
    let keys = Set(older.keys)
    let (known, own) = (newer.byKey(keys), older.byKey(keys))
    func isKnown(_ key: VoucherKey, _ day: CalendarDate) -> Bool {
      guard let days = known[key] else { return false }
      // Where a number comes again, the day tells its vouchers apart.
      return days[day] != nil || days.count == 1 && own[key]?.count == 1
    }
    let store = older.ledger.store
    var previous: Int?
    for row in rows {
      let index = store.voucher(ofRow: row)
      if index == previous {
        missing[missing.count - 1].amount += store.rows[row].amount
        continue
      }
      previous = nil
      let day = store.vouchers[index].date.date
      guard span.contains(day), let key = store.key(of: index, years), !isKnown(key, day) else {
        continue
      }
      previous = index
      missing.append(
        Missing(label: store.label(of: index), date: day, amount: store.rows[row].amount))
    }
  }

  var diagnostics: [Diagnostic] {
    guard !missing.isEmpty else { return [] }
    let named = missing.prefix(Self.shown).map {
      "\($0.label) of \($0.date) with \(plain($0.amount)) kr"
    }
    let more = missing.count > named.count ? " and \(missing.count - named.count) more" : ""
    return [
      Diagnostic(
        code: "ledger.voucher-missing", severity: .warning,
        location: SourceLocation(file: newer.file),
        message: "vouchers of the project that \(older.file) has on days of this file, not found "
          + "here and counted: \(missing.count); \(named.joined(separator: ", "))\(more)",
        hint: "right where they were booked after this file was exported, or left out of it; where "
          + "they were struck since, remove \(older.file) under `ledgers` in project.yaml")
    ]
  }
}

extension Ledger {
  /// From the first voucher's day to the last one's.
  var days: Period? {
    let days = store.vouchers.lazy.map(\.date)
    guard let start = days.min(), let end = days.max() else { return nil }
    return Period(start: start.date, end: end.date)
  }
}
