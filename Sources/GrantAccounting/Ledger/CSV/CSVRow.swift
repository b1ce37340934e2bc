/// Where a cell lies in the file, without its quotes.
struct CSVCell: Hashable {
  var start: Int
  var end: Int
  /// Whether quotes within have to be taken out.
  var isEscaped = false
}

/// A row of a CSV file, as places in its bytes.
struct CSVRow {
  /// A quote that is never closed, or is closed in the middle of another cell.
  struct QuoteProblem: Hashable {
    var opened: Int
    /// `nil` where the file ends first.
    var closed: Int?
  }

  /// At most ``CSVReader/columnLimit``.
  var cells: [CSVCell]
  /// How many cells the row has, also beyond that.
  var count = 0
  /// From 1, the line the row begins on; a quoted cell may hold line ends.
  var line: Int
  var hasLongCell = false
  /// Whether a line end follows; only the last row may lack one.
  var isEnded = false
  var quoteProblem: QuoteProblem?

  init() { (cells, line) = ([], 1) }

  /// A new row that takes over the memory of the last.
  init(reusing cells: inout [CSVCell], line: Int) {
    self.cells = []
    self.line = line
    swap(&self.cells, &cells)
    self.cells.removeAll(keepingCapacity: true)
  }

  var isTooLarge: Bool { hasLongCell || count > CSVReader.columnLimit }

  func isBlank(in source: SourceText) -> Bool {
    cells.allSatisfy { source.isBlank($0) } && count <= CSVReader.columnLimit
  }

  /// A cell's text, blanks trimmed; empty where the row has no such cell.
  func text(_ place: Int?, in source: SourceText) -> String {
    guard let place, place < cells.count else { return "" }
    return source.text(cells[place])
  }
}

extension SourceText {
  /// The text of a cell, blanks trimmed.
  func text(_ cell: CSVCell) -> String {
    guard cell.isEscaped else { return trimmed(string(cell.start..<cell.end)) }
    var content: [UInt8] = []
    var index = cell.start
    var isClosed = false
    while index < cell.end {
      let byte = bytes[index]
      index += 1
      if byte == .quote, !isClosed {
        guard index < cell.end, bytes[index] == .quote else {
          isClosed = true
          continue
        }
        index += 1
      }
      content.append(byte)
    }
    return trimmed(string(content[...]))
  }

  func isBlank(_ cell: CSVCell) -> Bool {
    for index in cell.start..<cell.end where bytes[index] > 0x20 {
      guard bytes[index] >= 0x80, cell.end - cell.start <= CSVReader.cellLimit else { return false }
      return text(cell).isEmpty
    }
    return true
  }
}

/// Without blanks and no-break spaces at either end.
func trimmed(_ text: String) -> String {
  let scalars = text.unicodeScalars
  guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
    let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
  else { return "" }
  return String(scalars[first...last])
}
