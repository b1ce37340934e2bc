extension Rule {
  /// A report is handed in by the day that the decision states.
  ///
  /// A report drawn after that day is late, unless it is a copy of one already handed in.
  static let reportDue = Rule(
    "vinnova.report-due", source: "Vinnova, Beslut om bidrag", section: "Rapporter"
  ) { report, _ in
    guard let due = report.due, due < report.asOf else { return [] }
    return [Observation(.warning, nil, .reportOverdue(due: due, asOf: report.asOf))]
  }
}
