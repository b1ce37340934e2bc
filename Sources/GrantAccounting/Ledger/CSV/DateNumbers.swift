/// Three numbers of a date whose order the whole column decides: `03/04/2022`, `22-12-31`.
struct DateNumbers: Hashable {
  enum Kind: CaseIterable {
    /// The year has four digits and stands last.
    case long
    /// Two digits each, parted by slashes or points.
    case short
    /// Two digits each, with hyphens or nothing between, which in Sweden begins with the year.
    case shortYearFirst

    /// In the order they are tried.
    var orders: [DateOrder] {
      self == .long ? [.dayFirst, .monthFirst] : [.yearFirst, .dayFirst, .monthFirst]
    }
  }

  private let numbers: [Int]
  let kind: Kind

  init(_ first: Int, _ second: Int, _ third: Int, _ kind: Kind) {
    numbers = [first, second, third]
    self.kind = kind
  }

  /// The day under an order; `nil` where there is none.
  ///
  /// Years of two digits are 1990 to 2089.
  func date(_ order: DateOrder) -> CalendarDate? {
    switch order {
    case .yearFirst: CalendarDate(year: year(numbers[0]), month: numbers[1], day: numbers[2])
    case .dayFirst: CalendarDate(year: year(numbers[2]), month: numbers[1], day: numbers[0])
    case .monthFirst: CalendarDate(year: year(numbers[2]), month: numbers[0], day: numbers[1])
    }
  }

  /// The day of `13/01/2022`, which no other order of its numbers gives; `nil` where one may.
  var onlyDay: CalendarDate? {
    guard kind == .long else { return nil }
    let days = Set(kind.orders.compactMap { date($0) })
    return days.count == 1 ? days.first : nil
  }

  private func year(_ number: Int) -> Int {
    if kind == .long { return number }
    return number < 90 ? 2000 + number : 1900 + number
  }

  /// How a person sees dates of this kind and order.
  static func form(_ kind: Kind, _ order: DateOrder) -> DateForm {
    switch (kind, order) {
    case (.long, .monthFirst): .monthFirst
    case (.long, _): .dayFirst
    case (_, .yearFirst): .shortYearFirst
    case (_, .dayFirst): .shortDayFirst
    case (_, .monthFirst): .shortMonthFirst
    }
  }
}

extension CalendarDate {
  /// The day a spreadsheet counts as `serial`, from 1900-03-01 on.
  ///
  /// - Source: Excel's 1900 date system, which has a 29 February 1900 that never was; past it,
  ///   days count from 1899-12-30.
  init?(excelSerial serial: Int) {
    guard serial > 60, let start = CalendarDate(year: 1899, month: 12, day: 30) else { return nil }
    // Days of a year that begins in March, so that the leap day is its last.
    let number = start.dayNumber + serial
    let (era, day) = number.quotientAndRemainder(dividingBy: 146_097)
    let years = (day - day / 1460 + day / 36_524 - day / 146_096) / 365
    let rest = day - (365 * years + years / 4 - years / 100)
    let month = (5 * rest + 2) / 153
    self.init(
      year: era * 400 + years + (month >= 10 ? 1 : 0), month: month < 10 ? month + 3 : month - 9,
      day: rest - (153 * month + 2) / 5 + 1)
  }
}
