/// Windows code page 1252, a superset of Latin-1.
enum Windows1252 {
  /// What bytes 0x80 to 0xFF stand for; the five bytes it leaves open keep their own number.
  ///
  /// - Source: Unicode, *CP1252.TXT*.
  static let upperHalf =
    Array(
      """
      €\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\
      \u{90}‘’“”•–—˜™š›œ\u{9D}žŸ
      """.unicodeScalars) + (UInt8(0xA0)...0xFF).map { Unicode.Scalar($0) }

  /// The bytes of å, ä, ö, Å, Ä and Ö.
  static let swedishLetters: [UInt8] = [0xE5, 0xE4, 0xF6, 0xC5, 0xC4, 0xD6]
}
