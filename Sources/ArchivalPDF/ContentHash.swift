/// A 128-bit FNV-1a hash: names a file's content and tells every accident, but no forger.
///
/// Each step can be undone, so two files that differ in a single byte never have the same hash; for
/// any other accident the chance is about 1 in 2^128. Whoever changes a file on purpose can compute
/// the hash anew: only a signature tells who made a file.
///
/// - Source: Fowler, Noll, Vo, Eastlake, *The FNV Non-Cryptographic Hash Algorithm*.
struct ContentHash {
  private(set) var value: UInt128 = 0x6C62_272E_07BB_0142_62B8_2175_6295_C58D

  init(of bytes: some Sequence<UInt8>) {
    let prime: UInt128 = 0x0000_0000_0100_0000_0000_0000_0000_013B
    for byte in bytes { value = (value ^ UInt128(byte)) &* prime }
  }

  /// 32 hexadecimal digits.
  var hex: String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: 32 - digits.count) + digits
  }
}
