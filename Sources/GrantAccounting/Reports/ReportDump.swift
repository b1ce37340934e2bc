extension FinancialReport {
  /// Every figure with its derivation, a line each: what an auditor follows and a golden holds.
  ///
  /// Plain English, stable order, no voucher texts; each line begins with the party it is about.
  public func dump() -> String {
    var lines = [
      "report: \(kind.dumped), period \(period.dumped)",
      "days: as of \(asOf), cut-off \(cutOff), due \(due?.description ?? "not stated"), "
        + "project \(projectPeriod.dumped)",
    ]
    for part in participants { lines += dump(part) }
    lines += [""] + (dumpTotals(total) + dumpFinancing(financing)).map { "total \($0)" }
    lines += ["", "findings: \(findings.count)"] + findings.map(\.summary)
    return lines.joined(separator: "\n") + "\n"
  }

  private func dump(_ part: ParticipantReport) -> [String] {
    let through = part.ledgerCompleteThrough?.description ?? "not known"
    var lines = ["ledger complete through: \(through)"] + dumpBudgetChanges(part)
    lines += dumpCells(part) + dumpLimits(part) + dumpTotals(part.costs)
    if let settlement = part.settlement { lines += settlement.dumped }
    lines += dumpFinancing(part.financing)
    lines.append("own with not eligible costs: \(part.ownIncludingNotEligible.dumped)")
    lines += part.notEligible.map(\.dumped)
    lines.append(part.reconciliation.dumped)
    lines += part.accounts.map(\.dumped)
    lines += part.byMonth.map { "through \($0.month.dumped): \($0.accumulated.dumped)" }
    return [""] + lines.map { "\(part.participant.id) \($0)" }
  }

  private func dumpBudgetChanges(_ part: ParticipantReport) -> [String] {
    part.participant.budgetChanges.map { change in
      let total = change.budget.costs.total.dumped
      let state = change.approved <= asOf ? "in force" : "not yet in force"
      return "budget change \(change.approved) \(change.reference): cost \(total), \(state)"
    }
  }

  private func dumpCells(_ part: ParticipantReport) -> [String] {
    let rows = part.entries.reduce(into: [:]) { counts, entry in
      counts[Cell(entry.category, entry.transaction.date.year), default: 0] += 1
    }
    return CostCategory.allCases.flatMap { category in
      years.compactMap { year in
        let count = rows[Cell(category, year)] ?? 0
        let reported = part.costs.accumulated[category, year]
        guard count > 0 || reported != .zero else { return nil }
        let exact = part.derivation.exact[category, year].dumpedOre
        let rounded = part.derivation.rounded[category, year]
        let limited = reported == rounded ? "" : " -> \(reported.dumped) by limit or share"
        return
          "\(category.rawValue) \(year): \(dumpedRows(count)), \(exact) kr -> \(rounded.dumped)"
          + limited
      }
    }
  }

  private func dumpTotals(_ costs: CostOutcome) -> [String] {
    let categories = CostCategory.allCases.map { category in
      "\(category.rawValue): budget \(costs.budget.total(of: category).dumped), "
        + "in period \(costs.inPeriod.total(of: category).dumped), "
        + "accumulated \(costs.accumulated.total(of: category).dumped), "
        + "remaining \(costs.remaining(category).dumped), "
        + "used \(costs.used(category)?.dumped ?? "-")"
    }
    let yearly = years.map { year in
      "cost \(year): budget \(costs.budget.total(in: year).dumped), "
        + "in period \(costs.inPeriod.total(in: year).dumped), "
        + "accumulated \(costs.accumulated.total(in: year).dumped)"
    }
    let total =
      "cost: budget \(costs.budget.total.dumped), in period \(costs.inPeriod.total.dumped), "
      + "accumulated \(costs.accumulated.total.dumped), remaining \(costs.remaining.dumped), "
      + "used \(costs.used?.dumped ?? "-")"
    return categories + yearly + [total]
  }

  private func dumpFinancing(_ financing: FinancingOutcome) -> [String] {
    func line(_ name: String, _ amount: (FinancingTable, FinancingSource) -> Money) -> String {
      func sum(_ table: FinancingTable) -> String {
        let parts = FinancingSource.allCases.map { ($0.rawValue, amount(table, $0)) }
        let terms = parts.map { "\($0.0) \($0.1.dumped)" }.joined(separator: " + ")
        return "\(terms) = \(parts.map(\.1).sum().dumped)"
      }
      return "financing \(name): planned \(sum(financing.planned)); actual \(sum(financing.actual))"
    }
    return years.map { year in line("\(year)") { $0[$1, year] } } + [
      line("total") { $0.total(of: $1) },
      "intensity: planned \(financing.plannedIntensity?.dumped ?? "-"), "
        + "actual \(financing.actualIntensity?.dumped ?? "-")",
    ]
  }
}

private struct Cell: Hashable {
  let category: CostCategory
  let year: Int

  init(_ category: CostCategory, _ year: Int) { (self.category, self.year) = (category, year) }
}
