extension Rule {
  /// Only costs that arose during the project are eligible; the row's own day decides.
  static let eligiblePeriod = Rule(
    "vinnova.eligible-period", source: "Vinnova, Beslut om bidrag",
    section: "Startdatum–Slutdatum"
  ) { report, _ in
    report.participants.compactMap { part in
      let outside = part.notEligible.filter {
        $0.reason == .beforeProject || $0.reason == .afterProject
      }
      guard !outside.isEmpty else { return nil }
      return Observation(
        .warning, part.participant.id,
        .outsidePeriod(amount: outside.map(\.amount).sum(), rows: outside.count))
    }
  }
}
