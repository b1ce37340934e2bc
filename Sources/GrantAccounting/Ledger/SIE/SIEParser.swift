/// Reads the records of one SIE file, or of a part of it, in order.
///
/// Header records are in `SIEParser+Header.swift`, vouchers in `SIEParser+Voucher.swift`, their
/// rows in `SIEParser+Row.swift`; what only the end of the file can tell is in
/// `SIEParser+End.swift`.
struct SIEParser: Sendable {
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

  var lexer: SIELexer
  var problems: Problems
  /// What the header says; the vouchers are in `store` until the end.
  var ledger: Ledger
  var store: VoucherStore
  var accounts: Interner<String>
  var objects: Interner<DimensionObject>
  var block = Block.none
  /// The voucher being read.
  var voucher: OpenVoucher?
  var type: Int?
  var checksums: [ChecksumMark] = []
  var balancesThrough: CalendarDate?
  var balances = SIEBalances()
  /// The lexer past the label of the first `#PSALDO`.
  var monthSums: SIELexer?
  var hasKnownRecord = false
  var hasVoucher = false
  /// True while rows that belong to no voucher follow each other, so a run is told once.
  var isStray = false
  /// The sum of all rows without sign, which guards every later sum.
  var turnover = Money.zero
  var oddities: [String: Int] = [:]

  init(_ source: SourceText, part: SIEPart, file: String) {
    lexer = SIELexer(source, part: part.range, line: part.line)
    problems = Problems(file: file)
    ledger = Ledger(file: file, encoding: source.encoding)
    store = VoucherStore(source: source)
    // A project's own small file is not made to clear tables that a region's year needs.
    let isLarge = part.range.count > 1 << 20
    accounts = Interner(slotBits: isLarge ? 10 : 6)
    objects = Interner(slotBits: isLarge ? 14 : 7)
    // Few rows are shorter than this; memory that no row is written to costs nothing.
    store.rows.reserveCapacity(part.range.count / 24)
  }

  /// Reads every record up to the part's end.
  mutating func readRecords() {
    let file = lexer.source.bytes
    let bytes = file.span
    while let byte = lexer.nextByte(bytes) {
      switch byte {
      case .openBrace:
        lexer.skipByte()
        openBlock()
      case .closeBrace:
        lexer.skipByte()
        closeBlock()
      case .hash:
        readRecord(bytes)
        if lexer.sawUnclosedQuote { problems.unterminatedQuote(lexer.line) }
        lexer.sawUnclosedQuote = false
        lexer.skipLine(bytes)
      default:
        problems.unknownLine(lexer.line)
        lexer.skipLine(bytes)
      }
    }
  }

  private mutating func readRecord(_ bytes: Span<UInt8>) {
    if block == .open, lexer.skipLabel("TRANS", bytes) { return readRow(bytes) }
    if lexer.skipLabel("VER", bytes) {
      hasKnownRecord = true
      return readVoucher(bytes)
    }
    let label = lexer.label(bytes)
    if read(label, bytes) { return hasKnownRecord = true }
    let capitals = label.uppercased()
    if capitals != label, read(capitals, bytes) {
      hasKnownRecord = true
      noteOddity("labels in lower case")
    } else if block != .open, block != .unknownOpen {
      closeAnnounced()
      block = .unknownAnnounced
    }
  }

  /// Reads the record if its label is known.
  private mutating func read(_ label: String, _ bytes: Span<UInt8>) -> Bool {
    if block == .unknownOpen, label != "VER" { return true }
    switch label {
    case "TRANS":
      readRow(bytes)
      return true
    case "RTRANS", "BTRANS": return true
    case "VER":
      readVoucher(bytes)
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
  mutating func noteOddity(_ what: String, line: Int? = nil) {
    oddities[what] = min(oddities[what] ?? .max, line ?? lexer.line)
  }
}
