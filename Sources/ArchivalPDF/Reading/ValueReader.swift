/// Reads values: what ``Syntax`` steps over, it takes in.
struct ValueReader {
  var syntax: Syntax
  private var depth = 0

  init(_ bytes: [UInt8], at index: Int = 0) { syntax = Syntax(bytes, at: index) }

  /// The next value; a bare word that means nothing is an error.
  mutating func value() throws(FinishError) -> PDFValue {
    // Files of ours nest a handful deep; a hostile one must not exhaust the stack.
    guard depth < 64 else { throw .file("values are nested too deep at byte \(syntax.index)") }
    depth += 1
    defer { depth -= 1 }
    syntax.skipSpace()
    switch syntax.peek() {
    case ascii("<") where syntax.peek(1) == ascii("<"): return .dictionary(try dictionary())
    case ascii("["):
      syntax.index += 1
      var values: [PDFValue] = []
      while !syntax.skip("]") { values.append(try value()) }
      return .array(values)
    case ascii("("): return .string(unescaped(try syntax.value()))
    case ascii("<"): return .string(try bytes(ofHexadecimal: try syntax.value()))
    case ascii("/"): return .name(try name(try syntax.value()))
    default: return try word(try syntax.value())
    }
  }

  private mutating func dictionary() throws(FinishError) -> [String: PDFValue] {
    syntax.index += 2
    var entries: [String: PDFValue] = [:]
    while !syntax.skip(">>") {
      guard case .name(let key) = try value() else {
        throw .file("a name was expected before byte \(syntax.index)")
      }
      guard entries.updateValue(try value(), forKey: key) == nil else {
        throw .file("/\(key) stands twice in the dictionary before byte \(syntax.index)")
      }
    }
    return entries
  }

  private func word(_ range: Range<Int>) throws(FinishError) -> PDFValue {
    let text = syntax.text(range)
    switch text {
    case "null": return .null
    case "true": return .boolean(true)
    case "false": return .boolean(false)
    default: break
    }
    if let number = Int(text) { return .integer(number) }
    if text.last == "R" {
      var reference = Syntax(syntax.bytes, at: range.lowerBound)
      return .reference(try reference.reference())
    }
    guard text.utf8.allSatisfy(isNumeric), let number = Double(text) else {
      throw .file("a value was expected at byte \(range.lowerBound)")
    }
    return .real(number)
  }

  private func name(_ range: Range<Int>) throws(FinishError) -> String {
    var bytes: [UInt8] = []
    var index = range.lowerBound + 1
    while index < range.upperBound {
      if syntax.bytes[index] == ascii("#"), index + 2 < range.upperBound,
        let byte = hexadecimal(syntax.bytes[index + 1], syntax.bytes[index + 2])
      {
        bytes.append(byte)
        index += 3
      } else {
        bytes.append(syntax.bytes[index])
        index += 1
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func bytes(ofHexadecimal range: Range<Int>) throws(FinishError) -> [UInt8] {
    var digits = syntax.bytes[range].dropFirst().dropLast().filter { $0 > 0x20 }
    if digits.count % 2 == 1 { digits.append(ascii("0")) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count / 2)
    for place in stride(from: 0, to: digits.count, by: 2) {
      guard let byte = hexadecimal(digits[place], digits[place + 1]) else {
        throw .file("a hexadecimal string at byte \(range.lowerBound) has other characters")
      }
      bytes.append(byte)
    }
    return bytes
  }

  private func unescaped(_ range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = syntax.bytes[range].dropFirst().dropLast()
    while let byte = rest.popFirst() {
      guard byte == ascii("\\"), let escaped = rest.popFirst() else {
        bytes.append(byte)
        continue
      }
      switch escaped {
      case ascii("n"): bytes.append(0x0A)
      case ascii("r"): bytes.append(0x0D)
      case ascii("t"): bytes.append(0x09)
      case ascii("b"): bytes.append(0x08)
      case ascii("f"): bytes.append(0x0C)
      case 0x0A: break
      case 0x0D: if rest.first == 0x0A { rest.removeFirst() }
      case 0x30...0x37:
        var code = Int(escaped - 0x30)
        for _ in 0..<2 {
          guard let digit = rest.first, (0x30...0x37).contains(digit) else { break }
          code = code * 8 + Int(digit - 0x30)
          rest.removeFirst()
        }
        bytes.append(UInt8(truncatingIfNeeded: code))
      default: bytes.append(escaped)
      }
    }
    return bytes
  }
}

private func isNumeric(_ byte: UInt8) -> Bool {
  (0x30...0x39).contains(byte) || byte == ascii(".") || byte == ascii("-") || byte == ascii("+")
}

private func hexadecimal(_ high: UInt8, _ low: UInt8) -> UInt8? {
  guard let high = digit(high), let low = digit(low) else { return nil }
  return high << 4 | low
}

private func digit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case 0x41...0x46: byte - 0x41 + 10
  case 0x61...0x66: byte - 0x61 + 10
  default: nil
  }
}
