public import GrantAccounting

/// The overview of all projects as a page to keep beside their reports: the same content as on
/// paper, with links to the newest file of each report.
///
/// A static HTML5 document that needs no script, loads nothing and forbids both to itself. Links are
/// relative; a path that is absolute or leads out of the folder is printed without a link.
///
/// - Parameters:
///   - portfolio: Of one run; projects in the order of their folders.
///   - pdf: The overview on paper, relative to the page's folder as are the reports' files.
///   - language: Of all wording, number formats and project titles.
/// - Returns: The page in UTF-8's characters.
/// - Complexity: O(*n* log *n*) in the number of projects.
public func portfolioPage(
  _ portfolio: Portfolio, pdf: String, in language: ReportLanguage
) -> String {
  PortfolioPage(
    composition: PortfolioComposition(portfolio, words: language.words), pdf: pdf
  ).html.document
}

/// The page being composed; its parts are in extensions, one file each.
struct PortfolioPage {
  let composition: PortfolioComposition
  let pdf: String

  var portfolio: Portfolio { composition.portfolio }
  var words: any Wording { composition.words }
  var format: NumberFormat { words.format }
  var asOf: CalendarDate { portfolio.asOf }
  var projects: [PortfolioProject] { portfolio.projects }

  /// A part of the page: its name in links, its heading, what stands below.
  struct Section {
    var name: String
    var heading: String
    var content: [HTML]
    /// Places inside it to go to at once.
    var parts: [(name: String, heading: String)] = []
  }

  var html: HTML {
    .element(.html, [.language(words.language.tag)], [head, body])
  }

  private var head: HTML {
    .element(
      .head,
      [
        .element(.meta, [.init("charset", "utf-8")], []),
        .element(
          .meta,
          [
            .init("http-equiv", "Content-Security-Policy"),
            .init(
              "content",
              "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"),
          ], []),
        .element(
          .meta,
          [.init("name", "viewport"), .init("content", "width=device-width, initial-scale=1")], []),
        .element(.title, "\(words.portfolio) \(asOf)"), .portfolioStyle,
      ])
  }

  private var body: HTML {
    let sections = sections
    return .element(
      .body,
      [
        .element(.a, [.class("skip"), .link(.place("content"))], words.skipToContent),
        .element(
          .header,
          [
            .element(.h1, words.portfolio),
            .element(
              .p, [.class("lead")],
              words.portfolioLead(projects: composition.projectCount, asOf: asOf)),
            .element(.p, [link(to: pdf, words.asPDF)]),
          ]), navigation(to: sections),
        .element(.main, [.id("content")], sections.map(\.html)),
        .element(.footer, [.element(.p, words.pageFoot(asOf))]),
      ])
  }

  /// In the order of the paper.
  private var sections: [Section] {
    guard !composition.isEmpty else {
      return [
        Section(
          name: "summary", heading: words.summary, content: [.element(.p, words.noProjects)])
      ]
    }
    return [summary, attention] + unreadable + [changes] + costPerYear + shares + allProjects
      + amounts
  }

  private func navigation(to sections: [Section]) -> HTML {
    func item(_ name: String, _ heading: String) -> HTML {
      .element(.a, [.link(.place(name))], heading)
    }
    let links = sections.map { section -> HTML in
      let parts = section.parts.map { HTML.element(.li, [item($0.name, $0.heading)]) }
      return .element(
        .li, [item(section.name, section.heading)] + (parts.isEmpty ? [] : [.element(.ul, parts)]))
    }
    return .element(.nav, [.init("aria-label", words.onThisPage)], [.element(.ul, links)])
  }

  /// A link to a file of the folder; its name alone where there can be no link.
  func link(to file: String, _ text: String) -> HTML {
    HTML.Address.file(file).map { .element(.a, [.link($0)], text) } ?? .text(text)
  }
}

extension PortfolioPage.Section {
  fileprivate var html: HTML {
    .element(
      .section, [.id(name), .init("aria-labelledby", "\(name)-heading")],
      [.element(.h2, [.id("\(name)-heading")], heading)] + content)
  }
}
