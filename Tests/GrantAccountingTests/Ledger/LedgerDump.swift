import GrantAccounting

/// A ledger as a person can compare it with its file, amounts in öre.
func dump(_ checked: Checked<Ledger>) -> String {
  var lines = checked.value.map(lines(of:)) ?? ["no ledger"]
  lines += checked.diagnostics.map { found in
    let place = found.location?.line.map { "line \($0)" } ?? "file"
    return "\(place) \(found.severity.rawValue)[\(found.code)]: \(found.message)"
  }
  if checked.diagnostics.isEmpty { lines.append("no diagnostics") }
  return lines.joined(separator: "\n") + "\n"
}

private func lines(of ledger: Ledger) -> [String] {
  var lines = [
    "encoding \(ledger.encoding?.rawValue ?? "not known")",
    "program \(ledger.program ?? "not stated")",
    "organisation \(ledger.organisationNumber ?? "not stated")",
    "year \(ledger.fiscalYear.map { "\($0.start) to \($0.end)" } ?? "not stated")",
    "complete through \(ledger.completeThrough.map { "\($0)" } ?? "not known")",
  ]
  lines += ledger.accountNames.sorted { $0.key < $1.key }.map { "account \($0.key) \($0.value)" }
  lines += ledger.objectNames.map { "object \($0.key.dimension) \($0.key.code) \($0.value)" }
    .sorted()
  lines += ledger.dimensionParents.sorted { $0.key < $1.key }.map {
    "dimension \($0.key) under \($0.value)"
  }
  for voucher in ledger.vouchers {
    lines.append(
      "voucher \(voucher.label), \(voucher.date), \"\(voucher.text)\", line \(voucher.line)")
    lines += voucher.rows.map(line(of:))
  }
  lines += ledger.codes(in: 6).map { code in
    let rows = ledger.transactions(ofProject: code, dimension: 6)
    return "project \(code): \(rows.map(\.amount).sum().ore) öre"
  }
  return lines
}

private func line(of row: Voucher.Row) -> String {
  let objects = row.objects.map { "\($0.dimension) \($0.code)" }.joined(separator: ", ")
  var parts = ["  \(row.account) {\(objects)} \(row.amount.ore) öre"]
  if let date = row.date { parts.append("\(date)") }
  if !row.text.isEmpty { parts.append("\"\(row.text)\"") }
  return parts.joined(separator: ", ")
}
