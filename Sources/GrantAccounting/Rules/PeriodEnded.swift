extension Rule {
  /// A report drawn before its period has ended holds only part of the costs.
  static let periodEnded = Rule(
    "vinnova.reporting-period", source: "Vinnova, Beslut om bidrag", section: "Rapporter"
  ) { report, _ in
    guard report.asOf < report.period.end else { return [] }
    return [Observation(.note, nil, .periodNotEnded(end: report.period.end))]
  }
}
