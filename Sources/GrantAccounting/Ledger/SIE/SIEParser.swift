/// Reads the records of one SIE file in order.
///
/// Header records are in `SIEParser+Header.swift`, vouchers in `SIEParser+Voucher.swift`.
struct SIEParser {
  /// What a brace on the next line would open or close.
  enum Block {
    case none
    /// After `#VER`, before its `{`.
    case announced
    /// Inside a voucher.
    case open
    /// After a label this reader does not know.
    case unknownAnnounced
    /// Inside the block of such a label.
    case unknownOpen
  }

  /// Where the checksum stands: `#KSUMMA` begins a file whole to its last record.
  enum Checksum {
    case none
    /// The lexer past the first `#KSUMMA`, where the sum starts.
    case begun(SIELexer)
    case closed
  }

  var lexer: SIELexer
  var problems: Problems
  var ledger: Ledger
  var block = Block.none
  /// The voucher being read.
  var voucher: OpenVoucher?
  var type: Int?
  var checksum = Checksum.none
  var balancesThrough: CalendarDate?
  var hasKnownRecord = false
  var hasVoucher = false
  /// True while rows that belong to no voucher follow each other, so a run is told once.
  var isStray = false
  /// The sum of all rows without sign, which guards every later sum.
  var turnover = Money.zero
  var oddities: [String: Int] = [:]

  init(_ source: SourceText, file: String) {
    lexer = SIELexer(source)
    problems = Problems(file: file)
    ledger = Ledger(file: file, encoding: source.encoding)
  }

  mutating func parse() -> Checked<Ledger> {
    while let byte = lexer.nextByte() {
      switch byte {
      case .openBrace:
        lexer.skipByte()
        openBlock()
      case .closeBrace:
        lexer.skipByte()
        closeBlock()
      case .hash:
        readRecord()
        if lexer.sawUnclosedQuote { problems.unterminatedQuote(lexer.line) }
        lexer.sawUnclosedQuote = false
        lexer.skipLine()
      default:
        problems.unknownLine(lexer.line)
        lexer.skipLine()
      }
    }
    finish()
    return Checked(ledger, diagnostics: problems.diagnostics())
  }

  private mutating func readRecord() {
    let label = lexer.label()
    if read(label) { return hasKnownRecord = true }
    let capitals = label.uppercased()
    if capitals != label, read(capitals) {
      hasKnownRecord = true
      noteOddity("labels in lower case")
    } else if block != .open, block != .unknownOpen {
      closeAnnounced()
      block = .unknownAnnounced
    }
  }

  /// Reads the record if its label is known.
  private mutating func read(_ label: String) -> Bool {
    if block == .unknownOpen, label != "VER" { return true }
    switch label {
    case "TRANS":
      readRow()
      return true
    case "RTRANS", "BTRANS": return true
    case "VER":
      readVoucher()
      return true
    default: break
    }
    guard readHeader(label) else { return false }
    if block != .open {
      closeAnnounced()
      block = .none
    }
    isStray = false
    return true
  }

  private mutating func openBlock() {
    switch block {
    case .announced: block = .open
    case .unknownAnnounced: block = .unknownOpen
    case .none, .open, .unknownOpen: problems.strayBrace("{", lexer.line)
    }
  }

  private mutating func closeBlock() {
    switch block {
    case .open: closeVoucher()
    case .unknownOpen: break
    case .none, .announced, .unknownAnnounced:
      if !isStray { problems.strayBrace("}", lexer.line) }
      closeAnnounced()
    }
    block = .none
    isStray = false
  }

  /// Remembers the first line of something tolerated, to tell it once.
  mutating func noteOddity(_ what: String) {
    if oddities[what] == nil { oddities[what] = lexer.line }
  }

  /// Checks what only the end of the file can tell.
  private mutating func finish() {
    guard hasKnownRecord else {
      problems = Problems(file: ledger.file)
      return problems.noRecords()
    }
    if block == .unknownOpen || block == .open || block == .announced {
      problems.truncated(voucher?.label, voucher?.line ?? lexer.line)
    } else if case .begun = checksum {
      problems.checksumMissing()
    }
    if !hasVoucher { problems.noVouchers(type: type ?? 1) }
    if hasVoucher, ledger.fiscalYears.isEmpty { problems.noFiscalYear() }
    checkYears()
    if lexer.sawBareReturn { noteOddity("lines that end in a carriage return alone") }
    if lexer.sawEndMark { noteOddity("an end-of-file mark (Ctrl-Z)") }
    if lexer.source.encoding == .utf16 { noteOddity("UTF-16") }
    for (what, line) in oddities.sorted(by: { ($0.value, $0.key) < ($1.value, $1.key) }) {
      problems.unusual(what, line)
    }
    let damaged = lexer.source.damagedCharacters()
    if damaged > 0 { problems.damagedText(damaged) }
    ledger.completeThrough = completeThrough()
  }

  /// The stated day where it is plausible: a program that does not know writes 1970-01-01.
  private func completeThrough() -> CalendarDate? {
    let last = ledger.vouchers.lazy.map(\.date).max()
    guard let stated = balancesThrough else { return last }
    let earliest = ledger.fiscalYear?.start ?? CalendarDate(year: 1990, month: 1, day: 1)
    return earliest.map { stated >= $0 } ?? true ? stated : last
  }
}
