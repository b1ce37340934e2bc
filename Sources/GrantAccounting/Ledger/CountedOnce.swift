/// The project's vouchers that two files of a party both hold, counted in the first only.
///
/// A later export of a year repeats what an earlier one held. Vouchers are compared by their rows
/// without texts, which may have been corrected or damaged. Where one voucher says two things,
/// neither file can be preferred, and that is an error.
struct CountedOnce {
  private(set) var diagnostics: [Diagnostic] = []
  /// By file, the lines of rows that an earlier file holds too.
  private(set) var repeated: [String: Set<UInt32>] = [:]

  /// Compares all files that overlap in time.
  ///
  /// `chosen` are the project's rows of each selection, in file order.
  ///
  /// - Complexity: O(the project's rows + vouchers) for each two files that overlap.
  init(_ selections: [LedgerSelection], _ chosen: [[Int]]) {
    var files: [(ledger: Ledger, rows: Set<Int>)] = []
    for (selection, rows) in zip(selections, chosen) {
      if let known = files.firstIndex(where: { $0.ledger.file == selection.ledger.file }) {
        files[known].rows.formUnion(rows)
      } else {
        files.append((selection.ledger, Set(rows)))
      }
    }
    for (place, later) in files.enumerated() {
      for earlier in files[..<place] {
        guard let window = earlier.ledger.coverage?.overlap(later.ledger.coverage) else {
          continue
        }
        compare(
          ProjectVouchers(earlier.ledger, rows: left(of: earlier.rows, in: earlier.ledger), window),
          ProjectVouchers(later.ledger, rows: left(of: later.rows, in: later.ledger), window))
      }
    }
  }

  /// The rows not yet found in another file, in file order.
  private func left(of rows: Set<Int>, in ledger: Ledger) -> [Int] {
    let gone = repeated[ledger.file] ?? []
    return rows.filter { !gone.contains(ledger.store.rows[$0].line) }.sorted()
  }

  private mutating func compare(_ earlier: ProjectVouchers, _ later: ProjectVouchers) {
    let keys = Set(earlier.keys).union(later.keys)
    let old = earlier.byKey(keys)
    let new = later.byKey(keys)
    var twins: [Voucher] = []
    for key in (later.keys + earlier.keys) {
      guard let other = old[key], let voucher = new[key] else { continue }
      guard VoucherContent(voucher) == VoucherContent(other) else {
        return differ(voucher, later.ledger, earlier.ledger)
      }
      twins.append(voucher)
    }
    guard let unnumbered = unnumberedTwins(earlier, later) else { return }
    twins += unnumbered
    let places = Set(twins.map(\.line))
    guard !places.isEmpty else { return }
    repeated[later.ledger.file, default: []].formUnion(
      twins.flatMap(\.rows).map { UInt32($0.line) })
    diagnostics.append(
      Diagnostic(
        code: "ledger.counted-once", severity: .warning,
        location: SourceLocation(file: later.ledger.file),
        message: "vouchers that \(earlier.ledger.file) holds too, counted once: \(places.count)",
        hint: "right where one export repeats another; the newest export of a year is enough"))
  }

  /// Vouchers without number are the same export's only where one file holds all of the other's.
  ///
  /// - Returns: `nil` after telling that only some are in both.
  private mutating func unnumberedTwins(
    _ earlier: ProjectVouchers, _ later: ProjectVouchers
  ) -> [Voucher]? {
    let (old, new) = (earlier.unnumbered, later.unnumbered)
    var open = Dictionary(grouping: old, by: VoucherContent.init).mapValues(\.count)
    var twins: [Voucher] = []
    for voucher in new {
      let content = VoucherContent(voucher)
      guard let left = open[content], left > 0 else { continue }
      open[content] = left - 1
      twins.append(voucher)
    }
    guard let first = twins.first, twins.count < min(old.count, new.count) else { return twins }
    onlySome(first, later.ledger, earlier.ledger)
    return nil
  }

  private mutating func onlySome(_ voucher: Voucher, _ later: Ledger, _ earlier: Ledger) {
    diagnostics.append(
      Diagnostic(
        code: "ledger.overlapping-years",
        location: SourceLocation(file: later.file, line: voucher.line),
        message: "a voucher without number is in \(earlier.file) too, where others are not",
        hint: "give files that share no day; without numbers nothing else tells rows apart"))
  }

  private mutating func differ(_ voucher: Voucher, _ later: Ledger, _ earlier: Ledger) {
    diagnostics.append(
      Diagnostic(
        code: "ledger.overlapping-years",
        location: SourceLocation(file: later.file, line: voucher.line),
        message:
          "voucher \(voucher.label) of \(voucher.date) is in \(earlier.file) too, with other rows",
        hint: "give one file for each fiscal year; the newest export of a year is enough"))
  }
}
