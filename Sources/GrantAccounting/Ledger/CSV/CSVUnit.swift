/// What a list says of the unit of its amounts above its header or in the name of a column of them.
struct CSVUnit: Hashable {
  enum Kind: Hashable { case thousands, foreign }

  let kind: Kind
  let line: Int

  /// `nil` where nothing but kronor is spoken of.
  init?(above header: CSVHeader, _ source: SourceText) {
    var reader = CSVReader(source, delimiter: header.reader.delimiter)
    var row = CSVRow()
    while reader.next(&row), row.line < header.line {
      let words = row.cells.prefix(20).filter { $0.end - $0.start <= 200 }.flatMap {
        unitWords(source.text($0))
      }
      guard let kind = Self.kind(words, needsSubject: true) else { continue }
      (self.kind, line) = (kind, row.line)
      return
    }
    let layout = header.layout
    let names = layout.amountRoles.compactMap { layout.places[$0].map { layout.header[$0] } }
    guard
      let kind = names.lazy.compactMap({ Self.kind(unitWords($0), needsSubject: false) }).first
    else { return nil }
    (self.kind, line) = (kind, header.line)
  }

  /// `needsSubject` asks for words that say they are about amounts.
  private static func kind(_ words: [String], needsSubject: Bool) -> Kind? {
    let known = Set(words)
    // A number in thousands, such as a budget named in a title, says nothing of the list.
    let hasNumber = words.contains { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    if !hasNumber, !known.isDisjoint(with: thousands) { return .thousands }
    let isAboutAmounts = words.contains { word in
      subjects.contains { word.hasPrefix($0) || word.hasSuffix($0) }
    }
    guard isAboutAmounts || !needsSubject, !known.contains("sek") else { return nil }
    return known.isDisjoint(with: currencyCodes.subtracting(ambiguousCodes)) ? nil : .foreign
  }
}

private let thousands: Set<String> = [
  "tkr", "tsek", "ksek", "kkr", "mkr", "msek", "mnkr", "tusental", "tusentals", "tusen",
  "miljoner",
]
private let subjects = ["valuta", "currency", "belopp", "amount"]
/// Codes that are words as well.
private let ambiguousCodes: Set<String> = ["sek", "try", "all", "cad", "ron", "isk"]

/// Small letters, parted by all that is neither letter nor digit.
private func unitWords(_ text: String) -> [String] {
  text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
}
