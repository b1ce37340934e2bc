/// What a party's time sheets (*tidrapporter*) say, in the order of files and rows.
///
/// Persons stand here by code alone, and no code is ever printed.
public struct TimeSheet: Hashable, Sendable {
  public struct Row: Hashable, Sendable {
    /// Employee number or another code that tells persons apart.
    public var person: String
    public var month: YearMonth
    /// `nil` where the file states months only.
    public var day: CalendarDate?
    public var time: WorkedTime
    /// Code of the project worked in; empty where the file has none.
    public var project: String
    /// Whether `project` is this project's code.
    public var isOfProject: Bool
    /// *Persongrupp*, such as a role; empty where none is stated.
    public var group: String
    /// *Arbetspaket*; empty where none is stated.
    public var workPackage: String
    public var location: SourceLocation

    public init(
      person: String, month: YearMonth, day: CalendarDate? = nil, time: WorkedTime,
      project: String, isOfProject: Bool, group: String, workPackage: String,
      location: SourceLocation
    ) {
      self.person = person
      self.month = month
      self.day = day
      self.time = time
      self.project = project
      self.isOfProject = isOfProject
      self.group = group
      self.workPackage = workPackage
      self.location = location
    }
  }

  public var rows: [Row]

  public init(rows: [Row] = []) { self.rows = rows }

  /// Hours worked in the project by month and person group, each rounded once to hundredths.
  public var hoursInProject: [YearMonth: [String: Hours]] {
    var sums: [YearMonth: [String: WorkedTime]] = [:]
    for row in rows where row.isOfProject {
      sums[row.month, default: [:]][row.group, default: .zero] += row.time
    }
    return sums.mapValues { groups in groups.mapValues(\.hours) }
  }
}

/// Hours of a month's full-time work (*heltid*), as the party states them.
///
/// No law or terms give one number for every employer, so none is assumed.
public struct FullTime: Hashable, Sendable {
  /// For each month that is not in `byMonth`.
  public var standard: Hours?
  public var byMonth: [YearMonth: Hours]

  public init(standard: Hours?, byMonth: [YearMonth: Hours] = [:]) {
    (self.standard, self.byMonth) = (standard, byMonth)
  }

  /// `nil` where the party has not stated it.
  public func hours(in month: YearMonth) -> Hours? { byMonth[month] ?? standard }
}

extension Bookkeeping {
  /// Hours in the project by month and person group: those stated and those of the time sheets.
  ///
  /// Hours stated by month alone have no group and stand under an empty one.
  public var hoursByGroup: [YearMonth: [String: Hours]] {
    var result = timeSheet.hoursInProject
    for (month, stated) in hours {
      let sum = result[month]?[""].map { $0.hundredths } ?? 0
      result[month, default: [:]][""] = Hours(hundredths: sum + stated.hundredths)
    }
    return result
  }

  /// Hours in the project by month.
  public var hoursInProject: [YearMonth: Hours] {
    hoursByGroup.mapValues { groups in
      Hours(hundredths: groups.values.reduce(0) { $0 + $1.hundredths })
    }
  }
}
