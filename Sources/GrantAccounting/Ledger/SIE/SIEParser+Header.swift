extension SIEParser {
  /// Reads a record outside the vouchers; false for a label this reader does not know.
  mutating func readHeader(_ label: String) -> Bool {
    switch label {
    case "KONTO": readAccount()
    case "OBJEKT": readObject()
    case "UNDERDIM": readSubDimension()
    case "RAR": readFiscalYear()
    case "ORGNR": readOrganisationNumber()
    case "OMFATTN": readCompleteThrough()
    case "PROGRAM": readProgram()
    case "VALUTA": readCurrency()
    case "SIETYP":
      type = lexer.field().flatMap { lexer.number($0) }
      ledger.sieType = type
    case "KSUMMA": readChecksum()
    case "KTYP": checkAccountType()
    case "IB", "UB", "RES": readBalance(label)
    case "PSALDO": if monthSums == nil { monthSums = lexer }
    case "GEN": ledger.generated = lexer.field().flatMap { lexer.date($0) }
    // Known, but nothing in them changes a report.
    case "FLAGGA", "FORMAT", "FNAMN", "FNR", "FTYP", "BKOD", "ADRESS", "PROSA", "TAXAR",
      "KPTYP", "ENHET", "SRU", "DIM", "OIB", "OUB", "PBUDGET":
      break
    default: return false
    }
    return true
  }

  /// `#KONTO number name`.
  private mutating func readAccount() {
    guard let number = lexer.field() else { return problems.incomplete("#KONTO", lexer.line) }
    let name = lexer.field()
    ledger.accountNames[lexer.text(number)] = name.map(lexer.text) ?? ""
  }

  /// `#KTYP account type`; the accounts' types decide nothing here.
  private mutating func checkAccountType() {
    guard lexer.field() != nil, lexer.field() != nil else {
      return problems.incomplete("#KTYP", lexer.line)
    }
  }

  /// `#OBJEKT dimension code name`.
  private mutating func readObject() {
    guard let dimension = lexer.field(), let number = lexer.number(dimension),
      let code = lexer.field()
    else { return problems.incomplete("#OBJEKT", lexer.line) }
    let name = lexer.field()
    let object = DimensionObject(dimension: number, code: lexer.text(code))
    ledger.objectNames[object] = name.map(lexer.text) ?? ""
  }

  /// `#UNDERDIM number name parent`.
  private mutating func readSubDimension() {
    guard let dimension = lexer.field(), let number = lexer.number(dimension),
      lexer.field() != nil, let above = lexer.field(), let parent = lexer.number(above)
    else { return problems.incomplete("#UNDERDIM", lexer.line) }
    ledger.dimensionParents[number] = parent
  }

  /// `#RAR index start end`; index 0 is the year of the vouchers.
  private mutating func readFiscalYear() {
    guard let indexField = lexer.field(), let index = lexer.number(indexField),
      let startField = lexer.field(), let endField = lexer.field(),
      let start = lexer.date(startField), let end = lexer.date(endField), start <= end
    else { return problems.incomplete("#RAR", lexer.line) }
    let year = Period(start: start, end: end)
    ledger.fiscalYears.append(year)
    guard index == 0 else { return }
    if let other = ledger.fiscalYear, other != year {
      noteOddity("two fiscal years as this year (#RAR 0), of which the last was taken")
    }
    ledger.fiscalYear = year
  }

  /// Ten or twelve digits, with or without hyphen, become `NNNNNN-NNNN`.
  private mutating func readOrganisationNumber() {
    let text = lexer.field().map(lexer.text) ?? ""
    let digits = text.utf8.filter { (0x30...0x39).contains($0) }
    guard digits.count == 10 || digits.count == 12 else {
      return problems.incomplete("#ORGNR", lexer.line)
    }
    let number = String(decoding: digits.suffix(10), as: UTF8.self)
    ledger.organisationNumber = "\(number.prefix(6))-\(number.suffix(4))"
  }

  private mutating func readCompleteThrough() {
    guard let field = lexer.field(), let date = lexer.date(field) else {
      return problems.incomplete("#OMFATTN", lexer.line)
    }
    balancesThrough = date
  }

  /// `#PROGRAM name version`.
  private mutating func readProgram() {
    let parts = [lexer.field(), lexer.field()].compactMap { $0 }.map(lexer.text)
    let name = parts.filter { !$0.isEmpty }.joined(separator: " ")
    ledger.program = name.isEmpty ? nil : name
  }

  private mutating func readCurrency() {
    let code = lexer.field().map(lexer.text) ?? ""
    guard !code.isEmpty, code.uppercased() != "SEK" else { return }
    problems.currency(lexer.line)
  }

  private mutating func readChecksum() {
    let value = lexer.field().map(lexer.text) ?? ""
    let line = lexer.line
    lexer.skipLine()
    checksums.append(ChecksumMark(value: value, line: line, end: lexer.position))
  }
}
