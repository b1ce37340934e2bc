/// A table set to its columns: every cell broken into lines, nothing yet placed.
struct SetTable: Sendable {
  struct CellLine: Hashable, Sendable {
    var text: String
    var width: Double
    /// The text as runs of the cell's spans, where these are elements of their own.
    var runs: [SetLine.Run] = []
  }

  struct SetRow: Sendable {
    var kind: Table.Row.Kind
    var cells: [[CellLine]]
    /// The row's element; its cells' elements follow it.
    var element: Int
    var lineCount: Int
    /// Cells that lead somewhere, by column; their text belongs to the link's element.
    var links: [Int: (target: LinkName, element: ElementID)] = [:]
    /// The elements of the spans of cells in several languages, by column.
    var passages: [Int: [ElementID]] = [:]
    var joinsPrevious = false

    init(kind: Table.Row.Kind, cells: [[CellLine]], element: Int) {
      (self.kind, self.cells, self.element) = (kind, cells, element)
      lineCount = max(1, cells.reduce(0) { max($0, $1.count) })
    }
  }

  var columns: [SetColumn]
  var look: TableLook
  var caption: Fragment
  /// Stands above the header on later pages.
  var continued: Fragment
  var header: SetRow
  var rows: [SetRow]
  var width: Double
  /// What the table is called in messages.
  var name: String
  var carriedForward: (@Sendable (Int) -> [String])?
  var broughtForward: (@Sendable (Int) -> [String])?

  /// A table of so few rows is kept whole.
  var isShort: Bool { rows.count <= 6 }

  /// With fewer rows no table begins at a page's foot; a list whose sums are carried forward would
  /// have little more than that sum there.
  var fewestAtFoot: Int { carriedForward == nil ? 3 : 6 }

  /// Breaks a row's cells into the columns' widths; `width` knows those already measured.
  static func setRow(
    _ row: Table.Row, in columns: [SetColumn], element: Int, language: String? = nil,
    using text: any TextMeasurer, width: (Int) -> Double? = { _ in nil }, style: (Int) -> TextStyle
  ) -> SetRow {
    let cells = columns.indices.map { column in
      let string = row.cells[column]
      guard !string.isEmpty else { return [CellLine]() }
      let style = style(column)
      let whole = width(column) ?? text.width(of: string, style: style)
      let room = SetTable.room(for: column, of: row, in: columns) + 0.01
      if let spans = row.passages[column] {
        let styled = spans.map {
          StyledText(text: $0.text, style: style, language: $0.language ?? language)
        }
        return breakLines(styled, width: room, using: text).map { line in
          CellLine(
            text: line.runs.map(\.text).joined(), width: line.width, runs: line.runs)
        }
      }
      if whole <= room, !string.unicodeScalars.contains(where: \.needsBreaking) {
        return [CellLine(text: string, width: whole)]
      }
      return breakLines(
        string, style: style, language: row.languages[column] ?? language, width: room, using: text
      ).map { line in
        CellLine(text: line.runs.first?.text ?? "", width: line.width)
      }
    }
    var set = SetRow(kind: row.kind, cells: cells, element: element)
    set.joinsPrevious = row.joinsPrevious
    return set
  }

  /// A column's width; the label of a sum flows over the empty cells that follow it.
  private static func room(
    for column: Int, of row: Table.Row, in columns: [SetColumn]
  ) -> Double {
    guard row.hasFlowingLabels, columns[column].alignment == .text else {
      return columns[column].width
    }
    let next = row.cells[(column + 1)...].firstIndex { !$0.isEmpty } ?? columns.count
    let last = columns[next - 1]
    return last.x + last.width - columns[column].x
  }
}

/// A column in its place.
struct SetColumn: Hashable, Sendable {
  var x: Double
  var width: Double
  var alignment: Table.Column.Alignment
}

/// A table's styles, scaled to fit its columns.
struct TableLook: Hashable, Sendable {
  var cell: TextStyle
  var head: TextStyle
  var carried: TextStyle
  var padding: Double
  /// Below the header's titles.
  var headPadding: Double
  var gap: Double
  /// From the top of a line to its baseline.
  var cellDrop: Double
  var headDrop: Double
  var hairline: Color
  var rule: Color

  init(_ style: Stylesheet, scale: Double, isDense: Bool = false, using text: any TextMeasurer) {
    cell = style.table.scaled(by: scale)
    head = style.tableHead.scaled(by: scale)
    carried = cell
    carried.face = .italic
    carried.color = style.quiet
    padding = isDense ? 0 : style.spacing.rowPadding * scale
    headPadding = style.spacing.rowPadding * scale
    gap = style.spacing.betweenColumns * scale * scale
    cellDrop = cell.baselineDrop(using: text)
    headDrop = head.baselineDrop(using: text)
    (hairline, rule) = (style.hairline, style.rule)
  }

  func style(_ kind: Table.Row.Kind, column: Int) -> TextStyle {
    switch kind {
    case .body: cell
    case .group: column == 0 ? cell.strong : cell
    case .subtotal, .total: cell.strong
    }
  }

  func height(lines: Int) -> Double { Double(lines) * cell.leading + 2 * padding }
}

extension Table.Row {
  /// A label that may flow over the empty cells after it.
  var hasFlowingLabels: Bool { kind != .body }
}

extension Unicode.Scalar {
  /// Whether text with this scalar must go through the line breaker even where it fits.
  fileprivate var needsBreaking: Bool { self == "\u{AD}" || self == "\n" }
}
