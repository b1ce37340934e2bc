/// The same for records that are few: each call holds the file's bytes by itself.
extension SIELexer {
  mutating func nextByte() -> UInt8? {
    let bytes = source.bytes
    return nextByte(bytes.span)
  }

  mutating func skipLine() {
    let bytes = source.bytes
    skipLine(bytes.span)
  }

  mutating func label() -> String {
    let bytes = source.bytes
    return label(bytes.span)
  }

  mutating func peek() -> UInt8? {
    let bytes = source.bytes
    return peek(bytes.span)
  }

  mutating func field(inList: Bool = false) -> SIEField? {
    let bytes = source.bytes
    return field(bytes.span, inList: inList)
  }

  func amount(_ field: SIEField) -> ParsedAmount { amount(field, source.bytes.span) }

  func date(_ field: SIEField) -> CalendarDate? { date(field, source.bytes.span) }

  /// Pairs of dimension and object between braces, at the opening one.
  ///
  /// - Returns: `nil` where they are no pairs.
  mutating func objectList() -> [DimensionObject]? {
    skipByte()
    var objects: [DimensionObject] = []
    while let next = peek() {
      if next == .closeBrace {
        skipByte()
        return objects
      }
      guard let dimension = field(inList: true), let number = number(dimension),
        peek() != .closeBrace, let code = field(inList: true)
      else { return nil }
      objects.append(DimensionObject(dimension: number, code: text(code)))
    }
    return nil
  }
}
