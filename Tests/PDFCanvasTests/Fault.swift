import Testing

@testable import ArchivalPDF

/// Something that keeps a file from being archived or read aloud, planted in a sound one.
struct Fault: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Words of the defect to be reported.
  let words: String
  let plant: @Sendable (inout TakenApart) throws -> Void

  init(
    _ description: String, _ words: String,
    _ plant: @escaping @Sendable (inout TakenApart) throws -> Void
  ) {
    (testDescription, self.words, self.plant) = (description, words, plant)
  }

  /// The fourteen that a validator was seen to catch.
  static let seenByAValidator: [Fault] = [
    Fault("Figure without Alt", "has no alternative text") {
      try $0.alter("S", "Figure") { $0["Alt"] = nil }
    },
    Fault("TH without Scope", "does not say what it is the header of") {
      try $0.alter("S", "TH") { $0["A"] = nil }
    },
    Fault("ragged row", "has rows of different length") {
      let span = PDFValue.dictionary(["O": .name("Table"), "ColSpan": .integer(2)])
      try $0.alter("S", "TD") { $0["A"] = span }
    },
    Fault("skipped heading level", "a heading of level 4 follows one of level 2") {
      try $0.alter("S", "H3") { $0["S"] = .name("H4") }
    },
    Fault("untagged content", "draws something that is in no element and no artifact") {
      let page = try #require($0.all("Type", "Page").first)
      let contents = try #require($0.objects[page]?.value["Contents"]?.reference)
      try $0.replace("/Artifact BMC", by: "0 0 5 5 re f /Artifact BMC", inStreamOf: contents)
    },
    Fault("no /Lang", "no /Lang") { try $0.alter($0.root) { $0["Lang"] = nil } },
    Fault("link without /Contents", "has no description (/Contents)") {
      let link = try $0.addLink()
      try $0.alter(link) { $0["Contents"] = nil }
    },
    Fault("no /Tabs", "/Tabs") { try $0.alter("Type", "Page") { $0["Tabs"] = nil } },
    Fault("no DisplayDocTitle", "/DisplayDocTitle") {
      try $0.alter($0.root) { $0["ViewerPreferences"] = nil }
    },
    Fault("no ToUnicode", "/ToUnicode") {
      let fonts = $0.objects.filter { $0.value.value["ToUnicode"] != nil }.keys
      let font = try #require(fonts.min())
      try $0.alter(font) { $0["ToUnicode"] = nil }
    },
    Fault("no output intent", "no output intent") {
      try $0.alter($0.root) { $0["OutputIntents"] = nil }
    },
    Fault("no AFRelationship", "/AFRelationship") {
      try $0.alter("Type", "Filespec") { $0["AFRelationship"] = nil }
    },
    Fault("no XMP", "no metadata") { try $0.alter($0.root) { $0["Metadata"] = nil } },
    Fault("no extension schema for pdfuaid", "extension schema") {
      let metadata = try #require($0.all("Type", "Metadata").first)
      try $0.replace("<pdfaExtension:schemas>", by: "<other:schemas>", inStreamOf: metadata)
      try $0.replace("</pdfaExtension:schemas>", by: "</other:schemas>", inStreamOf: metadata)
    },
  ]

  static let others: [Fault] = [
    Fault("not said to be tagged", "/MarkInfo") { try $0.alter($0.root) { $0["MarkInfo"] = nil } },
    Fault("acts when opened", "/OpenAction") {
      try $0.alter($0.root) { $0["OpenAction"] = .array([.integer(1)]) }
    },
    Fault("no claim of PDF/A", "PDF/A-3a") {
      let metadata = try #require($0.all("Type", "Metadata").first)
      try $0.replace("<pdfaid:part>3", by: "<pdfaid:part>2", inStreamOf: metadata)
    },
    Fault("no claim of PDF/UA", "PDF/UA-1") {
      let metadata = try #require($0.all("Type", "Metadata").first)
      try $0.replace("<pdfuaid:part>1", by: "<pdfuaid:part>2", inStreamOf: metadata)
    },
    Fault("two dates", "differ on when") {
      try $0.alter($0.information) { $0["CreationDate"] = .string(Array("D:1999".utf8)) }
    },
    Fault("names out of order", "not in order") {
      try $0.alter($0.root) {
        let tree = $0["Names"]?["EmbeddedFiles"]?["Names"]?.array ?? []
        let names = PDFValue.array(Array(tree[2...] + tree[..<2]))
        $0["Names"] = .dictionary(["EmbeddedFiles": .dictionary(["Names": names])])
      }
    },
    Fault("attached file of another size", "not as long as it says") {
      try $0.alter("Type", "EmbeddedFile") {
        $0["Params"] = .dictionary(["Size": .integer(1), "ModDate": .string([0x44])])
      }
    },
    Fault("associated with nothing", "(/AF)") {
      try $0.alter($0.root) { $0["AF"] = .array(Array($0["AF"]?.array?.dropLast() ?? [])) }
    },
    Fault("font not embedded", "is not embedded") {
      try $0.alter("Type", "FontDescriptor") { $0["FontFile3"] = nil }
    },
    Fault("figure without place", "/BBox") { try $0.alter("S", "Figure") { $0["A"] = nil } },
    Fault("element of its own making", "is of no standard type") {
      try $0.alter("S", "Caption") { $0["S"] = .name("Rubrik") }
    },
    Fault("list item outside a list", "stands in a Sect") {
      try $0.alter("S", "L") { $0["S"] = .name("Sect") }
    },
    Fault("content in no element", "is in no element of the structure tree") {
      let paragraph = try #require($0.all("S", "P").last)
      try $0.alter(paragraph) { $0["K"] = nil }
    },
    Fault("two stretches of one number", "/MCID") {
      let page = try #require($0.all("Type", "Page").first)
      let contents = try #require($0.objects[page]?.value["Contents"]?.reference)
      try $0.replace("/Artifact BMC", by: "/P<</MCID 0>>BDC", inStreamOf: contents)
    },
    Fault("the way back leads elsewhere", "on the way back") { file in
      // The first page's list of elements, from the last back.
      let lists = file.objects.filter { ($0.value.value.array?.count ?? 0) > 5 }.keys
      let list = try #require(lists.min())
      let elements = file.objects[list]?.value.array ?? []
      file.objects[list]?.value = .array(elements.reversed())
    },
    Fault("link that is not printed", "is not printed") {
      let link = try $0.addLink()
      try $0.alter(link) { $0["F"] = .integer(2) }
    },
    Fault("link outside its element", "Link element") {
      _ = try $0.addLink()
      try $0.alter("S", "Link") { $0["S"] = .name("Span") }
    },
  ]
}

