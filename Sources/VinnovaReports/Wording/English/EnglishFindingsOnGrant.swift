import GrantAccounting

extension English {
  func budgetExceeded(
    _ category: CostCategory, budget: Money, outcome: Money, threshold: Share
  ) -> FindingText {
    let over = format.kronor(outcome - budget)
    let found =
      budget == .zero
      ? "\(subject(category)) are \(format.kronor(outcome)) but have no budget."
      : "\(subject(category)) are \(format.kronor(outcome)) against a budget of "
        + "\(format.kronor(budget)), \(over) above. The organisation’s own threshold is "
        + "\(format.limit(threshold))."
    return FindingText(
      title: "Cost above budget", found: found,
      rule: "Deviations that are not of minor importance need Vinnova’s approval in advance, "
        + "after a request for change. Vinnova states no percentage.")
  }

  func grantCapped(
    by binding: Settlement.Binding, eligible: Money, earned: Money, costAbove: Money
  ) -> FindingText {
    let title =
      switch binding {
      case .maximumGrant: "The maximum grant is the limit"
      case .maximumIntensity where earned == eligible && earned > .zero:
        "The grant covers the whole cost"
      case .maximumIntensity: "The aid intensity is the limit"
      case .both: "Maximum grant and aid intensity give the same amount"
      }
    let above =
      costAbove > .zero
      ? " \(format.kronor(costAbove)) of the cost earns no further grant." : ""
    return FindingText(
      title: title,
      found: "Eligible costs of \(format.kronor(eligible)) earn a grant of "
        + "\(format.kronor(earned)).\(above)",
      rule: "The grant is the lower of the maximum grant and eligible costs times the aid "
        + "intensity, for each recipient separately.")
  }

  func disbursedAboveEarned(
    disbursed: Money, through day: CalendarDate, earned: Money, costsThrough costDay: CalendarDate,
    excess: Money, in kind: ReportKind
  ) -> FindingText {
    switch kind {
    case .interim:
      FindingText(
        title: "Paid in advance",
        found: "Through \(day), \(format.kronor(disbursed)) has been paid. Costs through "
          + "\(costDay) have earned a grant of \(format.kronor(earned)). "
          + "\(format.kronor(excess)) is paid in advance.",
        rule: "Grant that has not been earned when the project ends is repaid.")
    case .final:
      FindingText(
        title: "Grant to repay",
        found: "\(format.kronor(disbursed)) has been paid, and the final grant is "
          + "\(format.kronor(earned)). \(format.kronor(excess)) is to be repaid.",
        rule: "Grant above what the recipient is entitled to is repaid. Amounts are never set off "
          + "between project parties.")
    }
  }

  func ledgerIncomplete(through: CalendarDate?, needed: CalendarDate) -> FindingText {
    let known =
      through.map { "The ledger is complete through \($0)" }
      ?? "It is not stated through which day the ledger is complete"
    let mend =
      through == nil ? " If it is, the day is to be stated in the project file." : ""
    return FindingText(
      title: "The ledger is not complete",
      found: "\(known). The report needs it through \(needed).\(mend)",
      rule: "Reported costs must be booked in the project’s ledger.")
  }

  var noLedgerRows: FindingText {
    FindingText(
      title: "Nothing booked on the project",
      found: "The ledger has no rows on the project.",
      rule: "Reported costs must be booked in the project’s ledger.")
  }

  func auditCertificateNeeded(grant: Money, threshold: Money) -> FindingText {
    FindingText(
      title: "Auditor’s certificate needed",
      found: "The grant awarded is at most \(format.kronor(grant)). An auditor’s certificate must "
        + "accompany the final report.",
      rule: "From a grant of \(format.kronor(threshold)), an auditor’s certificate accompanies "
        + "the final report.")
  }

  func auditCertificateNotKnown(grant: Money) -> FindingText {
    let edition = TermsVersion.statingCertificate
    let isReached = edition.map { grant >= $0.from } ?? false
    let known = edition.map {
      " It \(isReached ? "reaches" : "is below") \(format.kronor($0.from)), the amount from which "
        + "\(generalTerms($0.id)) ask for a certificate."
    }
    return FindingText(
      title: isReached
        ? "An auditor’s certificate may be needed"
        : "Not known whether an auditor’s certificate is needed",
      found: "The grant awarded is at most \(format.kronor(grant)).\(known ?? "") The limit under "
        + "the project’s terms is not known. See the decision or ask Vinnova.",
      rule: "Larger grants need an auditor’s certificate with the final report.")
  }

  func ownFinancingBelowPlan(planned: Money, actual: Money) -> FindingText {
    FindingText(
      title: "Own financing below budget",
      found: "Own financing is \(format.kronor(actual)) against a budget of "
        + "\(format.kronor(planned)).",
      rule: "Costs that the grant does not cover are financed by the party itself or by others.")
  }

  func financingAboveCost(
    cost: Money, grant: Money, others: Money, excess: Money
  ) -> FindingText {
    FindingText(
      title: "Financing above cost",
      found: "Grant from Vinnova, \(format.kronor(grant)), and money from other financiers, "
        + "\(format.kronor(others)), together exceed the eligible costs of "
        + "\(format.kronor(cost)) by \(format.kronor(excess)).",
      rule: "Grant and other financing may not together exceed the costs.")
  }

  func negativeCost(_ category: CostCategory, amount: Money) -> FindingText {
    FindingText(
      title: "Negative cost",
      found: "\(subject(category)) are \(format.kronor(amount)): more is credited than debited. "
        + "Check the signs in the ledger file.",
      rule: "Costs are debited and reported as positive amounts.")
  }

  func periodNotEnded(_ end: CalendarDate) -> FindingText {
    FindingText(
      title: "The reporting period has not ended",
      found: "The report was produced before its period ends on \(end).",
      rule: "A report covers its whole reporting period.")
  }

  func reportOverdue(
    _ kind: ReportKind, due: CalendarDate, asOf: CalendarDate
  ) -> FindingText {
    FindingText(
      title: "The last day to submit the report has passed",
      found: "\(kind == .final ? "The final report" : name(of: kind)) should have been submitted "
        + "by \(due). This copy shows the position as of \(asOf).",
      rule: "A report is submitted by the day that the decision states.")
  }

  var decisionMissing: FindingText {
    FindingText(
      title: "Decision missing",
      found: "The project file lacks Vinnova’s decision. The grant cannot be computed.",
      rule: "The decision states maximum grant, maximum aid intensity, terms and report dates.")
  }
}
