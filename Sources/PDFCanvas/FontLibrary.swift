public import Typesetting

/// The document's fonts: measures text for layout and shapes it for drawing.
///
/// Not `Sendable`: one for each thread or worker.
public final class FontLibrary: TextMeasurer {
  /// Where the Debian package `fonts-inter` puts its files.
  public static let defaultDirectory = "/usr/share/fonts/opentype/inter"

  /// Characters that the last drawn document wanted and its fonts lack, each once with the first
  /// text it stands in.
  public private(set) var missingCharacters: [MissingCharacter] = []

  private let regular, medium, semiBold, italic: Font
  private let shaper = Shaper()
  private let hyphenation: HyphenationLibrary
  private var runs: [RunKey: GlyphRun] = [:]

  /// Opens `Inter-Regular.otf`, `-Medium`, `-SemiBold` and `-Italic` in `directory`.
  ///
  /// `patterns` is the folder with `hyph_sv_SE.dic` and `hyph_en_GB.dic`; they are opened when a
  /// word must be divided, and words stay whole without them.
  ///
  /// - Throws: ``FontError`` with the way out where a font is missing.
  public init(
    directory: String = FontLibrary.defaultDirectory, patterns: String? = nil
  ) throws(FontError) {
    hyphenation = HyphenationLibrary(directory: patterns ?? Hyphenation.defaultDirectory)
    regular = try Font(path: "\(directory)/Inter-Regular.otf")
    medium = try Font(path: "\(directory)/Inter-Medium.otf")
    semiBold = try Font(path: "\(directory)/Inter-SemiBold.otf")
    italic = try Font(path: "\(directory)/Inter-Italic.otf")
  }

  public func width(of text: String, style: TextStyle) -> Double {
    Double(run(for: text, style: style).advance) * scale(of: style)
  }

  public func hyphenationPoints(in word: String, language: String) -> [Int] {
    hyphenation.points(in: word, language: language)
  }

  /// Files of patterns that a word asked for and that are not there, by name.
  public var missingPatterns: [String] { hyphenation.missing.sorted() }

  public func capHeight(of style: TextStyle) -> Double {
    font(style.face).capHeight * scale(of: style)
  }

  public func ascent(of style: TextStyle) -> Double { font(style.face).ascent * scale(of: style) }

  public func descent(of style: TextStyle) -> Double { font(style.face).descent * scale(of: style) }

  func font(_ face: FontFace) -> Font {
    switch face {
    case .regular: regular
    case .medium: medium
    case .semiBold: semiBold
    case .italic: italic
    }
  }

  /// Points in one font unit.
  func scale(of style: TextStyle) -> Double { style.size / font(style.face).unitsPerEm }

  /// The glyphs of `text`, shaped once.
  func run(for text: String, style: TextStyle) -> GlyphRun {
    let key = RunKey(text: text, face: style.face, tabularFigures: style.tabularFigures)
    if let run = runs[key] { return run }
    let run = shaper.shape(text, font: font(style.face), tabularFigures: style.tabularFigures)
    // A night's work must not grow for ever; a document has far fewer different lines than this.
    if runs.count >= 20_000 { runs.removeAll(keepingCapacity: true) }
    runs[key] = run
    return run
  }

  /// The glyphs of a text; `nil` for all other commands.
  func run(for command: DrawCommand) -> GlyphRun? {
    guard case .text(let text, _, let style) = command else { return nil }
    return run(for: text, style: style)
  }

  func forgetMissingCharacters() { missingCharacters = [] }

  func note(_ missing: [Unicode.Scalar], in text: String) {
    for character in missing where !missingCharacters.contains(where: { $0.character == character })
    {
      missingCharacters.append(MissingCharacter(character: character, text: text))
    }
  }
}

/// Everything that glyphs depend on; colour and size do not matter.
///
/// Compares bytes: `String` holds a composed and a decomposed `Ö` for equal, but they read
/// differently, and what was drawn before must not change what is drawn now.
private struct RunKey: Hashable {
  var text: String
  var face: FontFace
  var tabularFigures: Bool

  static func == (lhs: RunKey, rhs: RunKey) -> Bool {
    lhs.face == rhs.face && lhs.tabularFigures == rhs.tabularFigures
      && lhs.text.utf8.elementsEqual(rhs.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(face)
    hasher.combine(tabularFigures)
    var bytes = text
    bytes.withUTF8 { unsafe hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}
