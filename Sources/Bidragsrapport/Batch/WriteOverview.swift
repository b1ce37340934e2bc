internal import GrantAccounting
internal import PDFCanvas
internal import VinnovaReports

/// Writes the overview of all projects as a PDF and as a page, over those of the night before.
///
/// `previous` is the as-of day of the run before, `nil` on the first. The paths of both are returned.
///
/// - Throws: `font.missing`, `layout.*`, `pdf.*`, `file.not-writable`.
func writeOverview(
  of projects: [ProjectNight], _ gone: [PortfolioGone], _ mail: PortfolioMail, _ night: Night,
  previous: CalendarDate?, in output: String
) throws(Diagnostic) -> [String] {
  let portfolio = Portfolio(
    asOf: night.asOf, previousRun: previous, projects: projects.compactMap(\.project),
    failures: projects.compactMap(\.failure), gone: gone, mail: mail)
  let language = night.configuration.language
  let name = language == .sv ? "oversikt.pdf" : "overview.pdf"
  let page = portfolioPage(portfolio, pdf: name, in: language.wording)
  // The page first: it tells as much, and no font can fail it.
  let written = [try writeWhole(Array(page.utf8), named: "index.html", into: output)]
  let fonts = try openFonts(in: night.configuration.fonts)
  let drawn = try draw(
    composePortfolio(portfolio, in: language.wording), with: fonts, as: name)
  return written + [try writeWhole(drawn.bytes, named: name, into: output)]
}

extension ProjectNight {
  /// `nil` where the project was read.
  fileprivate var failure: PortfolioFailure? {
    guard project == nil else { return nil }
    let errors = diagnostics.filter { $0.severity == .error }
    return PortfolioFailure(
      folder: folder,
      reasons: errors.prefix(3).map { error in
        error.location.map { "\($0): \(error.message)" } ?? error.message
      }, count: errors.count, reports: known)
  }
}
