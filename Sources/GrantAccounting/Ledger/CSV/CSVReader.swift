/// Cuts a CSV file into rows: quoted cells, `""` for a quote, line ends LF, CR LF or CR.
///
/// Cells stay places in the file's bytes, so that a row costs the same however long its texts are.
struct CSVReader {
  /// As many columns as a spreadsheet has.
  static let columnLimit = 16_384
  /// More bytes than the longest text a spreadsheet's cell holds.
  static let cellLimit = 100_000

  let source: SourceText
  let delimiter: UInt8
  private(set) var lineEnds: Set<LineEnd> = []
  private var position: Int
  private var line = 1

  init(_ source: SourceText, delimiter: UInt8) {
    self.source = source
    self.delimiter = delimiter
    position = source.start
  }

  /// Reads the next row into `row`, which is used again and again; `false` at the end of the file.
  mutating func next(_ row: inout CSVRow) -> Bool {
    let bytes = source.bytes
    guard position < bytes.count else { return false }
    row = CSVRow(reusing: &row.cells, line: line)
    while true {
      let cell = cell(bytes, &row)
      row.count += 1
      row.hasLongCell = row.hasLongCell || cell.end - cell.start > Self.cellLimit
      if row.count <= Self.columnLimit { row.cells.append(cell) }
      guard position < bytes.count else { return true }
      let byte = bytes[position]
      position += 1
      if byte == delimiter { continue }
      endLine(byte, bytes)
      row.isEnded = true
      return true
    }
  }

  private mutating func endLine(_ byte: UInt8, _ bytes: [UInt8]) {
    line += 1
    if byte == .newline {
      lineEnds.insert(.lf)
    } else if position < bytes.count, bytes[position] == .newline {
      position += 1
      lineEnds.insert(.crlf)
    } else {
      lineEnds.insert(.cr)
    }
  }

  /// Reads up to the delimiter or line end, which it leaves.
  private mutating func cell(_ bytes: [UInt8], _ row: inout CSVRow) -> CSVCell {
    let start = position
    if position < bytes.count, bytes[position] == .quote { return quotedCell(bytes, &row) }
    skipToEnd(bytes)
    return CSVCell(start: start, end: position)
  }

  private mutating func skipToEnd(_ bytes: [UInt8]) {
    while position < bytes.count, bytes[position] != delimiter, !bytes[position].endsLine {
      position += 1
    }
  }

  private mutating func quotedCell(_ bytes: [UInt8], _ row: inout CSVRow) -> CSVCell {
    let opened = line
    position += 1
    let start = position
    var isEscaped = false
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == .quote {
        if position < bytes.count, bytes[position] == .quote {
          isEscaped = true
          position += 1
          continue
        }
        return closed(CSVCell(start: start, end: position - 1, isEscaped: isEscaped), opened, &row)
      }
      let isReturnAlone =
        byte == .carriageReturn && (position == bytes.count || bytes[position] != .newline)
      if byte == .newline || isReturnAlone { line += 1 }
    }
    row.quoteProblem = row.quoteProblem ?? CSVRow.QuoteProblem(opened: opened, closed: nil)
    return CSVCell(start: start, end: position, isEscaped: isEscaped)
  }

  /// A cell whose closing quote has just been read, with what stands between it and the delimiter.
  ///
  /// In a proper file nothing does. After a cell of several lines it tells of a quote that is
  /// missing: the cell has swallowed rows.
  private mutating func closed(_ cell: CSVCell, _ opened: Int, _ row: inout CSVRow) -> CSVCell {
    let end = position
    skipToEnd(source.bytes)
    let hasRest = source.bytes[end..<position].contains { !$0.isBlank }
    guard hasRest else { return cell }
    if line > opened, row.quoteProblem == nil {
      row.quoteProblem = CSVRow.QuoteProblem(opened: opened, closed: line)
    }
    return CSVCell(start: cell.start, end: position, isEscaped: true)
  }
}

/// How lines of a text file end.
public enum LineEnd: String, CaseIterable, Hashable, Sendable {
  case lf = "LF"
  case crlf = "CR LF"
  case cr = "CR"
}
