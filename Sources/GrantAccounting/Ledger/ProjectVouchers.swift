/// The vouchers of one file that hold rows of the project.
struct ProjectVouchers {
  let ledger: Ledger
  /// Keys of the numbered vouchers, in file order.
  let keys: [VoucherKey]
  /// Places of the vouchers that only their rows tell apart.
  private let unnumbered: [Int]
  private let years: FiscalYears

  /// `rows` are the project's, in file order.
  init(_ ledger: Ledger, rows: [Int], _ years: FiscalYears) {
    (self.ledger, self.years) = (ledger, years)
    let store = ledger.store
    var keys: [VoucherKey] = []
    var unnumbered: [Int] = []
    var previous: Int?
    for row in rows {
      let index = store.voucher(ofRow: row)
      guard index != previous else { continue }
      previous = index
      if let key = store.key(of: index, years) {
        keys.append(key)
      } else {
        unnumbered.append(index)
      }
    }
    (self.keys, self.unnumbered) = (keys, unnumbered)
  }

  /// The vouchers without number of some days.
  func unnumbered(in window: Period) -> [Voucher] {
    let store = ledger.store
    return unnumbered.filter { window.contains(store.vouchers[$0].date.date) }.map {
      store.voucher($0)
    }
  }

  /// The file's vouchers of these keys, whether the project has rows in them or not, by day.
  ///
  /// Where a key names several vouchers of a day, their rows are taken together.
  ///
  /// - Complexity: O(vouchers), and O(rows) in the vouchers found.
  func byKey(_ keys: Set<VoucherKey>) -> [VoucherKey: [CalendarDate: Voucher]] {
    let store = ledger.store
    let prints = LabelPrints(keys.lazy.map(\.label))
    var found: [VoucherKey: [CalendarDate: Voucher]] = [:]
    for index in store.vouchers.indices {
      guard store.mayHaveLabel(index, among: prints), let key = store.key(of: index, years),
        keys.contains(key)
      else { continue }
      let voucher = store.voucher(index)
      if found[key]?[voucher.date] == nil {
        found[key, default: [:]][voucher.date] = voucher
      } else {
        found[key]?[voucher.date]?.rows += voucher.rows
      }
    }
    return found
  }
}

/// What a voucher books, however its rows and objects are ordered.
struct VoucherContent: Hashable {
  private struct Row: Hashable {
    var account: String
    var objects: Set<DimensionObject>
    var amount: Money
    /// `nil` where it is the voucher's, written or not.
    var date: CalendarDate?
  }

  private let date: CalendarDate
  private let rows: [Row: Int]

  init(_ voucher: Voucher) {
    date = voucher.date
    let contents = voucher.rows.map { row in
      Row(
        account: row.account, objects: Set(row.objects), amount: row.amount,
        date: row.date == voucher.date ? nil : row.date)
    }
    rows = Dictionary(contents.map { ($0, 1) }, uniquingKeysWith: +)
  }

  func hasRows(of other: VoucherContent) -> Bool { rows == other.rows }

  /// Whether every row stands there twice, or another even number of times.
  var isDoubled: Bool { !rows.isEmpty && rows.values.allSatisfy { $0.isMultiple(of: 2) } }
}

extension Ledger {
  /// The fiscal year of the vouchers, else the days they span.
  var coverage: Period? { fiscalYear ?? days }
}

extension Period {
  /// The days both hold; `nil` where there are none.
  func overlap(_ other: Period?) -> Period? {
    guard let other, start <= other.end, other.start <= end else { return nil }
    return Period(start: max(start, other.start), end: min(end, other.end))
  }
}
