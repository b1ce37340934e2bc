internal import GrantAccounting

func readCall(_ reader: GroupReader?) -> Call? {
  guard let reader else { return nil }
  let title = reader["title"]?.text()
  let number = reader["registrationNumber"].flatMap(readRegistrationNumber)
  var allowed = Set(CostCategory.allCases)
  if let categories = reader["allowedCategories"]?.list() {
    allowed = Set(categories.compactMap { $0.choice(of: CostCategory.self) })
  }
  let limits = reader.group("limits")
  let callLimits = CallLimits(
    indirectCosts: limits?["indirectCosts"]?.share(),
    hourlyCost: limits?["hourlyCost"]?.amount(),
    budgetDeviation: limits?["budgetDeviation"]?.share(atMost: .percent(1_000)))
  guard let title else { return nil }
  return Call(
    title: title, registrationNumber: number, allowedCategories: allowed, limits: callLimits)
}

/// Reads *diarienummer*, `2021-04352`: the year, a hyphen and four or five digits.
func readRegistrationNumber(_ value: YAMLValue) -> String? {
  guard let text = value.text() else { return nil }
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  if parts.count == 2, parts.allSatisfy({ $0.allSatisfy(isDigit) }), parts[0].count == 4,
    (4...5).contains(parts[1].count)
  {
    return text
  }
  value.error(
    "project.registration-number", "`\(value.path)` is no registration number: `\(text)`",
    hint: "write it as on the decision: year, hyphen, four or five digits, such as 2021-04352; "
      + "your own case number goes in `ownReference`")
  return nil
}
