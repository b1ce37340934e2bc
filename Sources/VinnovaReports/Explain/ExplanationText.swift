public import GrantAccounting

/// Writes explanations for a terminal, at most 100 columns wide.
public struct ExplanationText {
  let report: FinancialReport
  let project: String
  let words: any Wording
  /// Voucher rows shown under each sum; `nil` for as many as fill a screen.
  let rowLimit: Int?
  /// Whether texts of vouchers are shown; they may hold names of persons.
  let showsTexts: Bool

  /// - Parameters:
  ///   - report: The report whose figures are explained.
  ///   - project: The project's short name.
  ///   - language: Of labels and number formats.
  ///   - rowLimit: Voucher rows shown under each sum; `nil` for as many as fill a screen.
  ///   - showsTexts: Whether texts of vouchers are shown; they may hold names of persons.
  public init(
    _ report: FinancialReport, of project: String, in language: ReportLanguage, rowLimit: Int?,
    showsTexts: Bool
  ) {
    self.report = report
    self.project = project
    words = language.words
    self.rowLimit = rowLimit
    self.showsTexts = showsTexts
  }

  static let width = TerminalText.width

  /// The figure and, indented below, how it came about down to voucher rows.
  public func text(of derivation: Derivation) -> String {
    var tree = TreeLines(self, of: derivation)
    tree.add(derivation, depth: 0, party: nil)
    return finished([heading, ""] + tree.lines)
  }

  /// Every figure by its path, with its label and value, group by group.
  public func list(of figures: [FigureName]) -> String {
    var lines = [heading]
    for group in FigureGroup.allCases {
      let members = figures.filter { $0.kind.group == group }
      guard !members.isEmpty else { continue }
      lines += ["", words.name(of: group)] + listLines(members)
    }
    return finished(lines)
  }

  /// Figures that have one value.
  public func list(of figures: [FigureName], with value: FigureValue) -> String {
    finished(
      [heading, "", words.figuresWith(self.value(value).trimmed)] + listLines(figures))
  }

  /// What became of voucher rows.
  public func text(of fates: [RowFate]) -> String {
    var lines = [heading, ""]
    let rows = RowLines(fates.map(\.row), indent: 0)
    for (fate, line) in zip(fates, rows.lines(in: words.format)) {
      lines.append(line)
      if showsTexts, !fate.row.text.isEmpty { lines.append("  ”\(fate.row.text)”") }
      let party = report.participants.count == 1 ? "" : " (\(name(ofParty: fate.party)))"
      lines += wrapped("\(words.fate(fate))\(party).", indent: 2)
      lines += wrapped("\(words.accountRule(fate.accountRule, isOwn: fate.isOwnRule)).", indent: 2)
      if let rule = fate.rule { lines += wrapped("\(words.applied(rule)).", indent: 2) }
      if let figure = fate.figure {
        lines += wrapped("\(words.countedIn(figure.path)).", indent: 2)
      }
    }
    return finished(lines)
  }

  private var heading: String {
    "\(project) · "
      + words.explanationHeading(report.kind, asOf: report.asOf, through: report.cutOff)
  }

  private func listLines(_ figures: [FigureName]) -> [String] {
    let width = figures.map(\.path.count).max() ?? 0
    return figures.map { figure in
      let shown = report.value(of: figure).map(value) ?? NumberFormat.nothing
      return amountLine("  \(figure.path.padded(to: width))  \(label(of: figure))", shown)
    }
  }

  private func finished(_ lines: [String]) -> String {
    lines.map { TerminalText.plain($0) + "\n" }.joined()
  }
}

extension ExplanationText {
  /// A value with two columns for öre, blank where there are none, so that all kronor align.
  func value(_ value: FigureValue) -> String {
    let format = words.format
    switch value {
    case .amount(let amount):
      return amount.ore % 100 == 0 ? format.amount(amount) + "   " : format.exact(amount)
    case .share(let share): return format.intensity(share) + "   "
    case .hours(let hours): return format.hours(hours) + "   "
    case .day(let day): return "\(day)   "
    case .number(let number): return format.whole(Int64(number)) + "   "
    case .nothing: return NumberFormat.nothing + "   "
    }
  }

  /// A rows' sum always shows its öre: the ledger has them.
  func exactValue(_ value: FigureValue) -> String {
    value.amount.map { words.format.exact($0) } ?? self.value(value)
  }

  /// Label left, value right.
  func amountLine(_ label: String, _ value: String) -> String {
    let room = Self.width - value.count - 2
    let shown = label.count > room ? label.prefix(room - 1) + "…" : label[...]
    return shown + String(repeating: " ", count: Self.width - value.count - shown.count) + value
  }

  func label(of figure: FigureName) -> String {
    let named = report.participants.filter {
      figure.party == nil || $0.participant.id == figure.party
    }
    if let reason = figure.reason,
      let found = named.lazy.flatMap(\.notEligible).first(where: { $0.reason.word == reason })
    {
      return words.reason(found.reason)
    }
    let use = figure.account.flatMap { account in
      named.lazy.compactMap { $0.uses(of: account).first }.first
    }
    return words.label(of: figure, report.kind) + (use.map { " \($0.name)" } ?? "")
  }

  /// What else a reader must know of a figure.
  func notes(on node: Derivation) -> [String] {
    guard let figure = node.figure else { return [] }
    if figure.kind.group == .settlement, figure.party == nil, node.parts.count > 1 {
      return [words.neverNetted]
    }
    guard let account = figure.account else { return [] }
    let uses = report.participants.filter { $0.participant.id == figure.party }
      .flatMap { $0.uses(of: account) }
    return uses.map { "\(words.accountRule($0.rule, isOwn: $0.isOwnRule))." }
  }

  func name(ofParty id: String) -> String {
    report.participants.first { $0.participant.id == id }?.participant.name ?? id
  }

  /// Broken at blanks, so that no line is wider than a terminal; later lines hang by two.
  func wrapped(_ text: String, indent: Int) -> [String] {
    TerminalText.wrapped(text, indent: indent, hang: 2)
  }
}

extension String {
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  /// Without blanks at its end.
  var trimmed: String {
    var text = self
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }
}
