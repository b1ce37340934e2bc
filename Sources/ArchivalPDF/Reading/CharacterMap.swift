/// What the codes of a font read as: its `/ToUnicode`.
///
/// - Source: ISO 32000-1, 9.10.3.
struct CharacterMap {
  /// Bytes in a code.
  private var width = 1
  private var texts: [Int: String] = [:]

  init(_ bytes: [UInt8]) throws(FinishError) {
    var tokens = ContentTokens(bytes)
    var operands: [PDFValue] = []
    while let token = try tokens.next() {
      switch token {
      case .value(let value): operands.append(value)
      case .word(let word):
        switch word {
        case "endcodespacerange": width = operands.first?.bytes?.count ?? 1
        case "endbfchar": addCharacters(operands)
        case "endbfrange": addRanges(operands)
        default: break
        }
        operands = []
      }
    }
    guard (1...2).contains(width) else { throw .file("a font has codes of \(width) bytes") }
  }

  /// The text that a string of codes shows; U+FFFD for a code that means nothing.
  func text(of codes: [UInt8]) -> String {
    var text = ""
    for start in stride(from: 0, to: codes.count, by: width) {
      let code = codes[start..<min(start + width, codes.count)].reduce(0) { $0 << 8 | Int($1) }
      text += texts[code] ?? "\u{FFFD}"
    }
    return text
  }

  private mutating func addCharacters(_ operands: [PDFValue]) {
    for place in stride(from: 0, to: operands.count - 1, by: 2) {
      guard let code = operands[place].bytes, let text = operands[place + 1].bytes else { continue }
      texts[number(code)] = bigEndianText(text[...])
    }
  }

  private mutating func addRanges(_ operands: [PDFValue]) {
    for place in stride(from: 0, to: operands.count - 2, by: 3) {
      guard let first = operands[place].bytes.map(number),
        let last = operands[place + 1].bytes.map(number), first <= last, last - first < 65_536
      else { continue }
      switch operands[place + 2] {
      case .array(let list):
        for (offset, text) in list.prefix(last - first + 1).enumerated() {
          if let bytes = text.bytes { texts[first + offset] = bigEndianText(bytes[...]) }
        }
      case .string(var bytes):
        for code in first...last {
          texts[code] = bigEndianText(bytes[...])
          // Only the last byte counts upwards, by the standard.
          if let end = bytes.indices.last { bytes[end] &+= 1 }
        }
      default: break
      }
    }
  }
}

private func number(_ bytes: [UInt8]) -> Int { bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) } }
