internal import GrantAccounting

/// How a classification's codes are written.
private enum CodeForm {
  /// A whole number: `15`.
  case need
  /// `A.G.SS`, area 1 to 6, as in SCB's subject standard: `5.6.02`.
  case research
  /// `NN.NN`, a SPIN/CPA class: `84.11`.
  case product

  func matches(_ code: Substring) -> Bool {
    let parts = code.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) }) else { return false }
    let widths = parts.map(\.count)
    switch self {
    case .need: return parts.count == 1 && widths[0] <= 6
    case .research:
      return parts.count == 3 && widths[0] == 1 && widths[1] <= 2 && widths[2] == 2
        && ("1"..."6").contains(parts[0])
    case .product: return widths == [2, 2]
    }
  }

  var example: String {
    switch self {
    case .need: "a number, as in `15 Arbetsorganisation och ledning`"
    case .research: "area 1-6, group and subject, as in `5.6.02 Studier av offentlig förvaltning`"
    case .product: "two digits, point, two digits, as in `84.11 Tjänster avseende ...`"
    }
  }
}

func readClassification(_ reader: GroupReader?) -> Classification? {
  guard let reader else { return nil }
  return Classification(
    needAreas: readCodes(reader, "needAreas", .need),
    researchAreas: readCodes(reader, "researchAreas", .research),
    productAreas: readCodes(reader, "productAreas", .product))
}

private func readCodes(_ reader: GroupReader, _ name: String, _ form: CodeForm)
  -> [ClassificationCode]
{
  guard let list = reader[name], let values = list.list() else { return [] }
  if values.isEmpty {
    list.error("project.missing-key", "`\(list.path)` is empty", hint: "write at least one code")
  }
  if values.count > 3 {
    list.error(
      "project.classification-count", "`\(list.path)` has \(values.count) codes, at most 3 count",
      hint: "keep the three most important ones, the most important one first")
  }
  return values.compactMap { readCode($0, form) }
}

private func readCode(_ value: YAMLValue, _ form: CodeForm) -> ClassificationCode? {
  guard let text = value.text() else { return nil }
  let parts = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
  guard form.matches(parts[0]), parts.count == 2 else {
    let flaw = form.matches(parts[0]) ? "has a code without its name" : "has no code of its form"
    value.error(
      "project.classification-code", "`\(value.path)` \(flaw): `\(text)`",
      hint: "write code, blank, name; the code is \(form.example)")
    return nil
  }
  return ClassificationCode(code: String(parts[0]), name: trimmed(String(parts[1])))
}
