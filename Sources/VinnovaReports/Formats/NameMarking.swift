import Typesetting

/// Marks names of organisations and persons, and the call's title, as being in the project's language
/// wherever they stand in a document of another language, so that a screen reader speaks them right.
///
/// In sentences, facts and cells the name alone is marked; a heading or a column's title only where
/// it says nothing else, for neither is made of spans. Captions and lines to sign on stay unmarked:
/// proper names need no mark by WCAG 2.1, 3.1.2.
struct NameMarking {
  /// The longest first: a name may hold another.
  private let names: [String]
  private let language: String

  init(_ names: [String], language: String) {
    self.names = Set(names.filter { $0.count > 2 }).sorted {
      ($1.count, $0) < ($0.count, $1)
    }
    self.language = language
  }

  func marked(_ content: [Content]) -> [Content] { content.map(marked) }

  private func marked(_ content: Content) -> Content {
    switch content {
    case .heading(var heading):
      if says(heading.text) { heading.language = language }
      return .heading(heading)
    case .paragraph(let paragraph): return .paragraph(marked(paragraph))
    case .list(let items):
      return .list(
        items.map { ListItem(label: $0.label, $0.paragraphs.map(marked)) })
    case .facts(let facts):
      return .facts(
        facts.map { fact in Fact(fact.label, spans: fact.spans.map { $0.flatMap(spans) }) })
    case .table(let table): return .table(marked(table))
    case .together(let parts): return .together(marked(parts))
    case .callout(let parts): return .callout(marked(parts))
    case .title, .contents, .keyFigures, .figure, .signatureLines, .space, .pageBreak:
      return content
    }
  }

  func marked(_ paragraph: Paragraph) -> Paragraph {
    Paragraph(paragraph.kind, paragraph.spans.flatMap(spans))
  }

  private func marked(_ table: Table) -> Table {
    var table = table
    for index in table.columns.indices where says(table.columns[index].title) {
      table.columns[index].language = language
    }
    // The texts of long lists are the ledger's, and marked by column.
    guard !table.isDense else { return table }
    for index in table.rows.indices {
      for column in table.columns.indices where isPlain(table.rows[index], column) {
        let cell = table.rows[index].cells[column]
        let parts = says(cell) ? [Span(cell, language: language)] : spans(Span(cell))
        if parts.contains(where: { $0.language != nil }) {
          table.rows[index].write(parts, inColumn: column)
        }
      }
    }
    return table
  }

  /// Whether a cell holds letters and nobody has said in which language.
  private func isPlain(_ row: Table.Row, _ column: Int) -> Bool {
    row.languages[column] == nil && row.passages[column] == nil && row.links[column] == nil
      && row.cells[column].contains(where: \.isLetter)
  }

  /// Whether a text is a name and no other words.
  private func says(_ text: String) -> Bool {
    let parts = spans(Span(text))
    return parts.contains { $0.language != nil }
      && parts.allSatisfy { $0.language != nil || !$0.text.contains(where: \.isLetter) }
  }

  /// The span cut where names begin and end.
  func spans(_ span: Span) -> [Span] {
    guard span.language == nil else { return [span] }
    var parts: [Span] = []
    var plain = span.text[...]
    func add(_ text: Substring, _ language: String?) {
      if !text.isEmpty {
        parts.append(Span(String(text), strong: span.isStrong, language: language))
      }
    }
    while let name = firstName(in: plain) {
      add(plain[..<name.lowerBound], nil)
      add(plain[name], language)
      plain = plain[name.upperBound...]
    }
    add(plain, nil)
    return parts.isEmpty ? [span] : parts
  }

  private func firstName(in text: Substring) -> Range<Substring.Index>? {
    var first: Range<Substring.Index>?
    for name in names {
      let found = text.ranges(of: name).first { isWhole($0, in: text) }
      if let found, first.map({ found.lowerBound < $0.lowerBound }) ?? true { first = found }
    }
    return first
  }

  /// Whether no letter goes before or follows, as in a longer word.
  private func isWhole(_ range: Range<Substring.Index>, in text: Substring) -> Bool {
    let before = text[..<range.lowerBound].last
    let after = text[range.upperBound...].first
    return !(before?.isLetter ?? false) && !(after?.isLetter ?? false)
  }
}
