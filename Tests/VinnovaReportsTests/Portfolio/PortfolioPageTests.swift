import GrantAccounting
import TestSupport
import Testing
import Typesetting

@testable import VinnovaReports

@Suite("Overview as a page")
struct PortfolioPageTests {
  static let few = portfolioPage(
    PortfolioSample.few, pdf: "översikt 2026-11-26.pdf", in: .swedish)
  static let pages: [(name: String, html: String)] = [
    ("none", portfolioPage(PortfolioSample.none, pdf: "o.pdf", in: .swedish)), ("few", few),
    ("one", portfolioPage(PortfolioSample.one, pdf: "o.pdf", in: .english)),
    ("many", portfolioPage(PortfolioSample.many(1_000), pdf: "o.pdf", in: .swedish)),
  ]

  private func page(_ name: String) throws -> String {
    try #require(Self.pages.first { $0.name == name }?.html)
  }

  @Test("what a project holds cannot become markup")
  func escaped() {
    #expect(!Self.few.contains("<script"))
    #expect(
      Self.few.contains("&lt;script&gt;alert(&quot;R&amp;D&quot;)&lt;/script&gt; &#39;ny&#39;"))
    var hostile = PortfolioSample.projects[3]
    hostile.id = "\" onmouseover=\"alert(1)"
    hostile.registrationNumber = "</td><script>"
    hostile.coordinator = "<img src=x onerror=alert(1)>"
    hostile.reports[0].progress = .failed(reason: "</table><iframe>")
    let failure = PortfolioFailure(folder: "<a href=\"x\">", reasons: ["<script>"], count: 1)
    let html = portfolioPage(
      Portfolio(
        asOf: PortfolioSample.asOf, previousRun: nil, projects: [hostile], failures: [failure]),
      pdf: "\"><script>", in: .swedish)
    for markup in ["<script", "<img", "<iframe", "<a href=\"x\"", "onmouseover=\"a"] {
      #expect(!html.contains(markup), "\(markup)")
    }
  }

  @Test(
    "links lead to files below the page, whatever their names",
    arguments: [
      (file: "javascript:alert(1)", link: "javascript%3Aalert%281%29"),
      (file: "å b/#1?.pdf", link: "%C3%A5%20b/%231%3F.pdf"), (file: "/etc/passwd", link: nil),
      (file: "../ut.pdf", link: nil), (file: "//example.org/x.pdf", link: nil),
    ])
  func links(file: String, link: String?) {
    var project = PortfolioSample.projects[3]
    project.reports[0].file = file
    let html = portfolioPage(
      Portfolio(
        asOf: PortfolioSample.asOf, previousRun: nil, projects: [project], failures: []),
      pdf: "o.pdf", in: .swedish)
    let found = addresses(html).filter { !$0.hasPrefix("#") && $0 != "o.pdf" }
    // Once among what is to be done, once among the project's files.
    #expect(found == link.map { [$0, $0] } ?? [])
  }

  @Test("it forbids scripts and whatever else it could load", arguments: pages.map(\.name))
  func policy(name: String) throws {
    let html = try page(name)
    #expect(
      html.contains(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src &#39;none&#39;;"))
    for word in ["<script", "<link", "<img", "src=", "url(", "@import", "http:", "https:", " on"] {
      let isAttribute = word == " on"
      #expect(
        isAttribute ? html.matches(of: /\ on[a-z]+=/).isEmpty : !html.contains(word), "\(word)")
    }
  }

  @Test("every link on the page has its place, every place one name", arguments: pages.map(\.name))
  func places(name: String) throws {
    let html = try page(name)
    let names = html.matches(of: /\ id="([^"]*)"/).map { String($0.1) }
    let places = Set(names.map { "#\($0)" })
    #expect(names.count == places.count)
    let missing = addresses(html).filter { $0.hasPrefix("#") && !places.contains($0) }
    #expect(missing == [])
  }

  @Test("every project has one row, every file its link", arguments: pages.map(\.name))
  func rows(name: String) throws {
    let html = try page(name)
    let portfolios = [
      "none": PortfolioSample.none, "few": PortfolioSample.few, "one": PortfolioSample.one,
      "many": PortfolioSample.many(1_000),
    ]
    let projects = try #require(portfolios[name]).projects
    let rows = html.matches(of: /\ id="project-([0-9]+)"/).compactMap { Int($0.1) }
    #expect(rows.sorted() == projects.indices.map { $0 + 1 })
    let links = Set(addresses(html))
    let files = projects.flatMap(\.reports).compactMap(\.file)
    #expect(files.compactMap { HTML.Address.file($0)?.text }.filter { !links.contains($0) } == [])
    #expect(files.count == (name == "many" ? 1_000 : name == "few" ? 7 : name == "one" ? 1 : 0))
  }

  @Test("it can be read aloud", arguments: pages.map(\.name))
  func accessible(name: String) throws {
    let html = try page(name)
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(name == "one" ? "en-GB" : "sv-SE")\">"))
    #expect(html.split(separator: "<h1").count == 2)
    for landmark in ["<header>", "<nav aria-label=", "<main id=\"content\">", "<footer>"] {
      #expect(html.split(separator: landmark).count == 2, "\(landmark)")
    }
    let tables = html.split(separator: "<table").count
    #expect(html.split(separator: "<caption").count == tables)
    #expect(html.matches(of: /<th (?!scope=)/).isEmpty)
    // Each row of a table is named by its first cell.
    let rows = html.matches(of: /<tr role="row"/).count
    let named = html.matches(of: /<th scope="row"/).count + html.matches(of: /<thead/).count
    #expect(rows == named)
  }

  @Test("the page and the paper say the same")
  func samePaper() {
    let document = composePortfolio(PortfolioSample.few, in: .swedish)
    for figure in document.keyFigures {
      #expect(Self.few.contains("<dd class=\"figure\">\(figure.value)</dd>"))
    }
    for sentence in PortfolioComposition(PortfolioSample.few, words: Swedish()).sentences {
      #expect(Self.few.contains("<p>\(HTML.dated(sentence).map(\.source).joined())</p>"))
    }
    for heading in document.headings where heading.hasPrefix("1 ") {
      #expect(Self.few.contains("\(heading.dropFirst(2))</h2>"), "\(heading)")
    }
  }

  @Test("a small page", arguments: ReportLanguage.allCases)
  func golden(language: ReportLanguage) throws {
    try expectGolden(
      portfolioPage(PortfolioSample.few, pdf: "översikt.pdf", in: language),
      "Portfolio/few.\(language).html")
  }

  private func addresses(_ html: String) -> [String] {
    html.matches(of: /\ href="([^"]*)"/).map { String($0.1) }
  }
}
