extension SIEParser {
  /// `#TRANS account {dimension object ...} amount date text quantity sign`.
  mutating func readRow(_ bytes: Span<UInt8>) {
    let line = lexer.line
    guard block == .open || mayHoldRow(line) else { return }
    guard let accountField = lexer.field(bytes) else { return lostRow(line) }
    let firstObject = store.rowObjects.count
    if lexer.peek(bytes) == .openBrace, !readObjects(bytes) {
      dropObjects(after: firstObject)
      voucher?.isWhole = false
      return problems.badObjectList("#TRANS", line)
    }
    guard let amountField = lexer.field(bytes) else {
      dropObjects(after: firstObject)
      return lostRow(line)
    }
    guard let amount = amount(amountField, bytes, line) else {
      return dropObjects(after: firstObject)
    }
    var date: PackedDate?
    if let field = lexer.field(bytes), !field.isEmpty {
      date = lexer.date(field, bytes).map(PackedDate.init)
      if date == nil { problems.badDate("#TRANS", lexer.text(field), line) }
    }
    let text = lexer.field(bytes)?.place ?? .empty
    voucher?.sum += amount
    store.rows.append(
      PackedRow(
        amount: amount, text: text, line: UInt32(line), account: account(accountField, bytes),
        firstObject: UInt32(firstObject), date: date))
  }

  /// Whether a row outside an open block still belongs to a voucher; tells what is wrong with it.
  private mutating func mayHoldRow(_ line: Int) -> Bool {
    if block == .announced {
      // The rows are all there, only the brace before them is not.
      problems.braceMissing(voucherLabel, line)
      voucher?.isWhole = false
      block = .open
      return true
    }
    if !isStray { problems.strayRow(line) }
    isStray = true
    block = .none
    return false
  }

  /// Reads pairs of dimension and object between braces; false where they are no pairs.
  private mutating func readObjects(_ bytes: Span<UInt8>) -> Bool {
    lexer.skipByte()
    while let next = lexer.peek(bytes) {
      if next == .closeBrace {
        lexer.skipByte()
        return true
      }
      guard let dimension = lexer.field(bytes, inList: true), lexer.peek(bytes) != .closeBrace,
        let code = lexer.field(bytes, inList: true), let object = object(dimension, code, bytes)
      else { return false }
      store.rowObjects.append(object)
    }
    return false
  }

  private mutating func dropObjects(after count: Int) {
    store.rowObjects.removeLast(store.rowObjects.count - count)
  }

  private mutating func account(_ field: SIEField, _ bytes: Span<UInt8>) -> UInt32 {
    // With an escape the same bytes mean something else than without quotes.
    if field.hasEscape { return accounts.number(of: lexer.text(field)) }
    return accounts.number(of: field.range, in: bytes)
      ?? accounts.add(lexer.text(field), named: field.range, in: bytes)
  }

  /// The object's number; `nil` where the dimension is no number.
  ///
  /// The pair is remembered by all bytes from the dimension's first to the code's last, where
  /// those can be read in one way only.
  private mutating func object(_ dimension: SIEField, _ code: SIEField, _ bytes: Span<UInt8>)
    -> UInt32?
  {
    let both = dimension.range.lowerBound..<code.range.upperBound
    let isPlain = lexer.endsWithDigit(dimension, bytes) && !code.hasEscape
    if isPlain, let known = objects.number(of: both, in: bytes) { return known }
    guard let number = lexer.number(dimension) else { return nil }
    let object = DimensionObject(dimension: number, code: lexer.text(code))
    return isPlain
      ? objects.add(object, named: both, in: bytes) : objects.number(of: object)
  }

  private mutating func amount(_ field: SIEField, _ bytes: Span<UInt8>, _ line: Int) -> Money? {
    switch lexer.amount(field, bytes) {
    case .exact(let amount): return counted(amount, line)
    case .unusual(let amount, let oddity):
      noteOddity("amounts with \(oddity)")
      return counted(amount, line)
    case .invalid: problems.badAmount("#TRANS", lexer.text(field), line)
    case .tooLarge: problems.amountTooLarge("#TRANS", line)
    }
    voucher?.isWhole = false
    return nil
  }

  /// Adds to the turnover, whose limit keeps every sum of the file from overflowing.
  private mutating func counted(_ amount: Money, _ line: Int) -> Money? {
    let wasWithin = turnover <= .ledgerLimit
    if wasWithin { turnover += amount < .zero ? -amount : amount }
    guard turnover > .ledgerLimit else { return amount }
    if wasWithin { problems.amountTooLarge("#TRANS", line) }
    voucher?.isWhole = false
    return nil
  }

  private mutating func lostRow(_ line: Int) {
    problems.fieldCount("#TRANS", needed: "account, object list and amount", line)
    voucher?.isWhole = false
  }
}
