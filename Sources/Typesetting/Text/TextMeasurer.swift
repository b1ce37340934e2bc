/// Knows how wide text is; the canvas measures real fonts, tests measure a monospace one.
public protocol TextMeasurer: AnyObject {
  /// Advance width in points of one line, without wrapping.
  func width(of text: String, style: TextStyle) -> Double
  /// From the baseline up to the top of capitals, in points.
  func capHeight(of style: TextStyle) -> Double
  func ascent(of style: TextStyle) -> Double
  /// Positive, below the baseline.
  func descent(of style: TextStyle) -> Double
  /// After how many of its Unicode scalars a word of this language (BCP 47) may be divided.
  func hyphenationPoints(in word: String, language: String) -> [Int]
}

extension TextMeasurer {
  /// Words stay whole.
  public func hyphenationPoints(in word: String, language: String) -> [Int] { [] }
}
