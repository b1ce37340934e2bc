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
  /// At hand here: a static table is looked up anew at each use.
  private let table = Self.table

  /// The sum of the bytes so far.
  var value: UInt32 { ~state }

  mutating func add(_ byte: UInt8) {
    let index = Int(UInt8(truncatingIfNeeded: state) ^ byte)
    state = (state >> 8) ^ table[index]
  }

  mutating func add(_ bytes: ArraySlice<UInt8>) {
    var sum = state
    for byte in bytes {
      sum = (sum >> 8) ^ table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)]
    }
    state = sum
  }
}
