public import GrantAccounting

/// Holds persons' time in several projects together against full time.
///
/// The nightly run and `check` ask this of all projects they have loaded. A project of its own says
/// what its own time sheets show in its report.
///
/// - Parameter projects: The projects, and their folders as they were given.
/// - Returns: Warnings at the person's row; no person's code is in them.
public func checkFullTime(
  across projects: [(folder: String, project: GrantProject)]
) -> [Diagnostic] {
  monthsAboveFullTime(across: projects.map(\.project)).map { month in
    let places = month.places.map { place in
      SourceLocation(
        file: shown(place.location.file, in: projects[place.project].folder),
        line: place.location.line)
    }
    let others = places.dropFirst().map(\.description).joined(separator: ", ")
    let also = others.isEmpty ? "" : "; the person also stands in \(others)"
    return Diagnostic(
      code: "projects.above-full-time", severity: .warning, location: places.first,
      message: "a person has \(inHours(month.hours)) in \(month.month.text) over these projects, "
        + "full time is \(inHours(month.fullTime))\(also)",
      hint: "check the time sheets; a person is seldom paid for more than full time, whoever "
        + "finances it")
  }
}

/// `190 h` or `172.50 h`.
private func inHours(_ hours: Hours) -> String {
  let (whole, rest) = hours.hundredths.quotientAndRemainder(dividingBy: 100)
  return rest == 0 ? "\(whole) h" : "\(whole).\(rest < 10 ? "0" : "")\(rest) h"
}
