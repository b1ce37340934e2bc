extension Rule {
  /// The bookkeeping is complete through the last day that the report counts.
  static let ledgerComplete = Rule(
    "vinnova.ledger-complete", source: "Vinnova, Att tänka på inför budgetering och redovisning"
  ) { report, _ in
    report.participants.compactMap { part in
      if let through = part.ledgerCompleteThrough, through >= report.cutOff { return nil }
      return Observation(
        .warning, part.participant.id,
        .ledgerIncomplete(through: part.ledgerCompleteThrough, needed: report.cutOff))
    }
  }
}
