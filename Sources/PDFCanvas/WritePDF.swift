public import ArchivalPDF
public import Typesetting

/// Draws a document and finishes it: a tagged PDF for the archive and for every reader.
///
/// Same document, same fonts: same bytes. ``FontLibrary/missingCharacters`` tells afterwards what
/// the fonts lack.
public func writePDF(
  _ document: LaidOutDocument, fonts: FontLibrary, attachments: [Attachment] = []
) throws(CanvasError) -> [UInt8] {
  let drawing = try drawPDF(document, fonts: fonts)
  do throws(FinishError) {
    return try finishPDF(drawing, document: document, attachments: attachments)
  } catch {
    throw .finish(error)
  }
}
