/// `2022-03`, `2022/03`, `202203`, `03/2022`, `mars 2022` or `mar-22`, or the month of a day.
///
/// `nil` for a year that no project is of: `220110` is a day of 2022, not October 2201.
func timeSheetMonth(_ text: String) -> YearMonth? {
  anyTimeSheetMonth(text).flatMap { (1990...2099).contains($0.year) ? $0 : nil }
}

private func anyTimeSheetMonth(_ text: String) -> YearMonth? {
  if let month = monthFirst(text) { return month }
  let plain = text.replacing("/", with: "-")
  let day = plain.prefix { !$0.isWhitespace && $0 != "T" }
  let isMonth = day.utf8.count == (day.contains("-") ? 7 : 6)
  let whole = isMonth ? day + (day.contains("-") ? "-01" : "01") : day
  return (CalendarDate(iso: whole) ?? CalendarDate(compact: whole) ?? timeSheetDay(text))?.yearMonth
    ?? monthInWords(text)
}

/// `2022-03-31`, `2022/03/31`, `20220331`, `31.03.2022`, `31 mars 2022` or a spreadsheet's count of
/// days; `nil` for a month, and for a day that can be read in two ways.
func timeSheetDay(_ text: String) -> CalendarDate? {
  let day = text.replacing("/", with: "-").prefix { !$0.isWhitespace && $0 != "T" }
  if let date = CalendarDate(iso: day) ?? CalendarDate(compact: day) { return date }
  return switch CSVDate(text) {
  case .day(let date, _): date
  case .serial(let serial): CalendarDate(excelSerial: serial)
  case .numbers(let numbers): numbers.onlyDay
  case nil: nil
  }
}

/// `03/2022`, `03-2022`, `3.2022`.
private func monthFirst(_ text: String) -> YearMonth? {
  let parts = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
  guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 4,
    parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
    let month = Int(parts[0]), let year = Int(parts[1]), (1...12).contains(month)
  else { return nil }
  return YearMonth(year: year, month: month)
}
