/// Holds the sums that a time sheet states against the rows read above them.
///
/// A row of totals sums the rows since some earlier row of totals, or since the first.
struct TimeSheetTotals {
  private var sum = WorkedTime.zero
  /// Where sums may begin: at the start and after each row of totals that no later one covers.
  private var starts = [WorkedTime.zero]
  private var hasRows = false
  /// How many sums disagreed; after some, no more are compared.
  private var disagreeing = 0

  mutating func add(_ time: WorkedTime) {
    hasRows = true
    sum += time
  }

  /// What the rows above add up to, where no part of them adds up to what is stated.
  ///
  /// - Complexity: O(1) in all for sums that agree; O(rows of totals) for one that does not.
  mutating func disagreement(with stated: Hours) -> Hours? {
    guard hasRows, disagreeing < Problems.shownPerCode, !isSum(stated) else { return nil }
    disagreeing += 1
    return sum.hours
  }

  /// Whether some rows above add up to what is stated; if so, later sums begin after them.
  mutating func isSum(_ stated: Hours) -> Bool {
    guard hasRows, disagreeing < Problems.shownPerCode,
      let found = starts.lastIndex(where: { (sum - $0).hours == stated })
    else { return false }
    starts.removeSubrange((found + 1)...)
    starts.append(sum)
    return true
  }
}

/// A person's hours of each day, where a time sheet has days.
struct TimeSheetDays {
  private struct Key: Hashable {
    var person: String
    var day: CalendarDate
  }

  private var sums: [Key: (time: WorkedTime, line: Int)] = [:]

  mutating func add(_ time: WorkedTime, _ person: String, _ day: CalendarDate, line: Int) {
    let known = sums[Key(person: person, day: day)]?.time ?? .zero
    sums[Key(person: person, day: day)] = (known + time, line)
  }

  var isEmpty: Bool { sums.isEmpty }

  /// The days of more than 24 hours, by the last row of each.
  var tooLong: [(time: WorkedTime, line: Int)] {
    sums.values.filter { $0.time > .day }.sorted { $0.line < $1.line }
  }
}
