/// What the records between two `#KSUMMA` add up to.
///
/// Labels and fields count, without blanks, quotes around fields and braces of lists and blocks.
struct SIEChecksum {
  /// Over the bytes as stored.
  private(set) var stored = CRC32()
  /// Over the same text in CP437, as the format has it; programs that write another encoding
  /// differ on which of the two they sum.
  private(set) var page437 = CRC32()
  /// A character that CP437 lacks: the sum the program made cannot be known.
  private(set) var isLossy = false

  /// Sums the records up to the line `end`.
  ///
  /// - Complexity: O(*n*) in the bytes between.
  init(_ records: SIELexer, toLine end: Int) {
    var lexer = records
    let isPage437 = lexer.source.encoding == .codePage437 || lexer.source.encoding == .ascii
    while let byte = lexer.nextByte(), lexer.line < end {
      switch byte {
      case .openBrace, .closeBrace:
        lexer.skipByte()
      case .hash:
        addRecord(&lexer, isPage437)
        lexer.skipLine()
      default:
        lexer.skipLine()
      }
    }
    if isPage437 { page437 = stored }
  }

  /// Whether either sum is the one the file states, signed or not.
  func agrees(with stated: UInt32) -> Bool { stated == stored.value || stated == page437.value }

  private mutating func addRecord(_ lexer: inout SIELexer, _ isPage437: Bool) {
    let label = lexer.label()
    stored.add(.hash)
    for byte in label.utf8 { stored.add(byte) }
    if !isPage437 { addInPage437("#\(label)") }
    var isInList = false
    while let next = lexer.peek() {
      if next == .openBrace || (isInList && next == .closeBrace) {
        isInList = next == .openBrace
        lexer.skipByte()
      } else if let field = lexer.field(inList: isInList) {
        stored.add(lexer.plainBytes(field))
        if !isPage437 { addInPage437(lexer.text(field)) }
      }
    }
  }

  private mutating func addInPage437(_ text: String) {
    for scalar in text.unicodeScalars {
      if let byte = CodePage437.byte(of: scalar) {
        page437.add(byte)
      } else {
        isLossy = true
      }
    }
  }
}
