/// A `#KSUMMA` record: an empty one begins the checked part of a file, one with a value ends it.
struct ChecksumMark {
  let value: String
  let line: Int
  /// Where its line ends.
  let end: Int
}

extension SIEParser {
  /// Holds the first pair of `#KSUMMA` records against what stands between them.
  ///
  /// - Parameter isCut: Whether the file's end is known to be missing.
  /// - Complexity: O(*n*) in the bytes between, which are read a second time.
  mutating func checkSums(isCut: Bool) {
    var begun: ChecksumMark?
    for mark in checksums {
      switch (mark.value.isEmpty, begun) {
      case (true, nil): begun = mark
      case (false, let start?): return check(mark, after: start)
      case (false, nil): noteOddity("a checksum (#KSUMMA) without its beginning", line: mark.line)
      case (true, _): break
      }
    }
    if begun != nil, !isCut { problems.checksumMissing() }
  }

  /// Compares with the value the file states, a signed or unsigned number of 32 bits.
  private mutating func check(_ mark: ChecksumMark, after start: ChecksumMark) {
    let between = SIELexer(store.source, part: start.end..<mark.end, line: start.line)
    let found = SIEChecksum(between, toLine: mark.line)
    let range = Int64(Int32.min)...Int64(UInt32.max)
    let stated = Int64(mark.value).flatMap {
      range.contains($0) ? UInt32(truncatingIfNeeded: $0) : nil
    }
    if let stated, found.agrees(with: stated) { return }
    guard !found.isLossy else {
      return noteOddity(
        "a checksum (#KSUMMA) over letters CP437 lacks, so it tells nothing", line: mark.line)
    }
    problems.checksum(found.page437.value, stated: mark.value, mark.line)
  }
}
