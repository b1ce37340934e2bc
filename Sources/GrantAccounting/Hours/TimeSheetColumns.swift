/// The header names of the columns a time sheet is read from.
///
/// A column left `nil` is found by the names usual in Swedish exports. Person, hours, and month or
/// date must be there.
public struct TimeSheetColumns: Hashable, Sendable {
  public var person: String?
  public var date: String?
  public var month: String?
  public var hours: String?
  public var project: String?
  public var group: String?
  public var workPackage: String?

  public init(
    person: String? = nil, date: String? = nil, month: String? = nil, hours: String? = nil,
    project: String? = nil, group: String? = nil, workPackage: String? = nil
  ) {
    self.person = person
    self.date = date
    self.month = month
    self.hours = hours
    self.project = project
    self.group = group
    self.workPackage = workPackage
  }
}

/// What a column of a time sheet holds.
enum TimeSheetRole: CaseIterable {
  case person, date, month, hours, project, group, workPackage

  /// Usual names, small letters without blanks and signs, most telling first.
  var usualNames: [String] {
    switch self {
    case .person:
      [
        "anställningsnummer", "anställningsnr", "anställningsid", "anstnr", "anstnummer",
        "personkod", "medarbetarnummer", "medarbetarnr", "resurs", "employeenumber", "employeeid",
        "employee",
      ]
    case .date: ["datum", "arbetsdatum", "arbetsdag", "dag", "date"]
    case .month: ["månad", "arbetsmånad", "period", "month"]
    case .hours: ["timmar", "antaltimmar", "arbetadetimmar", "arbetadtid", "tid", "tim", "hours"]
    case .project:
      ["projekt", "projektnr", "projektnummer", "projektkod", "proj", "aktivitet", "project"]
    case .group:
      [
        "persongrupp", "personalgrupp", "personalkategori", "grupp", "roll", "befattning", "group",
        "role",
      ]
    case .workPackage: ["arbetspaket", "ap", "workpackage", "wp"]
    }
  }

  func named(by columns: TimeSheetColumns) -> String? {
    switch self {
    case .person: columns.person
    case .date: columns.date
    case .month: columns.month
    case .hours: columns.hours
    case .project: columns.project
    case .group: columns.group
    case .workPackage: columns.workPackage
    }
  }
}

/// Where each column stands in a header row.
struct TimeSheetLayout {
  private var places: [TimeSheetRole: Int] = [:]
  /// Number of columns in the header.
  let width: Int
  /// The columns that must be there and are not, as a person would name them.
  let missing: [String]
  /// Names that two columns have, so that neither can be chosen.
  let doubled: [String]
  /// Number of columns up to the last that has a name.
  let namedWidth: Int
  private let needsProject: Bool

  /// - Parameters:
  ///   - header: The cells of a row that may be the header.
  ///   - columns: Names that differ from the usual ones.
  ///   - needsProject: Whether rows are chosen by the project's code.
  init(header: [String], columns: TimeSheetColumns, needsProject: Bool) {
    let names = header.map(plainName)
    var missing: [String] = []
    for role in TimeSheetRole.allCases {
      if let wanted = role.named(by: columns) {
        places[role] = names.firstIndex(of: plainName(wanted))
        if places[role] == nil { missing.append(wanted) }
      } else {
        places[role] = role.usualNames.lazy.compactMap { names.firstIndex(of: plainName($0)) }.first
      }
    }
    if places[.person] == nil, columns.person == nil { missing.append("Anställningsnummer") }
    let hasNoDay = places[.date] == nil && places[.month] == nil
    if hasNoDay, columns.date == nil, columns.month == nil { missing.append("Månad") }
    if places[.hours] == nil, columns.hours == nil { missing.append("Timmar") }
    if needsProject, places[.project] == nil, columns.project == nil { missing.append("Projekt") }
    self.missing = missing
    let taken = places.values.sorted()
    doubled = taken.filter { names[($0 + 1)...].contains(names[$0]) }.map { header[$0] }
    width = header.count
    namedWidth = (header.lastIndex { !$0.isEmpty } ?? -1) + 1
    self.needsProject = needsProject
  }

  func has(_ role: TimeSheetRole) -> Bool { places[role] != nil }

  /// The cell of a role, blanks trimmed; empty where the row or the table lacks it.
  func cell(_ role: TimeSheetRole, _ cells: [String]) -> String {
    guard let place = places[role], place < cells.count else { return "" }
    return trimmed(cells[place])
  }

  /// The fewest cells a row needs to hold person, month and hours, and the code it is chosen by.
  var needed: Int {
    ([.person, .date, .month, .hours] + (needsProject ? [.project] : [])).compactMap { places[$0] }
      .reduce(0) { max($0, $1 + 1) }
  }
}
