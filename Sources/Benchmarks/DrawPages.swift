import ArgumentParser
import Foundation
import PDFCanvas
import Typesetting

/// Lays out, draws and finishes an invented report, and says what each stage took.
///
/// The report is of the prototype's shape (decision 0020): a page is a heading, a paragraph and a
/// table of 30 rows and 5 columns, each cell an element of its own.
struct DrawPages: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw", abstract: "Draws a report of so many pages, several times over.",
    discussion: """
      Each figure is the fastest of the runs after the first, which fills the caches; the first is \
      printed beside it. With --runs 1 only the first is left, for counting instructions.
      """)

  @Option(help: "Pages of the report.")
  var pages = 6

  @Option(help: "Runs, the first included.")
  var runs = 10

  @Option(help: "Write the last report here.", completion: .file(extensions: ["pdf"]))
  var output: String?

  func run() throws {
    let clock = ContinuousClock()
    let fonts = try FontLibrary()
    let document = inventedReport(pages: pages)
    var (layout, writing): ([Duration], [Duration]) = ([], [])
    var bytes: [UInt8] = []
    var counted = (pages: 0, elements: 0)
    for _ in 0..<max(1, runs) {
      var laidOut: LaidOutDocument?
      layout.append(try clock.measure { laidOut = try layOut(document, measuring: fonts) })
      guard let laidOut else { return }
      writing.append(try clock.measure { bytes = try writePDF(laidOut, fonts: fonts) })
      counted = (laidOut.pages.count, laidOut.structure.elements.count)
    }
    let size = String(format: "%.1f", Double(bytes.count) / 1000)
    print("\(counted.pages) pages, \(counted.elements) elements, \(size) kB")
    print("layout \(summary(layout)); drawing and finishing \(summary(writing))")
    if let output { try Data(bytes).write(to: URL(filePath: output)) }
  }

  private func summary(_ durations: [Duration]) -> String {
    let milliseconds = durations.map { $0 / .milliseconds(1) }
    let first = String(format: "%.1f", milliseconds.first ?? 0)
    guard let fastest = milliseconds.dropFirst().min() else { return "\(first) ms" }
    return "\(String(format: "%.1f", fastest)) ms (first \(first))"
  }
}

/// Every page alike but for its figures.
private func inventedReport(pages: Int) -> Document {
  Document(
    title: "Lägesrapport: ett påhittat projekt", language: "sv-SE", author: "Region Påhittad",
    subject: "2025-01234", date: "2025-12-31",
    runningHead: RunningLine(left: "Ett påhittat projekt", right: "2025-01234 · UTKAST"),
    runningFoot: RunningLine(left: "Sida {page} av {pages}", right: "2025-12-31"),
    content: (1...max(1, pages)).flatMap { page in
      (page == 1 ? [] : [Content.pageBreak])
        + [
          .heading(Heading(1, "Verifikationer, del \(page)")),
          .paragraph(
            Paragraph(
              .body,
              """
              Raderna är påhittade. De visar vad varje kostnad är, vem som har bokfört den och \
              vilket belopp som räknas med i det bidrag som organisationen redovisar till \
              finansiären för perioden.
              """)),
          .table(inventedTable(page: page)),
        ]
    })
}

private func inventedTable(page: Int) -> Table {
  Table(
    columns: [
      .init("Verifikation", .text, .natural), .init("Datum", .text, .natural),
      .init("Text", .text, .flexible(1)), .init("Belopp", .number, .natural),
      .init("Redovisat", .number, .natural),
    ],
    rows: (1...30).map { row in
      let number = page * 30 + row
      let kronor = number * 7919 % 90_000 + 10_000
      let amount = "\(kronor / 1000)\u{A0}\(String(kronor % 1000 + 1000).dropFirst()),\(10 + row)"
      let day = row % 28 + 1
      return Table.Row(
        .body,
        [
          "A \(number)", "2025-\(10 + page % 3)-\(day < 10 ? "0" : "")\(day)",
          "Arbete i projektet \(number % 400)", amount, amount,
        ])
    })
}
