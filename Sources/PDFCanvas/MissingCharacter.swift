/// A character that the font has no glyph for.
public struct MissingCharacter: Hashable, Sendable, CustomStringConvertible {
  public let character: Unicode.Scalar
  /// The line it stands in; may hold personal data, so it is not in ``description``.
  public let text: String

  /// `U+0041`.
  public var description: String {
    let hex = String(character.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  }
}
