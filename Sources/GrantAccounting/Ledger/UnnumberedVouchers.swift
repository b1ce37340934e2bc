/// Vouchers without number in two files, told apart by their day and rows alone.
///
/// Those that are alike are taken for the same: of equal ones as many count as the file with most
/// of them holds. They are the same export's only where one file holds all of the other's.
struct UnnumberedVouchers {
  /// Vouchers of the later file that the earlier one holds too.
  private(set) var twins: [Voucher] = []
  /// Vouchers of one file that the other has not once, where there are twins.
  private(set) var onlyInEarlier: [Voucher] = []
  private(set) var onlyInLater: [Voucher] = []
  /// Where only some are in both files, the first of them: nothing is counted once then.
  private var stray: Voucher?
  /// Vouchers of the later file on days that the earlier one has too.
  private var onSharedDays: [Voucher] = []
  /// Whether one file holds more of equal vouchers than the other.
  private var hasMoreCopies = false

  init(_ old: [Voucher], _ new: [Voucher]) {
    let days = Set(old.map(\.date))
    onSharedDays = new.filter { days.contains($0.date) }
    guard !onSharedDays.isEmpty else { return }
    var open = Dictionary(grouping: old, by: VoucherContent.init).mapValues(\.count)
    for voucher in onSharedDays {
      let content = VoucherContent(voucher)
      guard let left = open[content] else { continue }
      if left > 0 { twins.append(voucher) } else { hasMoreCopies = true }
      open[content] = left - 1
    }
    let found = Set(twins.map(VoucherContent.init))
    hasMoreCopies = hasMoreCopies || open.contains { found.contains($0.key) && $0.value > 0 }
    if twins.count < min(old.count, new.count) { stray = twins.first }
    if stray != nil { twins = [] }
    guard !twins.isEmpty else { return }
    onlyInEarlier = old.filter { !found.contains(VoucherContent($0)) }
    onlyInLater = new.filter { !found.contains(VoucherContent($0)) }
  }

  func diagnostics(_ later: Ledger, _ earlier: Ledger) -> [Diagnostic] {
    if let stray {
      return [
        Diagnostic(
          code: "ledger.overlapping-years",
          location: SourceLocation(file: later.file, line: stray.line),
          message: "a voucher without number is in \(earlier.file) too, where others are not",
          hint: "give files that share no day; without numbers nothing else tells rows apart")
      ]
    }
    guard let first = twins.first ?? onSharedDays.first else { return [] }
    let copies =
      hasMoreCopies ? "; of equal ones as many count as the file with most of them holds" : ""
    return [
      Diagnostic(
        code: "ledger.unnumbered-rows", severity: .warning,
        location: SourceLocation(file: later.file, line: first.line),
        message: twins.isEmpty
          ? "vouchers without number on days that \(earlier.file) has too, all unlike its own "
            + "and counted beside them: \(onSharedDays.count)"
          : "vouchers without number that are alike in \(earlier.file), taken for the same and "
            + "counted once: \(twins.count)\(copies)",
        hint: "export the voucher numbers too, or give files that share no day")
    ]
  }
}
