/// A date cell taken apart, before the whole column has told what its numbers mean.
enum CSVDate: Hashable {
  /// A day that can be read in one way only.
  case day(CalendarDate, DateForm)
  /// Numbers whose order the column decides.
  case numbers(DateNumbers)
  /// Days since 1899-12-30, as spreadsheets count.
  case serial(Int)

  /// `nil` where the text is no date in any form; a time of day after it is left out.
  init?(_ text: String) {
    guard text.utf8.count <= 60 else { return nil }
    let words = text.split(whereSeparator: \.isWhitespace)
    guard let first = words.first else { return nil }
    if let date = Self.numeric(first), words.dropFirst().allSatisfy(isTimeOfDay) {
      self = date
    } else if let day = dayInWords(words) {
      self = .day(day, .words)
    } else {
      return nil
    }
  }

  /// A date of digits and signs, with or without `T` and a time of day.
  private static func numeric(_ word: Substring) -> CSVDate? {
    let parts = word.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    let date = Array(parts[0].utf8)
    if parts.count == 2, !isTimeOfDay(parts[1]) { return nil }
    if let day = wholeSerial(date) { return day }
    guard let separator = date.first(where: { !isDigit($0) }) else { return compact(date) }
    guard
      separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/")
        || separator == UInt8(ascii: ".")
    else { return nil }
    let numbers = date.split(separator: separator, omittingEmptySubsequences: false)
    guard numbers.count == 3, numbers.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else {
      return nil
    }
    return parted(numbers, by: separator)
  }

  private static func compact(_ digits: [UInt8]) -> CSVDate? {
    switch digits.count {
    case 8: return CalendarDate(digits: digits[...]).map { .day($0, .compact) }
    case 6:
      return .numbers(
        DateNumbers(
          number(digits[0..<2]), number(digits[2..<4]), number(digits[4..<6]), .shortYearFirst))
    case 5:
      let serial = number(digits[...])
      return plausibleSerials.contains(serial) ? .serial(serial) : nil
    default: return nil
    }
  }

  /// `45000.5`: a spreadsheet's day with a time of day, which is left out.
  private static func wholeSerial(_ word: [UInt8]) -> CSVDate? {
    guard word.count > 6, word[5] == UInt8(ascii: ".") || word[5] == UInt8(ascii: ","),
      word[6...].allSatisfy(isDigit), word[..<5].allSatisfy(isDigit)
    else { return nil }
    return compact(Array(word[..<5]))
  }

  private static func parted(_ parts: [ArraySlice<UInt8>], by separator: UInt8) -> CSVDate? {
    let numbers = parts.map { $0.count > 4 ? Int.max : number($0) }
    let widths = parts.map(\.count)
    guard widths[1] <= 2, numbers.allSatisfy({ $0 < 10_000 }) else { return nil }
    let isDotted = separator == UInt8(ascii: ".")
    switch (widths[0], widths[2]) {
    case (4, 1...2):
      let form: DateForm =
        separator == UInt8(ascii: "-") ? .iso : isDotted ? .yearDots : .yearSlashes
      return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]).map {
        .day($0, form)
      }
    case (1...2, 4) where isDotted:
      return CalendarDate(year: numbers[2], month: numbers[1], day: numbers[0]).map {
        .day($0, .dots)
      }
    case (1...2, 4): return .numbers(DateNumbers(numbers[0], numbers[1], numbers[2], .long))
    case (2, 2):
      let kind: DateNumbers.Kind = separator == UInt8(ascii: "-") ? .shortYearFirst : .short
      return .numbers(DateNumbers(numbers[0], numbers[1], numbers[2], kind))
    default: return nil
    }
  }
}

/// How the days of a file are written, for a person to see.
public enum DateForm: String, CaseIterable, Hashable, Sendable {
  case iso = "2022-12-31"
  case compact = "20221231"
  case yearSlashes = "2022/12/31"
  case yearDots = "2022.12.31"
  case dots = "31.12.2022"
  case words = "31 december 2022"
  case dayFirst = "31/12/2022"
  case monthFirst = "12/31/2022"
  case shortYearFirst = "22-12-31"
  case shortDayFirst = "31/12/22"
  case shortMonthFirst = "12/31/22"
  case serial = "Excel serial numbers"
}

/// 1990-01-01 to 2100-12-31.
private let plausibleSerials = 32_874...73_415

private func number(_ digits: ArraySlice<UInt8>) -> Int {
  digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

/// `10:30`, `10.30.00`, `00:00:00.000`, `Z`, `PM`: nothing but a time of day.
private func isTimeOfDay(_ word: Substring) -> Bool {
  ["am", "pm", "z", "kl", "kl."].contains(word.lowercased())
    || (word.utf8.first.map(isDigit) ?? false)
      && word.utf8.allSatisfy { isDigit($0) || ":.,+-Z".utf8.contains($0) }
}
