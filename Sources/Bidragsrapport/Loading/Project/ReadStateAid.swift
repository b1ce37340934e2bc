internal import GrantAccounting

/// A row of the certificate on *försumbart stöd*.
func readEarlierAid(_ reader: GroupReader) -> EarlierAid? {
  let authority = reader["authority"]?.text()
  let (granted, decided) = (reader["granted"]?.amount(), reader["decided"]?.date())
  let (paid, paidOn) = (reader["paid"]?.amount(), reader["paidOn"]?.date())
  guard let authority, let granted, let decided else { return nil }
  return EarlierAid(
    authority: authority, granted: granted, decided: decided, paid: paid, paidOn: paidOn)
}

func readEuroRate(_ reader: GroupReader?) -> EuroRate? {
  guard let reader else { return nil }
  let rate = reader["rate"].flatMap(readRate)
  let (date, source) = (reader["date"]?.date(), reader["source"]?.text())
  guard let rate, let date, let source else { return nil }
  return EuroRate(tenThousandths: rate, date: date, source: source)
}

/// Reads `10.9385` and `10,94` as ten-thousandths.
private func readRate(_ value: YAMLValue) -> Int64? {
  guard let text = value.text() else { return nil }
  let halves = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
  let decimals = halves.count == 2 ? halves[1] : "0"
  if (1...2).contains(halves.count), (1...3).contains(halves[0].count),
    (1...4).contains(decimals.count), halves.allSatisfy({ $0.allSatisfy(isDigit) }),
    let rate = Int64(
      halves[0] + decimals + String(repeating: "0", count: 4 - decimals.count)), rate > 0
  {
    return rate
  }
  value.error(
    "project.rate", "`\(value.path)` is no rate: `\(text)`",
    hint: "write kronor for one euro with at most four decimals, such as 10.9385")
  return nil
}
