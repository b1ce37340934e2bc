extension Rule {
  /// Allowances and mileage are travel, which the form has among other direct costs.
  ///
  /// Charts keep them beside the salaries, BAS in class 73.
  static let travelAsPersonnel = Rule(
    "mapping.travel-as-personnel",
    source: "Vinnova, Att tänka på inför budgetering och redovisning",
    section: "Personalkostnader"
  ) { report, _ in
    report.participants.flatMap { part in
      part.doubts(.warning, .travelAsPersonnel) {
        $0.category == .personnel && part.chart.groups.travel.hold($0.account)
      }
    }
  }
}
