/// Writes what stands in a file tens of thousands of times, without a string for each.
extension [UInt8] {
  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
  }

  /// A number that is not negative.
  mutating func append(decimal number: Int) {
    if number >= 10 { append(decimal: number / 10) }
    append(0x30 + UInt8(truncatingIfNeeded: number % 10))
  }

  /// `12 0 R`.
  mutating func append(reference number: Int) {
    append(decimal: number)
    append(" 0 R")
  }

  /// `[12 0 R 13 0 R]`.
  mutating func append(references numbers: some Sequence<Int>) {
    append("[")
    for (place, number) in numbers.enumerated() {
      if place > 0 { append(" ") }
      append(reference: number)
    }
    append("]")
  }
}
