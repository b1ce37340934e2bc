/// The vouchers of one file that hold rows of the project, cut to those rows.
///
/// Another export may hold the project's rows alone, or have a dimension less.
struct ProjectVouchers {
  let ledger: Ledger
  /// Keys of the numbered vouchers, in file order.
  let keys: [VoucherKey]
  /// Places of the vouchers that only their rows tell apart.
  private let unnumbered: [Int]
  private let years: FiscalYears
  /// The lines of the project's rows.
  private let lines: Set<Int>
  /// The dimensions that count.
  private let dimensions: Set<Int>

  /// `file` has the project's rows in file order, `dimensions` are those that both files compared
  /// have codes in.
  init(_ file: LedgerRows, _ years: FiscalYears, in dimensions: Set<Int>) {
    (ledger, self.years, self.dimensions) = (file.ledger, years, dimensions)
    let store = ledger.store
    lines = Set(file.rows.map { Int(store.rows[$0].line) })
    var keys: [VoucherKey] = []
    var unnumbered: [Int] = []
    var previous: Int?
    for row in file.rows {
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
    unnumbered.filter { window.contains(ledger.store.vouchers[$0].date.date) }.map(cut)
  }

  /// The voucher's rows of the project, of which there may be none.
  private func cut(_ index: Int) -> Voucher {
    var voucher = ledger.store.voucher(index)
    voucher.rows = voucher.rows.filter { lines.contains($0.line) }
    for row in voucher.rows.indices {
      voucher.rows[row].objects.removeAll { !dimensions.contains($0.dimension) }
    }
    return voucher
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
      let voucher = cut(index)
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
  /// The dimensions that the file has codes in.
  var dimensionsInUse: Set<Int> { Set(store.objects.map(\.dimension)) }

  /// The days of which the file would hold every voucher.
  ///
  /// A list says nothing of the days before its first row, but begins as a rule with a month.
  var span: Period? {
    guard let days else { return nil }
    guard let year = fiscalYear else {
      let start = CalendarDate(year: days.start.year, month: days.start.month, day: 1)
      return Period(start: start ?? days.start, end: days.end)
    }
    let end = generated.map { min($0, year.end) } ?? days.end
    return Period(start: min(year.start, days.start), end: max(end, days.end))
  }

  /// Whether the file may be of the same day as the other or newer.
  func isNoOlder(than other: Ledger) -> Bool {
    if let generated, let others = other.generated, generated != others {
      return generated > others
    }
    guard let end = days?.end, let others = other.days?.end else { return false }
    return end >= others
  }

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
