/// A person's month that exceeds full time only when several projects are seen together.
public struct MonthAboveFullTimeAcross: Hashable, Sendable {
  public let month: YearMonth
  public let hours: Hours
  public let fullTime: Hours
  /// A row of the person in each project, the project by its place in the list.
  public let places: [Place]

  public struct Place: Hashable, Sendable {
    public let project: Int
    public let location: SourceLocation
  }
}

/// Holds persons' time in several projects together against full time.
///
/// Persons are the same where organisation number and code are. A row that stands in the time
/// sheets of two projects, as exports of whole working time have it, counts once. Months that one
/// project alone shows to be above full time are left to that project's own report. Full time is
/// the highest number any of the organisation's projects states.
///
/// - Complexity: O(*n*) in rows.
public func monthsAboveFullTime(across projects: [GrantProject]) -> [MonthAboveFullTimeAcross] {
  var organisations: [OrganisationNumber: SharedTime] = [:]
  for (index, project) in projects.enumerated() {
    for party in project.participants {
      organisations[party.organisationNumber, default: SharedTime()].add(
        party.bookkeeping, ofProject: index)
    }
  }
  return organisations.values.flatMap { $0.above }.sorted { lhs, rhs in
    guard lhs.month == rhs.month else { return lhs.month < rhs.month }
    guard let left = lhs.places.first, let right = rhs.places.first else { return false }
    return (left.project, left.location.file, left.location.line ?? 0)
      < (right.project, right.location.file, right.location.line ?? 0)
  }
}

/// One person's month.
private struct PersonMonth: Hashable {
  let person: String
  let month: YearMonth
}

/// One organisation's time in several projects.
private struct SharedTime {
  /// What makes two rows the same work.
  private struct Work: Hashable {
    let person: PersonMonth
    let project: String
    let group: String
    let workPackage: String
    let time: WorkedTime

    func time(_ count: Int) -> WorkedTime { WorkedTime(parts: time.parts * Int64(count)) }
  }

  /// By project: how often each work stands in its time sheets.
  private var works: [Int: [Work: Int]] = [:]
  private var places: [PersonMonth: [Int: SourceLocation]] = [:]
  private var fullTimes: [FullTime] = []

  mutating func add(_ bookkeeping: Bookkeeping, ofProject index: Int) {
    if let fullTime = bookkeeping.fullTime { fullTimes.append(fullTime) }
    for row in bookkeeping.timeSheet.rows {
      let person = PersonMonth(person: row.person, month: row.month)
      // Without a code the row is this project's own, whatever the others call it.
      let project = row.project.isEmpty ? "\u{0}\(index)" : row.project
      let work = Work(
        person: person, project: project, group: row.group, workPackage: row.workPackage,
        time: row.time)
      works[index, default: [:]][work, default: 0] += 1
      if row.isOfProject, places[person]?[index] == nil {
        places[person, default: [:]][index] = row.location
      }
    }
  }

  var above: [MonthAboveFullTimeAcross] {
    var counts: [Work: Int] = [:]
    var highest: [PersonMonth: WorkedTime] = [:]
    for works in works.values {
      var sums: [PersonMonth: WorkedTime] = [:]
      for (work, count) in works {
        counts[work] = max(counts[work] ?? 0, count)
        sums[work.person, default: .zero] += work.time(count)
      }
      highest.merge(sums) { max($0, $1) }
    }
    var sums: [PersonMonth: WorkedTime] = [:]
    for (work, count) in counts { sums[work.person, default: .zero] += work.time(count) }
    return places.compactMap { person, places in
      guard let most = fullTimes.compactMap({ $0.hours(in: person.month) }).max(),
        let sum = sums[person], sum > WorkedTime(most),
        (highest[person] ?? .zero) <= WorkedTime(most)
      else { return nil }
      return MonthAboveFullTimeAcross(
        month: person.month, hours: sum.hours, fullTime: most,
        places: places.sorted { $0.key < $1.key }.map {
          MonthAboveFullTimeAcross.Place(project: $0.key, location: $0.value)
        })
    }
  }
}
