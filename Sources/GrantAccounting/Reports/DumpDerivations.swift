// How limits, settlement and reconciliation came about, in one line each.

extension FinancialReport {
  func dumpLimits(_ part: ParticipantReport) -> [String] {
    let derivation = part.derivation
    var lines: [String] = []
    let personnel = part.costs.accumulated.total(of: .personnel).dumped
    if let limit = derivation.hourlyLimit {
      let cost = derivation.rounded.total(of: .personnel).dumped
      let ceiling =
        derivation.hourlyCeiling.map {
          "\(limit.dumped) x \(derivation.hours.dumped) = \($0.dumped)"
        }
        ?? "\(limit.dumped) x no hours, not applied"
      lines.append("hourly limit: min(\(cost) cost, \(ceiling)) = \(personnel)")
    }
    let indirect = part.costs.accumulated.total(of: .indirect).dumped
    if let share = derivation.computedShare {
      let computed = part.reconciliation.computedIndirect.dumped
      lines.append(
        "indirect computed: \(share.dumped) of personnel \(personnel), year by year = \(computed)")
    }
    if let limit = derivation.indirectLimit, let ceiling = derivation.indirectCeiling {
      lines.append(
        "indirect limit: \(limit.dumped) x \(personnel) personnel = \(ceiling.dumped); "
          + "reported \(indirect)")
    } else {
      lines.append("indirect limit: not known; reported \(indirect)")
    }
    return lines
  }
}

extension Settlement {
  var dumped: [String] {
    let binds =
      switch binding {
      case .maximumGrant: "maximum grant binds"
      case .maximumIntensity: "maximum intensity binds"
      case .both: "both bind"
      }
    return [
      "earned: min(\(maximumGrant.dumped) maximum grant, \(maximumIntensity.dumped) x "
        + "\(eligible.dumped) = \(intensityAmount.dumped)) = \(earned.dumped), \(binds)",
      "balance: earned \(earned.dumped) - disbursed \(disbursed.dumped): "
        + "to receive \(toReceive.dumped), to repay \(toRepay.dumped)",
    ]
  }
}

extension Reconciliation {
  var dumped: String {
    "reconciliation: ledger \(ledger.dumpedOre) - left out \(leftOut.dumpedOre) "
      + "+ computed indirect \(computedIndirect.dumpedOre) - cut \(cut.dumpedOre) "
      + "+ rounding \(rounding.dumpedOre) = reported \(reported.dumpedOre)"
  }
}

extension AccountUse {
  var dumped: String {
    let treatment =
      switch rule?.treatment {
      case .cost(let category): category.rawValue
      case .notEligible: "not eligible"
      case .financing: "financing"
      case .balance: "balance"
      case .undecided: "undecided"
      case nil: "unmapped"
      }
    let by = rule.map { " by \(isOwnRule ? "own" : "chart") rule \($0.dumpedAccounts)" } ?? ""
    return "account \(account): \(amount.dumpedOre) kr, \(treatment)\(by)"
  }
}

extension AccountRule {
  var dumpedAccounts: String {
    let filtered = filter.map { " where \($0.dimension) is \($0.codes.joined(separator: ", "))" }
    return (first == last ? first : "\(first)-\(last)") + (filtered ?? "")
  }
}

extension NotEligibleCost {
  var dumped: String {
    let why =
      switch reason {
      case .beforeProject: "before project"
      case .afterProject: "after project"
      case .categoryNotAllowed(let category): "category \(category.rawValue) not allowed"
      case .account(let rule): "account not eligible by \(rule.dumpedAccounts)"
      case .undecidedAccount(let rule): "account undecided by \(rule.dumpedAccounts)"
      case .unmappedAccount: "account unmapped"
      case .indirectCostsComputed: "indirect costs are computed"
      case .aboveHourlyCost(let limit): "above \(limit.dumped) an hour"
      case .aboveIndirectCosts(let limit): "above \(limit.dumped) of personnel"
      }
    guard let row = transaction else { return "not eligible: cut \(amount.dumped) kr, \(why)" }
    return "not eligible: \(row.date) voucher \(row.voucher) account \(row.account), "
      + "\(amount.dumpedOre) kr, \(why)"
  }
}
