import Foundation
import PDFCanvas
import Testing
import Typesetting

@Suite("A whole report: laid out, drawn and finished")
struct WholeReportTests {
  let bytes: [UInt8]

  init() throws {
    let fonts = try FontLibrary()
    bytes = try writePDF(layOut(wholeReport, measuring: fonts), fonts: fonts)
  }

  @Test("readers find no fault in the file, and no pictures in it")
  func sound() throws {
    let verdict = try say("qpdf", ["--check", "FILE"], about: bytes)
    #expect(verdict.contains("No syntax or stream encoding errors"))
    #expect(!verdict.lowercased().contains("warning"))
    #expect(
      try say("pdfimages", ["-list", "FILE"], about: bytes).split(separator: "\n").count == 2)
    let facts = try say("pdfinfo", ["FILE"], about: bytes)
    #expect(facts.contains("Lägesrapport"))
    #expect(facts.split(separator: "\n").contains { $0.hasPrefix("Tagged:") && $0.contains("yes") })
  }

  @Test("a screen reader meets the parts in reading order, and no running lines")
  func structure() throws {
    let tree = try say("pdfinfo", ["-struct-text", "FILE"], about: bytes)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    var place = tree.startIndex
    for words in [
      "H1", "\"Lägesrapport\"", "H2", "\"Innehåll\"", "TOC", "TOCI", "Reference", "Link",
      "\"Sammanfattning", "\"Kostnader", "H2", "\"Sammanfattning\"", "Span", "\"vinden. \"", "Lbl",
      "\"Varning\"", "LBody", "\"Se upp.\"", "H3", "\"Kostnader\"", "Table", "Caption", "THead",
      "/Scope /Column \"Post\"", "TBody", "/Scope /Row \"Post 1\"", "\"−536 400\"", "\"Post 60\"",
      "\"Kostnad per år\"", "Figure", "/BBox", "\"Källa: bokföring\"", "H2", "Link",
      "\"Underskrift\"",
    ] {
      let found = try #require(tree.range(of: words, range: place..<tree.endIndex), "\(words)")
      place = found.upperBound
    }
    #expect(!tree.contains("sidhuvud"))
    // Once, though the head of the table is repeated on each page.
    #expect(tree.components(separatedBy: "\"Andel\"").count == 2)
  }

  @Test("nothing is drawn outside marked content")
  func everythingIsMarked() throws {
    let plain = try say("qpdf", ["--qdf", "--object-streams=disable", "FILE", "-"], about: bytes)
    var (depth, painted, isContent) = (0, 0, false)
    for line in plain.split(separator: "\n") {
      // Fonts and profiles are unpacked, too; their bytes may look like anything.
      if line.hasPrefix("%% Contents for page") { isContent = true }
      if line == "endstream" { isContent = false }
      guard isContent, let word = line.split(separator: " ").last else { continue }
      if word.hasSuffix("BDC") || word == "BMC" { depth += 1 }
      if word == "EMC" { depth -= 1 }
      #expect((0...1).contains(depth))
      if ["S", "f", "f*", "B"].contains(word) || word.hasSuffix("Tj") || word.hasSuffix("TJ") {
        painted += 1
        #expect(depth == 1, "\(line)")
      }
    }
    #expect(depth == 0)
    #expect(painted > 200, "the test found what to look at")
  }
}

/// One of everything that a report holds.
let wholeReport = Document(
  title: "Lägesrapport", language: "sv-SE", author: "Exempel AB", subject: "2024-01234",
  date: "2025-03-01", runningHead: RunningLine(left: "sidhuvud"),
  runningFoot: RunningLine(right: "{page} ({pages})"),
  content: [
    .title("Lägesrapport"),
    .contents(TableOfContents(title: "Innehåll", deepestLevel: 2, longestWithout: 0)),
    .heading(Heading(1, "Sammanfattning")),
    .paragraph(
      Paragraph(
        .body,
        [
          Span("Läget är "), Span("gott", strong: true), Span(" i "),
          Span("vinden. ", language: "sv"),
          Span("Slut."),
        ])),
    .list([ListItem(label: "Varning", [Paragraph(.body, "Se upp.")])]),
    .heading(Heading(2, "Kostnader", name: "costs")), .table(costs),
    .figure(
      Figure(
        caption: "Kostnad per år", alternativeText: "Stapeldiagram: 2022 70 av 100 kr.",
        source: "Källa: bokföring",
        chart: .bars(
          BarChart(
            groups: [
              .init(
                label: "2022", plan: 100, parts: [50, 20], planLabel: "100", outcomeLabel: "70")
            ], planName: "Budget", seriesNames: ["Personal", "Övrigt"], tickLabel: { "\($0)" })),
        height: 160)),
    .heading(Heading(1, "Underskrift", name: "signature", link: "costs")),
    .signatureLines(
      ["Ort och datum", "Namnförtydligande"],
      field: SignatureField(name: "signature", description: "Underskrift (å)")),
  ])

/// Long enough to go on over a page break.
private let costs = Table(
  caption: "Kostnader per år",
  columns: [
    .init("Post", .text, .flexible(1)), .init("2022", .number, .natural),
    .init("Andel", .number, .natural),
  ],
  rows: (1...60).map { Table.Row(.body, ["Post \($0)", "−536\u{A0}400", "10,5 %"]) }
    + [
      Table.Row(.total, ["Summa", "−32\u{A0}184\u{A0}000", "100 %"], links: [1: "signature"])
    ])
