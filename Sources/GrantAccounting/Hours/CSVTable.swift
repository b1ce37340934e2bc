/// All rows of a small CSV file under one delimiter.
struct CSVTable {
  private let rows: [CSVRow]
  /// The line of a quote that is never closed.
  private let unterminatedQuote: Int?

  init(_ source: SourceText, delimiter: UInt8) {
    var reader = CSVReader(source)
    var rows: [CSVRow] = []
    while let row = reader.row(delimiter: delimiter) {
      if reader.unterminatedQuote == nil, !row.isBlank { rows.append(row) }
    }
    self.rows = rows
    unterminatedQuote = reader.unterminatedQuote
  }

  /// A header row found, and the rows below it.
  struct Found {
    let layout: TimeSheetLayout
    let line: Int
    let rows: ArraySlice<CSVRow>
    let unterminatedQuote: Int?
  }

  /// The first of the upper rows in which `layout` misses fewest columns; `nil` without rows.
  func header(_ layout: ([String]) -> TimeSheetLayout) -> Found? {
    let candidates = rows.prefix(20).enumerated().map { ($0.offset, layout($0.element.cells)) }
    guard let best = candidates.min(by: { $0.1.missing.count < $1.1.missing.count }) else {
      return nil
    }
    return Found(
      layout: best.1, line: rows[best.0].line, rows: rows[(best.0 + 1)...],
      unterminatedQuote: unterminatedQuote)
  }
}
