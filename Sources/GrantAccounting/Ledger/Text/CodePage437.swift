/// IBM PC code page 437, the only character set SIE allows.
enum CodePage437 {
  /// What bytes 0x80 to 0xFF stand for; below that the page is ASCII.
  ///
  /// - Source: Unicode, *CP437.TXT*.
  static let upperHalf = Array(
    """
    ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒ\
    áíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐\
    └┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀\
    αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}
    """.unicodeScalars)

  /// The bytes of å, ä, ö, Å, Ä and Ö.
  static let swedishLetters: [UInt8] = [0x86, 0x84, 0x94, 0x8F, 0x8E, 0x99]

  private static let bytes = Dictionary(
    uniqueKeysWithValues: zip(upperHalf, UInt8(0x80)...0xFF))

  /// The byte that stands for a character; `nil` where the page has none.
  static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    scalar.isASCII ? UInt8(scalar.value) : bytes[scalar]
  }
}
