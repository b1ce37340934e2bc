import GrantAccounting
import Testing
import Typesetting

@testable import VinnovaReports

@Suite("Every text of another language says so, and nothing else does")
struct ForeignPassageTests {
  private static let english = SwedishProject.documents(in: .english)
  private static let numbers = Array(0..<3)

  private func passages(_ number: Int) -> [Passage] {
    Self.english[number].content.flatMap(\.passages)
  }

  /// What is left when proper names, which need no mark, are taken away.
  private func withoutNames(_ text: String) -> String {
    SwedishProject.names.reduce(text) { $0.replacing($1, with: "") }
  }

  @Test("the sources of the wordings are read: whole words, no names of values")
  func literals() {
    #expect(
      WordingWords.literals(in: "a(\"Ett \\(b(\"två\", c)) tre\") // \"x\"\n/// \"y\"")
        .split(separator: " ") == ["Ett", "två", "tre", "x"])
    #expect(WordingWords.swedishOnly.count > 700)
    #expect(WordingWords.englishOnly.count > 600)
    #expect(WordingWords.swedishOnly.isSuperset(of: ["kostnad", "och", "redovisas", "stödnivå"]))
    #expect(WordingWords.englishOnly.isSuperset(of: ["the", "eligible", "costs"]))
  }

  @Test("an English document is without Swedish words where it does not say so", arguments: numbers)
  func unmarked(number: Int) {
    for passage in passages(number) where passage.language == nil {
      let text = passage.isWhole ? withoutNames(passage.text) : passage.text
      #expect(!text.contains { "åäöÅÄÖ".contains($0) }, "\(passage.text)")
      let leaked = WordingWords.words(of: text).intersection(WordingWords.swedishOnly)
      #expect(leaked == [], "\(passage.text)")
    }
  }

  @Test("what says that it is Swedish has no English words", arguments: numbers)
  func marked(number: Int) {
    let marked = passages(number).filter { $0.language != nil }
    #expect(Set(marked.map(\.language)) == ["sv-SE"])
    for passage in marked where passage.language == "sv-SE" {
      let words = WordingWords.words(of: passage.text)
      #expect(words.intersection(WordingWords.englishOnly) == [], "\(passage.text)")
    }
  }

  @Test("all the project's own texts are there, each marked")
  func complete() {
    func marked(_ text: String, _ number: Int) -> Bool {
      passages(number).contains { $0.text == text && $0.language == "sv-SE" }
    }
    for text in [
      "Region Övre", "Kommunen Åsele", "Åsa Öberg", "Arbetet pågår.", "en åtgärd",
      "Betalning på väg", "Konto för lön", "Resor på väg till möten", "Gåvor får inte räknas",
      "Frågan är öppen än", "Tillväxtverket i år", "Konto för åtgärd",
      "Försöksledare",
    ] { #expect(marked(text, 0), "\(text)") }
    for text in ["Allt är gjort.", "Målet är nått.", "Dela det vi lär oss på vägen."] {
      #expect(marked(text, 1), "\(text)")
    }
    for text in [
      "Bidrag för kontorsarbete på väg", "Avdelning Öst", "Vad är nytt?", "Följande:", "nå fler",
      "Jämn fördelning.", "15 Förändrat arbetsliv", "Blankett för stöd", "Kyrkgatan 12",
    ] { #expect(marked(text, 2), "\(text)") }
  }

  @Test("a Swedish document marks the English title, summary and source, and nothing else")
  func swedish() {
    let documents = SwedishProject.documents(in: .swedish)
    let marked = documents.map { document in
      document.content.flatMap(\.passages).filter { $0.language != nil }
    }
    // The guide that full time is known from is published in English.
    let title = Passage(text: "”Project costs that qualify for funding”", language: "en-GB")
    #expect(marked[0] == [title])
    #expect(marked[1] == [title])
    #expect(
      marked[2].map(\.text) == ["North tests hybrid work", "Summary one.", "Summary two."])
    #expect(marked[2].allSatisfy { $0.language == "en-GB" })
  }

  @Test("names are marked as whole words, the longest first, also beside others")
  func names() {
    let marking = NameMarking(["Region Övre", "Region Övre Norr", "Ale"], language: "sv-SE")
    #expect(
      marking.spans(Span("To Region Övre Norr, Region Övre and Alex: Ale.")) == [
        Span("To "), Span("Region Övre Norr", language: "sv-SE"), Span(", "),
        Span("Region Övre", language: "sv-SE"), Span(" and Alex: "),
        Span("Ale", language: "sv-SE"), Span("."),
      ])
    #expect(marking.spans(Span("Nothing.")) == [Span("Nothing.")])
  }
}
