/// What an earlier program took a CP437 file for; every letter then has one way back.
enum Misreading: String {
  case windows1252 = "CP1252"
  case macRoman = "Mac Roman"

  private var upperHalf: [Unicode.Scalar] {
    switch self {
    case .windows1252: Windows1252.upperHalf
    case .macRoman: MacRoman.upperHalf
    }
  }

  /// The letter meant by each letter read.
  fileprivate var repairs: [Unicode.Scalar: Unicode.Scalar] {
    let pairs = zip(upperHalf, CodePage437.upperHalf)
    // Swedish letters are right as they are: typed in after the damage.
    return Dictionary(uniqueKeysWithValues: pairs.filter { !swedishLetters.contains($0.0) })
  }
}

private let swedishLetters = Set("åäöÅÄÖ".unicodeScalars)

extension SourceText {
  /// The text with its letters turned back, if an earlier program read CP437 as something else.
  ///
  /// - Returns: `misreading` is `nil` where the text is as it was.
  /// - Complexity: O(*n*).
  func repaired() -> (text: SourceText, misreading: Misreading?) {
    guard encoding == .utf8 || encoding == .utf16, let misreading = misreading() else {
      return (self, nil)
    }
    let repairs = misreading.repairs
    let damaged = String(decoding: bytes[start...], as: UTF8.self)
    var letters = String.UnicodeScalarView()
    for scalar in damaged.unicodeScalars {
      letters.append(scalar.isASCII ? scalar : repairs[scalar] ?? scalar)
    }
    return (SourceText(repaired: Array(String(letters).utf8), of: encoding), misreading)
  }

  private init(repaired bytes: [UInt8], of encoding: TextEncoding) {
    (self.bytes, start, self.encoding, upperHalf) = (bytes, 0, encoding, [])
  }

  /// Judges by letters that stand for å, ä and ö within words, where no others would stand.
  private func misreading() -> Misreading? {
    var swedish = 0
    var windows1252 = 0
    var macRoman = 0
    for index in bytes.indices.dropFirst(start) where bytes[index] >= 0xC0 {
      let before = index > start ? bytes[index - 1] : 0
      let rest = bytes[index...].prefix(4)
      if isSwedish(rest) {
        swedish += 1
      } else if before.isLetter, rest.count == 4 {
        let follower = rest[index + 3]
        // † „ ” between two letters.
        if rest.starts(with: [0xE2, 0x80]), [0xA0, 0x9E, 0x9D].contains(rest[index + 2]) {
          windows1252 += follower.isLetter ? 1 : 0
        } else if isCapitalInWord(rest, before) {
          macRoman += 1
        }
      }
    }
    guard max(windows1252, macRoman) > swedish else { return nil }
    return windows1252 >= macRoman ? .windows1252 : .macRoman
  }

  /// One of å ä ö Å Ä Ö in UTF-8.
  private func isSwedish(_ rest: ArraySlice<UInt8>) -> Bool {
    guard rest.count > 1, rest.first == 0xC3 else { return false }
    return [0xA5, 0xA4, 0xB6, 0x85, 0x84, 0x96].contains(rest[rest.startIndex + 1])
  }

  /// Ü or Ñ beside a small letter but not first in its word; names like `Ünal` and `MUÑOZ` pass.
  private func isCapitalInWord(_ rest: ArraySlice<UInt8>, _ before: UInt8) -> Bool {
    guard rest.first == 0xC3, [0x9C, 0x91].contains(rest[rest.startIndex + 1]) else {
      return false
    }
    return before.isSmallLetter || rest[rest.startIndex + 2].isSmallLetter
  }
}

extension UInt8 {
  fileprivate var isSmallLetter: Bool { (0x61...0x7A).contains(self) }
  fileprivate var isLetter: Bool { (0x61...0x7A).contains(self | 0x20) }
}
