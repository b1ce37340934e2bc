import GrantAccounting

extension English {
  func aboveFullTime(
    month: YearMonth, hours: Hours, fullTime: Hours, place: SourceLocation
  ) -> FindingText {
    FindingText(
      title: "Working time above full time",
      found:
        "A person has \(format.hours(hours))\(NumberFormat.blank)hours in all projects in \(name(of: month)), full "
        + "time being \(format.hours(fullTime))\(NumberFormat.blank)hours. The person is found in \(words(for: place)).",
      rule: fullTimeRule)
  }

  var fullTimeNotStated: FindingText {
    FindingText(
      title: "Full time is not stated",
      found: "No person’s working time is compared with full time, since the project file does not "
        + "state how many hours that is (fullTimeHours).",
      rule: fullTimeRule)
  }

  private var fullTimeRule: String {
    "A person’s time in all projects should be within full time. Formas pays at most 100% of full "
      + "time from all funders together; Vinnova’s terms state no limit, as far as we know."
  }

  var hours: String { "Hours worked" }
  func hoursIntroduction(_ source: HoursSource) -> String {
    switch source {
    case .projectFile: "Hours in the project by year and month, as the project file states them."
    case .timeSheets(let files):
      "Hours in the project by month and person group, according to the time sheets "
        + "(\(enumeration(files)))."
    }
  }
  func hoursCaption(_ years: ClosedRange<Int>) -> String { "Hours \(years.text)" }
  var month: String { "Month" }
  var withoutGroup: String { "No group" }
}

extension English {
  /// `hours/2022.csv, line 12`.
  func words(for place: SourceLocation) -> String {
    place.line.map { "\(place.file), line\(NumberFormat.blank)\($0)" } ?? place.file
  }
}
