/// The project's vouchers that two files of a party both hold, counted in the first only.
///
/// A later export of a year repeats what an earlier one held. Vouchers are compared by their rows
/// without texts, which may have been corrected or damaged. Where one voucher says two things,
/// neither file can be preferred, and that is an error.
struct CountedOnce {
  private(set) var diagnostics: [Diagnostic] = []
  /// The rows' places in later files that an earlier one holds too.
  private(set) var repeated: Set<SourceLocation> = []

  /// Compares all files that overlap in time.
  ///
  /// - Parameters:
  ///   - selections: All files of the party.
  ///   - chosen: The project's rows of each selection.
  /// - Complexity: O(rows) for each two files that overlap.
  init(_ selections: [LedgerSelection], _ chosen: [[Transaction]]) {
    var lines: [String: Set<Int>] = [:]
    for row in chosen.joined() {
      if let line = row.location.line { lines[row.location.file, default: []].insert(line) }
    }
    var names: Set<String> = []
    let files = selections.map(\.ledger).filter { names.insert($0.file).inserted }
    for (place, later) in files.enumerated() {
      for earlier in files[..<place] {
        guard let window = earlier.coverage?.overlap(later.coverage) else { continue }
        compare(
          ProjectVouchers(earlier, lines, window, without: repeated),
          ProjectVouchers(later, lines, window, without: repeated))
      }
    }
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
    for voucher in twins {
      for row in voucher.rows {
        repeated.insert(SourceLocation(file: later.ledger.file, line: row.line))
      }
    }
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
