import ArchivalPDF

/// Damages a finished report, as transfer, editing and ill will do.
///
/// Bytes are flipped, cut, repeated and taken from other reports; numbers that tables and lengths are
/// read from are changed; and a stream is unpacked, damaged and packed again in a file whose table is
/// right, so that what reads pages and attachments meets it, too.
struct PDFMutator {
  let files: [[UInt8]]

  func input(using random: inout SplitMix) -> [UInt8] {
    guard var bytes = files.randomElement(using: &random) else { return [] }
    if random.below(3) == 0, let other = withDamagedStream(bytes, &random) { bytes = other }
    for _ in 0..<random.below(4) { damage(&bytes, &random) }
    return bytes
  }

  private func damage(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    let place = random.below(bytes.count + 1)
    let end = min(bytes.count, place + 1 + random.below(random.below(4) == 0 ? 20_000 : 60))
    switch random.below(12) {
    case 0, 1: if place < bytes.count { bytes[place] ^= 1 << UInt8(random.below(8)) }
    case 2: if place < bytes.count { bytes[place] = UInt8(random.below(256)) }
    case 3: bytes.removeSubrange(place..<end)
    case 4: bytes.removeSubrange(place...)
    case 5: bytes.insert(contentsOf: Array(bytes[place..<end]), at: random.below(bytes.count + 1))
    case 6: for index in place..<end { bytes[index] = 0 }
    case 7: splice(at: place, &bytes, &random)
    case 8, 9: changeNumber(&bytes, &random)
    case 10: changeName(&bytes, &random)
    default: bytes += files.randomElement(using: &random)?.suffix(1 + random.below(30_000)) ?? []
    }
  }

  /// A stretch of another report in place of as much or of something else.
  private func splice(at place: Int, _ bytes: inout [UInt8], _ random: inout SplitMix) {
    guard let other = files.randomElement(using: &random), !other.isEmpty else { return }
    let start = random.below(2) == 0 ? min(place, other.count - 1) : random.below(other.count)
    let taken = other[start..<min(other.count, start + 1 + random.below(8_000))]
    let end = min(bytes.count, place + (random.below(2) == 0 ? taken.count : random.below(8_000)))
    bytes.replaceSubrange(place..<end, with: taken)
  }

  /// The number after a word that tables, lengths and places are read by.
  private func changeNumber(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    let word = Self.counting.randomElement(using: &random) ?? ""
    guard let found = place(of: word, in: bytes, &random) else { return }
    let digits = bytes[found...].prefix { (0x30...0x39).contains($0) }
    let number = Self.numbers.randomElement(using: &random) ?? "0"
    let other = random.below(2) == 0 ? "\(random.below(200_000))" : number
    bytes.replaceSubrange(digits.indices, with: Array(other.utf8))
  }

  private func changeName(_ bytes: inout [UInt8], _ random: inout SplitMix) {
    let word = Self.names.randomElement(using: &random) ?? ""
    guard let end = place(of: word, in: bytes, &random) else { return }
    let other = Self.names.randomElement(using: &random) ?? ""
    bytes.replaceSubrange(end - word.utf8.count..<end, with: Array(other.utf8))
  }

  /// Just behind a word, the first after some place.
  private func place(
    of word: String, in bytes: [UInt8], _ random: inout SplitMix
  ) -> Int? {
    let wanted = Array(word.utf8)
    guard let first = wanted.first else { return nil }
    var index = random.below(2) == 0 ? 0 : random.below(bytes.count + 1)
    while let found = bytes[index...].firstIndex(of: first) {
      if bytes[found...].starts(with: wanted) { return found + wanted.count }
      index = found + 1
    }
    return nil
  }

  private func withDamagedStream(_ bytes: [UInt8], _ random: inout SplitMix) -> [UInt8]? {
    let mutator = Mutator(files: [], words: Self.words)
    return rebuilt(bytes, changing: random.below(1_000)) { plain in
      for _ in 0..<1 + random.below(4) { mutator.damage(&plain, &random) }
    }
  }

  private static let counting = [
    "/Length ", "/Size ", "/W[", "/W[1 ", "/Index[", "/Prev ", "/N ", "/First ", "startxref\n",
    "/Root ", "/ID[<", "/Predictor ", "/Columns ", "\nendobj\n",
  ]
  private static let numbers = [
    "", "0", "-1", "1", "99", "2147483648", "4294967295", "9223372036854775807",
    "99999999999999999999",
  ]
  private static let names = [
    "/FlateDecode", "/XRef", "/ObjStm", "/EmbeddedFile", "/Metadata", "endstream", "endobj",
    "stream\n", "obj", "/Type", "%PDF-", "%%EOF", "<<", ">>", "/Encrypt", "/LZWDecode",
  ]
  private static let words = [
    "<<", ">>", "[", "]", "(", ")", "<", "/Kids", "/Kids[1 0 R]", "/Parent 1 0 R", "/Contents",
    "1 0 R", "99999 0 R", "/Pages", "/Count -1", "/AF[]", "/EF", "/ToUnicode", "beginbfchar",
    "endbfchar", "<0000><D800>", "<0001><001B>", "Tj", "TJ", "BT", "ET", "Tf", "\\", "-", "1e9",
    "99999999999999999999", "{", "}", "\"version\" : 2", "null", "\"\\u0000\"", "\"../x\"", ";",
    "\"",
    "NaN", "9223372036854775807", "parties:", "ledgers:", "decision:", "\n", "2022-02-30",
  ].map { Array($0.utf8) }
}
