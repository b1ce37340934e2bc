internal import GrantAccounting

/// A row of amounts as written: one for each year and the stated sum.
struct BudgetRow {
  let amounts: [Money]
  /// `nil` where the budget has no `sum` column.
  let sum: Money?
  /// Whether every amount could be read; those that could not are zero.
  let isWhole: Bool
  let line: Int
}

/// A party's budget as written, ready to be checked.
struct WrittenBudget {
  let reader: GroupReader
  let years: [Int]
  let budget: Budget
  let rows: [String: BudgetRow]
  let intensity: Share?

  func total(of key: String) -> Money { rows[key]?.amounts.sum() ?? .zero }
}

/// Costs and financing by year; `nil` where years are missing or a row does not fit them.
func readBudget(_ reader: GroupReader?, in context: PartyContext) -> Budget? {
  guard let reader else { return nil }
  let columns = readYears(reader)
  var rows: [String: BudgetRow] = [:]
  for field in reader.group.fields {
    guard case .amounts = field.kind, let value = reader[field.name] else { continue }
    rows[field.name] = readRow(value, columns)
  }
  let intensity = reader["intensity"]?.share()
  guard let columns else { return nil }
  var (costs, financing) = (CostTable(), FinancingTable())
  for (index, year) in columns.years.enumerated() {
    for category in CostCategory.allCases {
      costs[category, year] = rows[category.rawValue]?.amounts[index] ?? .zero
    }
    for source in FinancingSource.allCases {
      financing[source, year] = rows[source.rawValue]?.amounts[index] ?? .zero
    }
  }
  let budget = Budget(costs: costs, financing: financing)
  checkBudget(
    WrittenBudget(
      reader: reader, years: columns.years, budget: budget, rows: rows, intensity: intensity),
    in: context)
  return budget
}

private struct Columns {
  let years: [Int]
  let hasSum: Bool
  var count: Int { years.count + (hasSum ? 1 : 0) }
}

/// The calendar years in order, each once, and whether the word `sum` ends them.
private func readYears(_ reader: GroupReader) -> Columns? {
  guard let value = reader["years"], let cells = value.list() else { return nil }
  var texts = cells.map { $0.scalar(expecting: "a year") ?? "" }
  let hasSum = texts.last == "sum"
  if hasSum { texts.removeLast() }
  let years = texts.compactMap { $0.count == 4 && $0.allSatisfy(isDigit) ? Int($0) : nil }
  guard years.count == texts.count, !years.isEmpty, zip(years, years.dropFirst()).allSatisfy(<)
  else {
    value.error(
      "project.budget-years", "`\(value.path)` are not calendar years in order",
      hint: "write each year once, the first one first, and at most the word `sum` at the end")
    return nil
  }
  return Columns(years: years, hasSum: hasSum)
}

private func readRow(_ value: YAMLValue, _ columns: Columns?) -> BudgetRow? {
  guard let cells = value.list() else { return nil }
  let amounts = cells.map { $0.wholeKronor() }
  guard let columns else { return nil }
  guard amounts.count == columns.count else {
    let wanted = columns.hasSum ? "years and the sum" : "years"
    value.error(
      "project.budget-amounts",
      "`\(value.path)` has \(amounts.count) amounts, \(columns.count) are needed (\(wanted))",
      hint: "write one amount for each column of `years`; within [ ] a comma begins the next "
        + "amount, so write 18 000 and not 18,000")
    return nil
  }
  let sum = columns.hasSum ? amounts[columns.years.count] : nil
  return BudgetRow(
    amounts: amounts.prefix(columns.years.count).map { $0 ?? .zero }, sum: sum,
    isWhole: !amounts.contains(nil), line: value.line)
}
