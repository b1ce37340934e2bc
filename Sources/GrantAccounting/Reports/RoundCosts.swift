/// Adds up rows by category and year through each of `days`.
///
/// - Parameters:
///   - entries: In date order.
///   - days: In order; one running sum serves them all.
/// - Returns: Exact sums in öre, one table a day.
/// - Complexity: O(*n*) in `entries`, and a table for each day.
func addUp(_ entries: [ReportedEntry], through days: [CalendarDate]) -> [CostTable] {
  var running = CostTable()
  var next = entries.startIndex
  return days.map { day in
    while next < entries.endIndex, entries[next].transaction.date <= day {
      let entry = entries[next]
      running[entry.category, entry.transaction.date.year] += entry.transaction.amount
      next += 1
    }
    return running
  }
}

extension CostTable {
  /// Each cell in whole kronor: the one rounding between ledger and report.
  func rounded(years: [Int]) -> CostTable {
    var result = CostTable()
    for category in CostCategory.allCases {
      for year in years { result[category, year] = self[category, year].roundedToKronor }
    }
    return result
  }
}
