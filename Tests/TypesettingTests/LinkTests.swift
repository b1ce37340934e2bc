import Testing

@testable import Typesetting

@Suite("Links: headings and their pages, found again")
struct LinkTests {
  @Test("a table of contents names every heading of its level and the page where it stands")
  func contents() throws {
    let laidOut = try layOut(document(longestWithout: 2), measuring: MonospaceMeasurer())
    // One heading a page: the contents on the first, the three others on a page each.
    #expect(laidOut.pages.count == 4)
    #expect(laidOut.links.map(\.target.title) == ["Ett", "Två", "Tre"])
    #expect(laidOut.links.map(\.target.page) == [1, 2, 3])
    #expect(laidOut.links.allSatisfy { $0.page == 0 })
    for (index, link) in laidOut.links.enumerated() {
      #expect(laidOut.structure.elements[link.element.index].role == .link)
      #expect(
        texts(of: link.element, in: laidOut) == [
          laidOut.links[index].target.title + " ", "\(index + 2)",
        ])
    }
  }

  @Test("page numbers end at the right margin, and the link covers the line")
  func numbers() throws {
    let text = MonospaceMeasurer()
    let laidOut = try layOut(document(longestWithout: 2), measuring: text)
    let style = Stylesheet.standard
    let right = style.page.width - style.margins.right
    for link in laidOut.links {
      let number = laidOut.pages[0].marks.last {
        $0.owner == .element(link.element)
      }
      guard case .text(let string, let place, let look) = number?.command else {
        Issue.record("a line without number")
        continue
      }
      #expect(abs(place.x + text.width(of: string, style: look) - right) < 0.01)
      #expect(link.area.minX == style.margins.left)
      #expect(abs(link.area.maxX - right) < 0.01)
      #expect(link.area.minY < place.y && place.y < link.area.maxY)
    }
  }

  @Test("many headings are listed in two columns, read one after the other", arguments: [8, 9, 17])
  func columns(count: Int) throws {
    let headings = (1...count).flatMap { number -> [Content] in
      [.pageBreak, .heading(Heading(1, "Del \(number)"))]
    }
    let laidOut = try layOut(
      plain([.contents(TableOfContents(title: "Innehåll", longestWithout: 2))] + headings),
      measuring: MonospaceMeasurer())
    #expect(laidOut.links.map(\.target.title) == (1...count).map { "Del \($0)" })
    let left = laidOut.links.filter { $0.area.minX == Stylesheet.standard.margins.left }
    #expect(left.count == (count > 8 ? (count + 1) / 2 : count))
    let first = laidOut.links[0].area
    let second = laidOut.links[min(left.count, count - 1)].area
    #expect((second.minX > first.maxX) == (count > 8))
    if count > 8 { #expect(second.minY == first.minY) }
  }

  @Test(
    "a document of at most so many pages goes without",
    arguments: [(3, true), (4, false), (10, false)])
  func short(longestWithout: Int, hasContents: Bool) throws {
    let laidOut = try layOut(
      document(longestWithout: longestWithout), measuring: MonospaceMeasurer())
    #expect(laidOut.pages.count == 4)
    #expect(laidOut.links.isEmpty != hasContents)
    #expect(laidOut.structure.elements.contains { $0.role == .contents } == hasContents)
  }

  @Test("a figure leads to a heading, and the heading back")
  func figures() throws {
    let table = Table(
      columns: [.init("Post", .text, .flexible(1)), .init("Kr", .number, .natural)],
      rows: [.init(.body, ["a", "1"], links: [1: "there"]), .init(.body, ["b", "2"])])
    let laidOut = try layOut(
      plain([
        .heading(Heading(1, "Här", name: "here")), .table(table), .pageBreak,
        .heading(Heading(1, "Där", name: "there", link: "here")),
      ]), measuring: MonospaceMeasurer())
    #expect(laidOut.links.map(\.target.title) == ["Där", "Här"])
    #expect(laidOut.links.map(\.page) == [0, 1])
    #expect(texts(of: laidOut.links[0].element, in: laidOut) == ["1"])
    let parent = laidOut.structure.elements[laidOut.links[0].element.index].parent
    #expect(parent.map { laidOut.structure.elements[$0.index].role } == .dataCell)
    #expect(texts(of: laidOut.links[1].element, in: laidOut) == ["Där"])
  }

  @Test("a cell in another language says so in the tree, also in a part of a wide table")
  func language() throws {
    let wide = (0..<16).map { Table.Column("Spalt \($0)", .number, .fixed(80)) }
    let cells = (0..<16).map { "\($0)" }
    for columns in [Array(wide[..<3]), wide] {
      let last = columns.count - 1
      let row = Table.Row(.body, Array(cells[...last]), languages: [last: "en-GB"])
      let laidOut = try layOut(
        plain([.table(Table(columns: columns, rows: [row]))]), measuring: MonospaceMeasurer())
      let marked = laidOut.structure.elements.indices.filter {
        laidOut.structure.elements[$0].language == "en-GB"
      }
      #expect(marked.count == 1)
      #expect(texts(of: ElementID(index: marked[0]), in: laidOut) == ["\(last)"])
    }
  }

  @Test("a link that leads nowhere stops the document")
  func nowhere() {
    #expect(throws: LayoutError.self) {
      try layOut(
        plain([.heading(Heading(1, "Här", link: "nowhere"))]), measuring: MonospaceMeasurer())
    }
  }

  private func texts(of element: ElementID, in laidOut: LaidOutDocument) -> [String] {
    laidOut.pages.flatMap(\.marks).compactMap { mark in
      guard mark.owner == .element(element), case .text(let string, _, _) = mark.command else {
        return nil
      }
      return string
    }
  }

  private func document(longestWithout: Int) -> Document {
    plain([
      .title("Rapport"),
      .contents(TableOfContents(title: "Innehåll", longestWithout: longestWithout)), .pageBreak,
      .heading(Heading(1, "Ett")), .heading(Heading(2, "Under")), .pageBreak,
      .together([.heading(Heading(1, "Två"))]), .pageBreak, .heading(Heading(1, "Tre")),
    ])
  }

  private func plain(_ content: [Content]) -> Document {
    Document(
      title: "Rapport", language: "sv-SE", author: "", subject: "", date: "2025-03-01",
      runningHead: RunningLine(), runningFoot: RunningLine(), content: content)
  }
}
