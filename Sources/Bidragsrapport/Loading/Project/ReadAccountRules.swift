internal import GrantAccounting

/// The party's own rules for accounts, in order.
func readAccountRules(_ party: GroupReader) -> [AccountRule] {
  var rules: [AccountRule] = []
  for reader in party.groups("accounts") {
    guard let rule = readAccountRule(reader) else { continue }
    if let earlier = rules.first(where: { $0.covers(rule) }) {
      reader.problems.warning(
        "project.rule-unreachable", line: reader.line,
        "the rule for \(inWords(rule)) decides nothing: the rule for \(inWords(earlier)) stands "
          + "above it",
        hint: "the first rule that fits decides; put the narrower rule first, or remove it")
    }
    rules.append(rule)
  }
  return rules
}

private func readAccountRule(_ reader: GroupReader) -> AccountRule? {
  let range = reader["accounts"].flatMap(readAccountRange)
  let treatment = reader["treatment"]?.choice(among: ProjectGroup.treatments).map(treatment(named:))
  let reason = reader["reason"]?.text()
  let filter = reader.group("where").flatMap(readFilter)
  // A filter that cannot be read must not leave a rule for every row.
  guard let range, let treatment, filter != nil || reader["where"] == nil else { return nil }
  return AccountRule(
    first: range.0, last: range.1, filter: filter, treatment: treatment, reason: reason)
}

private func treatment(named word: String) -> AccountTreatment {
  switch word {
  case "notEligible": .notEligible
  case "financing": .financing
  case "balance": .balance
  default: CostCategory(rawValue: word).map(AccountTreatment.cost) ?? .undecided
  }
}

/// Reads `dimension` and `codes`.
func readFilter(_ reader: GroupReader) -> DimensionFilter? {
  let dimension = reader["dimension"]?.wholeNumber()
  let list = reader["codes"]?.list()
  if let value = reader["codes"], list?.isEmpty == true {
    value.error("project.missing-key", "`\(value.path)` is empty", hint: "write at least one code")
  }
  let codes = (list ?? []).compactMap { $0.text() }
  guard let dimension, !codes.isEmpty, codes.count == list?.count else { return nil }
  return DimensionFilter(dimension: dimension, codes: codes)
}

/// Reads `4011`, `4010-4099` and accounts with letters such as `DIFF`.
private func readAccountRange(_ value: YAMLValue) -> (String, String)? {
  guard let text = value.text() else { return nil }
  let ends = text.split(separator: "-", omittingEmptySubsequences: false).map {
    trimmed(String($0))
  }
  if ends.count <= 2, ends.allSatisfy(isAccount),
    ends[0].utf8.count == ends[ends.count - 1].utf8.count, ends[0] <= ends[ends.count - 1]
  {
    return (ends[0], ends[ends.count - 1])
  }
  value.error(
    "project.account-range", "`\(value.path)` is no account and no range of accounts: `\(text)`",
    hint: "write 4011, or 4010-4099 with the lower one first and equally many digits; several "
      + "ranges are several rules")
  return nil
}

/// Letters and digits; `40xx` is somebody's way to write a range and would match no account.
private func isAccount(_ text: String) -> Bool {
  let isPlain = !text.isEmpty && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  let ending = text.drop { isDigit($0) }
  let isRangeByX =
    ending.count < text.count && !ending.isEmpty && ending.allSatisfy { "xX".contains($0) }
  return isPlain && !isRangeByX
}

private func inWords(_ rule: AccountRule) -> String {
  rule.first == rule.last ? rule.first : "\(rule.first)-\(rule.last)"
}
