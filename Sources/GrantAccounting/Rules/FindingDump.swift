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
    case .ledgerDoubt(let kind, let places):
      "\(kind.rawValue) at \(places.map(\.description).joined(separator: ", "))"
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
    case .aboveFullTime(let month, let hours, let fullTime, let place):
      "a person has \(hours.dumped) in \(month.dumped), full time \(fullTime.dumped), at \(place)"
    case .fullTimeNotStated: "time sheet, but full time not stated"
    case .grantCapped(let binding, let eligible, let earned, let costAbove):
      "\(binding.rawValue) decides: cost \(eligible.dumped) kr earns \(earned.dumped), "
        + "\(costAbove.dumped) earns nothing"
    case .disbursedAboveEarned(let disbursed, let day, let earned, let costDay, let excess):
      "disbursed \(disbursed.dumped) kr through \(day) - earned \(earned.dumped) by costs through "
        + "\(costDay) = \(excess.dumped)"
    case .auditCertificateNeeded(let grant, let threshold):
      "auditor's certificate: grant \(grant.dumped) kr reaches \(threshold.dumped)"
    case .auditCertificateNotKnown(let grant):
      "auditor's certificate: threshold not known, grant \(grant.dumped) kr"
    case .ownFinancingBelowPlan(let planned, let actual):
      "own financing \(actual.dumped) kr, planned \(planned.dumped)"
    case .financingAboveCost(let cost, let grant, let others, let excess):
      "grant \(grant.dumped) + others \(others.dumped) - cost \(cost.dumped) = \(excess.dumped) kr"
    case .mappingDoubt(let doubt, let account, _, let amount):
      "\(doubt.rawValue) \(account), \(amount.dumped) kr"
    case .assetPurchase(let purchase, let depreciation):
      "asset purchase \(purchase.dumped) kr is no cost, depreciation \(depreciation.dumped) kr"
    case .creditLikeFinancing(let amount, let rows):
      "credits like financing, \(amount.dumped) kr in \(dumpedRows(rows))"
    case .limitReplaced(let limit): limit.dumped
    case .limitsNotKnown(let kinds):
      "not known: \(kinds.map(\.rawValue).joined(separator: ", "))"
    case .termsOutsideYears(let terms, let decided): "terms \(terms) on \(decided)"
    case .newerTerms(let terms, let decided, let newer):
      "terms \(terms) on \(decided), \(newer) is newer"
    case .grossSalaryAboveLimit(let gross, let hours, let limit, let ceiling):
      "gross salary \(gross.dumped) kr above \(limit.dumped) x \(hours.dumped) = \(ceiling.dumped)"
    case .grossSalaryNotKnown(let limit): "gross limit \(limit.dumped), salary not told apart"
    case .consultantsAboveShare(let planned, let outcome, let budget, let limit, let ceiling):
      "consultants planned \(planned.dumped), outcome \(outcome.dumped) kr above \(limit.dumped) "
        + "x \(budget.dumped) = \(ceiling.dumped)"
    case .purchaseFromParty(let purchase):
      "from \(purchase.seller), \(purchase.amount.dumped) kr in \(dumpedRows(purchase.rows)), "
        + (purchase.isDeclared ? "declared" : "by words")
    case .aidIntensity(let test):
      "\(test.basis.rawValue) \(test.size.rawValue): \(test.intensity.dumped) above "
        + "\(test.limit.dumped), with bonus \(test.limitWithBonus?.dumped ?? "-")"
    case .companySizeMissing(let basis): "\(basis.rawValue): size not stated"
    case .deMinimis(let room):
      "de minimis \(room.earlier.dumped) + \(room.grant.dumped) of \(room.ceiling.dumped) kr in "
        + "\(room.window.dumped), left \(room.headroom.dumped)"
    case .euroRateMissing(let grant): "de minimis \(grant.dumped) kr, no euro rate"
    case .otherFinancingBelowPlan(let planned, let received):
      "other financing \(received.dumped) kr, planned \(planned.dumped)"
    }
  }
}

extension LimitInForce {
  fileprivate var dumped: String {
    let parts = stated.map { "\($0.value.dumped) by \($0.origin.word)" }
    return "\(kind.rawValue) \(parts.joined(separator: ", not "))"
  }
}

extension LimitValue {
  fileprivate var dumped: String {
    switch self {
    case .share(let share): share.dumped
    case .amount(let amount): "\(amount.dumped) kr"
    case .hourlyCostBase(let base): base.rawValue
    case .auditCertificateBasis(let basis): basis.rawValue
    case .isEligible(let answer): answer ? "eligible" : "not eligible"
    }
  }
}
