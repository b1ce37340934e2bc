import GrantAccounting

/// How a value follows from its parts, in one line of numbers and words.
struct StepFormula {
  private let text: ExplanationText
  private let node: Derivation

  init(_ text: ExplanationText, _ node: Derivation) {
    self.text = text
    self.node = node
  }

  private var words: any Wording { text.words }
  /// The parts' values as they are shown.
  private var values: [String] { node.parts.map { text.value($0.value).trimmed } }

  /// `nil` where the one part below says it all.
  var formula: String? {
    let values = values
    func value(_ index: Int) -> String {
      values.indices.contains(index) ? values[index] : NumberFormat.nothing
    }
    switch node.step {
    case .stated: return nil
    case .rows: return words.rowCount(node.rows.count)
    case .sum: return sum
    case .difference: return values.count > 1 ? joined(values, " − ") : nil
    case .excess: return words.atLeastZero(joined(values, " − "))
    case .lowest: return words.lowerOfCeiling(values, isReached: isSecondLower)
    case .grant:
      let lowest = words.lowerForGrant(values, isMaximum: isSecondLower.map { !$0 })
      let isNegative = node.parts.contains { $0.value.amount.map { $0 < .zero } ?? false }
      return isNegative ? words.atLeastZero(lowest) : lowest
    case .rounded: return words.rounded(rounded)
    case .shareRoundedDown: return words.roundedDown(words.share(value(0), of: value(1)))
    case .shareRounded: return words.rounded(words.share(value(0), of: value(1)))
    case .ceiling:
      let product =
        if case .hours = node.parts.last?.value {
          words.perHour(value(0), hours: value(1))
        } else {
          words.share(value(0), of: value(1))
        }
      return words.roundedDown(product)
    case .ratio: return words.ratio(value(0), of: value(1))
    case .reconciliation:
      return zip(["", " − ", " + ", " − ", " + "], values.map(bracketed)).map { $0 + $1 }.joined()
    case .highest: return words.highest(values)
    case .average: return words.average(value(0), over: value(1))
    case .drawnOut: return "\(value(0)) + \(bracketed(value(1))) × \(value(2))"
    case .usingUp: return words.usingUp(value(0), value(1))
    case .lastDay: return words.lastDay(value(0), before: value(1), after: value(2))
    case .earliest: return node.parts.count > 1 ? words.earliest : nil
    }
  }

  /// The numbers where they fit a line, else how many there are.
  private var sum: String? {
    switch node.parts.count {
    case 0: return words.nothingToAdd
    case 1: return nil
    default:
      let sum = joined(values, " + ")
      return sum.count <= 60 ? sum : words.sum(of: node.parts.count)
    }
  }

  /// `12 rader, 25 999,60`, or the amount alone where it has parts of its own.
  private var rounded: String {
    guard let part = node.parts.first else { return NumberFormat.nothing }
    guard part.step == .rows else { return text.value(part.value).trimmed }
    return "\(words.rowCount(part.rows.count)), \(text.exactValue(part.value).trimmed)"
  }

  /// Whether the second part is lower than the first; `nil` where they are equal.
  private var isSecondLower: Bool? {
    guard node.parts.count > 1, let first = node.parts[0].value.amount,
      let second = node.parts[1].value.amount, first != second
    else { return nil }
    return second < first
  }

  private func joined(_ values: [String], _ mark: String) -> String {
    (values.prefix(1) + values.dropFirst().map(bracketed)).joined(separator: mark)
  }

  /// A negative number inside a formula stands in brackets.
  private func bracketed(_ value: String) -> String {
    value.hasPrefix(NumberFormat.minus) ? "(\(value))" : value
  }
}
