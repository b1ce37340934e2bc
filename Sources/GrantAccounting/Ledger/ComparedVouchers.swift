/// The numbered vouchers of two files held against each other.
struct ComparedVouchers {
  /// One voucher that says two things.
  struct Conflict {
    var voucher: Voucher
    var other: Voucher
  }

  /// Vouchers of the later file that the earlier one holds too.
  private(set) var twins: [Voucher] = []
  /// Vouchers of the later file that share their number, but as far as can be told no more.
  private(set) var apart: [Voucher] = []
  /// The first in the later file's order; nothing is counted once beside it.
  private(set) var conflict: Conflict?

  /// Holds the project's vouchers of both files against the whole of the other file.
  ///
  /// Where the files share days, a number names one voucher whether or not one declares the year.
  init(
    _ earlier: ProjectVouchers, _ later: ProjectVouchers, _ years: FiscalYears, shareDays: Bool
  ) {
    var keys = Set(later.keys).union(earlier.keys)
    let old = earlier.byKey(keys)
    let new = later.byKey(keys)
    for key in later.keys + earlier.keys where keys.remove(key) != nil {
      guard let others = old[key], let own = new[key] else { continue }
      if others.count == 1, own.count == 1, let other = others.first?.value,
        let voucher = own.first?.value
      {
        let isSure = shareDays || years.isDeclared(voucher.date)
        compare(voucher, other, isSure: isSure)
      } else {
        compare(own, others)
      }
      guard conflict == nil else { return }
    }
  }

  /// Without a declared year the numbers of two lists may be those of two fiscal years.
  private mutating func compare(_ voucher: Voucher, _ other: Voucher, isSure: Bool) {
    let (own, content) = (VoucherContent(voucher), VoucherContent(other))
    if own == content {
      twins.append(voucher)
    } else if isSure || own.hasRows(of: content) {
      conflict = Conflict(voucher: voucher, other: other)
    } else {
      apart.append(voucher)
    }
  }

  /// Where a file gives one number on several days, as some programs do, the day tells them apart.
  private mutating func compare(
    _ own: [CalendarDate: Voucher], _ others: [CalendarDate: Voucher]
  ) {
    let isOneSided = others.keys.allSatisfy { own[$0] != nil }
    for (day, voucher) in own.sorted(by: { $0.key < $1.key }) {
      guard let other = others[day] else {
        if !isOneSided { apart.append(voucher) }
        continue
      }
      compare(voucher, other, isSure: true)
      guard conflict == nil else { return }
    }
  }
}

extension ComparedVouchers.Conflict {
  func diagnostic(_ later: Ledger, _ earlier: Ledger) -> Diagnostic {
    let hasSameRows = VoucherContent(voucher).hasRows(of: VoucherContent(other))
    let isMoved = voucher.date != other.date
    let difference =
      switch (isMoved, hasSameRows) {
      case (true, true): "but of \(other.date)"
      case (true, false): "but of \(other.date) and with other rows: \(changes)"
      case (false, _): "with other rows: \(changes)"
      }
    return Diagnostic(
      code: "ledger.overlapping-years",
      location: SourceLocation(file: later.file, line: voucher.line),
      message:
        "voucher \(voucher.label) of \(voucher.date) is in \(earlier.file) too, \(difference)",
      hint: isMoved
        ? "give only the newest export of the year; where they are two vouchers, export their "
          + "series too"
        : "give one file for each fiscal year; the newest export of a year is enough")
  }

  /// The first account whose rows add up to something else, and how many more there are.
  private var changes: String {
    let (here, there) = (sums(of: voucher), sums(of: other))
    var accounts: [String] = []
    for row in voucher.rows + other.rows
    where !accounts.contains(row.account) && here[row.account] != there[row.account] {
      accounts.append(row.account)
    }
    guard let first = accounts.first else {
      return "the sum of each account is the same, its rows or their codes are not"
    }
    let (own, others) = (here[first].map(plain), there[first].map(plain))
    let more = accounts.count > 1 ? ", and so on for \(accounts.count - 1) more" : ""
    return "account \(shown(first)) has \(own.map { "\($0) kr" } ?? "no row") here and "
      + "\(others.map { "\($0) kr" } ?? "no row") there\(more)"
  }

  private func sums(of voucher: Voucher) -> [String: Money] {
    Dictionary(voucher.rows.map { ($0.account, $0.amount) }, uniquingKeysWith: +)
  }
}
