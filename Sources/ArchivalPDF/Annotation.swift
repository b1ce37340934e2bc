import Typesetting

/// Something of a page that is not its content: a field to sign in.
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
  /// Numbers for the document's fields: pages name them before they are written.
  mutating func reserveFields(
    of document: LaidOutDocument
  ) throws(FinishError) -> [Annotation] {
    var annotations: [Annotation] = []
    for field in document.fields {
      guard document.pages.indices.contains(field.page),
        document.structure.elements.indices.contains(field.element.index)
      else { throw .element(page: field.page + 1) }
      annotations.append(
        Annotation(number: reserve(), page: field.page, element: field.element))
    }
    return annotations
  }

  /// Writes the fields, empty and without size: a signing program fills them, a reader sees none.
  ///
  /// - Returns: The catalog's entry for them; empty where there are none.
  /// - Source: ISO 32000-1, 12.7.4.5; ISO 14289-1, 7.18.
  mutating func add(
    _ fields: [PlacedField], as annotations: [Annotation], pages: [TaggedPage]
  ) -> String {
    guard !fields.isEmpty else { return "" }
    let look = add(stream: [], "/Type/XObject/Subtype/Form/BBox[0 0 0 0]/Resources<<>>")
    for (index, (field, annotation)) in zip(fields, annotations).enumerated() {
      let page = pages[field.page]
      let corner = Rect(x: field.place.x, y: field.place.y, width: 0, height: 0)
      // Printed and locked (4 + 128): no one moves it away.
      set(
        annotation.number,
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
