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
  let found = Delimiter.allCases.compactMap { delimiter in
    headers(source, delimiter, columns).first { $0.layout.missing.isEmpty }
  }
  return found.min { $0.line < $1.line }
}

/// What the error shows where there is no header: the row that names most of what is needed, else
/// the first that is not blank, cut where it gives most cells.
func closestHeader(_ source: SourceText, _ columns: CSVColumns) -> CSVHeader? {
  let all = Delimiter.allCases.flatMap { headers(source, $0, columns) }
  return all.reduce(nil as CSVHeader?) { best, next in
    guard let best else { return next }
    let (old, new) = (best.layout.missing.count, next.layout.missing.count)
    if new != old { return new < old ? next : best }
    if next.line != best.line { return next.line < best.line ? next : best }
    return next.count > best.count ? next : best
  }
}

private func headers(
  _ source: SourceText, _ delimiter: Delimiter, _ columns: CSVColumns
) -> [CSVHeader] {
  var reader = CSVReader(source, delimiter: delimiter.byte)
  var row = CSVRow()
  var found: [CSVHeader] = []
  for _ in 0..<preambleLimit {
    guard reader.next(&row) else { break }
    guard !row.isTooLarge, !row.isBlank(in: source) else { continue }
    let names = row.cells.map { cell in
      cell.end - cell.start > nameLimit ? "" : source.text(cell)
    }
    found.append(
      CSVHeader(
        line: row.line, count: row.count,
        layout: CSVLayout(header: names, columns: columns), reader: reader))
  }
  return found
}
