/// `2022-03`, `2022/03`, `202203` or `mars 2022`, or the month of a day.
///
/// `nil` for a year that no project is of: `220110` is a day of 2022, not October 2201.
func timeSheetMonth(_ text: String) -> YearMonth? {
  anyTimeSheetMonth(text).flatMap { (1990...2099).contains($0.year) ? $0 : nil }
}

private func anyTimeSheetMonth(_ text: String) -> YearMonth? {
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
  case .numbers, nil: nil
  }
}
