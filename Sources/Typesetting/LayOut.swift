/// Lays out a document: sets its text, breaks it into pages, numbers them.
///
/// - Throws: A ``LayoutError`` that names what no page can hold.
/// - Complexity: O(*n*) in the document's text; widths are measured once.
public func layOut(
  _ document: Document, measuring text: any TextMeasurer
) throws(LayoutError) -> LaidOutDocument {
  let limits = document.content.compactMap { part in
    if case .contents(let contents) = part { contents.longestWithout } else { nil }
  }
  let whole = try layOut(document, withContents: true, measuring: text)
  // Only short documents are laid out twice.
  guard let limit = limits.first, whole.pages.count <= limit else { return whole }
  return try layOut(document, withContents: false, measuring: text)
}

private func layOut(
  _ document: Document, withContents: Bool, measuring text: any TextMeasurer
) throws(LayoutError) -> LaidOutDocument {
  let style = document.style
  let hasTitle = document.content.contains { if case .title = $0 { true } else { false } }
  let width = style.page.width - style.margins.left - style.margins.right
  let height = style.page.height - style.margins.top - style.margins.bottom

  var composer = Composer(
    style: style, measuring: text, language: document.language, hasTitle: hasTitle)
  composer.headings = withContents ? document.content.headings : nil
  let body = composer.column(
    document.content,
    in: Composer.Place(parent: StructureTree.root, width: width, isTopLevel: true))
  let fragments = try paginate(body, on: height, using: text)

  let places = LinkPlaces(fragments, above: style.margins.top)
  let running = RunningLines(document: document, count: fragments.count, text: text)
  var pages: [Page] = []
  var outline: [OutlineEntry] = []
  var fields: [PlacedField] = []
  var links: [PlacedLink] = []
  for (index, fragment) in fragments.enumerated() {
    var page = Fragment(height: style.page.height, marks: running.head(onPage: index + 1))
    page.draw(fragment, x: style.margins.left, y: style.margins.top)
    page.marks += try places.numbers(of: page, on: index, using: text)
    page.marks += running.foot(onPage: index + 1)
    pages.append(Page(size: style.page, marks: page.marks))
    outline += page.anchors.map {
      OutlineEntry(title: $0.title, level: $0.level, page: index, y: $0.y)
    }
    links += try places.links(of: page, on: index)
    fields += page.fields.map {
      PlacedField(field: $0.field, element: $0.element, page: index, place: $0.place)
    }
  }
  return LaidOutDocument(
    information: DocumentInformation(
      title: document.title, language: document.language, author: document.author,
      subject: document.subject, date: document.date),
    pages: pages, structure: composer.tree, outline: outline, fields: fields,
    links: links)
}
