extension Rule {
  /// Indirect costs are reported as booked or computed as a share, never both.
  ///
  /// Booked rows of the category itself are left out where a share is computed; here are the
  /// accounts that own rules count as direct although premises and internal charges are indirect
  /// by nature. Class 9 lies outside the charts and is used for internal charges.
  static let indirectCostsTwice = Rule(
    "mapping.indirect-costs-twice",
    source: "Vinnova, Att tänka på inför budgetering och redovisning",
    section: "Indirekta kostnader"
  ) { report, _ in
    report.participants.flatMap { part -> [Observation] in
      guard part.derivation.computedShare != nil else { return [] }
      let indirect = part.chart.groups.premises + ["9"]
      return part.doubts(.warning, .indirectBesideShare) {
        $0.isOwnCost && $0.category != .indirect && indirect.hold($0.account)
      }
    }
  }
}
