/// Parses a CSV list of booked rows into a ledger.
///
/// The header row may stand below a preamble. Encoding, delimiter (`;` `,` tab `|`), line ends and
/// decimal separator are recognised. Rows with the same voucher and day become one voucher; they
/// need not balance, since such lists hold only the project's rows. Codes in a project column
/// become objects of dimension 6.
///
/// - Parameters:
///   - bytes: The file as stored: UTF-8, UTF-16 with a byte order mark, CP1252 or CP437.
///   - file: The name diagnostics show, relative to the project folder.
///   - columns: Header names that differ from the usual ones.
/// - Returns: Vouchers in the order of their first rows; amounts in öre, debit positive. All
///   diagnostics at once, codes `csv.*`.
/// - Complexity: O(*n*) in `bytes.count`.
public func parseLedgerCSV(
  _ bytes: [UInt8], file: String, columns: CSVColumns = CSVColumns()
) -> Checked<Ledger> {
  let source = SourceText(bytes, fallback: .windows1252)
  var problems = Problems(file: file)
  if let kind = foreignKind(source) {
    if kind == .empty { problems.csvEmpty() } else { problems.notCSV(kind) }
    return Checked(failed: problems.diagnostics())
  }
  guard let header = findHeader(source, columns) else {
    problems.missingColumns(closestHeader(source, columns), columns)
    return Checked(failed: problems.diagnostics())
  }
  var table = CSVLedgerTable(header.layout, file: file, encoding: source.encoding, problems)
  var reader = header.reader
  while let row = reader.row(delimiter: header.delimiter) {
    if reader.unterminatedQuote == nil { table.add(row) }
  }
  return table.finish(unterminatedQuote: reader.unterminatedQuote)
}

/// A header row and the reader just past it.
struct CSVHeader {
  let row: CSVRow
  let delimiter: UInt8
  let layout: CSVLayout
  let reader: CSVReader
}

/// Delimiters in the order they are tried.
private let delimiters: [UInt8] = [0x3B, .tab, 0x2C, 0x7C]

/// How far down the header row may stand.
private let preambleLimit = 20

/// The first row that names every needed column, under any delimiter.
private func findHeader(_ source: SourceText, _ columns: CSVColumns) -> CSVHeader? {
  let found = delimiters.compactMap { delimiter in
    headers(source, delimiter, columns).first { $0.layout.missing.isEmpty }
  }
  return found.min { $0.row.line < $1.row.line }
}

/// The first row that is not blank, cut where it gives most cells: what the error shows.
private func closestHeader(_ source: SourceText, _ columns: CSVColumns) -> CSVHeader? {
  let firsts = delimiters.compactMap { headers(source, $0, columns).first }
  return firsts.reduce(nil as CSVHeader?) { best, next in
    guard let best, best.row.cells.count >= next.row.cells.count else { return next }
    return best
  }
}

private func headers(
  _ source: SourceText, _ delimiter: UInt8, _ columns: CSVColumns
) -> [CSVHeader] {
  var reader = CSVReader(source)
  var found: [CSVHeader] = []
  for _ in 0..<preambleLimit {
    guard let row = reader.row(delimiter: delimiter) else { break }
    guard !row.isBlank else { continue }
    found.append(
      CSVHeader(
        row: row, delimiter: delimiter,
        layout: CSVLayout(header: row.cells, columns: columns), reader: reader))
  }
  return found
}
