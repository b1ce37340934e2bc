import GrantAccounting

/// A derivation as indented lines, read from the top.
struct TreeLines {
  private let text: ExplanationText
  private let rowLimit: Int
  private(set) var lines: [String] = []
  /// Nodes already explained, by name: they are not explained twice.
  private var shown: Set<Derivation.Term> = []
  /// Rules named in full already.
  private var namedRules: Set<AppliedRule> = []

  init(_ text: ExplanationText, of derivation: Derivation) {
    self.text = text
    // A screen holds some two dozen rows, however many sums they stand under.
    rowLimit = text.rowLimit ?? max(3, 24 / max(1, derivation.rowSums))
  }

  private var words: any Wording { text.words }

  /// Adds a node and all below it; `party` is the one that the nodes above are about.
  mutating func add(_ node: Derivation, depth: Int, party: String?) {
    let isExplained = !node.parts.isEmpty || !node.rows.isEmpty
    let isRepeated = isExplained && !shown.insert(node.term).inserted
    var label = self.label(of: node, party: party)
    if isRepeated { label += " (\(words.seeAbove))" }
    let value = node.step == .rows ? text.exactValue(node.value) : text.value(node.value)
    addLine(label, value, place: place(of: node), depth: depth)
    guard !isRepeated else { return }
    if let formula = StepFormula(text, node).formula {
      lines += text.wrapped("= \(formula)", indent: depth * 2 + 2)
    }
    if let rule = node.rule {
      let isNew = namedRules.insert(rule).inserted
      let name = isNew ? words.applied(rule) : words.appliedAgain(rule)
      lines += text.wrapped("\(name).", indent: depth * 2 + 2)
    }
    for note in text.notes(on: node) { lines += text.wrapped(note, indent: depth * 2 + 2) }
    addRows(node.rows, depth: depth + 1)
    let owner = node.figure?.party ?? party
    for part in node.parts {
      if node.step == .rounded, part.step == .rows {
        // The sum of the rows stands in the formula above.
        shown.insert(part.term)
        addRows(part.rows, depth: depth + 1)
      } else {
        add(part, depth: depth + 1, party: owner)
      }
    }
  }

  /// Where a value is stated stands beside its label, or below where there is no room.
  private mutating func addLine(_ label: String, _ value: String, place: String?, depth: Int) {
    let indent = String(repeating: " ", count: depth * 2)
    let whole = indent + label + (place.map { ", \($0)" } ?? "")
    if let place, whole.count + value.count + 2 > ExplanationText.width {
      lines.append(text.amountLine(indent + label, value))
      lines += text.wrapped(place, indent: depth * 2 + 2)
    } else {
      lines.append(text.amountLine(whole, value))
    }
  }

  private func place(of node: Derivation) -> String? {
    guard case .stated(let place) = node.step else { return nil }
    return words.place(place)
  }

  private func label(of node: Derivation, party: String?) -> String {
    switch node.term {
    case .step(let term): return words.label(of: term)
    case .figure(let figure):
      let label = text.label(of: figure)
      guard let id = figure.party, id != party, text.report.participants.count > 1 else {
        return label
      }
      return "\(label) · \(text.name(ofParty: id))"
    }
  }

  private mutating func addRows(_ rows: [Transaction], depth: Int) {
    guard !rows.isEmpty, rowLimit > 0 else { return }
    // One row more is as short as to say that there is one.
    let count = rows.count - 1 <= rowLimit ? rows.count : rowLimit
    let shown = rows.prefix(count)
    let table = RowLines(Array(shown), indent: depth * 2)
    for (row, line) in zip(shown, table.lines(in: words.format)) {
      lines.append(line)
      if text.showsTexts, !row.text.isEmpty {
        lines += text.wrapped("”\(row.text)”", indent: depth * 2 + 12)
      }
    }
    let rest = rows.dropFirst(count)
    guard !rest.isEmpty else { return }
    lines.append(
      text.amountLine(
        String(repeating: " ", count: depth * 2) + words.moreRows(rest.count),
        words.format.exact(rest.map(\.amount).sum())))
  }
}

extension Derivation {
  /// How many sums of voucher rows stand below, each counted once.
  fileprivate var rowSums: Int {
    var terms: Set<Term> = []
    func collect(_ node: Derivation) {
      if !node.rows.isEmpty { terms.insert(node.term) }
      node.parts.forEach(collect)
    }
    collect(self)
    return terms.count
  }
}
