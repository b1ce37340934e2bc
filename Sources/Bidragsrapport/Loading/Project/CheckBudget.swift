internal import GrantAccounting

/// Compares what the budget states with what its rows add up to.
///
/// Nothing is checked after an amount that could not be read, since all that follows from it would
/// be wrong as well.
func checkBudget(_ written: WrittenBudget, in context: PartyContext) {
  checkYears(written, context.years)
  guard isWhole(written) else { return }
  checkRowSums(written)
  checkTotals(written, "totalCosts", rows: CostCategory.allCases.map(\.rawValue))
  checkTotals(written, "totalFinancing", rows: FinancingSource.allCases.map(\.rawValue))
  checkBalance(written)
  checkIntensity(written)
  guard let call = context.call else { return }
  checkCategories(written, call)
  checkIndirectCosts(written, call)
}

/// Whether each row that is filled in could be read.
private func isWhole(_ written: WrittenBudget) -> Bool {
  written.reader.group.fields.allSatisfy { field in
    guard case .amounts = field.kind, written.reader[field.name] != nil else { return true }
    return written.rows[field.name]?.isWhole ?? false
  }
}

private func checkYears(_ written: WrittenBudget, _ years: [Int]?) {
  guard let years, written.years != years else { return }
  func list(_ years: [Int]) -> String { years.map(String.init).joined(separator: ", ") }
  written.reader.problems.error(
    "project.budget-years", line: written.reader.line(of: "years"),
    "the budget has the years \(list(written.years)), the project has \(list(years))",
    hint: "write each calendar year of the project, with one amount in every row, or correct the "
      + "project's period")
}

private func checkRowSums(_ written: WrittenBudget) {
  for field in written.reader.group.fields {
    guard let row = written.rows[field.name], let stated = row.sum else { continue }
    let sum = row.amounts.sum()
    guard stated != sum else { continue }
    reportSum(
      written, row.line,
      "`\(field.name)` adds up to \(inKronor(sum)), its sum says "
        + inKronor(stated))
  }
}

private func checkTotals(_ written: WrittenBudget, _ name: String, rows: [String]) {
  guard let stated = written.rows[name] else { return }
  for (index, year) in written.years.enumerated() {
    let sum = rows.map { written.rows[$0]?.amounts[index] ?? .zero }.sum()
    guard stated.amounts[index] != sum else { continue }
    reportSum(
      written, stated.line,
      "`\(name)` of \(year) is \(inKronor(stated.amounts[index])), the rows above add up to "
        + inKronor(sum))
  }
}

private func reportSum(_ written: WrittenBudget, _ line: Int, _ message: String) {
  written.reader.problems.error(
    "project.budget-sum", line: line, message,
    hint: "compare each amount with the application; a sum may also be left out")
}

/// Costs and financing are equal in each year, as the form demands.
private func checkBalance(_ written: WrittenBudget) {
  let budget = written.budget
  for year in written.years {
    let (cost, financing) = (budget.costs.total(in: year), budget.financing.total(in: year))
    guard cost != financing else { continue }
    written.reader.problems.error(
      "project.budget-unbalanced", line: written.reader.line(of: "grant"),
      "the costs of \(year) are \(inKronor(cost)), the financing is \(inKronor(financing))",
      hint: "correct `grant`, `otherFinanciers` or `own`: together they pay exactly the costs")
  }
}

private func checkIntensity(_ written: WrittenBudget) {
  guard let stated = written.intensity else { return }
  let (grant, cost) = (written.total(of: "grant"), written.budget.costs.total)
  let exact = Share(grant, of: cost)
  let oneDecimal = tenthsOfPercent(grant, of: cost).map { Share(basisPoints: $0 * 10) }
  guard stated != exact, stated != oneDecimal else { return }
  let computed = oneDecimal.map { inPercent($0) } ?? "not defined, as there are no costs"
  written.reader.problems.error(
    "project.intensity-mismatch", line: written.reader.line(of: "intensity"),
    "`intensity` says \(inPercent(stated)), grant divided by costs is \(computed)",
    hint: "correct the amounts or `intensity`; one decimal is enough, and it may be left out")
}

private func checkCategories(_ written: WrittenBudget, _ call: Call) {
  for category in CostCategory.allCases where !call.allowedCategories.contains(category) {
    let amount = written.budget.costs.total(of: category)
    guard amount != .zero else { continue }
    written.reader.problems.error(
      "project.category-not-allowed", line: written.reader.line(of: category.rawValue),
      "the budget has \(inKronor(amount)) of `\(category.rawValue)`, which the call does not pay",
      hint: "set the row to 0, or add `\(category.rawValue)` to `call.allowedCategories`")
  }
}

private func checkIndirectCosts(_ written: WrittenBudget, _ call: Call) {
  guard let limit = call.limits.indirectCosts else { return }
  let personnel = written.budget.costs.total(of: .personnel)
  let indirect = written.budget.costs.total(of: .indirect)
  let ceiling = limit.floor(of: personnel)
  guard indirect > ceiling else { return }
  written.reader.problems.warning(
    "project.indirect-above-limit", line: written.reader.line(of: "indirect"),
    "indirect costs are \(inKronor(indirect)), the call's limit of \(inPercent(limit)) of "
      + "personnel costs is \(inKronor(ceiling))",
    hint: "check `call.limits.indirectCosts`; what lies above the limit will not be eligible")
}
