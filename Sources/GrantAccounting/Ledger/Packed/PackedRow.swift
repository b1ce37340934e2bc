/// Where a text of a ledger file lies in its bytes; read only when somebody asks for it.
struct TextPlace {
  private let start: UInt32
  /// Bit 31 tells of a `\"` within.
  private let lengthAndEscape: UInt32

  static let empty = TextPlace(0..<0)

  /// - Precondition: The file is below 2 GB.
  init(_ range: Range<Int>, hasEscape: Bool = false) {
    start = UInt32(range.lowerBound)
    lengthAndEscape = UInt32(range.count) | (hasEscape ? 1 << 31 : 0)
  }

  var range: Range<Int> { Int(start)..<Int(start) + Int(lengthAndEscape & 0x7FFF_FFFF) }
  var hasEscape: Bool { lengthAndEscape >> 31 == 1 }
  var isEmpty: Bool { lengthAndEscape & 0x7FFF_FFFF == 0 }
}

/// A day in four bytes, in calendar order.
struct PackedDate: Hashable, Comparable {
  /// `20221025`.
  private let number: UInt32

  init(_ date: CalendarDate) {
    number = UInt32(date.year * 10_000 + date.month * 100 + date.day)
  }

  static func < (lhs: PackedDate, rhs: PackedDate) -> Bool { lhs.number < rhs.number }

  var date: CalendarDate {
    let number = Int(number)
    return CalendarDate(
      existing: number / 10_000, month: number / 100 % 100, day: number % 100)
  }
}

/// A voucher row in 40 bytes: a region's year holds a million of them.
struct PackedRow {
  /// Debit positive.
  var amount: Money
  var text: TextPlace
  var line: UInt32
  /// Index in the store's accounts.
  var account: UInt32
  /// Where the row's objects begin in the store's list; they end where the next row's begin.
  var firstObject: UInt32
  /// `nil` where the row has no day of its own.
  var date: PackedDate?
}

/// A voucher without its rows, which begin at `firstRow` and end where the next one's begin.
struct PackedVoucher {
  var series: TextPlace
  var number: TextPlace
  var text: TextPlace
  var date: PackedDate
  var line: UInt32
  var firstRow: UInt32
}
