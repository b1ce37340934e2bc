extension Rule {
  /// A recipient has received more than its costs have earned.
  ///
  /// Vinnova pays in advance, so this is ordinary while the project runs; what the final report
  /// leaves is repaid, per recipient and never netted.
  static let disbursedAboveEarned = Rule(
    "vinnova.disbursed-above-earned", source: "Vinnova, Så här går det till"
  ) { report, project in
    report.participants.compactMap { part in
      let disbursed = project.disbursed(to: part.participant.id, through: report.asOf)
      let earned = part.settlement?.earned ?? .zero
      guard disbursed > earned else { return nil }
      return Observation(
        report.kind == .final ? .warning : .note, part.participant.id,
        .disbursedAboveEarned(
          disbursed: disbursed, through: report.asOf, earned: earned, costsThrough: report.cutOff,
          excess: disbursed - earned))
    }
  }
}
