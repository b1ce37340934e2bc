import Typesetting

/// Takes over Cairo's pages, marked, and what they draw with.
func copy(
  _ drawn: CairoFile, events: [[DrawnPDF.Event]], document: LaidOutDocument,
  annotations: [Annotation], into writer: inout FileWriter
) throws(FinishError) -> (pages: [TaggedPage], tree: Int) {
  let (pages, nodes) = try drawn.pages()
  guard pages.count == events.count, pages.count == document.pages.count else {
    throw .pages(found: pages.count, recorded: min(events.count, document.pages.count))
  }
  let tree = writer.reserve()
  var written = Set(nodes + [drawn.root] + (drawn.information.map { [$0] } ?? []))
  var tagged: [TaggedPage] = []
  for (index, page) in pages.enumerated() {
    let stream = try drawn.object(page.contents)
    guard let packed = stream.data, written.insert(page.contents).inserted else {
      throw .file("page \(index + 1) has no content of its own")
    }
    let (content, marks) = try markContent(
      try drawn.unpack(packed, stream.value), events: events[index], page: index,
      structure: document.structure)
    try writer.set(page.contents, packing: content)
    // Without Cairo's /Group: nothing is transparent, and the archive wants its colours named.
    writer.set(
      page.number,
      """
      <</Type/Page/Parent \(tree) 0 R/MediaBox\(text(page.mediaBox))\
      /Contents \(page.contents) 0 R/Resources \(text(page.resources))\
      /StructParents \(index)/Tabs/S\(annotations.entry(ofPage: index))>>
      """)
    written.insert(page.number)
    let height = document.pages[index].size.height
    tagged.append(
      TaggedPage(number: page.number, height: height, marks: marks, events: events[index]))
  }
  let kids = Notation.references(pages.map(\.number))
  writer.set(tree, "<</Type/Pages/Kids\(kids)/Count \(pages.count)>>")
  try drawn.copyRest(except: written, into: &writer)
  return (tagged, tree)
}

private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

extension CairoFile {
  fileprivate func unpack(
    _ data: Range<Int>, _ dictionary: Range<Int>
  ) throws(FinishError) -> [UInt8] {
    guard let filter = try entries(dictionary)["Filter"] else { return Array(bytes[data]) }
    guard bytes[filter].elementsEqual("/FlateDecode".utf8) else {
      throw .file("a content stream is packed in an unknown way")
    }
    return try inflate(bytes[data])
  }

  /// Copies fonts and other resources; lengths of streams go where the stream is.
  fileprivate func copyRest(
    except written: Set<Int>, into writer: inout FileWriter
  ) throws(FinishError) {
    var objects: [(number: Int, object: Object)] = []
    var lengths: Set<Int> = []
    for number in offsets.keys.sorted() {
      let object = try object(number)
      if let length = object.length { lengths.insert(length) }
      if !written.contains(number) { objects.append((number, object)) }
    }
    for (number, object) in objects where !lengths.contains(number) {
      if let data = object.data {
        let dictionary = try entriesWithoutLength(object.value)
        writer.set(number, stream: bytes[data], dictionary)
      } else if let font = try completedTrueTypeFont(object.value) {
        writer.set(number, font)
      } else {
        writer.set(number, copying: bytes[object.value])
      }
    }
  }

  private func entriesWithoutLength(_ dictionary: Range<Int>) throws(FinishError) -> String {
    let entries = try entries(dictionary).filter { $0.key != "Length" }
    return entries.sorted { $0.key < $1.key }
      .map { "/\($0.key) \(text(Array(bytes[$0.value])))" }.joined()
  }

  /// A TrueType font with the map that PDF/A asks for and Cairo leaves out; `nil` for others.
  private func completedTrueTypeFont(_ value: Range<Int>) throws(FinishError) -> String? {
    guard bytes[value].starts(with: Array("<<".utf8)) else { return nil }
    let entries = try entries(value)
    guard let kind = entries["Subtype"], entries["CIDToGIDMap"] == nil,
      bytes[kind].elementsEqual("/CIDFontType2".utf8)
    else { return nil }
    return "<</CIDToGIDMap/Identity" + text(Array(bytes[value].dropFirst(2)))
  }
}
