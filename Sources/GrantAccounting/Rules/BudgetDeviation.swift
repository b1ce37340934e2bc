extension Rule {
  /// A category that has outgrown its budget by more than the organisation's own threshold.
  ///
  /// Vinnova wants a request for change for deviations that are not of minor importance, and gives
  /// no number. So nothing is checked unless the project states a threshold.
  static let budgetDeviation = Rule(
    "organisation.budget-deviation",
    source: "Vinnova, Att tänka på inför budgetering och redovisning",
    section: "Begäran om ändring"
  ) { report, project in
    guard let threshold = project.call.limits.budgetDeviation else { return [] }
    return report.participants.flatMap { part in
      CostCategory.allCases.compactMap { category in
        let budget = part.costs.budget.total(of: category)
        let outcome = part.costs.accumulated.total(of: category)
        // Whole kronor against a floor: above the floor is above the exact share.
        guard outcome - budget > threshold.floor(of: budget) else { return nil }
        return Observation(
          .warning, part.participant.id,
          .budgetExceeded(category, budget: budget, outcome: outcome, threshold: threshold))
      }
    }
  }
}
