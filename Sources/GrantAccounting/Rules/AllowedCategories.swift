extension Rule {
  /// A call may pay for some cost categories only.
  static let allowedCategories = Rule(
    "vinnova.allowed-categories", source: "Vinnova, utlysningens text"
  ) { report, _ in
    report.participants.flatMap { part in
      CostCategory.allCases.compactMap { category in
        let rows = part.notEligible.filter { $0.reason == .categoryNotAllowed(category) }
        guard !rows.isEmpty else { return nil }
        return Observation(
          .warning, part.participant.id,
          .categoryNotAllowed(category, amount: rows.map(\.amount).sum(), rows: rows.count))
      }
    }
  }
}
