import ArchivalPDF
import GrantAccounting
import PDFCanvas
import TestSupport
import Testing
import Typesetting

@testable import Bidragsrapport

@Suite("Reports of every size: nothing outside the page, nothing over another thing, a sound file")
struct StressReportTests {
  static let sizes: [(name: String, project: StressProject)] = [
    ("ten parties with long names, eight years", tenParties),
    ("one party, an empty ledger, no narrative", StressProject(rows: 0)),
    ("a narrative of forty pages", StressProject(paragraphs: 360)),
    ("words as wide as the page", longWords),
    ("one amount far above all others", StressProject(outlier: 987_654_321)),
    ("credits only", StressProject(outlier: -5_000_000)),
    ("one year", StressProject(years: 2020...2020)),
    ("ten years", StressProject(years: 2015...2024)),
  ]

  private static let tenParties = StressProject(
    parties: 10, years: 2016...2023, rows: 48,
    partyName: "Institutionen för samhällsbyggnad och naturresurser vid Påhittade universitetet")

  private static let longWords = StressProject(
    rows: 12, partyName: String(repeating: "Räddningstjänstförbunds", count: 5) + "kansli",
    rowText: String(repeating: "systemförvaltningsorganisations", count: 8) + "utveckling")

  @Test("every size, both languages", arguments: sizes.map(\.name), [Order.Language.sv, .en])
  func sound(name: String, language: Order.Language) throws {
    let project = try #require(Self.sizes.first { $0.name == name }?.project)
    for kind in [Order.Kind.final, .interim(number: 1)] {
      let composed = try project.composed(kind, in: language)
      let fonts = try openFonts(in: nil)
      let pages = try layOut(composed.document, measuring: fonts)
      #expect(untidiness(of: pages.pages, style: composed.document.style, fonts: fonts) == [])
      let bytes = try writePDF(
        pages, fonts: fonts, attachments: embeddedFiles(of: composed.report))
      #expect(fonts.missingCharacters.isEmpty)
      #expect(conformanceDefects(of: bytes) == [])
    }
  }

  @Test("forty pages of narrative are forty pages")
  func narrative() throws {
    let document = try StressProject(paragraphs: 360).composed().document
    let without = try StressProject().composed().document
    let fonts = try openFonts(in: nil)
    let added =
      try layOut(document, measuring: fonts).pages.count
      - layOut(without, measuring: fonts).pages.count
    #expect((38...44).contains(added))
  }

  @Test("twenty thousand vouchers: every one on paper, in a sound file that verifies")
  func twentyThousandVouchers() throws {
    let composed = try StressProject(rows: 20_000).composed()
    let fonts = try openFonts(in: nil)
    let pages = try layOut(composed.document, measuring: fonts)
    #expect(untidiness(of: pages.pages, style: composed.document.style, fonts: fonts) == [])
    let texts = Set(pages.pages.flatMap(\.marks).compactMap(\.text))
    #expect((1...20_000).allSatisfy { texts.contains("A \($0)") || texts.contains("A\u{A0}\($0)") })
    let bytes = try writePDF(pages, fonts: fonts, attachments: embeddedFiles(of: composed.report))
    #expect(conformanceDefects(of: bytes) == [])
  }
}

@Suite("The check of a page's texts finds what it is for")
struct TidyPagesTests {
  @Test(
    "a text over another, and one beyond the margin",
    arguments: [(x: 57.0, y: 105.0, faults: 1), (57, 120, 0), (500, 120, 1), (20, 120, 1)])
  func planted(x: Double, y: Double, faults: Int) throws {
    let style = Stylesheet.standard
    let marks = [(57.0, 100.0), (x, y)].map { x, y in
      let command = DrawCommand.text(
        "Ett belopp 536 400", baseline: Point(x: x, y: y), style: style.body)
      return Mark(owner: .decoration, command: command)
    }
    let page = Page(size: style.page, marks: marks)
    #expect(try untidiness(of: [page], style: style, fonts: openFonts(in: nil)).count == faults)
  }
}

/// Every text stands inside the margins, and no two stand on one another.
private func untidiness(
  of pages: [Page], style: Stylesheet, fonts: FontLibrary
) -> [String] {
  var faults: [String] = []
  for (index, page) in pages.enumerated() {
    let boxes = page.marks.compactMap { mark in
      mark.inkBox(fonts).map { (owner: mark.owner, text: mark.text ?? "", box: $0) }
    }
    let left = style.margins.left - 0.5
    let right = page.size.width - style.margins.right + 0.5
    for item in boxes
    where item.box.left < left || item.box.right > right
      || item.box.top < 0 || item.box.bottom > page.size.height
    {
      faults.append("page \(index + 1), outside: \(item.text)")
    }
    let sorted = boxes.sorted { $0.box.top < $1.box.top }
    for (place, item) in sorted.enumerated() {
      for other in sorted[(place + 1)...] {
        if other.box.top >= item.box.bottom { break }
        if item.box.meets(other.box) {
          faults.append("page \(index + 1): “\(item.text)” and “\(other.text)”")
        }
      }
    }
  }
  return faults
}

private struct InkBox {
  let left, right, top, bottom: Double

  func meets(_ other: InkBox) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }
}

extension Mark {
  fileprivate var text: String? {
    guard case .text(let text, _, _) = command else { return nil }
    return text
  }

  /// From the capitals' height to the baseline, a little narrower than set: what surely is ink.
  fileprivate func inkBox(_ fonts: FontLibrary) -> InkBox? {
    guard case .text(let text, let baseline, let style) = command,
      text.contains(where: { !$0.isWhitespace })
    else { return nil }
    let trimmed = String(text.reversed().drop { $0 == " " }.reversed())
    let width = fonts.width(of: trimmed, style: style)
    return InkBox(
      left: baseline.x + 0.2, right: baseline.x + width - 0.2,
      top: baseline.y - fonts.capHeight(of: style), bottom: baseline.y)
  }
}
