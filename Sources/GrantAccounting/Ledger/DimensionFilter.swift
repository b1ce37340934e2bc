/// Rows that carry certain objects of one dimension, such as those of a cost centre.
///
/// Codes are text, and each is one of three forms: `4711` is that code alone, `12*` every code
/// that begins so, `1200-1299` the codes between of equally many digits.
public struct DimensionFilter: Hashable, Sendable {
  /// SIE's number of the dimension: 1 is the cost centre.
  public let dimension: Int
  /// As written in the project file, at least one.
  public let codes: [String]

  public init(dimension: Int, codes: [String]) {
    (self.dimension, self.codes) = (dimension, codes)
  }

  /// Whether any of a row's objects is meant; a row without an object there never is.
  public func matches(_ objects: [DimensionObject]) -> Bool {
    objects.contains { object in
      object.dimension == dimension && codes.contains { means($0, object.code) }
    }
  }
}

/// Whether `pattern` means `code`; a code written out is meant whatever signs it has.
private func means(_ pattern: String, _ code: String) -> Bool {
  if pattern == code { return true }
  if pattern.utf8.last == 0x2A { return code.hasPrefix(String(pattern.dropLast())) }
  let ends = pattern.split(separator: "-", omittingEmptySubsequences: false)
  guard ends.count == 2, ends[0].utf8.count == ends[1].utf8.count,
    ends[0].utf8.count == code.utf8.count, ends.allSatisfy({ isNumber($0.utf8) }),
    isNumber(code.utf8)
  else { return false }
  return ends[0] <= code[...] && code[...] <= ends[1]
}

/// Whether there are digits and nothing else.
func isNumber(_ text: some Collection<UInt8>) -> Bool {
  !text.isEmpty && text.allSatisfy { (0x30...0x39).contains($0) }
}
