extension Rule {
  /// A report drawn before its period has ended holds only part of the costs.
  ///
  /// An interim report may be drawn early to see where things stand, but to mark it ready then needs
  /// a reason; a final report settles the grant, so it cannot stand before the project has ended.
  static let periodEnded = Rule(
    "vinnova.reporting-period", source: "Vinnova, Beslut om bidrag", section: "Rapporter"
  ) { report, _ in
    guard report.asOf < report.period.end else { return [] }
    let severity: Finding.Severity = report.kind == .final ? .error : .warning
    return [Observation(severity, nil, .periodNotEnded(end: report.period.end))]
  }
}
