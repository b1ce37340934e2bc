/// Numbers the codes of a file in the order of their first use.
///
/// A small table of byte ranges answers for codes seen lately; only what it does not know becomes
/// a string. The table is probed a fixed number of times, so no choice of codes can make it slow.
struct Interner<Value: Hashable & Sendable>: Sendable {
  /// The values by number.
  private(set) var values: [Value] = []
  private var numbers: [Value: UInt32] = [:]
  private var slots: [Slot]
  private let slotBits: Int

  private struct Slot: Sendable {
    var start: UInt32 = 0
    var length: UInt32 = 0
    var number: UInt32 = .max
  }

  private static var probes: Int { 4 }

  /// - Parameter slotBits: The table has two to this power of slots.
  init(slotBits: Int) {
    self.slotBits = slotBits
    slots = Array(repeating: Slot(), count: 1 << slotBits + Self.probes)
  }

  /// The number that these bytes were given lately; `nil` asks for ``add(_:named:in:)``.
  func number(of range: Range<Int>, in bytes: Span<UInt8>) -> UInt32? {
    let first = slot(of: range, in: bytes)
    for slot in first..<first + Self.probes {
      if slots[slot].number == .max { return nil }
      if holds(slot, range, in: bytes) { return slots[slot].number }
    }
    return nil
  }

  /// The number of a value, remembered by the bytes that stand for it.
  mutating func add(_ value: Value, named range: Range<Int>, in bytes: Span<UInt8>) -> UInt32 {
    let number = number(of: value)
    let first = slot(of: range, in: bytes)
    let free = (first..<first + Self.probes).first { slots[$0].number == .max }
    slots[free ?? first] = Slot(
      start: UInt32(range.lowerBound), length: UInt32(range.count), number: number)
    return number
  }

  /// The same value always gets the same number, whatever bytes stand for it.
  mutating func number(of value: Value) -> UInt32 {
    if let known = numbers[value] { return known }
    let number = UInt32(values.count)
    numbers[value] = number
    values.append(value)
    return number
  }

  private func holds(_ slot: Int, _ range: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    guard slots[slot].length == range.count else { return false }
    let known = Int(slots[slot].start)
    // Unsafe only for types that not every pattern of bits can be; the place is checked.
    let buffer = bytes.bytes
    var offset = 0
    while offset + 8 <= range.count {
      guard
        unsafe buffer.unsafeLoadUnaligned(fromByteOffset: known + offset, as: UInt64.self)
          == buffer.unsafeLoadUnaligned(
            fromByteOffset: range.lowerBound + offset, as: UInt64.self)
      else { return false }
      offset += 8
    }
    while offset < range.count, bytes[known + offset] == bytes[range.lowerBound + offset] {
      offset += 1
    }
    return offset == range.count
  }

  /// Eight bytes at a time, as each step waits for the one before.
  private func slot(of range: Range<Int>, in bytes: Span<UInt8>) -> Int {
    let buffer = bytes.bytes
    var hash = UInt64(range.count)
    var index = range.lowerBound
    while index + 8 <= range.upperBound {
      let word = unsafe buffer.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self)
      hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
      index += 8
    }
    while index < range.upperBound {
      hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3
      index += 1
    }
    // The upper bits of the product depend on every bit below; its lower ones do not.
    let mixed = hash &* 0x9E37_79B9_7F4A_7C15
    return slotBits == 0 ? 0 : Int(mixed >> UInt64(64 - slotBits))
  }
}
