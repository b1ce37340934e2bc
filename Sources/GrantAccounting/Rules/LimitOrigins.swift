extension Rule {
  /// Which limit of decision, call and terms holds where they differ, and which none of them
  /// states.
  ///
  /// Only limits that matter to the project are asked for.
  static let limitsInForce = Rule(
    "vinnova.limits", source: "Vinnova, Allmänna villkor", followsTerms: true
  ) { report, project in
    let replaced = report.limits.all.filter { $0.replaced != nil }.map {
      Observation(.note, nil, .limitReplaced($0))
    }
    let missing = LimitKind.allCases.filter { kind in
      guard report.limits[kind].value == nil else { return false }
      return switch kind {
      case .indirectCosts: report.has(.indirect)
      case .consultants: report.has(.consultants)
      case .purchasesBetweenParties: report.participants.count > 1
      case .hourlyCost: report.has(.personnel)
      // A final report has a finding of its own on it.
      case .auditCertificateFrom:
        report.kind != .final && project.decision.map { !$0.awards.isEmpty } ?? false
      // Both tell how another limit is meant, and matter only where that one is stated.
      case .hourlyCostBase, .auditCertificateBasis: false
      }
    }
    return replaced + (missing.isEmpty ? [] : [Observation(.note, nil, .limitsNotKnown(missing))])
  }
}

extension FinancialReport {
  /// Whether anything is planned or counted in the category.
  fileprivate func has(_ category: CostCategory) -> Bool {
    total.budget.total(of: category) != .zero || total.accumulated.total(of: category) != .zero
  }
}
