/// Which of a UTF-16 character's two bytes comes first.
enum UTF16Order: String {
  case littleEndian = "UTF-16 LE"
  case bigEndian = "UTF-16 BE"
}

/// The byte order of a UTF-16 file; `nil` for any other file.
///
/// Without a byte order mark the zero bytes tell: in Latin text nearly every second byte is zero,
/// and hardly any other.
func utf16Order(of bytes: [UInt8]) -> UTF16Order? {
  if bytes.starts(with: [0xFF, 0xFE]) { return .littleEndian }
  if bytes.starts(with: [0xFE, 0xFF]) { return .bigEndian }
  let pairs = min(bytes.count, 4096) / 2
  guard pairs >= 4 else { return nil }
  var first = 0
  var second = 0
  for index in 0..<pairs {
    if bytes[2 * index] == 0 { first += 1 }
    if bytes[2 * index + 1] == 0 { second += 1 }
  }
  guard max(first, second) * 10 >= pairs * 7, min(first, second) * 20 <= pairs else { return nil }
  return second > first ? .littleEndian : .bigEndian
}

/// UTF-8 for UTF-16; an odd last byte is dropped.
func transcodeUTF16(_ bytes: [UInt8]) -> [UInt8] {
  let low = utf16Order(of: bytes) == .bigEndian ? 1 : 0
  let hasMark = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  let units = stride(from: hasMark ? 2 : 0, to: bytes.count - 1, by: 2).map { index in
    UInt16(bytes[index + low]) | UInt16(bytes[index + 1 - low]) << 8
  }
  return Array(String(decoding: units, as: UTF16.self).utf8)
}
