extension ConformanceCheck {
  /// A page's own entries, its fonts and its annotations.
  mutating func checkPage(_ page: Page) throws(PDFFileError) {
    expect(
      page.entries["Tabs"] == .name("S"),
      "page \(page.place) does not go through its links in reading order (/Tabs)")
    expect(
      page.entries["StructParents"]?.integer != nil,
      "page \(page.place) does not lead back to the structure tree (/StructParents)")
    let resources = try file.value(page.entries["Resources"])
    for (name, font) in try file.value(resources["Font"]).dictionary ?? [:] {
      guard case .reference(let number) = font else {
        expect(false, "the font \(name) of page \(page.place) is no object")
        continue
      }
      if fonts.insert(number).inserted { try checkFont(try file.value(font)) }
    }
    for annotation in try file.value(page.entries["Annots"]).array ?? [] {
      try checkAnnotation(annotation, page)
    }
  }

  private mutating func checkFont(_ font: PDFValue) throws(PDFFileError) {
    let name = "the font \(font["BaseFont"]?.name ?? "without name")"
    let unicode = try file.data(at: font["ToUnicode"])
    expect(unicode?.isEmpty == false, "\(name) does not say which characters it shows (/ToUnicode)")
    var described = font
    if font["Subtype"] == .name("Type0") {
      described = try file.value(try file.value(font["DescendantFonts"]).array?.first)
      expect(
        described["Subtype"] != .name("CIDFontType2") || described["CIDToGIDMap"] != nil,
        "\(name) does not say which glyphs it means (/CIDToGIDMap)")
    }
    let descriptor = try file.value(described["FontDescriptor"])
    var isEmbedded = false
    for key in ["FontFile", "FontFile2", "FontFile3"]
    where try file.data(at: descriptor[key])?.isEmpty == false {
      isEmbedded = true
    }
    expect(isEmbedded, "\(name) is not embedded")
  }

  /// Links and fields: printed, described, and inside an element that suits them.
  private mutating func checkAnnotation(
    _ value: PDFValue, _ page: Page
  ) throws(PDFFileError) {
    let annotation = try file.value(value)
    let kind = annotation["Subtype"]?.name ?? "annotation"
    let name = "a \(kind) on page \(page.place)"
    // Printed; neither invisible, hidden, nor without view (ISO 19005-3, 6.3.2).
    expect((annotation["F"]?.integer ?? 0) & 0b10_0111 == 4, "\(name) is not printed (/F)")
    let isField = kind == "Widget"
    expect(
      saysSomething(annotation[isField ? "TU" : "Contents"]),
      "\(name) has no description (\(isField ? "/TU" : "/Contents"))")
    let number = value.reference ?? -1
    let element = holders[number].flatMap { elements[$0] }
    expect(
      element?["S"] == .name(isField ? "Form" : kind == "Link" ? "Link" : "Annot"),
      "\(name) is in no \(isField ? "Form" : kind) element")
    expect(
      annotation["StructParent"]?.integer != nil,
      "\(name) does not lead back to the structure tree (/StructParent)")
    if kind != "Link" {
      expect(
        try file.value(annotation["AP"])["N"] != nil, "\(name) does not say how it looks (/AP)")
    }
    if let action = try file.value(annotation["A"])["S"] {
      expect(
        action == .name("URI") || action == .name("GoTo"), "\(name) does what an archive forbids")
    }
    expect(annotation["AA"] == nil, "\(name) acts by itself (/AA)")
  }

  /// The way back from content and annotations to their elements.
  mutating func checkParentTree() throws(PDFFileError) {
    let root = try file.value(catalog["StructTreeRoot"])
    let numbers = try file.value(try file.value(root["ParentTree"])["Nums"]).array ?? []
    var parents: [Int: PDFValue] = [:]
    var last = -1
    for place in stride(from: 0, to: numbers.count - 1, by: 2) {
      let key = numbers[place].integer ?? -1
      expect(key > last, "the keys of the parent tree are not in order")
      (last, parents[key]) = (key, numbers[place + 1])
    }
    expect(
      (root["ParentTreeNextKey"]?.integer ?? 0) > last, "the parent tree's next key is taken")
    var keys: Set<Int> = []
    for page in pages {
      if let key = page.entries["StructParents"]?.integer {
        expect(keys.insert(key).inserted, "page \(page.place) shares its place in the parent tree")
        let list = try file.value(parents[key]).array ?? []
        let wrong = owners.contains { content, element in
          content.page == page.number
            && (!list.indices.contains(content.identifier)
              || list[content.identifier] != .reference(element))
        }
        expect(!wrong, "content of page \(page.place) is given to another element on the way back")
      }
      for annotation in try file.value(page.entries["Annots"]).array ?? [] {
        guard let key = try file.value(annotation)["StructParent"]?.integer else { continue }
        expect(
          keys.insert(key).inserted, "an annotation of page \(page.place) shares its place")
        let holder = annotation.reference.flatMap { holders[$0] }
        expect(
          holder != nil && parents[key]?.reference == holder,
          "an annotation of page \(page.place) is given to another element on the way back")
      }
    }
  }
}
