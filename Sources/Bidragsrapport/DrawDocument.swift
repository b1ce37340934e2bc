import ArchivalPDF
import GrantAccounting
import PDFCanvas
import Typesetting

/// Opens the report's fonts from a folder, Debian's if none is given.
///
/// - Throws: `font.missing`.
func openFonts(in directory: String?) throws(Diagnostic) -> FontLibrary {
  do {
    return try FontLibrary(directory: directory ?? FontLibrary.defaultDirectory)
  } catch {
    throw Diagnostic(
      code: "font.missing", message: "\(error.path): \(error.reason)",
      hint: "install the Debian package fonts-inter, or name the folder with --fonts")
  }
}

/// Lays a document out and draws it as PDF.
///
/// A character that the fonts lack is drawn as an empty box and warned about; one name never costs
/// the report.
///
/// - Throws: `layout.does-not-fit`, `pdf.drawing-failed`.
func draw(
  _ document: Document, carrying attachments: [ArchivalPDF.Attachment] = [],
  with fonts: FontLibrary, as name: String
) throws(Diagnostic) -> (bytes: [UInt8], warnings: [Diagnostic]) {
  let pages = try layOutPages(of: document, with: fonts, as: name)
  do {
    let bytes = try writePDF(pages, fonts: fonts, attachments: attachments)
    return (
      bytes,
      fonts.missingCharacters.map { .missingCharacter($0, in: name) }
        + fonts.missingPatterns.map { .missingPatterns($0, in: name) }
    )
  } catch {
    throw .drawingFailed("\(error)", in: name)
  }
}

/// Lays a document out.
///
/// - Throws: `layout.does-not-fit`.
func layOutPages(
  of document: Document, with fonts: FontLibrary, as name: String
) throws(Diagnostic) -> LaidOutDocument {
  do {
    return try layOut(document, measuring: fonts)
  } catch {
    throw .doesNotFit(error, in: name)
  }
}

extension Diagnostic {
  static func doesNotFit(_ error: LayoutError, in name: String) -> Diagnostic {
    Diagnostic(
      code: "layout.does-not-fit", location: SourceLocation(file: name),
      message: "page \(error.page) cannot be laid out: \(error.reason)",
      hint: "shorten the text that is named; if it looks reasonable, report this as a bug")
  }

  static func drawingFailed(_ reason: String, in name: String) -> Diagnostic {
    Diagnostic(
      code: "pdf.drawing-failed", location: SourceLocation(file: name),
      message: "the PDF could not be drawn: \(reason)",
      hint: "report this as a bug, with the project's data if you can share it")
  }

  static func missingPatterns(_ file: String, in name: String) -> Diagnostic {
    let package = file.contains("_sv_") ? "hyphen-sv" : "hyphen-en-gb"
    return Diagnostic(
      code: "font.missing-patterns", severity: .warning, location: SourceLocation(file: name),
      message: "\(file) is not there, so long words in narrow places are cut anywhere",
      hint: "install the Debian package \(package)")
  }

  fileprivate static func missingCharacter(
    _ missing: MissingCharacter, in name: String
  ) -> Diagnostic {
    Diagnostic(
      code: "font.missing-character", severity: .warning, location: SourceLocation(file: name),
      message: "the fonts have no character \(missing); an empty box stands in its place",
      hint: "replace the character in project.yaml or in the ledger's text")
  }
}
