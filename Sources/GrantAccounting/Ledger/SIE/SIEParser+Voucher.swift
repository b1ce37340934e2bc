/// A voucher whose block has not ended.
struct OpenVoucher {
  var series: String
  var number: String
  /// `nil` where the date could not be read, which has been told.
  var date: CalendarDate?
  var text: String
  var line: Int
  var rows: [Voucher.Row] = []
  var sum = Money.zero
  /// False after a row or a brace was lost: the sum then tells nothing new.
  var isWhole = true

  var label: String { voucherLabel(series: series, number: number, line: line) }
}

extension SIEParser {
  /// `#VER series number date text regdate sign`.
  mutating func readVoucher() {
    closeAnnounced()
    if block == .open {
      problems.voucherNotClosed(voucher?.label ?? "", voucher?.line ?? lexer.line)
      voucher?.isWhole = false
      closeVoucher()
    } else if block == .unknownOpen {
      problems.blockNotClosed(lexer.line)
    }
    hasVoucher = true
    isStray = false
    block = .announced
    let line = lexer.line
    guard let series = lexer.field(), let number = lexer.field(), let date = lexer.field() else {
      problems.fieldCount("#VER", needed: "series, number and date", line)
      voucher = OpenVoucher(
        series: "", number: "", date: nil, text: "", line: line, isWhole: false)
      return
    }
    let text = lexer.field()
    let day = lexer.date(date)
    if day == nil { problems.badDate("#VER", lexer.text(date), line) }
    voucher = OpenVoucher(
      series: lexer.text(series), number: lexer.text(number), date: day,
      text: text.map(lexer.text) ?? "", line: line)
  }

  /// `#TRANS account {dimension object ...} amount date text quantity sign`.
  mutating func readRow() {
    let line = lexer.line
    switch block {
    case .open: break
    case .announced:
      // The rows are all there, only the brace before them is not.
      problems.braceMissing(voucher?.label ?? "", line)
      voucher?.isWhole = false
      block = .open
    case .none, .unknownAnnounced, .unknownOpen:
      if !isStray { problems.strayRow(line) }
      isStray = true
      block = .none
      return
    }
    guard let account = lexer.field() else { return lostRow(line) }
    var objects: [DimensionObject] = []
    if lexer.peek() == .openBrace {
      guard let list = readObjects() else {
        voucher?.isWhole = false
        return problems.badObjectList("#TRANS", line)
      }
      objects = list
    }
    guard let amountField = lexer.field() else { return lostRow(line) }
    guard let amount = amount(amountField, line) else { return }
    var date: CalendarDate?
    let dateField = lexer.field()
    if let dateField, !dateField.isEmpty {
      date = lexer.date(dateField)
      if date == nil { problems.badDate("#TRANS", lexer.text(dateField), line) }
    }
    let text = lexer.field()
    voucher?.sum += amount
    voucher?.rows.append(
      Voucher.Row(
        account: lexer.text(account), objects: objects, amount: amount, date: date,
        text: text.map(lexer.text) ?? "", line: line))
  }

  /// Ends the voucher and keeps it.
  mutating func closeVoucher() {
    guard let ended = voucher.take() else { return }
    if ended.isWhole {
      if ended.rows.isEmpty { problems.emptyVoucher(ended.label, ended.line) }
      if ended.sum != .zero { problems.unbalanced(ended.label, by: ended.sum, ended.line) }
    }
    guard let date = ended.date else { return }
    ledger.vouchers.append(
      Voucher(
        series: ended.series, number: ended.number, date: date, text: ended.text,
        line: ended.line, rows: ended.rows))
  }

  /// Tells that a `#VER` got no block before something else came.
  mutating func closeAnnounced() {
    guard block == .announced, let ended = voucher.take() else { return }
    problems.blockMissing(ended.label, ended.line)
  }

  /// Pairs of dimension and object between braces; `nil` where they are no pairs.
  private mutating func readObjects() -> [DimensionObject]? {
    lexer.skipByte()
    var objects: [DimensionObject] = []
    while let next = lexer.peek() {
      if next == .closeBrace {
        lexer.skipByte()
        return objects
      }
      guard let dimension = lexer.field(inList: true), let number = lexer.number(dimension),
        lexer.peek() != .closeBrace, let code = lexer.field(inList: true)
      else { return nil }
      objects.append(DimensionObject(dimension: number, code: lexer.text(code)))
    }
    return nil
  }

  private mutating func amount(_ field: SIEField, _ line: Int) -> Money? {
    switch lexer.amount(field) {
    case .exact(let amount): return counted(amount, line)
    case .unusual(let amount, let oddity):
      noteOddity("amounts with \(oddity)")
      return counted(amount, line)
    case .invalid: problems.badAmount("#TRANS", lexer.text(field), line)
    case .tooLarge: problems.amountTooLarge(line)
    }
    voucher?.isWhole = false
    return nil
  }

  /// Adds to the turnover, whose limit keeps every sum of the file from overflowing.
  private mutating func counted(_ amount: Money, _ line: Int) -> Money? {
    let wasWithin = turnover <= .ledgerLimit
    if wasWithin { turnover += amount < .zero ? -amount : amount }
    guard turnover > .ledgerLimit else { return amount }
    if wasWithin { problems.amountTooLarge(line) }
    voucher?.isWhole = false
    return nil
  }

  private mutating func lostRow(_ line: Int) {
    problems.fieldCount("#TRANS", needed: "account, object list and amount", line)
    voucher?.isWhole = false
  }

  /// Tells of vouchers outside every declared year.
  ///
  /// Years are joined and searched by halves: a hostile file can declare one for each voucher.
  mutating func checkYears() {
    var years: [Period] = []
    for year in ledger.fiscalYears.sorted(by: { $0.start < $1.start }) {
      if let last = years.last, year.start <= last.end {
        years[years.count - 1] = Period(start: last.start, end: max(last.end, year.end))
      } else {
        years.append(year)
      }
    }
    guard !years.isEmpty else { return }
    let outside = ledger.vouchers.filter { voucher in
      var (low, high) = (0, years.count)
      while low < high {
        let middle = (low + high) / 2
        if years[middle].end < voucher.date { low = middle + 1 } else { high = middle }
      }
      return low == years.count || !years[low].contains(voucher.date)
    }
    if let first = outside.first { problems.outsideYears(outside.count, firstLine: first.line) }
  }
}
