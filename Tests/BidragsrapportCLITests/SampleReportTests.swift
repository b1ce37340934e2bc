import ArchivalPDF
import Foundation
import TestSupport
import Testing

@Suite("Sample reports: what a reader and a tool find in the PDF")
struct SampleReportTests {
  static let reports: [(kind: String, project: String, asOf: String)] = [
    ("application", "samverket", "2021-10-01"), ("interim", "samverket", "2022-12-15"),
    ("final", "samverket", "2023-07-31"), ("interim", "trosklar", "2023-08-15"),
    ("final", "trosklar", "2024-02-29"), ("final", "cebot", "2017-08-31"),
  ]

  @Test("the interim report holds every figure of the application's budget")
  func seedFigures() throws {
    let folder = try TemporaryFolder()
    let text = try text(of: draw("interim", "samverket", "2022-12-15", "sv", into: folder))
    let plain = text.replacing("\u{00A0}", with: " ")
    for figure in [
      "18 000", "216 000", "90 000", "324 000", "10 000", "120 000", "50 000", "180 000", "1 800",
      "21 600", "9 000", "32 400", "29 800", "357 600", "149 000", "536 400", "22 350", "268 200",
      "111 750", "402 300", "7 450", "89 400", "37 250", "134 100", "75,0 %",
    ] {
      #expect(plain.contains(figure), "\(figure) is not in the report")
    }
    #expect(plain.contains("Östersund"))
    #expect(plain.contains("Sida 1 av "))
  }

  @Test("fonts are embedded subsets, nothing is rasterised, the file is sound", arguments: reports)
  func sound(kind: String, project: String, asOf: String) throws {
    let folder = try TemporaryFolder()
    let file = try draw(kind, project, asOf, "sv", into: folder)
    let fonts = try run("pdffonts", [file]).output.split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    for font in fonts {
      // Columns from the right: object ID (two), uni, sub, emb.
      let columns = font.split(separator: " ").suffix(5).prefix(3)
      #expect(Array(columns) == ["yes", "yes", "yes"], "\(font)")
    }
    #expect(try run("pdfimages", ["-list", file]).output.split(separator: "\n").count == 2)
    #expect(try run("qpdf", ["--check", file]).status == 0)
  }

  @Test(
    "nothing keeps it from the archive or from a screen reader", arguments: reports, ["sv", "en"])
  func conforms(report: (kind: String, project: String, asOf: String), language: String) throws {
    let folder = try TemporaryFolder()
    let file = try draw(report.kind, report.project, report.asOf, language, into: folder)
    #expect(try conformanceDefects(of: Array(Data(contentsOf: URL(filePath: file)))) == [])
  }

  @Test("a screen reader meets the interim report in reading order")
  func readingOrder() throws {
    let folder = try TemporaryFolder()
    let file = try draw("interim", "samverket", "2022-12-15", "sv", into: folder)
    let tree = try run("pdfinfo", ["-struct-text", file]).output.split(separator: "\n")
    // Numbers of objects are nobody's reading.
    let read = tree.filter { !$0.drop { $0 == " " }.hasPrefix("Object ") }
    try expectGolden(
      read.joined(separator: "\n") + "\n", "Projects/samverket/golden/reading-order.txt")
  }

  @Test("the same input gives the same bytes", arguments: reports)
  func sameBytes(kind: String, project: String, asOf: String) throws {
    let first = try TemporaryFolder()
    let second = try TemporaryFolder()
    let one = try draw(
      kind, project, asOf, "sv", into: first, environment: ["TZ": "UTC", "LANG": "C"])
    let two = try draw(
      kind, project, asOf, "sv", into: second,
      environment: ["TZ": "Pacific/Auckland", "LANG": "sv_SE.UTF-8"])
    let bytes = try Data(contentsOf: URL(filePath: one))
    #expect(try bytes == Data(contentsOf: URL(filePath: two)))
  }

  @Test("gender and mobile number stand on no page", arguments: reports, ["sv", "en"])
  func personalData(report: (kind: String, project: String, asOf: String), language: String) throws
  {
    let folder = try TemporaryFolder()
    let text = try text(
      of: draw(report.kind, report.project, report.asOf, language, into: folder))
    #expect(!text.contains("070"))
    #expect(text.firstMatch(of: /\b(Kön|Gender|Man|Kvinna)\b/) == nil)
  }

  private func draw(
    _ kind: String, _ project: String, _ asOf: String, _ language: String,
    into folder: TemporaryFolder, environment: [String: String] = [:]
  ) throws -> String {
    let result = try run(
      bidragsrapport,
      [
        kind, fixtures.appending(path: "Projects/\(project)").path, "--as-of", asOf, "--output",
        folder.url.path, "--language", language,
      ], environment: environment)
    #expect(result.status == 0, "\(result.errors)")
    return try #require(result.output.split(separator: "\n").first.map(String.init))
  }

  private func text(of file: String) throws -> String {
    try run("pdftotext", ["-layout", file, "-"]).output
  }
}
