import GrantAccounting
import Testing
import Typesetting

@testable import VinnovaReports

@Suite("English documents are English; personal data stays off paper")
struct LanguageTests {
  static let documents: [(name: String, document: Document)] = [
    ("interim", Sample.document(in: .english)),
    ("final", Sample.document(Sample.project(), Sample.final, asOf: "2023-07-01", in: .english)),
    ("parties", ThreeParties.document(in: .english)),
    ("no ledger", Sample.document(ledgers: [:], in: .english)),
    ("application", composeApplication(Sample.project(), in: .english)),
  ]

  /// Text that is Swedish by nature: names, titles of sources, the Swedish title itself.
  private static func isProper(_ line: String) -> Bool {
    let names = [
      "Myndigheten", "Region Norr", "Kommun", "Kyrkgatan", "ÖSTERSUND", "Norr testar",
      "Sammanfattning", "Source: ", "Lön",
    ]
    return names.contains { line.contains($0) }
  }

  @Test("no Swedish letters or words but in names", arguments: documents.map(\.name))
  func english(name: String) throws {
    let document = try #require(Self.documents.first { $0.name == name }?.document)
    #expect(document.language == "en-GB")
    #expect(!document.text.contains("'"), "an apostrophe is curly, as quotation marks are")
    let swedish = [
      "kostnad", "bidrag", "rapport ", "budgeten", "utfall", " och ", "\u{A0}kr", "konto ",
    ]
    for line in document.text.split(separator: "\n").map(String.init)
    where !Self.isProper(line) {
      #expect(!line.contains { "åäöÅÄÖ".contains($0) }, "\(line)")
      #expect(!swedish.contains { line.lowercased().contains($0) }, "\(line)")
    }
  }

  @Test(
    "every reason of the built-in mapping has an English text", arguments: AccountChart.allCases)
  func chartReasons(chart: AccountChart) {
    for reason in chart.defaultRules.compactMap(\.reason) {
      let english = English().chartReason(reason)
      #expect(english != reason)
      #expect(!english.contains { "åäöÅÄÖ".contains($0) }, "\(english)")
      #expect(Swedish().chartReason(reason) == reason)
    }
    #expect(English().chartReason("Avtal 12") == "Avtal 12")
  }

  @Test(
    "sources name the terms once, in English where they are no title",
    arguments: [
      (
        part: "Vinnova, Allmänna villkor", swedish: "Vinnova, Allmänna villkor 2021",
        english: "Vinnova, General terms 2021"
      ),
      (
        part: "Startdatum–Slutdatum", swedish: "Startdatum–Slutdatum",
        english: "Start and end dates"
      ),
      (
        part: "Kontomappning", swedish: "kontomappningen, bilaga 1",
        english: "the account mapping, annex 1"
      ),
      (
        part: "Vinnova, utlysningens text", swedish: "Vinnova, utlysningens text",
        english: "Vinnova, the text of the call"
      ),
    ])
  func sources(part: String, swedish: String, english: String) {
    #expect(Swedish().sourcePart(part, terms: "2021") == swedish)
    #expect(English().sourcePart(part, terms: "2021") == english)
  }

  @Test("every text differs between the languages where it is words")
  func sameShape() {
    let swedish = Sample.document()
    let english = Sample.document(in: .english)
    #expect(swedish.headings.count == english.headings.count)
    #expect(swedish.tables.count == english.tables.count)
    for (one, other) in zip(swedish.headings, english.headings) where !one.contains("Region Norr") {
      #expect(one != other)
    }
  }

  @Test("passages in another language say so")
  func passagesAreMarked() {
    let project = Sample.project(comments: [
      ReportComment(report: .interim(number: 1), paragraphs: ["Arbetet pågår."], results: [])
    ])
    func languages(_ document: Document, of text: String) -> [String?] {
      document.flattened.flatMap { part -> [String?] in
        guard case .paragraph(let paragraph) = part else { return [] }
        return paragraph.spans.filter { $0.text == text }.map(\.language)
      }
    }
    #expect(languages(Sample.document(project), of: "Arbetet pågår.") == [nil])
    #expect(languages(Sample.document(project, in: .english), of: "Arbetet pågår.") == ["sv-SE"])
    let application = composeApplication(Sample.project(), in: .swedish)
    #expect(languages(application, of: "Summary one.") == ["en-GB"])
    #expect(languages(application, of: "Sammanfattning ett.") == [nil])
  }

  @Test("the ledger's words in an English table say that they are Swedish")
  func cellsAreMarked() {
    for row in ThreeParties.document().tables.flatMap(\.rows) { #expect(row.languages == [:]) }
    let (english, words) = (ThreeParties.document(in: .english).tables, English())
    for (title, column) in [(words.text, 3), (words.accountName, 1)] {
      let tables = english.filter { $0.columns.dropFirst(column).first?.title == title }
      let rows = tables.flatMap(\.rows).filter { $0.kind == .body && $0.cells[2] != "" }
      #expect(!rows.isEmpty)
      for row in rows { #expect(row.languages == [column: "sv-SE"], "\(title)") }
    }
  }

  @Test("gender and mobile number are printed nowhere", arguments: ReportLanguage.allCases)
  func personalData(language: ReportLanguage) {
    let documents = [
      Sample.document(in: language),
      Sample.document(Sample.project(), Sample.final, asOf: "2023-07-01", in: language),
      composeApplication(Sample.project(), in: language),
    ]
    for document in documents {
      let lines = document.text.split(separator: "\n")
      #expect(!document.text.contains("070-174"))
      #expect(!lines.contains("Man"))
    }
    for report in documents.prefix(2) {
      #expect(!report.text.contains("@"))
      #expect(report.text.contains("Anna Exempel"))
      #expect(report.text.contains("Bo Prov"))
    }
    #expect(!documents[2].text.contains("cia@example.org"))
  }
}
