import Typesetting

/// Every character is half as wide as its size, bold ones too.
final class MonospaceMeasurer: TextMeasurer {
  private(set) var measured = 0

  func width(of text: String, style: TextStyle) -> Double {
    measured += 1
    return Double(text.count) * style.size / 2
  }

  func capHeight(of style: TextStyle) -> Double { style.size * 0.7 }
  func ascent(of style: TextStyle) -> Double { style.size * 0.9 }
  func descent(of style: TextStyle) -> Double { style.size * 0.2 }
}

extension TextStyle {
  /// Ten points wide a character, on lines of twenty.
  static let plain = TextStyle(face: .regular, size: 20, leading: 20, color: Color(hex: 0))
}
