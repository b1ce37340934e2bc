/// Steps over the tokens of a PDF; knows where a value ends, not what it means.
struct Syntax {
  let bytes: [UInt8]
  var index: Int

  init(_ bytes: [UInt8], at index: Int = 0) { (self.bytes, self.index) = (bytes, index) }

  /// The byte `ahead` of the current one; 0, which no token holds, beyond the end.
  func peek(_ ahead: Int = 0) -> UInt8 {
    bytes.indices.contains(index + ahead) ? bytes[index + ahead] : 0
  }

  /// Steps over white space and comments.
  mutating func skipSpace() {
    while index < bytes.count {
      if bytes[index] == ascii("%") {
        while index < bytes.count, bytes[index] != 10, bytes[index] != 13 { index += 1 }
      } else if !isSpace(bytes[index]) {
        return
      } else {
        index += 1
      }
    }
  }

  /// Steps over `word`; nothing moves where something else stands.
  mutating func skip(_ word: StaticString) -> Bool {
    skipSpace()
    let length = word.utf8CodeUnitCount
    guard index >= 0, index + length <= bytes.count else { return false }
    let stands = word.withUTF8Buffer { bytes[index..<index + length].elementsEqual($0) }
    if stands { index += length }
    return stands
  }

  mutating func integer() throws(FinishError) -> Int {
    skipSpace()
    let start = index
    while isDigit(peek()) { index += 1 }
    // Ten digits, as in the cross-reference table, never overflow.
    guard (1...10).contains(index - start), let value = Int(text(start..<index)) else {
      throw .file("a number was expected at byte \(start)")
    }
    return value
  }

  /// The object number of a reference, `12 0 R`.
  mutating func reference() throws(FinishError) -> Int {
    let number = try integer()
    guard try integer() == 0, skip("R") else {
      throw .file("a reference was expected before byte \(index)")
    }
    return number
  }

  /// Steps over one value, a whole dictionary or array included.
  ///
  /// - Returns: Where it stands, without the space around it.
  mutating func value() throws(FinishError) -> Range<Int> {
    skipSpace()
    let start = index
    switch peek() {
    case ascii("<") where peek(1) == ascii("<"):
      index += 2
      while !skip(">>") { _ = try value() }
    case ascii("["):
      index += 1
      while !skip("]") { _ = try value() }
    case ascii("("): try string()
    case ascii("<"):
      while peek() != ascii(">") { try step() }
      index += 1
    default:
      index += 1
      while !isSpace(peek()), !isDelimiter(peek()) { index += 1 }
      skipRestOfReference(from: start)
    }
    guard index <= bytes.count else { throw .file("it ends inside a value") }
    return start..<index
  }

  /// The entries of a dictionary: names without their slash, and where their values stand.
  mutating func dictionary() throws(FinishError) -> [String: Range<Int>] {
    guard skip("<<") else { throw .file("a dictionary was expected at byte \(index)") }
    var entries: [String: Range<Int>] = [:]
    while !skip(">>") {
      let name = try value()
      guard bytes[name.lowerBound] == ascii("/") else {
        throw .file("a name was expected at byte \(name.lowerBound)")
      }
      entries[text(name.dropFirst())] = try value()
    }
    return entries
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private mutating func step() throws(FinishError) {
    guard index < bytes.count else { throw .file("it ends inside a value") }
    index += 1
  }

  private mutating func string() throws(FinishError) {
    var depth = 0
    repeat {
      if peek() == ascii("\\") {
        index += 1
      } else if peek() == ascii("(") {
        depth += 1
      } else if peek() == ascii(")") {
        depth -= 1
      }
      try step()
    } while depth > 0
  }

  /// `12` may be the beginning of `12 0 R`.
  private mutating func skipRestOfReference(from start: Int) {
    guard bytes[start..<min(index, bytes.count)].allSatisfy(isDigit) else { return }
    var ahead = self
    ahead.skipSpace()
    guard isDigit(ahead.peek()) else { return }
    while isDigit(ahead.peek()) { ahead.index += 1 }
    // Not `RG`, an operator of content streams.
    if ahead.skip("R"), isSpace(ahead.peek()) || isDelimiter(ahead.peek()) { index = ahead.index }
  }
}

func ascii(_ character: Unicode.Scalar) -> UInt8 { UInt8(ascii: character) }

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

private func isSpace(_ byte: UInt8) -> Bool {
  byte == 32 || byte == 10 || byte == 13 || byte == 9 || byte == 12 || byte == 0
}

private func isDelimiter(_ byte: UInt8) -> Bool {
  switch byte {
  case ascii("("), ascii(")"), ascii("<"), ascii(">"), ascii("["), ascii("]"), ascii("{"),
    ascii("}"), ascii("/"), ascii("%"):
    true
  default: false
  }
}
