/// How the bytes of a ledger file stand for characters.
public enum TextEncoding: String, CaseIterable, Hashable, Sendable {
  case ascii = "ASCII"
  case utf8 = "UTF-8"
  case utf16 = "UTF-16"
  case codePage437 = "CP437"
  case windows1252 = "CP1252"
}

/// A file's bytes in an encoding whose lower half is ASCII, so that fields can be cut as bytes.
struct SourceText: Sendable {
  /// As stored, but UTF-16 becomes UTF-8.
  let bytes: [UInt8]
  /// Past the byte order mark.
  let start: Int
  /// What the file was stored as.
  let encoding: TextEncoding
  let upperHalf: [Unicode.Scalar]

  /// Detects the encoding from the bytes alone; what the file says about itself is never true.
  ///
  /// - Parameters:
  ///   - bytes: The file as stored.
  ///   - fallback: The code page meant where the letters do not tell.
  /// - Complexity: O(*n*).
  init(_ bytes: [UInt8], fallback: TextEncoding) {
    encoding = detectEncoding(bytes, fallback: fallback)
    self.bytes = encoding == .utf16 ? transcodeUTF16(bytes) : bytes
    start = self.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    switch encoding {
    case .ascii, .utf8, .utf16: upperHalf = []
    case .codePage437: upperHalf = CodePage437.upperHalf
    case .windows1252: upperHalf = Windows1252.upperHalf
    }
  }

  /// Texts that come from no file.
  init(utf8 bytes: [UInt8]) {
    (self.bytes, start, encoding, upperHalf) = (bytes, 0, .utf8, [])
  }

  /// The characters of some bytes of the file.
  func string(_ range: Range<Int>) -> String { string(bytes[range]) }

  /// The characters of bytes cut out of the file; invalid UTF-8 becomes U+FFFD.
  func string(_ slice: ArraySlice<UInt8>) -> String {
    if upperHalf.isEmpty || slice.allSatisfy({ $0 < 0x80 }) {
      return String(decoding: slice, as: UTF8.self)
    }
    var utf8: [UInt8] = []
    utf8.reserveCapacity(slice.count * 2)
    for byte in slice {
      if byte < 0x80 {
        utf8.append(byte)
      } else {
        utf8.append(
          contentsOf: UTF8.encode(upperHalf[Int(byte) - 0x80]) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return String(decoding: utf8, as: UTF8.self)
  }
}

/// The encoding in which the file makes sense.
///
/// A byte order mark decides, then the zero bytes of UTF-16, then valid UTF-8, then which reading
/// has most Swedish letters: files hold stray bytes of another encoding, and a minority must not
/// decide.
func detectEncoding(_ bytes: [UInt8], fallback: TextEncoding) -> TextEncoding {
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
  if utf16Order(of: bytes) != nil { return .utf16 }
  guard let first = firstHighByte(bytes, from: 0) else { return .ascii }
  if isValidUTF8(bytes) { return .utf8 }
  var counts = [Int](repeating: 0, count: 256)
  var utf8 = 0
  var next: Int? = first
  while let place = next {
    counts[Int(bytes[place])] += 1
    // å ä ö Å Ä Ö are 0xC3 and one of these.
    if place > 0, bytes[place - 1] == 0xC3,
      [0xA5, 0xA4, 0xB6, 0x85, 0x84, 0x96].contains(bytes[place])
    {
      utf8 += 1
    }
    next = firstHighByte(bytes, from: place + 1)
  }
  let page437 = CodePage437.swedishLetters.reduce(0) { $0 + counts[Int($1)] }
  let page1252 = Windows1252.swedishLetters.reduce(0) { $0 + counts[Int($1)] }
  if utf8 > max(page437, page1252) { return .utf8 }
  if page437 == page1252 { return fallback }
  return page437 > page1252 ? .codePage437 : .windows1252
}

/// The next byte that is no ASCII; `nil` where all the rest is.
///
/// Looks at eight bytes at a time: nearly all of a ledger is ASCII.
private func firstHighByte(_ bytes: [UInt8], from start: Int) -> Int? {
  bytes.withUnsafeBytes { buffer in
    var place = start
    while place + 8 <= buffer.count {
      let word = buffer.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let high = UInt64(littleEndian: word) & 0x8080_8080_8080_8080
      if high != 0 { return place + high.trailingZeroBitCount / 8 }
      place += 8
    }
    return buffer[place...].firstIndex { $0 >= 0x80 }
  }
}

private func isValidUTF8(_ bytes: [UInt8]) -> Bool {
  do {
    _ = try UTF8Span(validating: bytes.span)
    return true
  } catch {
    return false
  }
}

extension SourceText {
  /// How many characters an earlier program replaced by U+FFFD because it could not read them.
  func damagedCharacters() -> Int {
    guard encoding == .utf8 || encoding == .utf16 else { return 0 }
    var count = 0
    var index = start
    while index + 2 < bytes.count {
      if bytes[index] == 0xEF, bytes[index + 1] == 0xBF, bytes[index + 2] == 0xBD { count += 1 }
      index += 1
    }
    return count
  }
}
