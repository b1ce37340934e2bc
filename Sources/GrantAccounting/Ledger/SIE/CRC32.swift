/// The cyclic redundancy check that SIE, ZIP and PNG share.
///
/// Polynomial EDB88320, all bits set before and turned over after.
struct CRC32 {
  private static let table: [UInt32] = (UInt32(0)..<256).map { byte in
    var value = byte
    for _ in 0..<8 {
      let isOdd = value & 1 == 1
      value >>= 1
      if isOdd { value ^= 0xEDB8_8320 }
    }
    return value
  }

  private var state = UInt32.max

  /// The sum of the bytes so far.
  var value: UInt32 { ~state }

  mutating func add(_ byte: UInt8) {
    let index = Int(UInt8(truncatingIfNeeded: state) ^ byte)
    state = (state >> 8) ^ Self.table[index]
  }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }
}
