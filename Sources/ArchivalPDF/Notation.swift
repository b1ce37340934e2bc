import Typesetting

/// Strings, numbers and references as a PDF writes them.
enum Notation {
  /// A text string: plain where all is ASCII, otherwise UTF-16 in hexadecimal.
  static func text(_ string: String) -> String {
    guard string.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
      return string.utf16.reduce(into: "<FEFF") { $0 += hex($1 >> 8) + hex($1 & 0xFF) } + ">"
    }
    let escaped = string.map { "()\\".contains($0) ? "\\\($0)" : "\($0)" }
    return "(\(escaped.joined()))"
  }

  /// At most two decimals; never through a locale.
  static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    return sign + (rest == 0 ? "\(whole)" : "\(whole).\(rest < 10 ? "0" : "")\(rest)")
  }

  static func reference(_ number: Int) -> String { "\(number) 0 R" }

  static func references(_ numbers: [Int]) -> String {
    "[\(numbers.map(reference).joined(separator: " "))]"
  }

  /// `[left bottom right top]` on a page of this height, whose y grows upwards in the file.
  static func box(_ rect: Rect, pageHeight: Double) -> String {
    let (left, top) = (rect.origin.x, pageHeight - rect.origin.y)
    let corners = [left, top - rect.size.height, left + rect.size.width, top]
    return "[\(corners.map(number).joined(separator: " "))]"
  }

  /// Two hexadecimal digits of a byte.
  static func hex(_ byte: some FixedWidthInteger) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count < 2 ? "0\(digits)" : digits
  }
}
