/// A file as this program made it, told apart from what others have appended.
///
/// Programs that sign a PDF append to it and leave what stood before untouched.
public struct SealedFile: Sendable {
  /// The file as it was made.
  public let bytes: [UInt8]
  /// Whether not a single byte of it has changed.
  public let isWhole: Bool
  /// How many bytes stand behind it.
  public let appended: Int

  /// - Returns: `nil` where no end of a file of ours is found, as after a broken transfer.
  public init?(_ file: [UInt8]) {
    let ends = Self.ends(in: file)
    guard let first = ends.first else { return nil }
    // A hash of all that stands before is computed for each: somebody who wants to keep us busy may
    // write thousands. A report ends once, and signing it adds a few ends more.
    let whole = ends.prefix(64).first { FileSeal.isWhole(file[..<$0.end], table: $0.table) }
    let end = (whole ?? first).end
    bytes = Array(file[..<end])
    isWhole = whole != nil
    appended = file.count - end
  }

  /// Every place where a file may end, and where its cross-reference stream then begins.
  private static func ends(in file: [UInt8]) -> [(end: Int, table: Int)] {
    let marker = Array("\nstartxref\n".utf8)
    let last = Array("\n%%EOF\n".utf8)
    var ends: [(end: Int, table: Int)] = []
    var index = 0
    while let found = file[index...].firstIndex(of: 10), found + marker.count < file.count {
      index = found + 1
      guard file[found...].starts(with: marker) else { continue }
      let start = found + marker.count
      let digits = file[start...].prefix(12).prefix { (0x30...0x39).contains($0) }
      guard let table = Int(String(decoding: digits, as: UTF8.self)), table < start,
        file[digits.endIndex...].starts(with: last)
      else { continue }
      ends.append((digits.endIndex + last.count, table))
    }
    return ends
  }
}
