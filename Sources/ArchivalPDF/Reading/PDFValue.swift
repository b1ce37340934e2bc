/// A value of a PDF file.
///
/// - Source: ISO 32000-1, 7.3.
public indirect enum PDFValue: Hashable, Sendable {
  case null
  case boolean(Bool)
  case integer(Int)
  /// A number with decimals: a place or a length, never an amount.
  case real(Double)
  /// Without its slash, `#2F` and the like resolved.
  case name(String)
  /// Bytes as the file means them, escapes resolved; ``text`` has the characters.
  case string([UInt8])
  case array([PDFValue])
  case dictionary([String: PDFValue])
  /// The number of another object; all generations in files of ours are 0.
  case reference(Int)
}

/// An object of a file, with its stream as it stands there: packed.
public struct PDFObject: Hashable, Sendable {
  public var value: PDFValue
  public var stream: ArraySlice<UInt8>?

  init(value: PDFValue, stream: ArraySlice<UInt8>? = nil) {
    (self.value, self.stream) = (value, stream)
  }
}

extension PDFValue {
  /// An entry of a dictionary; `nil` where there is none or where this is no dictionary.
  public subscript(key: String) -> PDFValue? { dictionary?[key] }

  public var dictionary: [String: PDFValue]? {
    if case .dictionary(let entries) = self { entries } else { nil }
  }

  public var array: [PDFValue]? { if case .array(let values) = self { values } else { nil } }

  public var integer: Int? { if case .integer(let number) = self { number } else { nil } }

  /// A number of either kind.
  public var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .real(let number): number
    default: nil
    }
  }

  public var name: String? { if case .name(let name) = self { name } else { nil } }

  public var reference: Int? { if case .reference(let number) = self { number } else { nil } }

  public var bytes: [UInt8]? { if case .string(let bytes) = self { bytes } else { nil } }

  /// A text string's characters: UTF-16 behind its mark, otherwise PDFDocEncoding.
  public var text: String? {
    guard let bytes else { return nil }
    guard bytes.starts(with: [0xFE, 0xFF]) else {
      return String(String.UnicodeScalarView(bytes.map(character)))
    }
    return bigEndianText(bytes.dropFirst(2))
  }
}

/// Reads UTF-16, high bytes first; a single byte at the end is left out.
func bigEndianText(_ bytes: ArraySlice<UInt8>) -> String {
  let pairs = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2)
  return String(
    decoding: pairs.map { UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]) }, as: UTF16.self)
}

/// A character of PDFDocEncoding, which signing programs write: Latin 1 but for the range 80 to A0.
///
/// - Source: ISO 32000-1, D.3.
private func character(_ byte: UInt8) -> Unicode.Scalar {
  (0x80...0xA0).contains(byte) ? between[Int(byte) - 0x80] : Unicode.Scalar(byte)
}

private let between = Array("•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\u{FFFD}€".unicodeScalars)
