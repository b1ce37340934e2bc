/// Cuts a content stream or a character map into values and words.
struct ContentTokens {
  enum Token: Hashable {
    case value(PDFValue)
    /// An operator, such as `Tj` or `beginbfchar`.
    case word(String)
  }

  private var reader: ValueReader

  init(_ bytes: [UInt8]) { reader = ValueReader(bytes) }

  /// `nil` at the end.
  mutating func next() throws(FinishError) -> Token? {
    reader.syntax.skipSpace()
    guard reader.syntax.index < reader.syntax.bytes.count else { return nil }
    switch reader.syntax.peek() {
    case ascii("("), ascii("<"), ascii("["), ascii("/"): return .value(try reader.value())
    case 0x30...0x39, ascii("-"), ascii("+"), ascii("."): return .value(try number())
    case ascii(")"), ascii(">"), ascii("]"), ascii("{"), ascii("}"):
      throw .file("a bracket stands alone in a content stream")
    default: return .word(reader.syntax.text(try reader.syntax.value()))
    }
  }

  /// Unlike in the rest of a file, `0 0 RG` holds no reference here.
  private mutating func number() throws(FinishError) -> PDFValue {
    let start = reader.syntax.index
    while true {
      switch reader.syntax.peek() {
      case 0x30...0x39, ascii("-"), ascii("+"), ascii("."): reader.syntax.index += 1
      default:
        let text = reader.syntax.text(start..<reader.syntax.index)
        if let whole = Int(text) { return .integer(whole) }
        guard let number = Double(text) else { throw .file("`\(text)` is no number") }
        return .real(number)
      }
    }
  }
}
