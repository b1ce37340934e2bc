extension [String] {
  /// `a, b och c`: the parts in order, `last` between the final two.
  func joined(separator: String, last: String) -> String {
    guard let final = self.last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: separator) + last + final
  }
}

extension String {
  /// With a capital letter first, to begin a sentence.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// With a small letter first, to stand inside a sentence.
  var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}

extension ClosedRange<Int> {
  /// `2021–2023`, or `2021` where one year is all.
  var text: String {
    lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound)–\(upperBound)"
  }
}
