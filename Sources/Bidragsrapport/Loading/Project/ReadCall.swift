internal import GrantAccounting

func readCall(_ reader: GroupReader?) -> Call? {
  guard let reader else { return nil }
  let title = reader["title"]?.text()
  let number = reader["registrationNumber"].flatMap(readRegistrationNumber)
  var allowed = Set(CostCategory.allCases)
  if let categories = reader["allowedCategories"]?.list() {
    allowed = Set(categories.compactMap { $0.choice(of: CostCategory.self) })
  }
  let group = reader.group("limits")
  var limits = readLimits(group)
  limits.budgetDeviation = group?["budgetDeviation"]?.share(atMost: .percent(1_000))
  guard let title else { return nil }
  return Call(
    title: title, registrationNumber: number, allowedCategories: allowed, limits: limits)
}

/// The limits that call and decision have in common.
func readLimits(_ reader: GroupReader?) -> StatedLimits {
  guard let reader else { return StatedLimits() }
  return StatedLimits(
    indirectCosts: reader["indirectCosts"]?.share(), hourlyCost: reader["hourlyCost"]?.amount(),
    hourlyCostBase: reader["hourlyCostBase"]?.choice(of: HourlyCostBase.self),
    consultants: reader["consultants"]?.share(),
    auditCertificateFrom: reader["auditCertificateFrom"]?.wholeKronor(),
    auditCertificateBasis: reader["auditCertificateBasis"]?.choice(of: AuditCertificateBasis.self),
    purchasesBetweenParties: reader["purchasesBetweenParties"]?.yesNo())
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
