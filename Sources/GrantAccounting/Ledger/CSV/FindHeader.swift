/// A header row and the reader just past it.
struct CSVHeader {
  let line: Int
  /// How many cells the row has.
  let count: Int
  let layout: CSVLayout
  let reader: CSVReader
}

/// What parts the cells of a row.
public enum Delimiter: String, CaseIterable, Hashable, Sendable {
  case semicolon = ";"
  case tab = "\t"
  case comma = ","
  case bar = "|"

  var byte: UInt8 {
    switch self {
    case .semicolon: 0x3B
    case .tab: .tab
    case .comma: 0x2C
    case .bar: 0x7C
    }
  }
}

/// How far down the header row may stand.
private let preambleLimit = 40

/// No column has a longer name, in bytes.
private let nameLimit = 200

/// The first row that names every needed column, under any delimiter.
func findHeader(_ source: SourceText, _ columns: CSVColumns) -> CSVHeader? {
  var found: CSVHeader?
  for delimiter in Delimiter.allCases {
    let above = found?.line ?? .max
    let rows = HeaderRows(source, delimiter, columns).lazy.prefix { $0.line < above }
    found = rows.first { $0.layout.missing.isEmpty } ?? found
  }
  return found
}

/// What the error shows where there is no header: the row that names most of what is needed, else
/// the first that is not blank, cut where it gives most cells.
func closestHeader(_ source: SourceText, _ columns: CSVColumns) -> CSVHeader? {
  let all = Delimiter.allCases.flatMap { HeaderRows(source, $0, columns) }
  return all.reduce(nil as CSVHeader?) { best, next in
    guard let best else { return next }
    let (old, new) = (best.layout.missing.count, next.layout.missing.count)
    if new != old { return new < old ? next : best }
    if next.line != best.line { return next.line < best.line ? next : best }
    return next.count > best.count ? next : best
  }
}

/// The upper rows of a file under one delimiter, each read as if it were the header.
private struct HeaderRows: Sequence, IteratorProtocol {
  private let source: SourceText
  private let columns: CSVColumns
  private var reader: CSVReader
  private var row = CSVRow()
  private var read = 0

  init(_ source: SourceText, _ delimiter: Delimiter, _ columns: CSVColumns) {
    (self.source, self.columns) = (source, columns)
    reader = CSVReader(source, delimiter: delimiter.byte)
  }

  mutating func next() -> CSVHeader? {
    while read < preambleLimit, reader.next(&row) {
      read += 1
      guard !row.isTooLarge, !row.isBlank(in: source) else { continue }
      let names = row.cells.map { cell in
        cell.end - cell.start > nameLimit ? "" : source.text(cell)
      }
      return CSVHeader(
        line: row.line, count: row.count,
        layout: CSVLayout(header: names, columns: columns), reader: reader)
    }
    return nil
  }
}
