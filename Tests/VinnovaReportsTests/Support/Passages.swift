import Typesetting

/// A stretch of text in one language; `nil` is the document's.
struct Passage: Hashable {
  var text: String
  var language: String?
  /// Text that cannot be marked in part: of a heading, a caption, a chart, a line to sign on.
  var isWhole = false
}

extension Content {
  /// All text that a screen reader meets, as it is told apart by language.
  var passages: [Passage] {
    func plain(_ texts: String...) -> [Passage] { texts.map { Passage(text: $0) } }
    func of(_ spans: [Span]) -> [Passage] {
      spans.map { Passage(text: $0.text, language: $0.language) }
    }
    switch self {
    case .heading(let heading):
      return [Passage(text: heading.text, language: heading.language, isWhole: true)]
    case .paragraph(let paragraph): return of(paragraph.spans)
    case .list(let items):
      return items.flatMap { plain($0.label) + $0.paragraphs.flatMap { of($0.spans) } }
    case .facts(let facts): return facts.flatMap { plain($0.label) + $0.spans.flatMap(of) }
    case .keyFigures(let figures):
      return figures.flatMap { plain($0.label, $0.value, $0.detail) }
    case .table(let table): return table.passages
    case .title(let text): return plain(text)
    case .contents(let contents): return plain(contents.title)
    case .figure(let figure): return plain(figure.caption, figure.alternativeText, figure.source)
    case .signatureLines(let labels, _):
      return labels.map { Passage(text: $0, isWhole: true) }
    case .together(let parts), .callout(let parts): return parts.flatMap(\.passages)
    case .space, .pageBreak: return []
    }
  }
}

extension Table {
  fileprivate var passages: [Passage] {
    [Passage(text: caption, isWhole: true)]
      + columns.map { Passage(text: $0.title, language: $0.language, isWhole: true) }
      + rows.flatMap { row in
        row.cells.indices.flatMap { column -> [Passage] in
          guard let spans = row.passages[column] else {
            return [Passage(text: row.cells[column], language: row.languages[column])]
          }
          return spans.map { Passage(text: $0.text, language: $0.language) }
        }
      }
  }
}
