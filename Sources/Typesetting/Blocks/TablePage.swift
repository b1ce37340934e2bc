/// The part of a table that stands on one page, as it grows.
struct TablePage {
  private let table: SetTable
  private(set) var height = 0.0
  /// Rules lie below the text and are drawn first: one run of decoration instead of one a row.
  private var rules: [Mark] = []
  private var texts: [Mark] = []
  private var links: [Fragment.Link] = []
  private var isFirstRow = true
  private var endsWithTotal = false
  private var endsWithCarried = false

  init(_ table: SetTable) { self.table = table }

  var finished: Fragment {
    var closed = self
    if !endsWithTotal { closed.rule(at: height, width: 0.4, color: table.look.hairline) }
    var fragment = Fragment(height: height, marks: closed.rules + texts)
    fragment.links = links
    return fragment
  }

  /// Caption and header where the table begins.
  mutating func addHeader() {
    texts += table.caption.marks
    height += table.caption.height
    let first = table.header.element + 1
    header { .element(ElementID(index: first + $0)) }
  }

  /// The header on a later page; not to be read again.
  mutating func repeatHeader() {
    texts += table.continued.marks
    height += table.continued.height
    header { _ in .decoration }
  }

  private mutating func header(owner: (Int) -> Mark.Owner) {
    let look = table.look
    let lines = table.header.lineCount
    for (column, cell) in table.header.cells.enumerated() {
      // Titles stand on the rule below them.
      let top = height + Double(lines - cell.count) * look.head.leading
      draw(
        cell[...], column: column, top: top, style: look.head, drop: look.headDrop,
        owner: owner(column))
    }
    height += Double(lines) * look.head.leading + look.headPadding
    rule(at: height, width: 0.8, color: look.rule)
  }

  mutating func addRow(_ index: Int, from firstLine: Int = 0, to lastLine: Int? = nil) {
    let row = table.rows[index]
    endsWithTotal = row.kind == .total
    separator(above: firstLine > 0 ? .body : row.kind, isJoined: row.joinsPrevious)
    let lines = firstLine..<(lastLine ?? row.lineCount)
    for (column, cell) in row.cells.enumerated() {
      let link = row.links[column]
      let shown = cell[...].dropFirst(firstLine).prefix(lines.count)
      draw(
        shown, column: column, top: height + table.look.padding,
        style: table.look.style(row.kind, column: column), drop: table.look.cellDrop,
        owner: .element(link?.element ?? ElementID(index: row.element + 1 + column)),
        passages: row.passages[column] ?? [])
      if let link, !shown.isEmpty {
        let place = table.columns[column]
        let area = Rect(
          x: place.x, y: height, width: place.width, height: table.look.height(lines: lines.count))
        links.append(.init(target: link.target, element: link.element, area: area))
      }
    }
    height += table.look.height(lines: lines.count)
    endsWithCarried = false
  }

  /// Sums carried over the page break; the same figures are read in the rows themselves.
  mutating func addCarried(_ row: SetTable.SetRow) {
    endsWithTotal = false
    separator(above: .body)
    for (column, cell) in row.cells.enumerated() {
      draw(
        cell[...], column: column, top: height + table.look.padding, style: table.look.carried,
        drop: table.look.cellDrop, owner: .decoration)
    }
    height += table.look.height(lines: row.lineCount)
    endsWithCarried = true
  }

  private mutating func separator(above kind: Table.Row.Kind, isJoined: Bool = false) {
    defer { isFirstRow = false }
    guard !isFirstRow, !isJoined || endsWithCarried else { return }
    switch kind {
    case .body: rule(at: height, width: 0.4, color: table.look.hairline)
    case .group, .subtotal: rule(at: height, width: 0.5, color: table.look.rule)
    case .total: rule(at: height, width: 1.2, color: table.look.rule)
    }
  }

  private mutating func rule(at y: Double, width: Double, color: Color) {
    let line = DrawCommand.line(
      from: Point(x: 0, y: y), to: Point(x: table.width, y: y), width: width, color: color,
      dash: .solid)
    rules.append(Mark(owner: .decoration, command: line))
  }

  private mutating func draw(
    _ cell: ArraySlice<SetTable.CellLine>, column: Int, top: Double, style: TextStyle,
    drop: Double, owner: Mark.Owner, passages: [ElementID] = []
  ) {
    let place = table.columns[column]
    var baseline = top + drop
    for line in cell {
      let x = place.alignment == .number ? place.x + place.width - line.width : place.x
      func text(_ text: String, at x: Double, of owner: Mark.Owner) {
        let start = Point(x: x, y: baseline)
        texts.append(Mark(owner: owner, command: .text(text, baseline: start, style: style)))
      }
      if passages.isEmpty {
        text(line.text, at: x, of: owner)
      } else {
        for run in line.runs { text(run.text, at: x + run.x, of: .element(passages[run.span])) }
      }
      baseline += style.leading
    }
  }
}
