/// The project's vouchers that two files of a party both hold, counted in the first only.
///
/// A later export of a year repeats what an earlier one held. A voucher is known by its
/// ``VoucherKey`` and compared by its day and its rows, without texts, which may have been
/// corrected or damaged. Where one voucher says two things, neither file can be preferred, and that
/// is an error.
struct CountedOnce {
  private(set) var diagnostics: [Diagnostic] = []
  /// By file, the lines of rows that an earlier file holds too.
  private(set) var repeated: [String: Set<UInt32>] = [:]
  private let years: FiscalYears
  /// Vouchers that share their number with one of another day in another file.
  private var apart = ApartVouchers()

  /// Compares all files that reach into one fiscal year.
  ///
  /// - Parameter files: Each file once, in order, with the project's rows of it.
  /// - Complexity: O(the project's rows + vouchers) for each two files that share a year.
  init(_ files: [LedgerRows]) {
    years = FiscalYears(files.map(\.ledger))
    for (place, later) in files.enumerated() {
      for earlier in files[..<place] {
        guard let reach = years.reach(of: earlier.ledger),
          reach.overlap(years.reach(of: later.ledger)) != nil
        else { continue }
        compare(left(of: earlier), left(of: later))
      }
    }
    diagnostics += apart.diagnostics
  }

  /// The rows not yet found in another file, in file order.
  private func left(of file: LedgerRows) -> LedgerRows {
    let gone = repeated[file.ledger.file] ?? []
    return LedgerRows(
      ledger: file.ledger,
      rows: file.rows.filter { !gone.contains(file.ledger.store.rows[$0].line) }.sorted())
  }

  private mutating func compare(_ first: LedgerRows, _ second: LedgerRows) {
    let common = first.ledger.dimensionsInUse.intersection(second.ledger.dimensionsInUse)
    let earlier = ProjectVouchers(first, years, in: common)
    let later = ProjectVouchers(second, years, in: common)
    let window = earlier.ledger.coverage?.overlap(later.ledger.coverage)
    let pair = ComparedVouchers(earlier, later, years, shareDays: window != nil)
    if let conflict = pair.conflict {
      diagnostics.append(conflict.diagnostic(later.ledger, earlier.ledger))
      return
    }
    var twins = pair.twins
    if !twins.isEmpty {
      diagnostics.append(countedOnce(twins.count, later.ledger, earlier.ledger))
      diagnostics += missing(from: later, first, earlier) + missing(from: earlier, second, later)
    }
    apart.add(pair.apart, later.ledger, earlier.ledger)
    if let window {
      let unnumbered = UnnumberedVouchers(
        earlier.unnumbered(in: window), later.unnumbered(in: window))
      let told = unnumbered.diagnostics(later.ledger, earlier.ledger)
      diagnostics += told
      if told.contains(where: { $0.severity == .error }) { return }
      twins += unnumbered.twins
      diagnostics += missing(unnumbered, earlier.ledger, later.ledger)
    }
    diagnostics +=
      AlikeRows(first, second, besides: Set(twins.flatMap(\.rows).map(\.line)))
      .diagnostics
    guard !twins.isEmpty else { return }
    repeated[later.ledger.file, default: []].formUnion(
      twins.flatMap(\.rows).map { UInt32($0.line) })
  }

  /// What the newer of two exports lacks; where both are of one day, either may be the newer.
  private func missing(
    from newer: ProjectVouchers, _ rows: LedgerRows, _ older: ProjectVouchers
  ) -> [Diagnostic] {
    guard newer.ledger.isNoOlder(than: older.ledger) else { return [] }
    return MissingVouchers(older, rows: rows.rows, notIn: newer, years).diagnostics
  }

  /// The same of vouchers without number, where some are in both exports.
  private func missing(
    _ vouchers: UnnumberedVouchers, _ earlier: Ledger, _ later: Ledger
  ) -> [Diagnostic] {
    guard !vouchers.twins.isEmpty else { return [] }
    let fromLater =
      later.isNoOlder(than: earlier)
      ? MissingVouchers(vouchers.onlyInEarlier, earlier, notIn: later).diagnostics : []
    let fromEarlier =
      earlier.isNoOlder(than: later)
      ? MissingVouchers(vouchers.onlyInLater, later, notIn: earlier).diagnostics : []
    return fromLater + fromEarlier
  }

  private func countedOnce(_ count: Int, _ later: Ledger, _ earlier: Ledger) -> Diagnostic {
    Diagnostic(
      code: "ledger.counted-once", severity: .warning,
      location: SourceLocation(file: later.file),
      message: "vouchers that \(earlier.file) holds too, counted once: \(count)",
      hint: "right where one export repeats another; the newest export of a year is enough")
  }
}

/// Vouchers whose number another file has on another day, told once for all files.
private struct ApartVouchers {
  private var count = 0
  private var pairs = 0
  private var first: (voucher: Voucher, file: String, other: String)?

  mutating func add(_ vouchers: [Voucher], _ later: Ledger, _ earlier: Ledger) {
    guard let voucher = vouchers.first else { return }
    count += vouchers.count
    pairs += 1
    if first == nil { first = (voucher, later.file, earlier.file) }
  }

  var diagnostics: [Diagnostic] {
    guard let first else { return [] }
    let others = pairs == 1 ? first.other : "another file"
    let (label, day) = (first.voucher.label, first.voucher.date)
    let beside = pairs == 1 ? "" : ", which \(first.other) has too"
    return [
      Diagnostic(
        code: "ledger.number-reused", severity: .warning,
        location: SourceLocation(file: first.file, line: first.voucher.line),
        message: "vouchers whose number \(others) has on another day, counted in both files: "
          + "\(count); the first is \(label) of \(day)\(beside)",
        hint:
          "right where numbers begin again within the year; a voucher that was moved to another "
          + "day is counted twice, so give only the newest export")
    ]
  }
}
