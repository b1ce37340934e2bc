/// The rows of a table from some row on.
struct TableBlock: Block {
  private let table: SetTable
  /// The first row not yet placed.
  private var start = 0
  /// Lines of that row already placed, when a row taller than a page had to be split.
  private var startLine = 0

  init(_ table: SetTable) { self.table = table }

  private var isContinued: Bool { start > 0 || startLine > 0 }

  func fill(_ space: Space, using text: any TextMeasurer) -> Fill {
    var page = TablePage(table)
    if isContinued { page.repeatHeader() } else { page.addHeader() }
    if start > 0, startLine == 0, let carried = brought(after: start - 1, using: text) {
      page.addCarried(carried)
    }
    let top = page.height
    guard space.holds(top) else {
      return .nothing(reason: "the header of the table \(table.name) is too tall")
    }
    var heights = [top]
    var end = start
    while end < table.rows.count {
      let height = heights[end - start] + rowHeight(end)
      guard space.holds(height) else { break }
      heights.append(height)
      end += 1
    }
    if end == table.rows.count {
      for row in start..<end { page.addRow(row, from: row == start ? startLine : 0) }
      return .all(page.finished)
    }
    if start == 0, !space.isFresh, table.isShort, isWhole(onPageOf: space, below: top) {
      return .nothing(reason: "the table \(table.name) is short enough to stay whole")
    }
    guard let end = breakRow(upTo: end, heights: heights, space: space, using: text) else {
      return splitRow(on: page, space: space)
    }
    for row in start..<end { page.addRow(row, from: row == start ? startLine : 0) }
    if let carried = carried(after: end - 1, using: text) { page.addCarried(carried) }
    var rest = self
    (rest.start, rest.startLine) = (end, 0)
    return .part(page.finished, rest: rest)
  }

  /// Whether all of it has room on an empty page.
  private func isWhole(onPageOf space: Space, below top: Double) -> Bool {
    Space(page: space.page).holds(table.rows.indices.reduce(top) { $0 + rowHeight($1) })
  }

  private func rowHeight(_ row: Int) -> Double {
    table.look.height(lines: table.rows[row].lineCount - (row == start ? startLine : 0))
  }

  /// The last row before which the page may end; `nil` if there is none.
  private func breakRow(
    upTo end: Int, heights: [Double], space: Space, using text: any TextMeasurer
  ) -> Int? {
    let strictest = space.isFresh ? TableBreak.allCases : [.good]
    for rule in strictest {
      var candidate = end
      while candidate > start {
        defer { candidate -= 1 }
        guard rule.allows(candidate, of: table.rows, from: start) else { continue }
        // What cannot be kept whole begins with some rows or on the next page.
        guard space.isFresh || start > 0 || candidate >= table.fewestAtFoot else { continue }
        let carried = carried(after: candidate - 1, using: text)
        let needed = carried.map { table.look.height(lines: $0.lineCount) } ?? 0
        if space.holds(heights[candidate - start] + needed) { return candidate }
      }
    }
    return nil
  }

  /// A row that no page can hold shows as many lines as this one can.
  private func splitRow(on page: TablePage, space: Space) -> Fill {
    let room = space.height - page.height - 2 * table.look.padding
    let lines = Int((room / table.look.cell.leading).rounded(.down))
    guard space.isFresh, start < table.rows.count, lines > 0 else {
      return .nothing(reason: "a row of the table \(table.name) is too tall")
    }
    var page = page
    let end = min(startLine + lines, table.rows[start].lineCount)
    page.addRow(start, from: startLine, to: end)
    var rest = self
    if end < table.rows[start].lineCount {
      rest.startLine = end
    } else {
      (rest.start, rest.startLine) = (start + 1, 0)
    }
    return .part(page.finished, rest: rest)
  }

  private func carried(after row: Int, using text: any TextMeasurer) -> SetTable.SetRow? {
    table.carriedForward.map { sum($0(row), using: text) }
  }

  /// The same at the top of the next page.
  private func brought(after row: Int, using text: any TextMeasurer) -> SetTable.SetRow? {
    (table.broughtForward ?? table.carriedForward).map { sum($0(row), using: text) }
  }

  private func sum(_ cells: [String], using text: any TextMeasurer) -> SetTable.SetRow {
    SetTable.setRow(
      Table.Row(.subtotal, cells), in: table.columns, element: 0, using: text
    ) { _ in table.look.carried }
  }
}

/// Most rows that join and are kept on one page.
private let longestJoined = 12

/// How strictly the rows around a page break are judged.
enum TableBreak: CaseIterable {
  /// Two rows at least on either side, totals with the two rows before, groups with two after.
  case good
  /// No total without a row before it, no group name without a row after it, rows that join kept
  /// together.
  case fair
  case any

  /// Whether a page that began with row `start` may end before row `row`.
  func allows(_ row: Int, of rows: [SetTable.SetRow], from start: Int) -> Bool {
    func kind(_ index: Int) -> Table.Row.Kind? {
      rows.indices.contains(index) ? rows[index].kind : nil
    }
    func isSum(_ index: Int) -> Bool { kind(index) == .total || kind(index) == .subtotal }
    switch self {
    case .any: return true
    case .fair:
      return !isSum(row) && kind(row - 1) != .group && !TableBreak.parts(rows, before: row)
    case .good:
      guard TableBreak.fair.allows(row, of: rows, from: start) else { return false }
      let leavesTwo = row + 2 <= rows.count && row >= start + 2
      let partsGroup = row - 2 >= start && kind(row - 2) == .group && kind(row) == .body
      // What follows a subtotal is complete without what stands above.
      return leavesTwo && (!isSum(row + 1) || isSum(row - 1)) && !partsGroup
    }
  }

  /// Whether a break before `row` would part rows that join; a long run may be parted.
  private static func parts(_ rows: [SetTable.SetRow], before row: Int) -> Bool {
    guard rows.indices.contains(row), rows[row].joinsPrevious else { return false }
    var (first, last) = (row - 1, row)
    while first > 0, rows[first].joinsPrevious, last - first < longestJoined { first -= 1 }
    while last + 1 < rows.count, rows[last + 1].joinsPrevious, last - first < longestJoined {
      last += 1
    }
    return last - first < longestJoined
  }
}
