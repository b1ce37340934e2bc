/// A rule that a computed report is checked by.
///
/// Each rule stands in a file of its own, with its source; ``all`` is their order in a report.
public struct Rule: Sendable {
  /// Stable and never reused, `vinnova.indirect-cost-cap`.
  public let id: String
  /// Title of the document that states the rule.
  public let title: String
  public let section: String?
  /// Whether the rule follows the edition of the general terms that the decision is under.
  public let followsTerms: Bool
  /// The years that the source states the rule for; `nil` where it is not dated.
  public let inForce: YearsInForce?
  let check: @Sendable (FinancialReport, GrantProject) -> [Observation]

  init(
    _ id: String, source title: String, section: String? = nil, followsTerms: Bool = false,
    inForce: YearsInForce? = nil,
    check: @escaping @Sendable (FinancialReport, GrantProject) -> [Observation]
  ) {
    self.id = id
    self.title = title
    self.section = section
    self.followsTerms = followsTerms
    self.inForce = inForce
    self.check = check
  }

  /// Every rule, in the order that findings of equal severity are listed.
  public static let all: [Rule] = [
    decisionMissing, termsInForce, periodEnded, reportDue, ledgerRows, ledgerComplete,
    ledgerDoubts,
    unmappedAccounts, undecidedAccounts, contradictsChart, travelAsPersonnel, incomeAsCost,
    depreciationAndPurchase, valueAddedTax, eligiblePeriod, allowedCategories,
    notEligibleAccounts, negativeCosts, purchasesBetweenParties, limitsInForce, hourlyCostCap,
    fullTimeHours,
    indirectCostCap, indirectCostsTwice, consultantShare, budgetDeviation, grantCeiling,
    aidIntensity, deMinimis, disbursedAboveEarned, coFinancing, auditCertificate,
  ]
}

/// What a rule saw, before its source is put to it.
struct Observation {
  let severity: Finding.Severity
  /// A participant's `id`; `nil` for the whole project.
  let participant: String?
  let evidence: Evidence

  init(_ severity: Finding.Severity, _ participant: String?, _ evidence: Evidence) {
    (self.severity, self.participant, self.evidence) = (severity, participant, evidence)
  }
}

/// Checks a report by every rule: most severe findings first, then in rule order, then by party.
func findings(on report: FinancialReport, of project: GrantProject) -> [Finding] {
  let terms = project.decision?.terms.id
  let found = Rule.all.flatMap { rule in
    rule.check(report, project).map { observation in
      Finding(
        severity: observation.severity, rule: rule.id,
        source: RuleSource(
          of: rule, evidence: observation.evidence, in: report, terms: terms),
        participant: observation.participant, evidence: observation.evidence)
    }
  }
  return [Finding.Severity.error, .warning, .note].flatMap { severity in
    found.filter { $0.severity == severity }
  }
}
