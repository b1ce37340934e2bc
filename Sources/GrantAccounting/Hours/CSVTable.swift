/// All rows of a small CSV file under one delimiter.
struct CSVTable {
  /// A row's cells as text, and where it begins.
  struct Row {
    let cells: [String]
    let line: Int
    /// Whether a line end follows; only the last row may lack one.
    let isEnded: Bool
  }

  private let rows: [Row]
  /// A row that cannot be cut: a quote that is never closed, or more than a spreadsheet holds.
  private let flaw: CSVRow?

  init(_ source: SourceText, delimiter: UInt8) {
    var reader = CSVReader(source, delimiter: delimiter)
    var rows: [Row] = []
    var flaw: CSVRow?
    var row = CSVRow()
    while flaw == nil, reader.next(&row) {
      if row.quoteProblem != nil || row.isTooLarge {
        flaw = row
      } else if !row.isBlank(in: source) {
        rows.append(
          Row(
            cells: row.cells.map { source.text($0) }, line: row.line, isEnded: row.isEnded))
      }
    }
    (self.rows, self.flaw) = (rows, flaw)
  }

  /// A header row found, and the rows below it.
  struct Found {
    let layout: TimeSheetLayout
    let line: Int
    let rows: ArraySlice<Row>
    let flaw: CSVRow?
  }

  /// The first of the upper rows in which `layout` misses fewest columns; `nil` without rows.
  func header(_ layout: ([String]) -> TimeSheetLayout) -> Found? {
    let candidates = rows.prefix(20).enumerated().map { ($0.offset, layout($0.element.cells)) }
    guard let best = candidates.min(by: { $0.1.missing.count < $1.1.missing.count }) else {
      return nil
    }
    return Found(
      layout: best.1, line: rows[best.0].line, rows: rows[(best.0 + 1)...], flaw: flaw)
  }
}
