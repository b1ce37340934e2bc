extension Rule {
  /// The bookkeeping is complete through the last day that the report counts.
  ///
  /// A party without any bookkeeping is left to the rule on ledger rows.
  static let ledgerComplete = Rule(
    "vinnova.ledger-complete", source: "Vinnova, Att tänka på inför budgetering och redovisning"
  ) { report, _ in
    guard report.projectPeriod.start <= report.cutOff else { return [] }
    return report.participants.compactMap { part in
      let hasNothing = part.accounts.isEmpty && part.ledgerCompleteThrough == nil
      if hasNothing { return nil }
      if let through = part.ledgerCompleteThrough, through >= report.cutOff { return nil }
      return Observation(
        .warning, part.participant.id,
        .ledgerIncomplete(through: part.ledgerCompleteThrough, needed: report.cutOff))
    }
  }
}
