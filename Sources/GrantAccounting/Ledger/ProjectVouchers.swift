/// The vouchers of one file that hold rows of the project, within some days.
struct ProjectVouchers {
  /// What makes two vouchers the same in two exports of one year.
  struct Key: Hashable {
    /// Series and number together: one export may write them in one cell, another in two.
    var label: String
    var date: CalendarDate
  }

  let ledger: Ledger
  /// Keys of the numbered vouchers, in file order.
  let keys: [Key]
  /// Vouchers that only their rows tell apart.
  let unnumbered: [Voucher]

  /// `rows` are the project's, in file order.
  init(_ ledger: Ledger, rows: [Int], _ window: Period) {
    self.ledger = ledger
    let store = ledger.store
    var keys: [Key] = []
    var unnumbered: [Voucher] = []
    var previous: Int?
    for row in rows {
      let index = store.voucher(ofRow: row)
      guard index != previous else { continue }
      previous = index
      guard window.contains(store.vouchers[index].date.date) else { continue }
      if let key = store.key(of: index) {
        keys.append(key)
      } else {
        unnumbered.append(store.voucher(index))
      }
    }
    (self.keys, self.unnumbered) = (keys, unnumbered)
  }

  /// The file's vouchers of these keys, whether the project has rows in them or not.
  ///
  /// Where a key names several vouchers, their rows are taken together.
  ///
  /// - Complexity: O(vouchers), and O(rows) in the vouchers found.
  func byKey(_ keys: Set<Key>) -> [Key: Voucher] {
    let store = ledger.store
    let days = Set(keys.map { PackedDate($0.date) })
    var found: [Key: Voucher] = [:]
    for index in store.vouchers.indices {
      guard days.contains(store.vouchers[index].date), let key = store.key(of: index),
        keys.contains(key)
      else { continue }
      let voucher = store.voucher(index)
      if found[key] == nil {
        found[key] = voucher
      } else {
        found[key]?.rows += voucher.rows
      }
    }
    return found
  }
}

extension VoucherStore {
  /// `nil` where the file gives no number.
  fileprivate func key(of voucher: Int) -> ProjectVouchers.Key? {
    let packed = vouchers[voucher]
    guard !packed.number.isEmpty else { return nil }
    return ProjectVouchers.Key(label: label(of: voucher), date: packed.date.date)
  }
}

/// What a voucher books, however its rows and objects are ordered.
struct VoucherContent: Hashable {
  private struct Row: Hashable {
    var account: String
    var objects: Set<DimensionObject>
    var amount: Money
    var date: CalendarDate
  }

  private let date: CalendarDate
  private let rows: [Row: Int]

  init(_ voucher: Voucher) {
    date = voucher.date
    let contents = voucher.rows.map { row in
      Row(
        account: row.account, objects: Set(row.objects), amount: row.amount,
        date: row.date ?? voucher.date)
    }
    rows = Dictionary(contents.map { ($0, 1) }, uniquingKeysWith: +)
  }
}

extension Ledger {
  /// The fiscal year of the vouchers, else the days they span.
  var coverage: Period? {
    if let fiscalYear { return fiscalYear }
    let days = store.vouchers.lazy.map(\.date)
    guard let start = days.min(), let end = days.max() else { return nil }
    return Period(start: start.date, end: end.date)
  }
}

extension Period {
  /// The days both hold; `nil` where there are none.
  func overlap(_ other: Period?) -> Period? {
    guard let other, start <= other.end, other.start <= end else { return nil }
    return Period(start: max(start, other.start), end: min(end, other.end))
  }
}
