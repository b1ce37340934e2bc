/// Cuts a SIE file into records and fields, byte by byte and once.
struct SIELexer {
  let source: SourceText
  /// From 1, the line of `position`.
  private(set) var line = 1
  /// A line end that was a carriage return alone.
  private(set) var sawBareReturn = false
  /// The end-of-file mark of old DOS programs.
  private(set) var sawEndMark = false
  /// A field whose line ended before its closing quote.
  var sawUnclosedQuote = false
  private var position: Int
  private let bytes: [UInt8]

  init(_ source: SourceText) {
    self.source = source
    bytes = source.bytes
    position = source.start
  }

  /// Moves to the next byte that is no blank or line end.
  ///
  /// - Returns: That byte, or `nil` at the end of the file.
  mutating func nextByte() -> UInt8? {
    while position < bytes.count {
      switch bytes[position] {
      case .space, .tab: break
      case .newline: line += 1
      case .carriageReturn:
        if position + 1 == bytes.count || bytes[position + 1] != .newline {
          line += 1
          sawBareReturn = true
        }
      case 0x1A: sawEndMark = true
      case let byte: return byte
      }
      position += 1
    }
    return nil
  }

  /// Passes one byte, a brace.
  mutating func skipByte() { position += 1 }

  /// Passes the rest of the line.
  mutating func skipLine() {
    while position < bytes.count, !bytes[position].endsLine { position += 1 }
  }

  /// Reads the label at a `#`, without it.
  mutating func label() -> String {
    let start = position + 1
    position = start
    while position < bytes.count, !bytes[position].endsField { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  /// Passes blanks within the line.
  ///
  /// - Returns: The byte that follows, `nil` at the end of the line.
  mutating func peek() -> UInt8? {
    while position < bytes.count, bytes[position].isBlank { position += 1 }
    guard position < bytes.count, !bytes[position].endsLine else { return nil }
    return bytes[position]
  }

  /// The next field of the line; `nil` where the line has no more.
  ///
  /// Within `{ }` (`inList`) a closing brace ends a field too.
  mutating func field(inList: Bool = false) -> SIEField? {
    guard let first = peek() else { return nil }
    if first == .quote { return quotedField(inList: inList) }
    let start = position
    while position < bytes.count, !bytes[position].endsField,
      !(inList && bytes[position] == .closeBrace)
    {
      position += 1
    }
    return SIEField(range: start..<position)
  }

  /// A quote ends the field only before a blank: programs write `"F"rskott"` for ö.
  private mutating func quotedField(inList: Bool) -> SIEField {
    position += 1
    var field = SIEField(range: position..<position)
    while position < bytes.count, !bytes[position].endsLine {
      let next = position + 1 < bytes.count ? bytes[position + 1] : .newline
      if bytes[position] == .backslash, next == .quote {
        field.hasEscape = true
        position += 2
        continue
      }
      if bytes[position] == .quote, next.endsField || (inList && next == .closeBrace) {
        field.range = field.range.lowerBound..<position
        position += 1
        return field
      }
      position += 1
    }
    field.range = field.range.lowerBound..<position
    sawUnclosedQuote = true
    return field
  }

  /// The field's characters, `\"` as a quote; a backslash elsewhere is itself.
  func text(_ field: SIEField) -> String { source.string(plainBytes(field)) }

  /// The field's bytes as stored, but `\"` as a quote.
  func plainBytes(_ field: SIEField) -> ArraySlice<UInt8> {
    guard field.hasEscape else { return bytes[field.range] }
    var plain: [UInt8] = []
    for index in field.range {
      let isEscape =
        bytes[index] == .backslash && index + 1 < field.range.upperBound
        && bytes[index + 1] == .quote
      if !isEscape { plain.append(bytes[index]) }
    }
    return plain[...]
  }

  func amount(_ field: SIEField) -> ParsedAmount { parseAmount(bytes[field.range]) }

  /// Eight digits as a date; `nil` for anything else.
  func date(_ field: SIEField) -> CalendarDate? { CalendarDate(digits: bytes[field.range]) }

  /// A whole number without sign or with a minus; `nil` for anything else.
  func number(_ field: SIEField) -> Int? { Int(text(field)) }
}

/// Where a field lies in the file, without its quotes.
struct SIEField {
  var range: Range<Int>
  var hasEscape = false

  var isEmpty: Bool { range.isEmpty }
}

extension UInt8 {
  static let tab: UInt8 = 0x09
  static let newline: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let quote: UInt8 = 0x22
  static let hash: UInt8 = 0x23
  static let backslash: UInt8 = 0x5C
  static let openBrace: UInt8 = 0x7B
  static let closeBrace: UInt8 = 0x7D

  var isBlank: Bool { self == .space || self == .tab }
  var endsLine: Bool { self == .newline || self == .carriageReturn }
  var endsField: Bool { isBlank || endsLine }
}
