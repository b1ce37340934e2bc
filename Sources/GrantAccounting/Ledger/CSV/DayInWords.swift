/// Reads `31 dec 2022`, `31 december 2022` and `den 31 dec. 2022`.
///
/// - Parameter words: The cell's words; a time of day may follow.
/// - Returns: `nil` for anything else.
func dayInWords(_ words: [Substring]) -> CalendarDate? {
  let date = words.first?.lowercased() == "den" ? words.dropFirst() : words[...]
  guard date.count >= 3 else { return nil }
  let parts = Array(date.prefix(3))
  guard let day = number(parts[0], digits: 1...2), let month = month(parts[1]),
    let year = number(parts[2], digits: 4...4)
  else { return nil }
  return CalendarDate(year: year, month: month, day: day)
}

/// Reads `mars 2022`, `Mars, 2022`, `2022 mar.` and the `mar-22` of spreadsheets.
func monthInWords(_ text: String) -> YearMonth? {
  guard text.utf8.count <= 60 else { return nil }
  if let short = monthAndShortYear(text) { return short }
  let words = text.split { $0.isWhitespace || $0 == "," || $0 == "-" }
  guard words.count == 2, let first = words.first, let last = words.last else { return nil }
  guard let year = number(first, digits: 4...4) ?? number(last, digits: 4...4),
    let month = month(first) ?? month(last), year > 0
  else { return nil }
  return YearMonth(year: year, month: month)
}

/// `mar-22`; with a blank the number could be a day.
private func monthAndShortYear(_ text: String) -> YearMonth? {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  guard parts.count == 2, let month = month(parts[0]), let year = number(parts[1], digits: 2...2)
  else { return nil }
  return YearMonth(year: year < 90 ? 2000 + year : 1900 + year, month: month)
}

/// Swedish and English; a month may be cut after three letters or more.
private let months = [
  ["januari", "january"], ["februari", "february"], ["mars", "march"], ["april"], ["maj", "may"],
  ["juni", "june"], ["juli", "july"], ["augusti", "august"], ["september"],
  ["oktober", "october"], ["november"], ["december"],
]

private func month(_ word: Substring) -> Int? {
  let name = word.lowercased().filter { $0 != "." }
  guard name.count >= 3 else { return nil }
  return months.firstIndex { $0.contains { $0.hasPrefix(name) } }.map { $0 + 1 }
}

private func number(_ word: Substring, digits: ClosedRange<Int>) -> Int? {
  guard digits.contains(word.utf8.count), word.utf8.allSatisfy({ (0x30...0x39).contains($0) })
  else { return nil }
  return Int(word)
}
