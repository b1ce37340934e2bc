/// A person's month with more hours than full time.
public struct MonthAboveFullTime: Hashable, Sendable {
  public let month: YearMonth
  /// Over all projects of the time sheets.
  public let hours: Hours
  public let fullTime: Hours
  /// A row of the person in the month, which tells who it is without saying so.
  public let place: SourceLocation
}

/// One person's month.
private struct PersonMonth: Hashable {
  let person: String
  let month: YearMonth
}

extension Bookkeeping {
  /// Months through `last` in which a person who worked in the project has more hours than full
  /// time, by month, then by place; months whose full time is not stated are left out.
  public func monthsAboveFullTime(through last: YearMonth) -> [MonthAboveFullTime] {
    guard let fullTime else { return [] }
    var sums: [PersonMonth: WorkedTime] = [:]
    var places: [PersonMonth: SourceLocation] = [:]
    for row in timeSheet.rows where row.month <= last {
      let key = PersonMonth(person: row.person, month: row.month)
      sums[key, default: .zero] += row.time
      if row.isOfProject, places[key] == nil { places[key] = row.location }
    }
    return places.compactMap { key, place in
      guard let most = fullTime.hours(in: key.month), let sum = sums[key], sum > WorkedTime(most)
      else { return nil }
      return MonthAboveFullTime(
        month: key.month, hours: sum.hours, fullTime: most, place: place)
    }.sorted {
      ($0.month, $0.place.file, $0.place.line ?? 0) < ($1.month, $1.place.file, $1.place.line ?? 0)
    }
  }
}
