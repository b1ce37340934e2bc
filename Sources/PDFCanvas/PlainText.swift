/// Text made ready for shaping: what each character looks like, and what it reads as.
///
/// The two lists have the same length.
struct PlainText {
  /// The characters whose glyphs are shown.
  private(set) var shown: [UInt32] = []
  /// What a reader copies and searches.
  private(set) var read: [Unicode.Scalar] = []

  /// Drops what must never be seen and replaces what the font lacks by its nearest kin.
  ///
  /// A soft hyphen at the very end is where a word is divided: seen as a hyphen, but no part of the
  /// word when it is read. All other soft hyphens, control characters, zero-width and direction
  /// marks go. No-break spaces keep their width, but read as plain spaces, so that a search for
  /// `536 400` finds the amount.
  init(_ text: String, has hasGlyph: (Unicode.Scalar) -> Bool) {
    shown.reserveCapacity(text.utf8.count)
    read.reserveCapacity(text.utf8.count)
    let isDivided = text.unicodeScalars.count > 1 && text.unicodeScalars.last == "\u{AD}"
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x2028, 0x2029: append(" ", reads: " ")
      case 0x20...0x7E: append(scalar, reads: scalar)
      case 0x00...0x9F, 0xAD: break
      case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xFE00...0xFE0F: break
      case 0xFFF9...0xFFFB, 0xE0000...0xE0FFF: break
      case 0xA0: append(" ", reads: " ")  // as wide as a space
      case 0x2007, 0x202F: append(substitute(scalar, hasGlyph), reads: " ")
      default: append(substitute(scalar, hasGlyph), reads: scalar)
      }
    }
    if isDivided { append("-", reads: "\u{AD}") }
  }

  private mutating func append(_ scalar: Unicode.Scalar, reads: Unicode.Scalar) {
    shown.append(scalar.value)
    read.append(reads)
  }
}

/// What a reader copies and searches of a text that has been drawn.
///
/// No-break spaces read as plain ones; marks that are never seen are gone.
public func textAsRead(_ text: String) -> String {
  var read = String.UnicodeScalarView()
  read.append(contentsOf: PlainText(text, has: { _ in true }).read)
  return String(read)
}

/// Characters that another one can stand in for where a font has no glyph of their own.
private let kin: [Unicode.Scalar: [Unicode.Scalar]] = [
  "\u{2212}": ["\u{2013}", "-"],  // minus
  "\u{2010}": ["-"],  // hyphen
  "\u{2011}": ["\u{2010}", "-"],  // no-break hyphen
  "\u{2012}": ["\u{2013}", "-"],  // figure dash
  "\u{2015}": ["\u{2014}", "-"],  // horizontal bar
  "\u{202F}": ["\u{2009}", " "],  // narrow no-break space
  "\u{2007}": [" "],  // figure space
  "\u{2009}": [" "],  // thin space
  "\u{200A}": [" "],  // hair space
  "\u{2003}": [" "],  // em space
  "\u{2002}": [" "],  // en space
  "\u{3000}": [" "],  // ideographic space
  "\u{2126}": ["\u{3A9}"],  // ohm sign
  "\u{B5}": ["\u{3BC}"],  // micro sign
  "\u{3BC}": ["\u{B5}"],
]

private func substitute(
  _ scalar: Unicode.Scalar, _ hasGlyph: (Unicode.Scalar) -> Bool
) -> Unicode.Scalar {
  guard let candidates = kin[scalar], !hasGlyph(scalar) else { return scalar }
  return candidates.first(where: hasGlyph) ?? scalar
}
