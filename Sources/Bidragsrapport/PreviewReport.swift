import Foundation
import GrantAccounting
import PDFCanvas
import Typesetting

/// Which pages are drawn as pictures, and how large.
public struct PreviewOrder: Sendable {
  public var order: Order
  /// From 1; `nil` for all of them.
  public var pages: [ClosedRange<Int>]?
  /// Pixels in an inch: 72 draws a point as a pixel.
  public var dotsPerInch: Int

  public init(_ order: Order, pages: [ClosedRange<Int>]? = nil, dotsPerInch: Int = 100) {
    (self.order, self.pages, self.dotsPerInch) = (order, pages, dotsPerInch)
  }
}

/// Draws pages of a report as PNG, with the code that draws the PDF.
///
/// The files are named after the PDF and the page: `samverket-slutrapport-01.png`.
public func previewReport(
  _ preview: PreviewOrder, of folder: String, into output: String, fontDirectory: String?,
  shared: SharedLedgers = .none
) -> Outcome {
  let loaded = loadProject(
    at: URL(filePath: folder, directoryHint: .isDirectory), shownAs: folder, shared: shared)
  guard let source = loaded.value else { return Outcome(diagnostics: loaded.diagnostics) }
  var outcome = Outcome(diagnostics: loaded.diagnostics)
  do throws(Diagnostic) {
    let fonts = try openFonts(in: fontDirectory)
    let composed = try compose(preview.order, from: ReportData(source))
    let pages = try layOutPages(of: composed.document, with: fonts, as: composed.name).pages
    let digits = max(2, String(pages.count).count)
    for number in try chosen(preview.pages, of: pages.count) {
      let page = String(number)
      let zeros = String(repeating: "0", count: digits - page.count)
      let name = "\(composed.name.dropLast(".pdf".count))-\(zeros)\(page).png"
      let bytes = try drawn(pages[number - 1], fonts, preview.dotsPerInch, as: name)
      outcome.add(Outcome(written: [try writeWhole(bytes, named: name, into: output)]))
    }
  } catch {
    outcome.add(Outcome(diagnostics: [error.located(in: folder)]))
  }
  return outcome
}

/// The numbers of the pages asked for, in order, each once.
private func chosen(
  _ ranges: [ClosedRange<Int>]?, of count: Int
) throws(Diagnostic) -> [Int] {
  guard let ranges else { return Array(1...count) }
  if let beyond = ranges.first(where: { !(1...count).contains($0.upperBound) }) {
    throw Diagnostic(
      code: "preview.no-page",
      message: "the report has \(counted(count, "page")), so there is no page \(beyond.upperBound)",
      hint: "choose among its pages: --pages 1-\(count)")
  }
  return Set(ranges.joined()).sorted()
}

private func drawn(
  _ page: Page, _ fonts: FontLibrary, _ dotsPerInch: Int, as name: String
) throws(Diagnostic) -> [UInt8] {
  do {
    return try drawPNG(page, fonts: fonts, dotsPerInch: Double(dotsPerInch))
  } catch {
    throw .drawingFailed("\(error)", in: name)
  }
}
