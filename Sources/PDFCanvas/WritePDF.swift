import ArchivalPDF
public import Typesetting

/// Draws a document as a PDF.
public func writePDF(
  _ document: LaidOutDocument, fonts: FontLibrary
) throws(CanvasError) -> [UInt8] {
  try drawPDF(document, fonts: fonts).bytes
}
