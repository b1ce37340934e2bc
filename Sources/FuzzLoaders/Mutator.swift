/// Damages a file in a few places, as copying, editing and ill will do.
///
/// Works on what the loaders tell apart (bytes, fields, lines) rather than on bits alone, so that
/// most inputs get past the first line.
struct Mutator {
  let files: [[UInt8]]
  let words: [[UInt8]]

  /// No input is longer.
  private static let largest = 16_384

  func input(using random: inout SplitMix) -> [UInt8] {
    var bytes = files.randomElement(using: &random) ?? []
    for _ in 0..<random.below(6) + 1 { damage(&bytes, &random) }
    if random.below(40) == 0 { bytes = inUTF16(bytes) }
    if random.below(40) == 0 { bytes.insert(contentsOf: [0xEF, 0xBB, 0xBF], at: 0) }
    return bytes.count > Self.largest ? Array(bytes.prefix(Self.largest)) : bytes
  }

  func damage(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    let place = random.below(bytes.count + 1)
    switch random.below(16) {
    case 0: if place < bytes.count { bytes[place] ^= 1 << UInt8(random.below(8)) }
    case 1: if place < bytes.count { bytes[place] = UInt8(random.below(256)) }
    case 2: bytes.insert(Self.telling.randomElement(using: &random) ?? 0, at: place)
    case 3: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.below(8)))
    case 4: bytes.removeSubrange(place...)
    case 5: bytes.insert(contentsOf: word(&random), at: place)
    case 6, 7: bytes.replaceSubrange(field(at: place, of: bytes), with: word(&random))
    case 8: bytes.removeSubrange(line(at: place, of: bytes))
    case 9: repeatLine(at: place, &bytes, &random)
    case 10: moveLine(from: place, &bytes, &random)
    case 11: takeLine(to: place, &bytes, &random)
    case 12: swapFields(place, &bytes, &random)
    case 13:
      let run = [UInt8](
        repeating: Self.telling.randomElement(using: &random) ?? 0, count: 1 + random.below(400))
      bytes.insert(contentsOf: run, at: place)
    case 14: changeDigit(near: place, &bytes, &random)
    default: changeLineEnds(&bytes, &random)
    }
  }

  private func word(_ random: inout SplitMix) -> [UInt8] {
    words.randomElement(using: &random) ?? []
  }

  private func repeatLine(at place: Int, _ bytes: inout [UInt8], _ random: inout SplitMix) {
    let range = line(at: place, of: bytes)
    let copy = Array(bytes[range])
    for _ in 0..<1 + random.below(random.below(10) == 0 ? 60 : 3) {
      bytes.insert(contentsOf: copy, at: range.upperBound)
    }
  }

  private func moveLine(from place: Int, _ bytes: inout [UInt8], _ random: inout SplitMix) {
    let range = line(at: place, of: bytes)
    let moved = Array(bytes[range])
    bytes.removeSubrange(range)
    bytes.insert(
      contentsOf: moved, at: line(at: random.below(bytes.count + 1), of: bytes).lowerBound)
  }

  /// A line of another file.
  private func takeLine(to place: Int, _ bytes: inout [UInt8], _ random: inout SplitMix) {
    guard let other = files.randomElement(using: &random) else { return }
    let taken = other[line(at: random.below(other.count + 1), of: other)]
    bytes.insert(contentsOf: taken, at: line(at: place, of: bytes).lowerBound)
  }

  private func swapFields(_ place: Int, _ bytes: inout [UInt8], _ random: inout SplitMix) {
    let one = field(at: place, of: bytes)
    let other = field(at: random.below(bytes.count + 1), of: bytes)
    guard one.upperBound <= other.lowerBound else { return }
    let (first, second) = (Array(bytes[one]), Array(bytes[other]))
    bytes.replaceSubrange(other, with: first)
    bytes.replaceSubrange(one, with: second)
  }

  private func changeDigit(near place: Int, _ bytes: inout [UInt8], _ random: inout SplitMix) {
    guard let digit = bytes[place...].firstIndex(where: { (0x30...0x39).contains($0) }) else {
      return
    }
    bytes[digit] = 0x30 + UInt8(random.below(10))
  }

  private func changeLineEnds(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    let ends: [[UInt8]] = [[0x0D], [0x0D, 0x0A], [0x0A, 0x0A], [0x0A, 0x0D]]
    let end = ends.randomElement(using: &random) ?? [0x0A]
    bytes = Array(
      bytes.split(separator: 0x0A, omittingEmptySubsequences: false).joined(separator: end))
  }

  /// Little-endian with its mark, each byte as the character of its number.
  private func inUTF16(_ bytes: [UInt8]) -> [UInt8] { [0xFF, 0xFE] + bytes.flatMap { [$0, 0] } }

  /// The line at a place, its end included.
  private func line(at place: Int, of bytes: [UInt8]) -> Range<Int> {
    let start = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    return start..<end
  }

  /// The field at a place, between blanks, delimiters and line ends.
  private func field(at place: Int, of bytes: [UInt8]) -> Range<Int> {
    let start = bytes[..<place].lastIndex(where: Self.parts.contains).map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex(where: Self.parts.contains) ?? bytes.count
    return start..<max(start, end)
  }

  private static let parts = Set(" \t\r\n;,|:".utf8)

  /// Bytes that mean something to a loader, and some that no text has.
  private static let telling: [UInt8] =
    Array("{}[]\"'#\\ \t\r\n;,|:-+.&*!%@>?09".utf8)
    + [0x00, 0x1A, 0x1B, 0x7F, 0x84, 0x86, 0x94, 0x85, 0xA0, 0xC3, 0xE5, 0xE2, 0xEF, 0xFE, 0xFF]
}

/// SplitMix64: the same numbers for the same seed on every machine.
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  /// The numbers of one input; those of its neighbours have nothing in common with them.
  init(seed: UInt64, number: Int) {
    state = seed &* 0xD134_2543_DE82_EF95 &+ UInt64(number)
    state = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0; close enough to evenly spread.
  mutating func below(_ limit: Int) -> Int {
    Int(truncatingIfNeeded: next() >> 33) % max(limit, 1)
  }
}
