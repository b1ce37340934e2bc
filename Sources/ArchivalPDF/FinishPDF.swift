public import Typesetting

/// Makes a drawn PDF fit for the archive and for every reader.
///
/// Marks the content, adds the structure tree, outline, metadata, colour profile and attachments,
/// and writes a new file. It claims PDF/A-3a and PDF/UA-1 unless the document has
/// ``structureDefects(of:)``. Nothing in it comes from a clock: same input, same bytes.
///
/// - Throws: ``FinishError``, above all where the drawing's sentinels and recorded events differ.
public func finishPDF(
  _ drawing: DrawnPDF, document: LaidOutDocument, attachments: [Attachment] = []
) throws(FinishError) -> [UInt8] {
  guard let date = ISODate(document.information.date) else {
    throw .date(document.information.date)
  }
  let drawn = try CairoFile(drawing.bytes)
  var writer = try FileWriter(firstNumber: (drawn.offsets.keys.max() ?? 0) + 1)
  let annotations = try writer.reserveAnnotations(of: document)
  let pages = try copy(
    drawn, events: drawing.events, document: document, annotations: annotations, into: &writer)
  let metadata = Metadata(
    information: document.information, date: date,
    claimsConformance: structureDefects(of: document).isEmpty)
  var catalog = "/Type/Catalog/Pages \(pages.tree) 0 R/MarkInfo<</Marked true>>"
  catalog += "/Lang\(Notation.text(document.information.language))"
  catalog += "/ViewerPreferences<</DisplayDocTitle true>>"
  let structure = writer.add(document.structure, pages: pages.pages, annotations: annotations)
  catalog += "/StructTreeRoot \(structure) 0 R"
  // Never packed: programs that know nothing of PDF look for it.
  let packet = Array(metadata.packet.utf8)
  catalog += "/Metadata \(writer.add(stream: packet, "/Type/Metadata/Subtype/XML")) 0 R"
  catalog += "/OutputIntents[\(try writer.addOutputIntent()) 0 R]"
  if let outline = writer.add(document.outline, pages: pages.pages) {
    catalog += "/Outlines \(outline) 0 R"
  }
  // The page numbers on paper: 1, 2, 3 ...
  catalog += "/PageLabels<</Nums[0<</S/D>>]>>"
  let links = document.links.count
  try writer.add(document.links, as: annotations[..<links], pages: pages.pages)
  catalog += writer.add(document.fields, as: annotations[links...], pages: pages.pages)
  catalog += try writer.add(attachments, date: date)
  let root = writer.add("<<\(catalog)>>")
  let information = writer.add(metadata.dictionary)
  return try writer.file(root: root, information: information)
}

extension FileWriter {
  /// Says which colours the numbers mean.
  fileprivate mutating func addOutputIntent() throws(FinishError) -> Int {
    let profile = try add(packing: standardColourProfile(), "/N 3/Alternate/DeviceRGB")
    return add(
      """
      <</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)\
      /Info(sRGB IEC61966-2.1)/DestOutputProfile \(profile) 0 R>>
      """)
  }
}
