/// The vouchers of one file that hold rows of the project, within some days.
struct ProjectVouchers {
  /// What makes two vouchers the same in two exports of one year.
  struct Key: Hashable {
    var label: String
    var date: CalendarDate
  }

  let ledger: Ledger
  /// Keys of the numbered vouchers, in file order.
  let keys: [Key]
  /// Vouchers that only their rows tell apart.
  let unnumbered: [Voucher]

  init(
    _ ledger: Ledger, _ lines: [String: Set<Int>], _ window: Period,
    without repeated: Set<SourceLocation>
  ) {
    self.ledger = ledger
    let own = lines[ledger.file] ?? []
    let vouchers = ledger.vouchers.filter { voucher in
      window.contains(voucher.date)
        && voucher.rows.contains { row in
          own.contains(row.line)
            && !repeated.contains(SourceLocation(file: ledger.file, line: row.line))
        }
    }
    keys = vouchers.compactMap(\.key)
    unnumbered = vouchers.filter { $0.key == nil }
  }

  /// The file's vouchers of these keys, whether the project has rows in them or not.
  ///
  /// Where a key names several vouchers, their rows are taken together.
  func byKey(_ keys: Set<Key>) -> [Key: Voucher] {
    let days = Set(keys.map(\.date))
    var found: [Key: Voucher] = [:]
    for voucher in ledger.vouchers where days.contains(voucher.date) {
      guard let key = voucher.key, keys.contains(key) else { continue }
      if found[key] == nil {
        found[key] = voucher
      } else {
        found[key]?.rows += voucher.rows
      }
    }
    return found
  }
}

extension Voucher {
  /// `nil` where the file gives no number.
  fileprivate var key: ProjectVouchers.Key? {
    number.isEmpty ? nil : ProjectVouchers.Key(label: label, date: date)
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
    let days = vouchers.lazy.map(\.date)
    guard let start = days.min(), let end = days.max() else { return nil }
    return Period(start: start, end: end)
  }
}

extension Period {
  /// The days both hold; `nil` where there are none.
  func overlap(_ other: Period?) -> Period? {
    guard let other, start <= other.end, other.start <= end else { return nil }
    return Period(start: max(start, other.start), end: min(end, other.end))
  }
}
