import Typesetting

extension Document {
  /// Content with every nested part in reading order.
  var flattened: [Content] { content.flatMap(\.flattened) }

  /// `1 Kontroller`: every heading with its level.
  var headings: [String] {
    flattened.compactMap { part in
      guard case .heading(let heading) = part else { return nil }
      return "\(heading.level) \(heading.text)"
    }
  }

  var tables: [Table] {
    flattened.compactMap { part in
      guard case .table(let table) = part else { return nil }
      return table
    }
  }

  var figures: [Figure] {
    flattened.compactMap { part in
      guard case .figure(let figure) = part else { return nil }
      return figure
    }
  }

  var keyFigures: [KeyFigure] {
    flattened.flatMap { part -> [KeyFigure] in
      guard case .keyFigures(let figures) = part else { return [] }
      return figures
    }
  }

  var facts: [Fact] {
    flattened.flatMap { part -> [Fact] in
      guard case .facts(let facts) = part else { return [] }
      return facts
    }
  }

  func table(captioned start: String) -> Table? { tables.first { $0.caption.hasPrefix(start) } }

  /// Everything a reader can meet, running lines and alternative texts included.
  var text: String {
    let lines = [runningHead, runningFoot].flatMap { [$0.left, $0.center, $0.right] }
    return ([title, subject, author] + lines + flattened.flatMap(\.texts)).joined(separator: "\n")
  }
}

extension Content {
  var flattened: [Content] {
    switch self {
    case .together(let parts), .callout(let parts): parts.flatMap(\.flattened)
    default: [self]
    }
  }

  var texts: [String] {
    switch self {
    case .title(let title): [title]
    case .heading(let heading): [heading.text]
    case .contents(let contents): [contents.title]
    case .paragraph(let paragraph): [paragraph.text]
    case .list(let items): items.flatMap { [$0.label] + $0.paragraphs.map(\.text) }
    case .facts(let facts): facts.flatMap { [$0.label] + $0.lines }
    case .keyFigures(let figures): figures.flatMap { [$0.label, $0.value, $0.detail] }
    case .table(let table):
      [table.caption] + table.columns.map(\.title) + table.rows.flatMap(\.cells)
        + (table.carriedForward?(0) ?? [])
    case .figure(let figure): [figure.caption, figure.alternativeText, figure.source]
    case .signatureLines(let labels, _): labels
    case .together(let parts), .callout(let parts): parts.flatMap(\.texts)
    case .space, .pageBreak: []
    }
  }
}

extension Paragraph {
  var text: String { spans.map(\.text).joined() }
}

/// Öre of a printed amount; `nil` for text, shares and the mark for nothing.
func printedOre(_ cell: String) -> Int64? {
  guard !cell.isEmpty, cell.contains(where: \.isNumber), !cell.contains("%") else { return nil }
  var digits = ""
  var decimals: Int?
  for character in cell {
    switch character {
    case "0"..."9":
      digits.append(character)
      decimals = decimals.map { $0 + 1 }
    case ",": decimals = 0
    case "\u{A0}", "\u{2212}": continue
    default: return nil
    }
  }
  guard let number = Int64(digits), (decimals ?? 2) == 2 else { return nil }
  let ore = decimals == nil ? number * 100 : number
  return cell.hasPrefix("\u{2212}") ? -ore : ore
}
