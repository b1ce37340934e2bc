/// Swatches and names above a plot, on as many lines as they need.
struct ChartKey {
  struct Entry {
    var pattern: Pattern
    var name: String
  }

  private let entries: [(entry: Entry, x: Double, row: Int)]
  private let base: ChartDrawing
  private let rows: Int

  private static let swatch = 9.0
  private static let gap = 16.0

  init(_ entries: [Entry], in base: ChartDrawing) {
    self.base = base
    var placed: [(entry: Entry, x: Double, row: Int)] = []
    var (x, row) = (0.0, 0)
    for entry in entries {
      let width = ChartKey.swatch + 5 + base.width(entry.name)
      if x > 0, x + width > base.rect.size.width { (x, row) = (0, row + 1) }
      placed.append((entry, x, row))
      x += width + ChartKey.gap
    }
    self.entries = placed
    rows = entries.isEmpty ? 0 : row + 1
  }

  private var leading: Double { base.label.leading + 3 }

  var height: Double { Double(rows) * leading + (rows > 0 ? 4 : 0) }

  var commands: [DrawCommand] {
    entries.flatMap { entry, x, row in
      let middle = base.rect.minY + (Double(row) + 0.5) * leading
      let size = ChartKey.swatch
      let box = Rect(x: base.rect.minX + x, y: middle - size / 2, width: size, height: size)
      return entry.pattern.commands(in: box, style: base.style) + [
        base.text(entry.name, x: box.maxX + 5, y: middle, anchor: .start)
      ]
    }
  }
}
