import GrantAccounting

extension Period {
  /// `2021-12-01 – 2023-05-31`.
  var text: String { "\(start) – \(end)" }
}

extension YearMonth {
  /// `2022-03`.
  var text: String { "\(year)-\(month < 10 ? "0" : "")\(month)" }
}

extension Period {
  /// Each calendar month the period touches, in order.
  var months: [YearMonth] {
    var months = [start.yearMonth]
    while let last = months.last, last < end.yearMonth { months.append(last.next) }
    return months
  }

  /// How much of the period has passed at the end of `day`, 0 to 100 %.
  func elapsed(through day: CalendarDate) -> Share {
    let passed = min(max(day.dayNumber - start.dayNumber + 1, 0), days)
    return Share(basisPoints: Int64((passed * 20_000 + days) / (days * 2)))
  }
}

extension Address {
  /// `831 50 ÖSTERSUND`.
  var postalLine: String {
    let code =
      postcode.count == 5
      ? "\(postcode.prefix(3))\(NumberFormat.blank)\(postcode.suffix(2))" : postcode
    return "\(code) \(city)"
  }
}
