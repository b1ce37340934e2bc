extension ConformanceCheck {
  /// The tree that a screen reader follows.
  mutating func checkStructure() throws(PDFFileError) {
    guard case .reference(let root) = catalog["StructTreeRoot"] else {
      expect(false, "the file has no structure tree")
      return
    }
    var walk = StructureWalk()
    for kid in list(try file.value(catalog["StructTreeRoot"])["K"]) {
      try visit(kid, parent: root, page: nil, depth: 0, &walk)
    }
    var last = 0
    for level in walk.headings {
      expect(level <= last + 1, "a heading of level \(level) follows one of level \(last)")
      last = level
    }
  }

  /// One kid of an element: another element, marked content, or an annotation.
  private mutating func visit(
    _ kid: PDFValue, parent: Int, page: PDFValue?, depth: Int, _ walk: inout StructureWalk
  ) throws(PDFFileError) {
    switch kid {
    case .integer(let identifier): own(identifier, on: page, parent)
    case .dictionary(let entries) where entries["Type"] == .name("MCR"):
      own(entries["MCID"]?.integer, on: entries["Pg"] ?? page, parent)
    case .dictionary(let entries) where entries["Type"] == .name("OBJR"):
      let annotation = entries["Obj"]?.reference ?? -1
      expect(holders[annotation] == nil, "annotation \(annotation) is in two elements")
      holders[annotation] = parent
    case .reference(let number) where elements[number] == nil && depth < 60:
      let element = try file.value(kid)
      elements[number] = element
      expect(
        element["P"]?.reference == parent, "\(name(number)) does not name its parent (/P)")
      try check(number, element, inside: elements[parent]?["S"]?.name, &walk)
      for kid in list(element["K"]) {
        try visit(kid, parent: number, page: element["Pg"], depth: depth + 1, &walk)
      }
    default: expect(false, "\(name(parent)) has a kid that is nothing, or is there twice")
    }
  }

  private mutating func own(_ identifier: Int?, on page: PDFValue?, _ element: Int) {
    guard let identifier, case .reference(let page) = page else {
      expect(false, "\(name(element)) has content on no page")
      return
    }
    let content = Content(page: page, identifier: identifier)
    expect(owners[content] == nil, "content \(identifier) of page \(page) is in two elements")
    owners[content] = element
  }

  private mutating func check(
    _ number: Int, _ element: PDFValue, inside parent: String?, _ walk: inout StructureWalk
  ) throws(PDFFileError) {
    guard let type = element["S"]?.name, StructureWalk.standardTypes.contains(type) else {
      expect(false, "\(name(number)) is of no standard type")
      return
    }
    if let parents = StructureWalk.parents[type] {
      expect(
        parent.map(parents.contains) ?? false,
        "\(name(number)) stands in \(parent.map { "a \($0)" } ?? "nothing")")
    }
    if element["Lang"] != nil {
      expect(saysSomething(element["Lang"]), "\(name(number)) has an empty /Lang")
    }
    switch type {
    case "Figure":
      expect(saysSomething(element["Alt"]), "\(name(number)) has no alternative text (/Alt)")
      expect(
        try attribute("BBox", of: element)?.array?.count == 4,
        "\(name(number)) does not say where it stands (/BBox)")
    case "TH":
      let scope = try attribute("Scope", of: element)?.name ?? ""
      expect(
        ["Row", "Column", "Both"].contains(scope),
        "\(name(number)) does not say what it is the header of (/Scope)")
    case "Table": try checkTable(number, element)
    case "Note":
      let identifier = element["ID"]?.bytes
      expect(
        identifier.map { walk.notes.insert($0).inserted } ?? false,
        "\(name(number)) has no /ID of its own")
    case "Link":
      expect(holdsAnnotation(element), "\(name(number)) leads nowhere: it holds no annotation")
    case "Form":
      let isPrinted = try attribute("Role", of: element) != nil
      expect(isPrinted || holdsAnnotation(element), "\(name(number)) holds no field")
    default:
      if type.first == "H", let level = Int(type.dropFirst()) { walk.headings.append(level) }
    }
  }

  /// All rows have as many cells, spans counted, and some cell is a header.
  private mutating func checkTable(
    _ number: Int, _ table: PDFValue
  ) throws(PDFFileError) {
    var (widths, headers): (Set<Int>, Int) = ([], 0)
    for part in list(table["K"]) {
      let part = try file.value(part)
      let rows = part["S"] == .name("TR") ? [part] : try kids(part)
      for row in rows where row["S"] == .name("TR") {
        var width = 0
        for cell in try kids(row) {
          width += try attribute("ColSpan", of: cell)?.integer ?? 1
          if cell["S"] == .name("TH") { headers += 1 }
        }
        widths.insert(width)
      }
    }
    expect(widths.count <= 1, "\(name(number)) has rows of different length")
    expect(headers > 0, "\(name(number)) has no header cells")
  }

  private func kids(_ element: PDFValue) throws(PDFFileError) -> [PDFValue] {
    var kids: [PDFValue] = []
    for kid in list(element["K"]) where kid.reference != nil { kids.append(try file.value(kid)) }
    return kids
  }

  private func holdsAnnotation(_ element: PDFValue) -> Bool {
    list(element["K"]).contains { $0["Type"] == .name("OBJR") }
  }

  /// An attribute of an element, whichever owner states it.
  private func attribute(
    _ key: String, of element: PDFValue
  ) throws(PDFFileError) -> PDFValue? {
    for attributes in list(element["A"]) {
      if let value = try file.value(attributes)[key] { return value }
    }
    return nil
  }

  /// `/K` and `/A` may be one value or several.
  private func list(_ value: PDFValue?) -> [PDFValue] { value?.array ?? value.map { [$0] } ?? [] }

  private func name(_ number: Int) -> String {
    "the \(elements[number]?["S"]?.name ?? "structure tree") of object \(number)"
  }
}

/// What is gathered on the way through the structure tree.
struct StructureWalk {
  /// Levels of the headings in reading order.
  var headings: [Int] = []
  var notes: Set<[UInt8]> = []

  /// - Source: ISO 32000-1, 14.8.4.
  static let standardTypes: Set<String> = [
    "Document", "Part", "Sect", "Div", "BlockQuote", "Caption", "TOC", "TOCI", "P", "H1", "H2",
    "H3", "H4", "H5", "H6", "L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "THead", "TBody",
    "TFoot", "Span", "Quote", "Note", "Reference", "Code", "Link", "Annot", "Figure", "Form",
  ]

  /// Where elements of a type must stand.
  static let parents: [String: Set<String>] = [
    "TR": ["Table", "THead", "TBody", "TFoot"], "TH": ["TR"], "TD": ["TR"], "THead": ["Table"],
    "TBody": ["Table"], "TFoot": ["Table"], "LI": ["L"], "LBody": ["LI"],
    "Lbl": ["LI", "Note", "TOCI"], "TOCI": ["TOC"],
  ]
}
