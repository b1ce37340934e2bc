extension FinancialReport {
  func checkSettlement(_ part: ParticipantReport, _ check: inout InvariantCheck) {
    guard let settlement = part.settlement else { return }
    let earned = settlement.earned
    check.equal(settlement.eligible, part.costs.accumulated.total, "settled cost")
    check.require(.zero <= earned && earned <= settlement.maximumGrant, "earned is out of bounds")
    check.require(
      earned == .zero || earned <= settlement.intensityAmount, "earned is above the intensity")
    check.require(earned.isWholeKronor, "earned has odd öre")
    check.equal(
      settlement.toReceive - settlement.toRepay, earned - settlement.disbursed, "balance")
    check.require(
      min(settlement.toReceive, settlement.toRepay) == .zero
        && max(settlement.toReceive, settlement.toRepay) >= .zero,
      "both to receive and to repay")
    let lower = min(settlement.maximumGrant, settlement.intensityAmount)
    check.require(
      settlement.binding != .maximumGrant || lower == settlement.maximumGrant,
      "maximum grant does not bind")
    check.require(
      settlement.binding != .maximumIntensity || lower == settlement.intensityAmount,
      "intensity does not bind")
  }

  func checkFinancing(_ part: ParticipantReport, _ check: inout InvariantCheck) {
    for year in years {
      check.equal(
        part.financing.actual.total(in: year), part.costs.accumulated.total(in: year),
        "financing \(year)")
      for source in FinancingSource.allCases {
        check.require(
          part.financing.actual[source, year].isWholeKronor, "\(source) \(year) has odd öre")
      }
    }
    check.equal(
      part.financing.actual.total(of: .grant), part.settlement?.earned ?? .zero, "grant")
  }

  func checkReconciliation(_ part: ParticipantReport, _ check: inout InvariantCheck) {
    let line = part.reconciliation
    check.equal(
      line.ledger - line.leftOut + line.computedIndirect - line.cut + line.rounding,
      line.reported, "reconciliation")
    check.equal(line.reported, part.costs.accumulated.total, "reconciled cost")
    let (rows, cuts) = part.notEligible.reduce(into: (Money.zero, Money.zero)) { sums, cost in
      if cost.transaction == nil { sums.1 += cost.amount } else { sums.0 += cost.amount }
    }
    check.equal(line.leftOut, rows, "rows left out")
    check.equal(line.cut, cuts, "cuts")
    let onCostAccounts = part.accounts.filter(\.isCost).map(\.amount).sum()
    check.equal(line.ledger, onCostAccounts, "cost accounts")
  }
}

extension AccountUse {
  var isCost: Bool {
    switch rule?.treatment {
    case .financing, .balance: false
    case .cost, .notEligible, .undecided, nil: true
    }
  }
}

/// Collects what does not hold.
struct InvariantCheck {
  /// The party being checked.
  var subject: String?
  private(set) var broken: [String] = []

  mutating func require(_ holds: Bool, _ failure: @autoclosure () -> String) {
    guard !holds else { return }
    broken.append("\(subject ?? "report"): \(failure())")
  }

  mutating func equal(_ actual: Money, _ expected: Money, _ what: @autoclosure () -> String) {
    require(
      actual == expected, "\(what()): \(actual.ore) öre, expected \(expected.ore) öre")
  }

  mutating func equal<Row>(
    _ actual: YearTable<Row>, _ expected: YearTable<Row>, _ what: @autoclosure () -> String
  ) {
    require(
      actual == expected,
      "\(what()): \(actual.total.ore) öre, expected \(expected.total.ore) öre, cell by cell")
  }
}

extension Money {
  var isWholeKronor: Bool { ore % 100 == 0 }
}
