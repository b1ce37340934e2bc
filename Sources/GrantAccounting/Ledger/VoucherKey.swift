/// What makes two vouchers the same in two files of a party: series, number and fiscal year.
///
/// The day is content: a voucher that was moved to another day is the same voucher still.
struct VoucherKey: Hashable {
  /// Series and number together, as ``LabelForm`` writes them: one export has them in one cell,
  /// another in two.
  var label: String
  /// The first day of the fiscal year.
  var year: CalendarDate
}

/// The fiscal years (*räkenskapsår*) that a party's files declare.
struct FiscalYears {
  private let declared: [Period]

  /// - Parameter ledgers: All files of the party; a list says nothing of its years, but a SIE file
  ///   beside it may.
  init(_ ledgers: [Ledger]) {
    declared = Set(ledgers.compactMap(\.fiscalYear)).sorted {
      ($0.start, $0.end) < ($1.start, $1.end)
    }
  }

  /// The declared year that holds the day, else its calendar year.
  func year(of day: CalendarDate) -> Period { declaredYear(of: day) ?? day.calendarYear }

  /// Whether a file declares the year of the day.
  func isDeclared(_ day: CalendarDate) -> Bool { declaredYear(of: day) != nil }

  /// From the first day of the first year that a file reaches into to the last day of the last.
  func reach(of ledger: Ledger) -> Period? {
    ledger.coverage.map { Period(start: year(of: $0.start).start, end: year(of: $0.end).end) }
  }

  private func declaredYear(of day: CalendarDate) -> Period? {
    declared.first { $0.contains(day) }
  }
}

extension CalendarDate {
  fileprivate var calendarYear: Period {
    Period(
      start: CalendarDate(existing: year, month: 1, day: 1),
      end: CalendarDate(existing: year, month: 12, day: 31))
  }
}

extension VoucherStore {
  /// `nil` where the file gives no number.
  func key(of voucher: Int, _ years: FiscalYears) -> VoucherKey? {
    let packed = vouchers[voucher]
    guard !packed.number.isEmpty else { return nil }
    return VoucherKey(
      label: LabelForm.common(label(of: voucher)), year: years.year(of: packed.date.date).start)
  }

  /// Whether the voucher may have one of the labels, told without making a string of its own.
  func mayHaveLabel(_ voucher: Int, among labels: LabelPrints) -> Bool {
    let packed = vouchers[voucher]
    guard !packed.number.isEmpty else { return false }
    guard !packed.series.hasEscape, !packed.number.hasEscape else { return true }
    let (series, number) = (source.bytes[packed.series.range], source.bytes[packed.number.range])
    // Letters beyond ASCII have other bytes in another encoding.
    guard series.allSatisfy({ $0 < 0x80 }), number.allSatisfy({ $0 < 0x80 }) else { return true }
    var print = LabelPrint()
    var form = LabelForm()
    for byte in series { form.add(UInt32(byte)) { print.add($0) } }
    form.add(0x20) { print.add($0) }
    for byte in number { form.add(UInt32(byte)) { print.add($0) } }
    form.end { print.add($0) }
    return labels.contains(print)
  }
}

/// The prints of some labels.
struct LabelPrints {
  private let prints: Set<UInt64>

  init(_ labels: some Sequence<String>) {
    prints = Set(
      labels.map { label in
        var print = LabelPrint()
        for scalar in label.unicodeScalars { print.add(scalar.value) }
        return print.value
      })
  }

  func contains(_ print: LabelPrint) -> Bool { prints.contains(print.value) }
}

/// A number made of a label's characters (FNV-1a): equal labels have equal prints.
struct LabelPrint {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ scalar: UInt32) {
    value = (value ^ UInt64(scalar)) &* 0x100_0000_01B3
  }
}
