/// Rows of two bars beside their names, on one axis.
struct PairChartDrawing {
  private let chart: PairChart
  private let base: ChartDrawing
  private let key: ChartKey
  /// Each row's name, broken into lines.
  private let names: [[String]]
  private let plot: Rect
  private let scale: Scale

  /// Between a bar's end and its label, and beside names.
  private static let gap = 5.0

  init(_ chart: PairChart, in base: ChartDrawing) {
    (self.chart, self.base) = (chart, base)
    key = ChartKey(
      chart.rows.isEmpty
        ? []
        : [
          ChartKey.Entry(pattern: .hollow, name: chart.planName),
          ChartKey.Entry(pattern: .solid, name: chart.outcomeName),
        ], in: base)
    let room = base.rect.size.width * 0.4
    let slot = (base.rect.size.height - key.height) / Double(max(1, chart.rows.count))
    names = chart.rows.map { row in
      Self.lines(of: row.name, width: room, most: slot < 2 * base.label.leading ? 1 : 2, in: base)
    }
    let labels = chart.rows.flatMap { [$0.planLabel, $0.outcomeLabel] }
    let widestName = names.joined().map { base.width($0) }.max() ?? 0
    let widestLabel = labels.map { base.width($0) }.max() ?? 0
    let values = chart.rows.flatMap { [$0.plan, $0.outcome] }
    // A bar below nought has its label at its left.
    let below = values.contains { $0 < 0 } ? widestLabel + Self.gap : 0
    plot = Rect(
      minX: base.rect.minX + widestName + 2 * Self.gap + below, minY: base.rect.minY + key.height,
      maxX: base.rect.maxX - widestLabel - Self.gap, maxY: base.rect.maxY)
    let (low, high) = (min(0, values.min() ?? 0), max(0, values.max() ?? 0))
    scale = Scale(from: low, to: high, startingAt: plot.minX, endingAt: plot.maxX)
  }

  var commands: [DrawCommand] {
    guard !chart.rows.isEmpty else { return [] }
    let zero = scale.position(0)
    let axis = DrawCommand.line(
      from: Point(x: zero, y: plot.minY), to: Point(x: zero, y: plot.maxY), width: 0.8,
      color: base.style.rule, dash: .solid)
    return key.commands + chart.rows.indices.flatMap(row) + [axis]
  }

  private func row(_ index: Int) -> [DrawCommand] {
    let row = chart.rows[index]
    let slot = plot.size.height / Double(chart.rows.count)
    let middle = plot.minY + (Double(index) + 0.5) * slot
    let thickness = min(11, slot * 0.36)
    let lines = names[index]
    let top = middle - Double(lines.count) * base.label.leading / 2
    let name = lines.enumerated().map { line, text in
      base.text(
        text, x: base.rect.minX, y: top + (Double(line) + 0.5) * base.label.leading, anchor: .start)
    }
    return name
      + bar(row.plan, row.planLabel, .hollow, y: middle - thickness / 2 - 0.75, thickness)
      + bar(row.outcome, row.outcomeLabel, .solid, y: middle + thickness / 2 + 0.75, thickness)
  }

  /// A bar around the height `y` and its label at the end.
  private func bar(
    _ value: Int64, _ label: String, _ pattern: Pattern, y: Double, _ thickness: Double
  ) -> [DrawCommand] {
    let (zero, end) = (scale.position(0), scale.position(value))
    let rect = Rect(
      x: min(zero, end), y: y - thickness / 2, width: abs(end - zero), height: thickness)
    let text = base.text(
      label, x: value < 0 ? rect.minX - Self.gap : rect.maxX + Self.gap, y: y,
      anchor: value < 0 ? .end : .start)
    return (value == 0 ? [] : pattern.commands(in: rect, style: base.style)) + [text]
  }

  /// At most so many lines; an ellipsis stands for what is left out.
  private static func lines(
    of name: String, width: Double, most: Int, in base: ChartDrawing
  ) -> [String] {
    let lines = breakLines(name, style: base.label, width: width, using: base.text)
      .map { ($0.runs.first?.text ?? "").trimmingTrailingSpaces }
    guard lines.count > most, var last = lines.dropFirst(most - 1).first else { return lines }
    while !last.isEmpty, base.width(last + "\u{2026}") > width { last.removeLast() }
    return lines.prefix(most - 1) + [last.trimmingTrailingSpaces + "\u{2026}"]
  }
}
