/// Parses a CSV list of booked rows into a ledger.
///
/// - Returns: The ledger of ``readLedgerCSV(_:file:columns:)``.
public func parseLedgerCSV(
  _ bytes: [UInt8], file: String, columns: CSVColumns = CSVColumns()
) -> Checked<Ledger> {
  readLedgerCSV(bytes, file: file, columns: columns).ledger
}

/// A CSV ledger as read, and how it was understood.
public struct CSVReading: Sendable {
  public let ledger: Checked<Ledger>
  /// `nil` where no header row was found.
  public let recognition: CSVRecognition?
}

/// Parses a CSV list of booked rows into a ledger, and tells what was recognised in it.
///
/// The header row may stand below a preamble. Encoding, delimiter (`;` `,` tab `|`), line ends,
/// decimal sign and date form are recognised, the last two from the whole column. Rows with the
/// same series, voucher and day become one voucher; they need not balance, since such lists hold
/// only the project's rows. Codes in a project column become objects of dimension 6. Rows of totals
/// are left out, counted, and held against the rows above them.
///
/// - Parameters:
///   - bytes: The file as stored: UTF-8, UTF-16 with or without a byte order mark, CP1252, CP437.
///   - file: The name diagnostics show, relative to the project folder.
///   - columns: Header names that differ from the usual ones, and what the file leaves in doubt.
/// - Returns: Vouchers in the order of their first rows; amounts in öre, debit positive. All
///   diagnostics at once, codes `csv.*`.
/// - Complexity: O(*n*) in `bytes.count`, two passes; no cell or row of any size is copied whole.
public func readLedgerCSV(
  _ bytes: [UInt8], file: String, columns: CSVColumns = CSVColumns()
) -> CSVReading {
  let stored = SourceText(bytes, fallback: .windows1252)
  var problems = Problems(file: file)
  if let kind = foreignToLists(stored) {
    if kind == .empty { problems.csvEmpty() } else { problems.notCSV(kind) }
    return CSVReading(ledger: Checked(failed: problems.diagnostics()), recognition: nil)
  }
  let (source, misreading) = stored.repaired()
  guard let header = findHeader(source, columns) else {
    problems.missingColumns(closestHeader(source, columns))
    return CSVReading(ledger: Checked(failed: problems.diagnostics()), recognition: nil)
  }
  let forms = CSVForms(below: header, source, columns)
  problems.csvDamaged(source.damagedCharacters(), misreading)
  if stored.encoding == .utf16, !bytes.count.isMultiple(of: 2) { problems.csvTruncated(nil) }
  problems.csvUnit(CSVUnit(above: header, source))
  problems.doubledColumns(header.layout.doubled, line: header.line)
  problems.doubts(forms)
  var table = CSVLedgerTable(header, forms, source, problems)
  var reader = header.reader
  var row = CSVRow()
  while reader.next(&row) { table.add(row) }
  let ledger = table.finish()
  return CSVReading(
    ledger: ledger,
    recognition: CSVRecognition(
      header, forms, bytes, source.encoding, lineEnds: reader.lineEnds, rows: table.rows,
      leftOut: table.leftOut.count))
}
