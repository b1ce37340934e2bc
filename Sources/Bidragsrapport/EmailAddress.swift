/// `local@domain.top` in plain ASCII, at most 254 characters.
func isEmail(_ text: String) -> Bool {
  let halves = text.split(separator: "@", omittingEmptySubsequences: false)
  guard halves.count == 2, text.utf8.count <= 254, (1...64).contains(halves[0].utf8.count) else {
    return false
  }
  let labels = halves[1].split(separator: ".", omittingEmptySubsequences: false)
  let atoms = halves[0].split(separator: ".", omittingEmptySubsequences: false)
  return labels.count >= 2 && labels.allSatisfy(isDomainLabel)
    && (labels.last ?? "").contains { $0.isLetter } && atoms.allSatisfy(isAtom)
}

private func isDomainLabel(_ label: Substring) -> Bool {
  !label.isEmpty && !label.hasPrefix("-") && !label.hasSuffix("-")
    && label.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
}

private func isAtom(_ atom: Substring) -> Bool {
  !atom.isEmpty
    && atom.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "!#$%&'*+-/=?^_`{|}~".contains($0))
    }
}
