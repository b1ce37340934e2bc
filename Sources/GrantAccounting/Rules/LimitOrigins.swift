extension Rule {
  /// Which limit of decision, call and terms holds where they differ, and which none of them
  /// states.
  ///
  /// Only limits that matter to the project are asked for.
  static let limitsInForce = Rule(
    "vinnova.limits", source: "Vinnova, Allmänna villkor", followsTerms: true
  ) { report, _ in
    let replaced = report.limits.all.filter { $0.replaced != nil }.map {
      Observation(.note, nil, .limitReplaced($0))
    }
    let missing = LimitKind.allCases.filter { kind in
      // A final report has a finding of its own on the certificate.
      let isFoundElsewhere = kind == .auditCertificateFrom && report.kind == .final
      return report.limits[kind].value == nil && report.isConcerned(by: kind) && !isFoundElsewhere
    }
    return replaced + (missing.isEmpty ? [] : [Observation(.note, nil, .limitsNotKnown(missing))])
  }
}

extension FinancialReport {
  /// Whether anything in the project is held against a limit of this kind, known or not.
  public func isConcerned(by kind: LimitKind) -> Bool {
    switch kind {
    case .indirectCosts: has(.indirect)
    case .consultants: has(.consultants)
    case .purchasesBetweenParties: participants.count > 1
    case .hourlyCost: has(.personnel)
    case .auditCertificateFrom: participants.contains { $0.settlement != nil }
    // Both tell how another limit is meant, and matter only where that one is stated.
    case .hourlyCostBase, .auditCertificateBasis: false
    }
  }

  /// Whether anything is planned or counted in the category.
  fileprivate func has(_ category: CostCategory) -> Bool {
    total.budget.total(of: category) != .zero || total.accumulated.total(of: category) != .zero
  }
}
