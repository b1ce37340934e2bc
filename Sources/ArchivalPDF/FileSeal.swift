/// The file's identifier, `/ID`: a hash of all its bytes, its own 64 digits read as zeros.
///
/// So the identifier tells that no byte has changed since the file was made, wherever it stands. It
/// does not tell who made it.
enum FileSeal {
  /// The entry before its digits are known.
  static let blank = "/ID[<\(zeros)><\(zeros)>]"
  private static let zeros = String(repeating: "0", count: 32)
  private static let start = Array("/ID[<".utf8)
  private static let middle = Array("><".utf8)
  private static let end = Array(">]".utf8)

  /// Fills in the digits; `table` is where the cross-reference stream with the blank begins.
  static func seal(_ file: inout [UInt8], table: Int) {
    guard let digits = digits(in: file[...], table: table) else {
      preconditionFailure("the cross-reference stream has a blank identifier")
    }
    let hash = Array(ContentHash(of: file).hex.utf8)
    for range in digits { file.replaceSubrange(range, with: hash) }
  }

  /// Whether `file`, from its first byte to its last, is as it was sealed.
  static func isWhole(_ file: ArraySlice<UInt8>, table: Int) -> Bool {
    guard let digits = digits(in: file, table: table) else { return false }
    var blank = file
    for range in digits {
      for index in range { blank[index] = UInt8(ascii: "0") }
    }
    let hash = Array(ContentHash(of: blank).hex.utf8)
    return digits.allSatisfy { file[$0].elementsEqual(hash) }
  }

  /// Where both times 32 digits stand; `nil` where there is no such entry.
  private static func digits(in file: ArraySlice<UInt8>, table: Int) -> [Range<Int>]? {
    // The entry stands within the dictionary, which is far shorter than this.
    let near = file[max(table, file.startIndex)..<min(table + 400, file.endIndex)]
    let place = near.indices.first { near[$0...].starts(with: start) }
    guard let first = place.map({ $0 + start.count }) else { return nil }
    let second = first + 32 + middle.count
    guard second + 32 + end.count <= file.endIndex,
      file[(first + 32)...].starts(with: middle), file[(second + 32)...].starts(with: end)
    else { return nil }
    return [first..<first + 32, second..<second + 32]
  }
}
