internal import GrantAccounting

/// How a CSV file's columns are named and written; nothing where the key is left out.
func readColumns(_ reader: GroupReader?) -> CSVColumns {
  guard let reader else { return CSVColumns() }
  return CSVColumns(
    date: reader["date"]?.text(), account: reader["account"]?.text(),
    accountName: reader["accountName"]?.text(), amount: reader["amount"]?.text(),
    debit: reader["debit"]?.text(), credit: reader["credit"]?.text(), side: reader["side"]?.text(),
    text: reader["text"]?.text(),
    voucher: reader["voucher"]?.text(), series: reader["series"]?.text(),
    project: reader["project"]?.text(), dimensions: readDimensions(reader["dimensions"]),
    decimalSign: reader["decimalSign"]?.choice(of: DecimalSign.self),
    dateOrder: reader["dateOrder"]?.choice(of: DateOrder.self))
}

/// Reads `{1: Ansvar, 20: Verksamhet}`.
private func readDimensions(_ value: YAMLValue?) -> [Int: String] {
  var headers: [Int: String] = [:]
  for (key, cell) in value?.entries() ?? [] {
    guard let key, let number = Int(key), (1...999_999_999).contains(number), key.first != "+"
    else {
      cell.error(
        "project.number", "`\(cell.path)` has a key that is no dimension's number",
        hint: "write the number and then the header: {1: Ansvar, 20: Verksamhet}")
      continue
    }
    headers[number] = cell.text()
  }
  return headers
}
