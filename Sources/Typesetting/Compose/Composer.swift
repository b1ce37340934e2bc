/// Turns a document's content into structure elements and blocks set to their width.
///
/// Elements are allotted in reading order before anything is paginated, so both halves of a split
/// paragraph or table belong to one element.
struct Composer {
  let style: Stylesheet
  let text: any TextMeasurer
  /// The document's, by whose rules words are divided.
  let language: String
  /// Whether a title takes the first heading level, so that headings move one level down.
  let hasTitle: Bool
  var tree = StructureTree()
  /// All headings, for a table of contents; `nil` where there is to be none.
  var headings: [Heading]?
  /// Headings composed so far.
  var headingCount = 0

  init(style: Stylesheet, measuring text: any TextMeasurer, language: String, hasTitle: Bool) {
    (self.style, self.text, self.language, self.hasTitle) = (style, text, language, hasTitle)
  }

  /// Where content is set: under which element, how wide.
  struct Place {
    var parent: ElementID
    var width: Double
    var isTopLevel = false
  }

  mutating func column(_ content: [Content], in place: Place) -> Column {
    Column(items(of: content, in: place))
  }

  mutating func items(of content: [Content], in place: Place) -> [Column.Item] {
    var column: [Column.Item] = []
    var isBelowHeading = false
    for (index, part) in content.enumerated() {
      var items = items(of: part, in: place)
      let isHeading = if case .heading = part { true } else { false }
      if case .paragraph = part, content.dropFirst(index + 1).first?.isTable == true,
        items[0].isIntroduction
      {
        // With the few lines of a table's introduction the table begins.
        items[0].block = KeepTogether(content: items[0].block)
        items[0].keepsWithNext = true
      } else if isBelowHeading, part.isNote, index + 1 < content.count {
        // What a heading and a note introduce begins on their page.
        items[0].keepsWithNext = items[0].isShortText
      }
      if isBelowHeading, let first = items.first {
        // What a heading introduces stands at the heading's own distance.
        items[0].before = isHeading ? min(first.before, style.spacing.betweenHeadings) : 0
      }
      column += items
      isBelowHeading = isHeading
    }
    return column
  }

  private mutating func items(of content: Content, in place: Place) -> [Column.Item] {
    let display = style.spacing.aroundDisplays
    switch content {
    case .title(let title): return [self.title(title, in: place)]
    case .heading(let heading): return [self.heading(heading, in: place)]
    case .contents(let contents): return self.contents(contents, in: place)
    case .paragraph(let paragraph):
      let gap = style.spacing.betweenParagraphs
      return [Column.Item(block: self.paragraph(paragraph, in: place), before: gap, after: gap)]
    case .list(let items): return [list(items, in: place)]
    case .facts(let facts): return [self.facts(facts, in: place)]
    case .keyFigures(let figures): return keyFigures(figures, in: place)
    case .table(let table):
      return self.table(table, in: place).map {
        Column.Item(block: $0, before: display, after: display)
      }
    case .figure(let figure):
      return [Column.Item(block: self.figure(figure, in: place), before: display, after: display)]
    case .signatureLines(let labels, let field):
      return [signatureLines(labels, field: field, in: place)]
    case .together(let content):
      let nested = Place(parent: place.parent, width: place.width)
      let parts = items(of: content, in: nested)
      // A chart cannot be parted, nor should a short table; a longer one stands in two parts rather
      // than leave a foot empty.
      let emptiest = content.contains(where: \.isLongTable) ? style.spacing.emptiestFoot : .infinity
      return [
        Column.Item(
          block: KeepTogether(content: Column(parts), emptiest: emptiest),
          before: parts.first?.before ?? 0,
          after: parts.last?.after ?? 0, keepsWithNext: parts.last?.keepsWithNext ?? false)
      ]
    case .callout(let content):
      return [Column.Item(block: callout(content, in: place), before: display, after: display)]
    case .space(let height): return [Column.Item(block: Blank(height: height))]
    case .pageBreak: return place.isTopLevel ? [Column.Item(block: PageBreak())] : []
    }
  }

  private mutating func callout(_ content: [Content], in place: Place) -> any Block {
    let padding = style.spacing.boxPadding
    let section = tree.add(.section, to: place.parent)
    let inside = column(
      content, in: Place(parent: section, width: place.width - 2 * padding))
    return KeepTogether(
      content: Boxed(
        content: inside, width: place.width, padding: padding, shade: style.shade,
        accent: style.accent))
  }
}
