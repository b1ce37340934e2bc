/// A calendar date written as PDF and XMP write points in time: midnight, UTC.
public struct ISODate: Hashable, Sendable {
  private let text: String

  /// `2024-03-01`; `nil` for anything else, days beyond 31 and months beyond 12 included.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    let digits = bytes.indices.filter { $0 != 4 && $0 != 7 }
    guard digits.allSatisfy({ (0x30...0x39).contains(bytes[$0]) }) else { return nil }
    let month = (bytes[5] - 0x30) * 10 + (bytes[6] - 0x30)
    let day = (bytes[8] - 0x30) * 10 + (bytes[9] - 0x30)
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    self.text = text
  }

  /// `2024-03-01T00:00:00Z`, for XMP and for Cairo.
  public var xmp: String { "\(text)T00:00:00Z" }

  /// `D:20240301000000Z`, for dictionaries.
  public var pdf: String { "D:\(text.filter { $0 != "-" })000000Z" }
}
