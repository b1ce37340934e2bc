import Testing

@testable import Typesetting

@Suite("Language: headings, facts, titles of columns and cells, in whole or in part")
struct LanguageOfPartsTests {
  private let table: Table = {
    var mixed = Table.Row(.body, ["1", "", "3"])
    mixed.write([Span("Own: "), Span("egen regel", language: "sv-SE")], inColumn: 1)
    var whole = Table.Row(.body, ["2", "", "4"])
    whole.write([Span("bara svenska", language: "sv-SE")], inColumn: 1)
    return Table(
      columns: [
        Table.Column("No.", .text, .natural), Table.Column("Why", .text, .flexible(1)),
        Table.Column("Kr", .number, .natural, language: "sv-SE"),
      ], rows: [mixed, whole])
  }()

  private func laidOut(_ content: [Content]) throws -> LaidOutDocument {
    var document = Sample.document(content: content)
    document.language = "en-GB"
    return try layOut(document, measuring: MonospaceMeasurer())
  }

  /// Each text with the language it is read in where that is not the document's, in reading order.
  private func read(_ document: LaidOutDocument) -> [String] {
    document.textByElement.sorted { $0.key < $1.key }.map { index, text in
      var (language, element) = (nil as String?, ElementID(index: index) as ElementID?)
      while language == nil, let id = element {
        language = document.structure.elements[id.index].language
        element = document.structure.elements[id.index].parent
      }
      return text.trimmingTrailingSpaces + (language.map { " [\($0)]" } ?? "")
    }
  }

  @Test func headingsAndFacts() throws {
    let document = try laidOut([
      .heading(Heading(1, "Region Övre", language: "sv-SE")), .heading(Heading(2, "Costs")),
      .facts([
        Fact("Party", "Region Övre", language: "sv-SE"),
        Fact(
          "Mixed",
          spans: [
            [Span("Region Övre", language: "sv-SE"), Span(" · No. 1")],
            [Span("Kommun", language: "sv-SE")],
          ]), Fact("Empty", [String]()),
      ]),
    ])
    #expect(
      read(document) == [
        "Region Övre [sv-SE]", "Costs", "Party", "Region Övre [sv-SE]", "Mixed",
        "Region Övre [sv-SE]", " · No. 1", "Kommun [sv-SE]", "Empty",
      ])
  }

  @Test("a cell of two languages has an element for each, line by line")
  func cells() throws {
    let document = try laidOut([.table(table)])
    #expect(
      read(document) == [
        "No.", "Why", "Kr [sv-SE]", "1", "3", "Own:", "egen regel [sv-SE]", "2",
        "bara svenska [sv-SE]", "4",
      ])
    #expect(document.structure.elements.count { $0.role == .span } == 2)
  }

  @Test("its second language begins where the first ends, and at the column's edge on later lines")
  func lines() throws {
    var long = table
    let reason = String(repeating: "egen regel ", count: 12) + "slut"
    long.rows[0].write([Span("Own: "), Span(reason, language: "sv-SE")], inColumn: 1)
    let texts = try laidOut([.table(long)]).texts(onPage: 0)
    let own = try #require(texts.first { $0.text == "Own: " })
    let swedish = texts.filter { $0.text.hasPrefix("egen") || $0.text.hasPrefix("regel") }
    // Five letters of 4.5 points before it.
    #expect(abs((swedish.first?.at.x ?? 0) - own.at.x - 22.5) < 0.01)
    #expect(swedish.first?.at.y == own.at.y)
    #expect(swedish.count > 1)
    #expect(swedish.dropFirst().allSatisfy { $0.at.x == own.at.x && $0.at.y > own.at.y })
  }

  @Test("a table in parts keeps what its cells say of their language")
  func parts() throws {
    var wide = table
    let number = String(repeating: "1", count: 60)
    wide.columns += (1...3).map { Table.Column("Year \($0)", .number, .natural) }
    wide.rows = wide.rows.map { row in
      var long = Table.Row(.body, row.cells + [number, number, number])
      for (column, spans) in row.passages { long.write(spans, inColumn: column) }
      return long
    }
    let texts = read(try laidOut([.table(wide)]))
    #expect(texts.contains("egen regel [sv-SE]"))
    #expect(texts.contains("Own:"))
  }
}
