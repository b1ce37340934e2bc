/// One way of writing a voucher's series and number, character by character.
///
/// `A 1`, `A1`, `A-1`, `a 1` and `A 0001` all become `A1`: exports of one program differ so. Digits
/// that something parts stay parted, `1 23` is not `12 3`.
struct LabelForm {
  private enum Kind { case none, letter, digit }

  private var last = Kind.none
  private var isParted = false
  /// A number that has begun with noughts only.
  private var hasNought = false

  /// The common form of a label.
  static func common(_ label: String) -> String {
    var form = LabelForm()
    var result = String.UnicodeScalarView()
    func append(_ value: UInt32) { Unicode.Scalar(value).map { result.append($0) } }
    for scalar in label.unicodeScalars { form.add(scalar.value, append) }
    form.end(append)
    return String(result)
  }

  /// Takes one character and gives on those that are certain by then.
  mutating func add(_ scalar: UInt32, _ give: (UInt32) -> Void) {
    switch scalar {
    case 0x30...0x39: addDigit(scalar, give)
    // Blanks, a no-break space and the signs that stand between series and number.
    case 0x09, 0x20, 0xA0, 0x2D, 0x2E, 0x2F, 0x3A, 0x5F: isParted = true
    case 0x61...0x7A: addLetter(scalar - 0x20, give)
    default: addLetter(scalar, give)
    }
  }

  mutating func end(_ give: (UInt32) -> Void) {
    if hasNought { give(0x30) }
    hasNought = false
  }

  private mutating func addLetter(_ scalar: UInt32, _ give: (UInt32) -> Void) {
    end(give)
    if isParted, last == .letter { give(0x20) }
    give(scalar)
    (last, isParted) = (.letter, false)
  }

  private mutating func addDigit(_ scalar: UInt32, _ give: (UInt32) -> Void) {
    if last != .digit || isParted {
      end(give)
      if isParted, last == .digit { give(0x20) }
      (last, isParted, hasNought) = (.digit, false, true)
    }
    if hasNought, scalar == 0x30 { return }
    hasNought = false
    give(scalar)
  }
}
