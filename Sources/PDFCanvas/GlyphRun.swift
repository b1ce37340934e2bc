/// A line of text as glyphs, in font units, at no particular size.
struct GlyphRun {
  /// A glyph and where its origin stands, `y` growing upwards.
  struct Glyph: Hashable {
    var index: UInt32
    var x: Int32
    var y: Int32
  }

  /// How many bytes of ``text`` a number of glyphs stand for.
  struct Cluster: Hashable {
    var byteCount: Int32
    var glyphCount: Int32
  }

  var glyphs: [Glyph] = []
  var clusters: [Cluster] = []
  /// What a reader copies and searches: UTF-8, no-break spaces as plain ones.
  var text: [UInt8] = []
  var advance: Int32 = 0
  /// Characters that the font lacks, shown as the replacement glyph.
  var missing: [Unicode.Scalar] = []
  /// Whether it ends with a word's first half, whose hyphen is not part of the word.
  var isDivided = false

  /// What the glyphs alone would not read as: the last divides a word, one stands for a character
  /// that the font lacks, or several together for one.
  var actualText: String? {
    if isDivided { return String(decoding: text.dropLast(), as: UTF8.self) + "\u{AD}" }
    guard !missing.isEmpty || clusters.contains(where: { $0.glyphCount > 1 }) else { return nil }
    return String(decoding: text, as: UTF8.self)
  }
}
