extension RuleSource {
  /// Where a finding's rule is written: in the decision or the call that states its limit, else
  /// in the rule's own document.
  init(of rule: Rule, evidence: Evidence, in report: FinancialReport, terms: String?) {
    switch evidence.limit.flatMap({ report.limits[$0].origin }) {
    case .decision:
      self.init(title: "Vinnova, Beslut om bidrag", section: rule.section, terms: nil)
    case .call:
      self.init(title: "Vinnova, utlysningens text", section: rule.section, terms: nil)
    case .terms, nil:
      self.init(
        title: rule.title, section: rule.section,
        terms: rule.followsTerms ? terms.flatMap { rule.edition(under: $0) } : nil,
        inForce: rule.inForce)
    }
  }
}

extension Rule {
  /// The edition that states the rule: the project's own, unless the source's years lie elsewhere;
  /// then the one edition it is known from, if it is a single one.
  fileprivate func edition(under terms: String) -> String? {
    guard let years = inForce, let year = Int(terms) else { return terms }
    if year >= years.from, year <= years.through ?? year { return terms }
    return years.from == years.through ? String(years.from) : nil
  }
}

extension Evidence {
  /// The limit that was held against the amounts.
  fileprivate var limit: LimitKind? {
    switch self {
    case .indirectCostsCut, .indirectCostsComputed: .indirectCosts
    case .hourlyCostCut, .hoursMissing, .grossSalaryAboveLimit, .grossSalaryNotKnown: .hourlyCost
    case .consultantsAboveShare: .consultants
    case .auditCertificateNeeded: .auditCertificateFrom
    case .purchaseFromParty: .purchasesBetweenParties
    default: nil
    }
  }
}
