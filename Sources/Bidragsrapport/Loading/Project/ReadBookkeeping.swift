internal import GrantAccounting

/// How the party's ledger becomes costs; `nil` where the chart is missing or unknown.
func readBookkeeping(_ party: GroupReader) -> Bookkeeping? {
  let chart = party["chart"]?.choice(of: AccountChart.self)
  let rules = party.groups("accounts").compactMap(readAccountRule)
  let indirect = readIndirectCosts(party)
  let hours = readHours(party["hours"])
  let fullTime = readFullTime(party["fullTimeHours"])
  let others = party.groups("otherFinancing").compactMap(readDatedAmount)
  guard let chart else { return nil }
  return Bookkeeping(
    chart: chart, ownRules: rules, indirectCosts: indirect, hours: hours, fullTime: fullTime,
    otherFinancing: others.sorted { $0.date < $1.date })
}

private func readAccountRule(_ reader: GroupReader) -> AccountRule? {
  let range = reader["accounts"].flatMap(readAccountRange)
  let treatment = reader["treatment"]?.choice(among: ProjectGroup.treatments).map(treatment(named:))
  let reason = reader["reason"]?.text()
  guard let range, let treatment else { return nil }
  return AccountRule(first: range.0, last: range.1, treatment: treatment, reason: reason)
}

private func treatment(named word: String) -> AccountTreatment {
  switch word {
  case "notEligible": .notEligible
  case "financing": .financing
  case "balance": .balance
  default: CostCategory(rawValue: word).map(AccountTreatment.cost) ?? .undecided
  }
}

/// Reads `4011` and `4010-4099`.
private func readAccountRange(_ value: YAMLValue) -> (String, String)? {
  guard let text = value.text() else { return nil }
  let ends = text.split(separator: "-", omittingEmptySubsequences: false).map {
    trimmed(String($0))
  }
  if ends.count <= 2, ends.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }),
    ends[0].count == ends[ends.count - 1].count, ends[0] <= ends[ends.count - 1]
  {
    return (ends[0], ends[ends.count - 1])
  }
  value.error(
    "project.account-range", "`\(value.path)` is no account and no range of accounts: `\(text)`",
    hint: "write 4011, or 4010-4099 with the lower one first and equally many digits; several "
      + "ranges are several rules")
  return nil
}

private func readIndirectCosts(_ party: GroupReader) -> IndirectCostMethod {
  guard let value = party["indirectCosts"] else { return .booked }
  guard value.isGroup else {
    if let word = value.scalar(expecting: "`booked` or a group with `share`"), word != "booked" {
      value.error(
        "project.unknown-value", "`\(value.path)` cannot be `\(word)`",
        hint: "write `booked` (as in the ledger) or `{share: 10 %}` (of personnel costs)")
    }
    return .booked
  }
  let share = party.group("indirectCosts")?["share"]?.share()
  return share.map(IndirectCostMethod.shareOfPersonnel) ?? .booked
}

func readHours(_ value: YAMLValue?) -> [YearMonth: Hours] {
  var hours: [YearMonth: Hours] = [:]
  for (key, cell) in value?.entries() ?? [] {
    guard let number = cell.scalar(expecting: "a number of hours") else { continue }
    guard let month = key.flatMap(parseMonth), let worked = parseHours(number) else {
      cell.error(
        "project.hours", "`\(cell.path)` has a line that is not a month and its hours",
        hint: "write `2022-01: 12.5`: year-month, colon, blank, hours with at most two decimals")
      continue
    }
    hours[month] = worked
  }
  return hours
}

/// A day and an amount; a negative one was paid back.
func readDatedAmount(_ reader: GroupReader) -> DatedAmount? {
  let (date, amount) = (reader["date"]?.date(), reader["amount"]?.amount(mayBeNegative: true))
  guard let date, let amount else { return nil }
  return DatedAmount(date: date, amount: amount)
}
