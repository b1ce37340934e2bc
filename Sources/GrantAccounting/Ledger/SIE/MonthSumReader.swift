/// Reads the `#PSALDO` records of a file, once it is known that nothing else tells of objects.
struct MonthSumReader {
  var lexer: SIELexer
  var problems: Problems
  private var turnover = Money.zero

  init(lexer: SIELexer, problems: Problems) { (self.lexer, self.problems) = (lexer, problems) }

  /// - Complexity: O(*n*) in the bytes left.
  mutating func read() -> SIEMonthSums {
    var sums = SIEMonthSums()
    var isLast = true
    readEntry(into: &sums)
    lexer.skipLine()
    while let byte = lexer.nextByte() {
      isLast = false
      if byte == .hash, lexer.label().uppercased() == "PSALDO" {
        isLast = true
        readEntry(into: &sums)
      }
      lexer.skipLine()
    }
    // A record cut short still looks like an amount: `12` of `1200.00`.
    if isLast, lexer.source.bytes.last?.endsLine != true { problems.truncated(nil, lexer.line) }
    return sums
  }

  /// `#PSALDO year month account {dimension object} amount quantity`.
  private mutating func readEntry(into sums: inout SIEMonthSums) {
    let line = lexer.line
    guard let yearField = lexer.field(), let year = lexer.number(yearField),
      let monthField = lexer.field(), let account = lexer.field()
    else { return lacking(line) }
    guard year == 0 || year == -1 else { return }
    guard let month = month(monthField) else {
      return problems.badMonth(lexer.text(monthField), line)
    }
    var objects: [DimensionObject] = []
    if lexer.peek() == .openBrace {
      guard let list = lexer.objectList() else { return problems.badObjectList("#PSALDO", line) }
      objects = list
    }
    guard let field = lexer.field() else { return lacking(line) }
    switch lexer.amount(field) {
    case .exact(let amount), .unusual(let amount, _):
      guard isCounted(amount) else { return problems.amountTooLarge("#PSALDO", line) }
      sums.add(
        SIEMonthSums.Entry(
          year: year, month: month, account: lexer.text(account), objects: objects,
          amount: amount, line: line))
    case .invalid: problems.badAmount("#PSALDO", lexer.text(field), line)
    case .tooLarge: problems.amountTooLarge("#PSALDO", line)
    }
  }

  private mutating func lacking(_ line: Int) {
    problems.fieldCount("#PSALDO", needed: "year, month, account and amount", line)
  }

  /// Keeps every later sum from overflowing.
  private mutating func isCounted(_ amount: Money) -> Bool {
    if turnover <= .ledgerLimit { turnover += amount < .zero ? -amount : amount }
    return turnover <= .ledgerLimit
  }

  /// Six digits, year and month.
  private func month(_ field: SIEField) -> YearMonth? {
    CalendarDate(compact: lexer.text(field) + "01")?.yearMonth
  }
}
