/// A row of a CSV file.
struct CSVRow: Hashable {
  var cells: [String]
  /// From 1, the line the row begins on; a quoted cell may hold line ends.
  var line: Int

  var isBlank: Bool { cells.allSatisfy { trimmed($0).isEmpty } }
}

/// Cuts a CSV file into rows: quoted cells, `""` for a quote, line ends LF, CR LF or CR.
struct CSVReader {
  let source: SourceText
  /// The line of a quote that is never closed.
  private(set) var unterminatedQuote: Int?
  private var position: Int
  private var line = 1

  init(_ source: SourceText) {
    self.source = source
    position = source.start
  }

  /// The next row; `nil` at the end of the file.
  mutating func row(delimiter: UInt8) -> CSVRow? {
    let bytes = source.bytes
    guard position < bytes.count else { return nil }
    var row = CSVRow(cells: [], line: line)
    while true {
      row.cells.append(cell(delimiter))
      guard position < bytes.count else { return row }
      let byte = bytes[position]
      position += 1
      if byte == delimiter { continue }
      line += 1
      if byte == .carriageReturn, position < bytes.count, bytes[position] == .newline {
        position += 1
      }
      return row
    }
  }

  /// Reads up to the delimiter or line end, which it leaves.
  private mutating func cell(_ delimiter: UInt8) -> String {
    let bytes = source.bytes
    let start = position
    if position < bytes.count, bytes[position] == .quote { return quotedCell(delimiter) }
    while position < bytes.count, bytes[position] != delimiter, !bytes[position].endsLine {
      position += 1
    }
    return source.string(start..<position)
  }

  private mutating func quotedCell(_ delimiter: UInt8) -> String {
    let bytes = source.bytes
    let opened = line
    var content: [UInt8] = []
    position += 1
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == .quote {
        guard position < bytes.count, bytes[position] == .quote else {
          return source.string(content[...]) + rest(delimiter)
        }
        position += 1
      } else if byte == .newline
        || (byte == .carriageReturn && (position == bytes.count || bytes[position] != .newline))
      {
        line += 1
      }
      content.append(byte)
    }
    unterminatedQuote = opened
    return source.string(content[...])
  }

  /// What stands between a closing quote and the delimiter; nothing in a proper file.
  private mutating func rest(_ delimiter: UInt8) -> String {
    let bytes = source.bytes
    let start = position
    while position < bytes.count, bytes[position] != delimiter, !bytes[position].endsLine {
      position += 1
    }
    return source.string(start..<position)
  }
}
