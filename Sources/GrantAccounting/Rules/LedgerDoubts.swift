extension Rule {
  /// Nothing that the ledgers' import warned of is left in doubt.
  ///
  /// One finding for each kind of doubt, with the first place of it in each file.
  static let ledgerDoubts = Rule(
    "ledger.doubts", source: "Vinnova, Att tänka på inför budgetering och redovisning"
  ) { report, _ in
    report.participants.flatMap { part in
      LedgerDoubt.Kind.allCases.compactMap { kind in
        let places = part.ledgerDoubts.filter { $0.kind == kind }.map(\.place)
        guard !places.isEmpty else { return nil }
        return Observation(.warning, part.participant.id, .ledgerDoubt(kind, places: places))
      }
    }
  }
}
