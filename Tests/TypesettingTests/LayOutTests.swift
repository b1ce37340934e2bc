import TestSupport
import Testing

@testable import Typesetting

@Suite("Layout: the whole document, whatever the page")
struct LayOutTests {
  static let heights = [460.0, 520, 611, 700, 841.89, 1200, 5000]

  private func everything(height: Double) throws -> LaidOutDocument {
    try layOut(
      Sample.document(content: Sample.everything, style: .page(height: height)),
      measuring: MonospaceMeasurer())
  }

  @Test func everyKindOfContentIsDrawn() throws {
    let laidOut = try everything(height: 841.89)
    let owners = Set(laidOut.pages.flatMap(\.marks).map(\.owner))
    let parents = Set(laidOut.structure.elements.compactMap(\.parent))
    // Only the two empty cells of the voucher list's total draw nothing.
    let silent = laidOut.structure.elements.indices.map(ElementID.init).filter {
      !parents.contains($0) && !owners.contains(.element($0))
    }
    #expect(silent.map { laidOut.structure.elements[$0.index].role } == [.dataCell, .dataCell])
  }

  @Test("paginating changes no text and no element", arguments: heights)
  func samePages(height: Double) throws {
    let long = try everything(height: 5000)
    let laidOut = try everything(height: height)
    #expect(laidOut.structure == long.structure)
    // A chart drawn lower may have fewer ticks; its alternative text is in the structure.
    func text(_ document: LaidOutDocument) -> [Int: String] {
      document.textByElement.filter {
        guard case .figure = document.structure.elements[$0.key].role else { return true }
        return false
      }
    }
    #expect(text(laidOut) == text(long))
  }

  @Test("what is drawn is drawn in reading order", arguments: heights)
  func readingOrder(height: Double) throws {
    let order = try everything(height: height).drawingOrder
    #expect(order == order.sorted())
  }

  @Test("no mark stands outside the margins", arguments: heights)
  func margins(height: Double) throws {
    let text = MonospaceMeasurer()
    let style = Stylesheet.page(height: height)
    let body = Rect(
      minX: style.margins.left, minY: style.margins.top,
      maxX: style.page.width - style.margins.right,
      maxY: style.page.height - style.margins.bottom)
    for page in try everything(height: height).pages {
      for mark in page.marks where mark.owner != .runningHead && mark.owner != .runningFoot {
        #expect(mark.command.bounds(using: text).isInside(body, tolerance: 0.5))
      }
    }
  }

  @Test("a heading is never last on a page", arguments: heights)
  func headings(height: Double) throws {
    let laidOut = try everything(height: height)
    for page in laidOut.pages.indices {
      let last = try #require(laidOut.texts(onPage: page).max { $0.at.y < $1.at.y })
      if case .heading = laidOut.role(last.owner) {
        Issue.record("page \(page + 1) of height \(height) ends with \(last.text)")
      }
    }
  }

  @Test(
    "an introduction of eight lines or fewer stands on the page where its table begins",
    arguments: [(lines: 1, stays: true), (lines: 8, stays: true), (lines: 9, stays: false)])
  func introductions(lines: Int, stays: Bool) throws {
    let introduction = (1...lines).map { "Rad \($0)" }.joined(separator: "\n")
    let parted = try stride(from: 0.0, through: 700, by: 10).contains { above in
      let laidOut = try layOut(
        Sample.document(content: [
          .paragraph(Paragraph(.body, "Före")), .space(above), .heading(Heading(1, "Bilaga")),
          .paragraph(Paragraph(.body, introduction)), .table(Sample.vouchers(40)),
        ]), measuring: MonospaceMeasurer())
      func page(of text: String) -> Int? {
        laidOut.pages.indices.first { page in
          laidOut.texts(onPage: page).contains { $0.text.hasPrefix(text) }
        }
      }
      return page(of: "Bilaga") != page(of: "2022-03-01")
    }
    #expect(parted != stays)
  }

  @Test func theTextIsTheDocuments() throws {
    let content: [Content] = [
      .title("Titel"), .heading(Heading(1, "Rubrik")),
      .paragraph(
        Paragraph(
          .body, [Span("Ett "), Span("fett", strong: true), Span(" ord. " + Sample.prose)])),
      .facts([Fact("Namn", ["rad ett", "rad två"])]),
      .list([ListItem(label: "Fel", [Paragraph(.body, "Något saknas.")])]),
      .callout([.paragraph(Paragraph(.note, "Viktigt."))]),
      .signatureLines(["Ort", "Namn"]),
    ]
    let laidOut = try layOut(
      Sample.document(content: content), measuring: MonospaceMeasurer())
    let texts = laidOut.textByElement.sorted { $0.key < $1.key }.map(\.value)
    let prose = Sample.prose.filter { $0 != "\u{AD}" }
    #expect(
      texts == [
        "Titel", "Rubrik", "Ett fett ord. " + prose, "Namn ", "rad ett rad två", "Fel",
        "Något saknas.", "Viktigt.", "Ort", "Namn",
      ])
    #expect(
      laidOut.structure.elements.map(\.role) == [
        .document, .heading(level: 1), .heading(level: 2), .paragraph, .paragraph, .span, .span,
        .list, .listItem, .label, .listBody, .paragraph, .section, .paragraph, .paragraph,
        .paragraph,
      ])
  }

  @Test func anotherLanguageMakesEverySpanAnElement() throws {
    let paragraph = Paragraph(
      .body, [Span("Se "), Span("Terms", language: "en"), Span(" nedan.")])
    let laidOut = try layOut(
      Sample.document(content: [.paragraph(paragraph)]), measuring: MonospaceMeasurer())
    #expect(
      laidOut.structure.dump() == """
        tree
          document#0
            p#1
              span#2
              span#3 [en]
              span#4

        """)
    #expect(laidOut.textByElement == [2: "Se ", 3: "Terms", 4: " nedan."])
  }

  @Test func withoutATitleHeadingsBeginAtTheFirstLevel() throws {
    let laidOut = try layOut(
      Sample.document(content: [.heading(Heading(1, "A")), .heading(Heading(2, "B"))]),
      measuring: MonospaceMeasurer())
    #expect(
      laidOut.structure.elements.map(\.role) == [
        .document, .heading(level: 1), .heading(level: 2),
      ])
    #expect(laidOut.outline.map(\.level) == [1, 2])
  }

  @Test func theOutlineKnowsThePages() throws {
    let content: [Content] = [
      .title("T"), .heading(Heading(1, "A")), .pageBreak, .heading(Heading(2, "B")),
      .callout([.heading(Heading(3, "C"))]),
    ]
    let laidOut = try layOut(
      Sample.document(content: content), measuring: MonospaceMeasurer())
    // T is 28 tall, A stands 30 below it; B stands at the top, 5 below it the box, padded by 12.
    #expect(
      laidOut.outline == [
        OutlineEntry(title: "A", level: 1, page: 0, y: 68 + 28 + 30),
        OutlineEntry(title: "B", level: 2, page: 1, y: 68),
        OutlineEntry(title: "C", level: 3, page: 1, y: 68 + 16 + 5 + 12),
      ])
  }

  @Test func anEmptyDocumentIsOneEmptyPage() throws {
    let laidOut = try layOut(Sample.document(content: []), measuring: MonospaceMeasurer())
    #expect(laidOut.pages.count == 1)
    #expect(laidOut.drawingOrder.isEmpty)
  }

  @Test func everythingAsDrawn() throws {
    try expectGolden(try everything(height: 841.89).dump(), "Layout/everything.pages.txt")
  }
}
