internal import GrantAccounting

// The ledger rows behind a report as a table; see the article DataInside.

private let columns = [
  "party", "file", "line", "voucher", "date", "account", "accountName", "objects", "text", "amount",
  "treatment", "reason",
]

/// The rows of a report's parties through its as-of date, party by party in the ledgers' order.
func ledgerRows(
  _ report: FinancialReport, of project: GrantProject, ledgers: [String: ProjectLedger]
) -> [UInt8] {
  writeLedgerRows(
    project.participants.flatMap { party in
      let rows = (ledgers[party.id]?.transactions ?? []).filter { $0.date <= report.asOf }
      let fates = report.fates(of: rows, bookedBy: party.id, in: project).map(words)
      return zip(rows, fates).map { (party.id, $0, $1.treatment, $1.reason) }
    })
}

func writeLedgerRows(
  _ rows: [(party: String, row: Transaction, treatment: String, reason: String)]
) -> [UInt8] {
  var table = DataTable(columns: columns)
  for (party, row, treatment, reason) in rows {
    table.append([
      party, row.location.file, row.location.line.map(String.init) ?? "", row.voucher,
      row.date.description, row.account, row.accountName, written(row.objects), row.text,
      exactKronor(row.amount), treatment, reason,
    ])
  }
  return table.bytes(numbers: ["line", "amount"])
}

/// Reads the rows back, by party; `nil` where the table is not as ``ledgerRows(_:of:ledgers:)``
/// writes it.
func readLedgerRows(_ bytes: [UInt8]) -> [String: [Transaction]]? {
  guard let table = DataTable(bytes), table.columns == columns else { return nil }
  var rows: [String: [Transaction]] = [:]
  for cells in table.rows {
    guard let date = CalendarDate(iso: cells[4]), let objects = readObjects(cells[7]),
      let amount = readExactKronor(cells[9]), cells[2].isEmpty || Int(cells[2]) != nil
    else { return nil }
    rows[cells[0], default: []].append(
      Transaction(
        voucher: cells[3], date: date, account: cells[5], accountName: cells[6], amount: amount,
        text: cells[8], objects: objects,
        location: SourceLocation(file: cells[1], line: Int(cells[2]))))
  }
  return rows
}

private func words(_ fate: RowFate.Fate) -> (treatment: String, reason: String) {
  switch fate {
  case .reported(let category): (category.rawValue, "")
  case .leftOut(let reason): ("leftOut", reason.word)
  case .noCost(let treatment): (treatment.word, "")
  case .later: ("later", "")
  }
}

/// `6:4711|1:1200`, a backslash before `|` and `\` within a code.
private func written(_ objects: [DimensionObject]) -> String {
  objects.map { object in
    let code = object.code.replacing("\\", with: "\\\\").replacing("|", with: "\\|")
    return "\(object.dimension):\(code)"
  }.joined(separator: "|")
}

private func readObjects(_ text: String) -> [DimensionObject]? {
  guard !text.isEmpty else { return [] }
  var parts = [""]
  var isEscaped = false
  for scalar in text.unicodeScalars {
    if isEscaped || (scalar != "\\" && scalar != "|") {
      parts[parts.count - 1].unicodeScalars.append(scalar)
      isEscaped = false
    } else if scalar == "\\" {
      isEscaped = true
    } else {
      parts.append("")
    }
  }
  let objects = parts.compactMap { part -> DimensionObject? in
    let halves = part.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count == 2, let dimension = Int(halves[0]) else { return nil }
    return DimensionObject(dimension: dimension, code: String(halves[1]))
  }
  return objects.count == parts.count ? objects : nil
}

/// `-1234,50`: a decimal comma, always two decimals.
private func exactKronor(_ amount: Money) -> String {
  let (kronor, ore) = amount.ore.magnitude.quotientAndRemainder(dividingBy: 100)
  return (amount.ore < 0 ? "-" : "") + "\(kronor),\(ore < 10 ? "0" : "")\(ore)"
}

private func readExactKronor(_ text: String) -> Money? {
  let halves = text.split(separator: ",", omittingEmptySubsequences: false)
  guard halves.count == 2, halves[1].utf8.count == 2, let ore = Int64(halves[0] + halves[1]) else {
    return nil
  }
  return Money(ore: ore)
}
