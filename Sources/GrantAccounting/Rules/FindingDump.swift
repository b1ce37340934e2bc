extension Finding {
  /// One line in English, for a terminal or a golden file; reports have words of their own.
  ///
  /// `warning vinnova.eligible-period rjh: outside period 1 250 kr in 2 rows`.
  public var summary: String {
    let word =
      switch severity {
      case .error: "error"
      case .warning: "warning"
      case .note: "note"
      }
    let terms = source.terms.map { " [terms \($0)]" } ?? ""
    return "\(word) \(rule) \(participant ?? "project"): \(evidence.dumped)\(terms)"
  }
}

extension Evidence {
  fileprivate var dumped: String {
    switch self {
    case .outsidePeriod(let amount, let rows):
      "outside period \(amount.dumped) kr in \(dumpedRows(rows))"
    case .categoryNotAllowed(let category, let amount, let rows):
      "\(category.rawValue) not allowed, \(amount.dumped) kr in \(dumpedRows(rows))"
    case .notEligibleAccounts(let amount, let rows):
      "not eligible accounts, \(amount.dumped) kr in \(dumpedRows(rows))"
    case .undecidedAccount(let account, _, let amount):
      "account \(account) undecided, \(amount.dumped) kr"
    case .unmappedAccount(let account, _, let amount):
      "account \(account) unmapped, \(amount.dumped) kr"
    case .negativeCost(let category, let amount):
      "\(category.rawValue) is negative, \(amount.dumped) kr"
    case .ledgerIncomplete(let through, let needed):
      "ledger complete through \(through?.description ?? "not known"), needed \(needed)"
    case .noLedgerRows: "no ledger rows"
    case .periodNotEnded(let end): "period ends \(end)"
    case .reportOverdue(let due, let asOf): "due \(due), as of \(asOf)"
    case .decisionMissing: "no decision"
    case .budgetExceeded(let category, let budget, let outcome, let threshold):
      "\(category.rawValue) \(outcome.dumped) kr, budget \(budget.dumped) + \(threshold.dumped)"
    case .indirectCostsCut(let booked, let personnel, let limit, let ceiling):
      "indirect \(booked.dumped) kr above \(limit.dumped) x \(personnel.dumped) = "
        + "\(ceiling.dumped)"
    case .indirectCostsComputed(let share, let personnel, let amount, let bookedLeftOut):
      "indirect \(share.dumped) of \(personnel.dumped) = \(amount.dumped) kr, "
        + "booked \(bookedLeftOut.dumped) left out"
    case .hourlyCostCut(let cost, let hours, let limit, let ceiling):
      "personnel \(cost.dumped) kr above \(limit.dumped) x \(hours.dumped) = \(ceiling.dumped)"
    case .hoursMissing(let limit): "limit \(limit.dumped) an hour but no hours"
    case .hourlyLimitNotKnown: "hourly limit not known"
    case .aboveFullTime(let month, let hours, let fullTime, let place):
      "a person has \(hours.dumped) in \(month.dumped), full time \(fullTime.dumped), at \(place)"
    case .fullTimeNotStated: "time sheet, but full time not stated"
    case .grantCapped(let binding, let eligible, let earned, let costAbove):
      "\(binding.rawValue) decides: cost \(eligible.dumped) kr earns \(earned.dumped), "
        + "\(costAbove.dumped) earns nothing"
    case .disbursedAboveEarned(let disbursed, let earned, let excess):
      "disbursed \(disbursed.dumped) kr - earned \(earned.dumped) = \(excess.dumped)"
    case .auditCertificateNeeded(let grant, let threshold):
      "auditor's certificate: grant \(grant.dumped) kr reaches \(threshold.dumped)"
    case .auditCertificateNotKnown(let grant):
      "auditor's certificate: threshold not known, grant \(grant.dumped) kr"
    case .ownFinancingBelowPlan(let planned, let actual):
      "own financing \(actual.dumped) kr, planned \(planned.dumped)"
    case .financingAboveCost(let cost, let grant, let others, let excess):
      "grant \(grant.dumped) + others \(others.dumped) - cost \(cost.dumped) = \(excess.dumped) kr"
    }
  }
}
