import Typesetting

/// Something of a page that is not its content: a link, or a field to sign in.
struct Annotation: Hashable {
  /// Its object.
  var number: Int
  /// From 0.
  var page: Int
  /// The element that holds it.
  var element: ElementID
}

extension [Annotation] {
  /// The page's entry for its annotations; empty where it has none.
  func entry(ofPage page: Int) -> String {
    let numbers = filter { $0.page == page }.map(\.number)
    return numbers.isEmpty ? "" : "/Annots\(Notation.references(numbers))"
  }
}

extension FileWriter {
  /// Numbers for the document's links and then its fields: pages name them before they are written.
  mutating func reserveAnnotations(
    of document: LaidOutDocument
  ) throws(FinishError) -> [Annotation] {
    let links = document.links.map { (page: $0.page, element: $0.element) }
    let fields = document.fields.map { (page: $0.page, element: $0.element) }
    var annotations: [Annotation] = []
    for (page, element) in links + fields {
      guard document.pages.indices.contains(page),
        document.structure.elements.indices.contains(element.index)
      else { throw .element(page: page + 1) }
      annotations.append(Annotation(number: reserve(), page: page, element: element))
    }
    return annotations
  }

  /// Writes the links.
  ///
  /// - Source: ISO 32000-1, 12.5.6.5; ISO 14289-1, 7.18.5.
  mutating func add(
    _ links: [PlacedLink], as annotations: ArraySlice<Annotation>, pages: [TaggedPage]
  ) throws(FinishError) {
    for (link, index) in zip(links, annotations.indices) {
      let target = link.target
      guard pages.indices.contains(target.page) else { throw .element(page: link.page + 1) }
      let (here, there) = (pages[link.page], pages[target.page])
      set(
        annotations[index].number,
        """
        <</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Contents\(Notation.text(target.title))\
        /Rect\(Notation.box(link.area, pageHeight: here.height))/P \(here.number) 0 R\
        /Dest[\(there.number) 0 R/XYZ null \(Notation.number(there.height - target.y)) null]\
        /StructParent \(pages.count + index)>>
        """)
    }
  }

  /// Writes the fields, empty and without size: a signing program fills them, a reader sees none.
  ///
  /// - Returns: The catalog's entry for them; empty where there are none.
  /// - Source: ISO 32000-1, 12.7.4.5; ISO 14289-1, 7.18.
  mutating func add(
    _ fields: [PlacedField], as annotations: ArraySlice<Annotation>, pages: [TaggedPage]
  ) -> String {
    guard !fields.isEmpty else { return "" }
    let look = add(stream: [], "/Type/XObject/Subtype/Form/BBox[0 0 0 0]/Resources<<>>")
    for (field, index) in zip(fields, annotations.indices) {
      let page = pages[field.page]
      let corner = Rect(x: field.place.x, y: field.place.y, width: 0, height: 0)
      // Printed and locked (4 + 128): no one moves it away.
      set(
        annotations[index].number,
        """
        <</Type/Annot/Subtype/Widget/FT/Sig/T\(Notation.text(field.field.name))\
        /TU\(Notation.text(field.field.description))/F 132\
        /Rect\(Notation.box(corner, pageHeight: page.height))/P \(page.number) 0 R\
        /AP<</N \(look) 0 R>>/StructParent \(pages.count + index)>>
        """)
    }
    return "/AcroForm<</Fields\(Notation.references(annotations.map(\.number)))>>"
  }
}
