/// A table as CSV that spreadsheets open harmlessly and this program reads back exactly.
///
/// UTF-8 with its mark, semicolons, lines ending in CR LF, the first line naming the columns. A cell
/// that a spreadsheet could take for a formula has an apostrophe before it; so has a cell that begins
/// with an apostrophe itself, and reading takes one away: nothing is lost.
struct DataTable {
  let columns: [String]
  /// Each as long as `columns`.
  private(set) var rows: [[String]] = []

  init(columns: [String]) { self.columns = columns }

  /// - Precondition: One cell a column.
  mutating func append(_ cells: [String]) {
    precondition(cells.count == columns.count, "a cell for each column")
    rows.append(cells)
  }

  /// The file; `numbers` are columns that hold nothing but numbers, which are written bare.
  func bytes(numbers: Set<String> = []) -> [UInt8] {
    let bare = columns.map(numbers.contains)
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    for row in [columns] + rows {
      for (place, cell) in row.enumerated() {
        if place > 0 { bytes.append(UInt8(ascii: ";")) }
        bytes += written(cell, bare: bare[place]).utf8
      }
      bytes += [13, 10]
    }
    return bytes
  }

  /// Reads what ``bytes(numbers:)`` writes; `nil` for anything else.
  init?(_ bytes: [UInt8]) {
    guard bytes.starts(with: [0xEF, 0xBB, 0xBF]) else { return nil }
    var reader = CellReader(bytes: bytes, index: 3)
    guard let header = reader.row() else { return nil }
    self.init(columns: header)
    while reader.index < bytes.count {
      guard let row = reader.row(), row.count == columns.count else { return nil }
      rows.append(row)
    }
  }
}

/// A cell as it stands in the file.
private func written(_ cell: String, bare: Bool) -> String {
  let safe = !bare && isRisky(cell) ? "'" + cell : cell
  let mustBeQuoted = safe.utf8.contains { [0x3B, 0x22, 0x0D, 0x0A].contains($0) }
  let isPadded = safe.first?.isWhitespace == true || safe.last?.isWhitespace == true
  guard mustBeQuoted || isPadded else { return safe }
  return "\"" + safe.replacing("\"", with: "\"\"") + "\""
}

/// What spreadsheets begin a formula with, the wide forms of some keyboards included.
private func isRisky(_ cell: String) -> Bool {
  guard let first = cell.unicodeScalars.first else { return false }
  return "='+-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(first)
}

private struct CellReader {
  let bytes: [UInt8]
  var index: Int

  /// The cells of the next line; `nil` where the file breaks off or is quoted in another way.
  mutating func row() -> [String]? {
    var cells: [String] = []
    while true {
      guard let cell = cell() else { return nil }
      cells.append(cell.first == "'" ? String(cell.unicodeScalars.dropFirst()) : cell)
      guard index < bytes.count else { return nil }
      guard bytes[index] == UInt8(ascii: ";") else {
        guard bytes[index...].starts(with: [13, 10]) else { return nil }
        index += 2
        return cells
      }
      index += 1
    }
  }

  private mutating func cell() -> String? {
    guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
      let text = bytes[index...].prefix { $0 != UInt8(ascii: ";") && $0 != 13 && $0 != 10 }
      index += text.count
      return String(validating: text, as: UTF8.self)
    }
    var text: [UInt8] = []
    index += 1
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\"") {
        index += 1
        guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
          return String(validating: text, as: UTF8.self)
        }
      }
      text.append(bytes[index])
      index += 1
    }
    return nil
  }
}
