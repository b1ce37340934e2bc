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
    guard known.isDisjoint(with: ["ej", "inte", "icke", "not"]), !known.contains("valutakurs")
    else { return nil }
    let isAboutAmounts = words.contains { word in
      subjects.contains { word.hasPrefix($0) || word.hasSuffix($0) }
    }
    let whole = words.joined(separator: " ")
    let isAboutKronor = isAboutAmounts || !known.isDisjoint(with: ["kr", "kronor", "sek"])
    // A number in thousands, such as a budget named in a title, says nothing of the list.
    let hasNumber = words.contains { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    if !hasNumber, !known.isDisjoint(with: thousands) { return .thousands }
    if !hasNumber, isAboutKronor, !known.isDisjoint(with: thousandWords) { return .thousands }
    guard isAboutAmounts || !needsSubject else { return nil }
    if !hasNumber, whole.contains("t kr") { return .thousands }
    if namesThousands(words) { return .thousands }
    guard !known.contains("sek") else { return nil }
    let codes = currencyCodes.subtracting(ambiguousCodes).union(["euro", "€", "$", "£"])
    return known.isDisjoint(with: codes) ? nil : .foreign
  }
}

/// `1000 SEK`, `1 000-tal`, with no further digits before them.
private func namesThousands(_ words: [String]) -> Bool {
  let units: Set<String> = ["kr", "kronor", "sek", "tal"]
  return words.indices.dropFirst().contains { place in
    guard units.contains(words[place]) else { return false }
    let number = words[..<place].reversed().prefix { word in
      word.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    return number.reversed().joined() == "1000"
  }
}

private let thousands: Set<String> = ["tkr", "tsek", "ksek", "kkr", "mkr", "msek", "mnkr"]
/// Words that name thousands of anything.
private let thousandWords: Set<String> = ["tusental", "tusentals", "tusen", "miljoner"]
private let subjects = ["valuta", "currency", "belopp", "amount", "enhet"]
/// Codes that are words as well.
private let ambiguousCodes: Set<String> = ["sek", "try", "all", "cad", "ron", "isk"]

/// Small letters, parted by all that is neither letter, digit nor a currency's sign.
private func unitWords(_ text: String) -> [String] {
  text.lowercased().split { !$0.isLetter && !$0.isNumber && !$0.isCurrencySymbol }.map(String.init)
}
