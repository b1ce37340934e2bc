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
    Share(basisPoints: Int64((daysPassed(through: day) * 20_000 + days) / (days * 2)))
  }

  /// What `budget` would be used with at the end of `day` were each day to cost as much, in whole
  /// kronor, half a krona away from zero.
  ///
  /// Taken from the days themselves: a share rounded first gives other kronor than a reader gets
  /// who counts the days.
  func evenPace(of budget: Money, through day: CalendarDate) -> Money {
    let wide = Int64(daysPassed(through: day)).multipliedFullWidth(by: budget.ore)
    return Money(ore: Int64(days).dividingFullWidth(wide).quotient).roundedToKronor
  }

  private func daysPassed(through day: CalendarDate) -> Int {
    min(max(day.dayNumber - start.dayNumber + 1, 0), days)
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