extension TakenApart {
  /// A sound link from the last page to the first, in an element at the document's end.
  mutating func addLink() throws -> Int {
    let pages = all("Type", "Page")
    let (first, last) = (try #require(pages.first), try #require(pages.last))
    let document = try #require(all("S", "Document").first)
    let root = try #require(all("Type", "StructTreeRoot").first)
    let key = try #require(objects[root]?.value["ParentTreeNextKey"]?.integer)
    let rect = [57, 57, 90, 70].map { PDFValue.integer($0) }
    let link = add([
      "Type": .name("Annot"), "Subtype": .name("Link"), "F": .integer(4), "Rect": .array(rect),
      "Contents": .string(Array("Page 1".utf8)), "StructParent": .integer(key),
      "Dest": .array([.reference(first), .name("Fit")]),
    ])
    let object = PDFValue.dictionary([
      "Type": .name("OBJR"), "Obj": .reference(link), "Pg": .reference(last),
    ])
    let element = add([
      "Type": .name("StructElem"), "S": .name("Link"), "P": .reference(document), "K": object,
    ])
    try alter(document) { $0["K"] = .array(($0["K"]?.array ?? []) + [.reference(element)]) }
    try alter(last) { $0["Annots"] = .array([.reference(link)]) }
    let tree = try #require(objects[root]?.value["ParentTree"]?.reference)
    try alter(tree) {
      $0["Nums"] = .array(($0["Nums"]?.array ?? []) + [.integer(key), .reference(element)])
    }
    try alter(root) { $0["ParentTreeNextKey"] = .integer(key + 1) }
    return link
  }
}
