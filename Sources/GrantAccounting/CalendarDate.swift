/// A day in the proleptic Gregorian calendar, without time or time zone.
public struct CalendarDate: Hashable, Comparable, Sendable {
  public let year: Int
  public let month: Int
  public let day: Int

  /// `nil` unless the day exists, year 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// A day known to exist.
  init(existing year: Int, month: Int, day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// Reads `2022-10-25`; `nil` for anything else.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    self.init(digits: bytes[0..<4] + bytes[5..<7] + bytes[8..<10])
  }

  /// Reads `20221025`, as SIE writes dates; `nil` for anything else.
  public init?(compact text: some StringProtocol) {
    self.init(digits: ArraySlice(text.utf8))
  }

  /// Reads eight ASCII digits, year first; `nil` for anything else.
  init?(digits: ArraySlice<UInt8>) {
    guard digits.count == 8, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  public static func < (lhs: CalendarDate, rhs: CalendarDate) -> Bool {
    (lhs.year, lhs.month, lhs.day) < (rhs.year, rhs.month, rhs.day)
  }

  /// Days since 0000-03-01; consecutive days differ by one.
  public var dayNumber: Int {
    let shifted = month > 2 ? year : year - 1
    let months = (month + 9) % 12
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400
      + (months * 306 + 5) / 10 + day - 1
  }

  /// The day before; `nil` on the first day there is.
  public var previous: CalendarDate? {
    if day > 1 { return CalendarDate(year: year, month: month, day: day - 1) }
    let before =
      month > 1 ? YearMonth(year: year, month: month - 1) : YearMonth(year: year - 1, month: 12)
    return before.lastDay
  }

  /// The day so many days later; `nil` past the last day there is.
  ///
  /// - Precondition: `days` is not negative.
  /// - Complexity: O(*m*) in the months between.
  public func adding(days: Int) -> CalendarDate? {
    precondition(days >= 0, "days are added forwards")
    var month = yearMonth
    var day = self.day + days
    while let last = month.lastDay, day > last.day {
      day -= last.day
      month = month.next
    }
    return CalendarDate(year: month.year, month: month.month, day: day)
  }

  public var yearMonth: YearMonth { YearMonth(year: year, month: month) }

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension CalendarDate: CustomStringConvertible {
  /// ISO 8601, as every report prints it: `2022-10-25`.
  public var description: String {
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: width - digits.count) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}

/// A calendar month.
public struct YearMonth: Hashable, Comparable, Sendable {
  public let year: Int
  /// 1 to 12.
  public let month: Int

  public init(year: Int, month: Int) { (self.year, self.month) = (year, month) }

  public var next: YearMonth {
    month < 12 ? YearMonth(year: year, month: month + 1) : YearMonth(year: year + 1, month: 1)
  }

  public var previous: YearMonth {
    month > 1 ? YearMonth(year: year, month: month - 1) : YearMonth(year: year - 1, month: 12)
  }

  /// Months from `self` to `other`; negative where `other` is earlier.
  public func months(to other: YearMonth) -> Int {
    (other.year - year) * 12 + other.month - month
  }

  /// `nil` unless the month exists, year 1 to 9999.
  public var lastDay: CalendarDate? {
    CalendarDate(year: year, month: month, day: CalendarDate.days(inMonth: month, of: year))
  }

  public static func < (lhs: YearMonth, rhs: YearMonth) -> Bool {
    (lhs.year, lhs.month) < (rhs.year, rhs.month)
  }
}

/// A span of days, both ends included.
public struct Period: Hashable, Sendable {
  public let start: CalendarDate
  public let end: CalendarDate

  /// - Precondition: `start <= end`.
  public init(start: CalendarDate, end: CalendarDate) {
    precondition(start <= end, "a period ends on or after its first day")
    (self.start, self.end) = (start, end)
  }

  public func contains(_ date: CalendarDate) -> Bool { start <= date && date <= end }

  /// Each calendar year the period touches, in order.
  public var years: [Int] { Array(start.year...end.year) }

  /// Number of days, at least 1.
  public var days: Int { end.dayNumber - start.dayNumber + 1 }
}
