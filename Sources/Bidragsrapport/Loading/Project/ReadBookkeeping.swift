internal import GrantAccounting

/// How the party's ledger becomes costs; `nil` where the chart is missing or unknown.
///
/// `parties` are the ids of all parties of the project.
func readBookkeeping(_ party: GroupReader, among parties: [String]) -> Bookkeeping? {
  let chart = party["chart"]?.choice(of: AccountChart.self)
  let rules = readAccountRules(party)
  let indirect = readIndirectCosts(party)
  let hours = readHours(party["hours"])
  let fullTime = readFullTime(party["fullTimeHours"])
  let others = party.groups("otherFinancing").compactMap(readDatedAmount)
  let counterparties = party.groups("counterparties").compactMap { row -> Counterparty? in
    let other = readPartyID(row, parties: ReadParties(ids: parties))
    let filter = readFilter(row)
    guard let other, let filter else { return nil }
    return Counterparty(participant: other, filter: filter)
  }
  guard let chart else { return nil }
  return Bookkeeping(
    chart: chart, ownRules: rules, indirectCosts: indirect, hours: hours, fullTime: fullTime,
    otherFinancing: others.sorted { $0.date < $1.date }, counterparties: counterparties)
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
