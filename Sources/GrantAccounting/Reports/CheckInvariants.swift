extension FinancialReport {
  /// Every promise between figures that this report breaks; empty for a sound report.
  ///
  /// Figures are recomputed from the entries, apart from the steps that made them.
  public func checkInvariants() -> [String] {
    var check = InvariantCheck()
    check.equal(total.budget, .sum(participants.map(\.costs.budget)), "total budget")
    check.equal(total.accumulated, .sum(participants.map(\.costs.accumulated)), "total cost")
    check.equal(total.inPeriod, .sum(participants.map(\.costs.inPeriod)), "total in period")
    check.equal(financing.planned, .sum(participants.map(\.financing.planned)), "total plan")
    check.equal(financing.actual, .sum(participants.map(\.financing.actual)), "total financing")
    check.require(cutOff <= asOf && cutOff <= projectPeriod.end, "cut-off lies too late")
    check.require(years == projectPeriod.years, "years are not the project's")
    check.require(
      zip(findings, findings.dropFirst()).allSatisfy { $0.severity <= $1.severity },
      "findings are not in order of severity")
    for part in participants {
      check.subject = part.participant.id
      checkCosts(part, &check)
      checkEntries(part, &check)
      checkSettlement(part, &check)
      checkFinancing(part, &check)
      checkReconciliation(part, &check)
    }
    return check.broken
  }

  private func checkCosts(_ part: ParticipantReport, _ check: inout InvariantCheck) {
    let cut = part.notEligible.filter { $0.transaction == nil }
    for category in CostCategory.allCases {
      var entered = part.derivation.rounded.total(of: category)
      for year in years {
        let reported = part.costs.accumulated[category, year]
        check.require(reported.isWholeKronor, "\(category) \(year) has odd öre")
        check.equal(
          part.derivation.rounded[category, year],
          part.derivation.exact[category, year].roundedToKronor, "\(category) \(year) rounded")
        if !part.derivation.limitedCategories.contains(category) {
          check.equal(
            reported, part.derivation.rounded[category, year], "\(category) \(year) reported")
        }
      }
      if category == .indirect { entered += part.reconciliation.computedIndirect }
      entered -= cut.filter { $0.reason.cutCategory == category }.map(\.amount).sum()
      check.equal(
        part.costs.accumulated.total(of: category), entered, "\(category) after limits")
    }
    let yearly = years.map { part.costs.accumulated.total(in: $0) }.sum()
    check.equal(part.costs.accumulated.total, yearly, "years of the cost table")
    check.equal(
      part.byMonth.last?.accumulated ?? .zero, part.costs.accumulated.total, "last month")
    check.require(
      zip(part.byMonth, part.byMonth.dropFirst()).allSatisfy { $0.month.next == $1.month },
      "months are not consecutive")
    if let ceiling = part.derivation.hourlyCeiling {
      let personnel = part.costs.accumulated.total(of: .personnel)
      check.require(personnel <= ceiling, "personnel is above the hourly ceiling")
    }
    if let ceiling = part.derivation.indirectCeiling {
      let indirect = part.costs.accumulated.total(of: .indirect)
      check.require(indirect <= ceiling, "indirect costs are above their ceiling")
    }
  }

  private func checkEntries(_ part: ParticipantReport, _ check: inout InvariantCheck) {
    var sums = CostTable()
    var before = CostTable()
    for entry in part.entries {
      let row = entry.transaction
      check.require(
        projectPeriod.contains(row.date) && row.date <= cutOff, "an entry of \(row.date) counts")
      sums[entry.category, row.date.year] += row.amount
      if row.date < period.start { before[entry.category, row.date.year] += row.amount }
    }
    check.equal(sums, part.derivation.exact, "entries")
    check.require(
      zip(part.entries, part.entries.dropFirst()).allSatisfy {
        ($0.category, $0.transaction.date) <= ($1.category, $1.transaction.date)
      }, "entries are not in order")
    let limited = part.derivation.limitedCategories
    for category in CostCategory.allCases where !limited.contains(category) {
      for year in years {
        check.equal(
          part.costs.inPeriod[category, year],
          sums[category, year].roundedToKronor - before[category, year].roundedToKronor,
          "\(category) \(year) in period")
      }
    }
  }
}

extension CostDerivation {
  /// Categories whose reported amounts a limit or a computed share may move.
  fileprivate var limitedCategories: Set<CostCategory> {
    var limited: Set<CostCategory> = []
    if hourlyLimit != nil { limited.insert(.personnel) }
    if indirectLimit != nil || computedShare != nil { limited.insert(.indirect) }
    return limited
  }
}
