import Foundation
import GrantAccounting
import TestSupport
import Testing

@testable import VinnovaReports

/// Where Debian's package `chromium` puts it.
private let chromium = "/usr/bin/chromium"

@Suite(
  "Overview in a browser", .enabled(if: FileManager.default.isExecutableFile(atPath: chromium)),
  .serialized)
struct ChromiumTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What the browser says of a page with what it was asked to do.
  private func open(_ html: String, _ options: [String]) throws -> CommandResult {
    let file = folder.url.appending(path: "index.html")
    try Data(html.utf8).write(to: file)
    return try run(
      chromium,
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
        "--user-data-dir=\(folder.url.path)/profile", "--enable-logging=stderr",
      ] + options + [file.absoluteString])
  }

  private func links(_ html: String) -> [Substring] {
    html.matches(of: /\ href="([^"]*)"/).map(\.1)
  }

  @Test("it loads with nothing to complain of, and every link and row is there")
  func loads() throws {
    let html = PortfolioPageTests.few
    let result = try open(html, ["--dump-dom"])
    #expect(result.status == 0)
    #expect(!result.errors.contains("CONSOLE"), "\(result.errors)")
    #expect(links(html).count > 30)
    #expect(links(result.output) == links(html))
    // Nothing was moved or closed early: as many elements as were written.
    for element in ["<section", "<table", "<tr", "<th", "<td", "<li", "<details open"] {
      #expect(
        result.output.split(separator: element).count == html.split(separator: element).count)
    }
  }

  @Test("with scripts off in the browser it shows and prints the same")
  func withoutScripts() throws {
    let settings = folder.url.appending(path: "profile/Default")
    try FileManager.default.createDirectory(at: settings, withIntermediateDirectories: true)
    try Data("{\"profile\":{\"default_content_setting_values\":{\"javascript\":2}}}".utf8)
      .write(to: settings.appending(path: "Preferences"))
    let html = PortfolioPageTests.few
    #expect(links(try open(html, ["--dump-dom"]).output) == links(html))
    let paper = folder.url.appending(path: "page.pdf")
    _ = try open(html, ["--print-to-pdf=\(paper.path)"])
    let text = try run("pdftotext", ["-layout", paper.path, "-"]).output.withPlainBlanks
    for project in PortfolioSample.projects {
      #expect(text.contains(project.registrationNumber ?? project.id))
    }
    // The sum of all budgets.
    #expect(text.contains("1 030 000"))
  }

  @Test("a script that somebody puts into the page is refused by the page itself")
  func refused() throws {
    let script = "<script>document.title = 'ran'</script>"
    let html = PortfolioPageTests.few.replacing("</main>", with: "\(script)</main>")
    let result = try open(html, ["--dump-dom"])
    #expect(result.output.contains("<title>Översikt 2026-11-26</title>"))
    #expect(result.errors.contains("Content Security Policy"))
  }
}
