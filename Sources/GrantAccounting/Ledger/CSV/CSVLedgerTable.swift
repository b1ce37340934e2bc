/// Reads the rows of a CSV ledger below its header.
struct CSVLedgerTable {
  let layout: CSVLayout
  let forms: CSVForms
  let source: SourceText
  var problems: Problems
  var vouchers: CSVVouchers
  var leftOut = LeftOutRows()
  var totals = TotalsCheck()
  private(set) var rows = 0
  /// The fewest cells of a posting so far.
  private(set) var fewest: Int?
  /// Whether a row could not be read, so that sums cannot be held against the rows.
  private var hasLostRows = false
  private var turnover = Money.zero
  /// How many sums disagreed; after some, no more are compared.
  private var disagreeing = 0

  init(_ header: CSVHeader, _ forms: CSVForms, _ source: SourceText, _ problems: Problems) {
    layout = header.layout
    self.forms = forms
    self.source = source
    self.problems = problems
    vouchers = CSVVouchers(file: problems.file, encoding: source.encoding)
  }

  /// Adds a row below the header; blank rows, totals and headings are left out.
  mutating func add(_ row: CSVRow) {
    if let quote = row.quoteProblem { return lose { $0.csvQuote(quote) } }
    guard !row.isTooLarge else { return lose { $0.csvTooWide(row) } }
    guard !row.isBlank(in: source) else { return }
    let cells = CSVPosting(row, layout, source)
    switch kind(of: cells, row) {
    case .totals(let label): leaveOut(row, label)
    case .text: leftOut.texts.add(row.line)
    case .ragged:
      let width = layout.width
      lose { $0.raggedRow(row.count, width, row.line) }
    case .truncated: lose { $0.csvTruncated(row.line) }
    case .posting: book(cells, row)
    }
  }

  private mutating func lose(_ tell: (inout Problems) -> Void) {
    hasLostRows = true
    tell(&problems)
  }

  private mutating func book(_ cells: CSVPosting, _ row: CSVRow) {
    if row.count < layout.width { leftOut.short.add(row.line) }
    let day = forms.day(cells.date)
    switch day {
    case .none:
      let isSerial = isSerial(cells.date)
      lose { $0.csvDate(cells.date, isSerial: isSerial, row.line) }
    case .undecided: hasLostRows = true
    case .day: break
    }
    let (account, name) = splitAccount(cells.account)
    if account.isEmpty {
      lose { $0.csvAccount(row.line) }
    } else if !isAccount(account) {
      lose { $0.csvOddAccount(cells.account, row.line) }
    }
    guard isInKronor(row) else { return hasLostRows = true }
    guard let sums = amounts(cells, row.line), case .day(let date) = day, isAccount(account)
    else { return hasLostRows = true }
    rows += 1
    fewest = min(fewest ?? row.count, row.count)
    totals.add(sums)
    let credit = forms.areSigned ? -sums.credit : sums.credit
    vouchers.add(
      cells, on: date, account: account, name: name, amount: sums.amount - credit,
      line: row.line)
  }

  private mutating func isInKronor(_ row: CSVRow) -> Bool {
    let currency = row.text(forms.currencyPlace, in: source)
    guard isForeignCurrency(currency) else { return true }
    problems.csvCurrency(currency, row.line)
    return false
  }

  private func isSerial(_ text: String) -> Bool {
    if case .serial = CSVDate(text) { true } else { false }
  }

  /// The amount, or debit and credit; `nil` after telling what is wrong.
  private mutating func amounts(_ cells: CSVPosting, _ line: Int) -> TotalsCheck.Sums? {
    guard !layout.has(.amount) else { return signed(cells, line) }
    let (debit, credit) = (cells.debit, cells.credit)
    guard !isNothing(debit) || !isNothing(credit) else {
      _ = read(debit.isEmpty ? credit : debit, line)
      return nil
    }
    guard let debited = isNothing(debit) ? .zero : read(debit, line),
      let credited = isNothing(credit) ? .zero : read(credit, line)
    else { return nil }
    return TotalsCheck.Sums(amount: debited, credit: credited)
  }

  /// The amount with the sign that a column beside it gives, where there is one.
  private mutating func signed(_ cells: CSVPosting, _ line: Int) -> TotalsCheck.Sums? {
    let amount = read(cells.amount, line)
    guard forms.followsSide, amount != .zero || !cells.side.isEmpty else {
      return amount.map { TotalsCheck.Sums(amount: $0) }
    }
    let isBlankDebit = cells.side.isEmpty && forms.blankDebit != nil
    guard let side = isBlankDebit ? .debit : AmountSide(cells.side) else {
      problems.csvSide(cells.side, line)
      return nil
    }
    let isNegated = side == .credit && !forms.areSigned
    return amount.map { TotalsCheck.Sums(amount: isNegated ? -$0 : $0) }
  }

  private mutating func read(_ text: String, _ line: Int) -> Money? {
    guard let amount = CSVAmount(text) else {
      problems.csvAmount(text, line)
      return nil
    }
    switch amount.value(decimalSign: forms.decimalSign) {
    case .exact(let money):
      let wasWithin = turnover <= .ledgerLimit
      if wasWithin { turnover += money < .zero ? -money : money }
      if turnover <= .ledgerLimit { return money }
      if wasWithin { problems.csvTooLarge(line) }
    // Told once for the whole file.
    case .couldBeTwo: break
    case .tooExact: problems.csvTooExact(text, line)
    case .tooLarge: problems.csvTooLarge(line)
    }
    return nil
  }

  /// Leaves out a row of totals, and holds what it states against the rows above.
  private mutating func leaveOut(_ row: CSVRow, _ label: TotalsLabel) {
    leftOut.totals.add(row.line)
    let cells = CSVPosting(row, layout, source)
    let isSingle = layout.has(.amount)
    let stated = TotalsCheck.Stated(
      amount: value(isSingle ? cells.amount : cells.debit),
      credit: isSingle ? nil : value(cells.credit))
    guard !stated.isEmpty else { return }
    if label == .turnover, isSingle, stated.amount == totals.debits { return leftOut.agreeing += 1 }
    // Whether it sums the sides apart or against each other, no list says.
    guard !layout.has(.side) else { return }
    guard label != .balance else { return totals.carry(stated) }
    guard !hasLostRows, disagreeing < Problems.shownPerCode else { return }
    switch totals.agrees(stated, line: row.line) {
    case true?: leftOut.agreeing += 1
    case false?:
      disagreeing += 1
      problems.totalsDiffer(stated, totals, row.line)
    case nil: break
    }
  }

  private func value(_ text: String) -> Money? {
    guard case .exact(let money) = CSVAmount(text)?.value(decimalSign: forms.decimalSign) else {
      return nil
    }
    return money
  }

  /// Checks what only the end of the file can tell.
  mutating func finish() -> Checked<Ledger> {
    if !hasLostRows, let line = totals.disagreesAhead() { problems.totalsAheadDiffer(line) }
    if rows == 0, !hasLostRows { problems.noRows() }
    leftOut.tell(&problems)
    vouchers.tellDoubts(&problems)
    return Checked(vouchers.ledger(), diagnostics: problems.diagnostics())
  }
}

/// Nothing, or the dash that spreadsheets show for nought in one of two columns.
private func isNothing(_ text: String) -> Bool { ["", "-", "–", "\u{2212}"].contains(text) }
