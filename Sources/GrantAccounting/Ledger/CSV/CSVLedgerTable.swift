/// Gathers the rows of a CSV ledger into vouchers.
struct CSVLedgerTable {
  private struct Key: Hashable {
    var voucher: String
    var date: CalendarDate
  }

  private let layout: CSVLayout
  private var ledger: Ledger
  private var problems: Problems
  private var places: [Key: Int] = [:]
  private var vouchers: [Voucher] = []
  private var turnover = Money.zero
  private var hasRows = false

  init(_ layout: CSVLayout, file: String, encoding: TextEncoding, _ problems: Problems) {
    self.layout = layout
    self.problems = problems
    ledger = Ledger(file: file, encoding: encoding)
  }

  /// Adds a row below the header; blank rows and rows of totals are left out.
  mutating func add(_ row: CSVRow) {
    guard !row.isBlank else { return }
    hasRows = true
    guard row.cells.count >= layout.needed,
      row.cells.dropFirst(layout.width).allSatisfy({ trimmed($0).isEmpty })
    else { return problems.raggedRow(row.cells.count, layout.width, row.line) }
    let dateText = layout.cell(.date, row)
    let (account, name) = splitAccount(layout.cell(.account, row))
    guard !dateText.isEmpty || !account.isEmpty else { return problems.totalsRow(row.line) }
    let date = csvDate(dateText)
    if date == nil { problems.csvDate(dateText, row.line) }
    if account.isEmpty { problems.csvAccount(row.line) }
    guard let amount = amount(row), let date, !account.isEmpty else { return }
    let accountName = layout.has(.accountName) ? layout.cell(.accountName, row) : name
    if ledger.accountNames[account, default: ""].isEmpty {
      ledger.accountNames[account] = accountName
    }
    let project = layout.cell(.project, row)
    let objects = project.isEmpty ? [] : [DimensionObject(dimension: 6, code: project)]
    book(
      Voucher.Row(
        account: account, objects: objects, amount: amount, date: nil,
        text: layout.cell(.text, row), line: row.line),
      voucher: layout.cell(.voucher, row), on: date)
  }

  /// Checks what only the end of the file can tell.
  mutating func finish(unterminatedQuote line: Int?) -> Checked<Ledger> {
    if let line { problems.csvQuote(line) }
    if !hasRows, line == nil { problems.noRows() }
    ledger.completeThrough = vouchers.lazy.map(\.date).max()
    ledger.vouchers = vouchers
    return Checked(ledger, diagnostics: problems.diagnostics())
  }

  private mutating func book(_ row: Voucher.Row, voucher: String, on date: CalendarDate) {
    let key = Key(voucher: voucher, date: date)
    if !voucher.isEmpty, let place = places[key] {
      vouchers[place].rows.append(row)
      return
    }
    places[key] = vouchers.count
    vouchers.append(
      Voucher(series: "", number: voucher, date: date, text: "", line: row.line, rows: [row]))
  }

  /// The amount, or debit less credit; `nil` after telling what is wrong.
  private mutating func amount(_ row: CSVRow) -> Money? {
    guard !layout.has(.amount) else { return read(layout.cell(.amount, row), row.line) }
    let debit = layout.cell(.debit, row)
    let credit = layout.cell(.credit, row)
    guard !debit.isEmpty || !credit.isEmpty else { return read("", row.line) }
    guard let debited = debit.isEmpty ? .zero : read(debit, row.line),
      let credited = credit.isEmpty ? .zero : read(credit, row.line)
    else { return nil }
    return debited - credited
  }

  private mutating func read(_ text: String, _ line: Int) -> Money? {
    switch parseCSVAmount(text) {
    case .exact(let amount), .unusual(let amount, _):
      let wasWithin = turnover <= .ledgerLimit
      if wasWithin { turnover += amount < .zero ? -amount : amount }
      if turnover <= .ledgerLimit { return amount }
      if wasWithin { problems.csvTooLarge(line) }
    case .invalid: problems.csvAmount(text, line)
    case .tooLarge: problems.csvTooLarge(line)
    }
    return nil
  }
}

/// `7551 Konsulter` as number and name; a cell without a blank is all number.
private func splitAccount(_ cell: String) -> (account: String, name: String) {
  guard let blank = cell.firstIndex(where: \.isWhitespace),
    cell[..<blank].utf8.allSatisfy({ (0x30...0x39).contains($0) })
  else { return (cell, "") }
  return (String(cell[..<blank]), trimmed(String(cell[blank...])))
}

/// `2022-12-31`, with or without a time of day, or `20221231`.
private func csvDate(_ text: String) -> CalendarDate? {
  let day = text.prefix { !$0.isWhitespace && $0 != "T" }
  return CalendarDate(iso: day) ?? CalendarDate(compact: day)
}
