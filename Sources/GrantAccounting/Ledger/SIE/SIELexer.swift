/// Cuts a SIE file into records and fields, byte by byte and once.
///
/// What is called for every row is given the file's bytes as a span: two threads that each hold the
/// array would spend a fifth of their time on its one reference count.
struct SIELexer {
  let source: SourceText
  /// From 1, the line of `position`.
  private(set) var line: Int
  /// A line end that was a carriage return alone.
  private(set) var sawBareReturn = false
  /// The end-of-file mark of old DOS programs.
  private(set) var sawEndMark = false
  /// A field whose line ended before its closing quote.
  var sawUnclosedQuote = false
  private(set) var position: Int
  private let end: Int

  /// Reads a part of the file that begins at the start of the line numbered `line`.
  init(_ source: SourceText, part: Range<Int>, line: Int) {
    self.source = source
    self.line = line
    (position, end) = (part.lowerBound, part.upperBound)
  }

  /// The same, with what was seen in the part before.
  func adding(_ before: SIELexer) -> SIELexer {
    var joined = self
    joined.sawBareReturn = sawBareReturn || before.sawBareReturn
    joined.sawEndMark = sawEndMark || before.sawEndMark
    return joined
  }

  /// Moves to the next byte that is no blank or line end.
  ///
  /// - Returns: That byte, or `nil` at the end of the file.
  mutating func nextByte(_ bytes: Span<UInt8>) -> UInt8? {
    while position < end {
      switch bytes[position] {
      case .space, .tab: break
      case .newline: line += 1
      case .carriageReturn:
        if position + 1 == end || bytes[position + 1] != .newline {
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

  /// Passes a `#` and the label, if the label is this one.
  mutating func skipLabel(_ label: StaticString, _ bytes: Span<UInt8>) -> Bool {
    let length = label.utf8CodeUnitCount
    guard position + 1 + length < end, bytes[position + 1 + length].isBlank else { return false }
    for index in 0..<length where bytes[position + 1 + index] != label.utf8Start[index] {
      return false
    }
    position += 1 + length
    return true
  }

  /// Passes the rest of the line.
  mutating func skipLine(_ bytes: Span<UInt8>) {
    while position < end, !bytes[position].endsLine { position += 1 }
  }

  /// Reads the label at a `#`, without it.
  mutating func label(_ bytes: Span<UInt8>) -> String {
    let start = position + 1
    position = start
    while position < end, !bytes[position].endsField { position += 1 }
    return source.string(start..<position)
  }

  /// Passes blanks within the line.
  ///
  /// - Returns: The byte that follows, `nil` at the end of the line.
  mutating func peek(_ bytes: Span<UInt8>) -> UInt8? {
    while position < end, bytes[position].isBlank { position += 1 }
    guard position < end, !bytes[position].endsLine else { return nil }
    return bytes[position]
  }

  /// The next field of the line; `nil` where the line has no more.
  ///
  /// Within `{ }` (`inList`) a closing brace ends a field too.
  mutating func field(_ bytes: Span<UInt8>, inList: Bool = false) -> SIEField? {
    guard let first = peek(bytes) else { return nil }
    if first == .quote { return quotedField(bytes, inList: inList) }
    let start = position
    while position < end, !bytes[position].endsField,
      !(inList && bytes[position] == .closeBrace)
    {
      position += 1
    }
    return SIEField(range: start..<position)
  }

  /// A quote ends the field only before a blank: programs write `"F"rskott"` for ö.
  private mutating func quotedField(_ bytes: Span<UInt8>, inList: Bool) -> SIEField {
    position += 1
    var field = SIEField(range: position..<position)
    while position < end, !bytes[position].endsLine {
      let next = position + 1 < end ? bytes[position + 1] : .newline
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
  func plainBytes(_ field: SIEField) -> ArraySlice<UInt8> { source.plainBytes(field.place) }

  func amount(_ field: SIEField, _ bytes: Span<UInt8>) -> ParsedAmount {
    exactAmount(bytes, field.range).map { .exact($0) } ?? parseAmount(source.bytes[field.range])
  }

  /// Eight digits as a date; `nil` for anything else.
  func date(_ field: SIEField, _ bytes: Span<UInt8>) -> CalendarDate? {
    guard field.range.count == 8 else { return nil }
    var number = 0
    for index in field.range {
      let digit = bytes[index] &- 0x30
      guard digit < 10 else { return nil }
      number = number * 10 + Int(digit)
    }
    return CalendarDate(year: number / 10_000, month: number / 100 % 100, day: number % 100)
  }

  func endsWithDigit(_ field: SIEField, _ bytes: Span<UInt8>) -> Bool {
    guard let last = field.range.last else { return false }
    return bytes[last] &- 0x30 < 10
  }

  /// A whole number without sign or with a minus; `nil` for anything else.
  func number(_ field: SIEField) -> Int? { Int(text(field)) }
}

/// Where a field lies in the file, without its quotes.
struct SIEField {
  var range: Range<Int>
  var hasEscape = false

  var isEmpty: Bool { range.isEmpty }
  var place: TextPlace { TextPlace(range, hasEscape: hasEscape) }
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
