/// The names of a bar's parts in the margin to its right, from the top as the parts are stacked.
struct SideNames {
  private struct Name {
    var series: Int
    var lines: [String]
  }

  private let base: ChartDrawing
  /// Top part first.
  private let names: [Name]
  private let plan: [String]
  /// Whether each name points at its part of the last bar; else a swatch says which it means.
  private let isPointing: Bool
  private static let swatch = 9.0
  private static let gap = 3.0

  /// `series` are the chart's series drawn, bottom first.
  init(_ chart: BarChart, series: [Int], hasPlan: Bool, isPointing: Bool, in base: ChartDrawing) {
    (self.base, self.isPointing) = (base, isPointing)
    func broken(_ name: String) -> [String] {
      breakLines(name, style: base.label, width: base.rect.size.width * 0.2, using: base.text)
        .map { ($0.runs.first?.text ?? "").trimmingTrailingSpaces }
    }
    names = series.reversed().map { Name(series: $0, lines: broken(chart.seriesNames[$0])) }
    plan = hasPlan && !isPointing ? broken(chart.planName) : []
  }

  private var lines: [[String]] { names.map(\.lines) + (plan.isEmpty ? [] : [plan]) }

  private var indent: Double { isPointing ? 13 : 10 + SideNames.swatch + 5 }

  /// Of the margin, the distance to the plot included.
  var width: Double { indent + (lines.joined().map { base.width($0) }.max() ?? 0) + 1 }

  /// Whether all have room beside a plot of `height`, on two lines each at most.
  func fit(height: Double) -> Bool {
    let heights = lines.map { Double($0.count) * base.label.leading + SideNames.gap }
    return !names.isEmpty && lines.allSatisfy { $0.count <= 2 }
      && heights.reduce(0, +) < height
  }

  /// `parts` are where each series stands in the last bar, by series.
  func commands(beside plot: Rect, parts: [Int: Rect]) -> [DrawCommand] {
    isPointing ? pointing(beside: plot, parts: parts) : listed(beside: plot)
  }

  private func pointing(beside plot: Rect, parts: [Int: Rect]) -> [DrawCommand] {
    let shown = names.compactMap { name in parts[name.series].map { (name: name, part: $0) } }
      .sorted { $0.part.midY < $1.part.midY }
    // Two names of two lines must not read as one of four.
    let heights = shown.map {
      Double($0.name.lines.count) * base.label.leading + SideNames.gap
    }
    let centers = spread(
      shown.map(\.part.midY), heights: heights, from: plot.minY - 6, to: plot.maxY + 4)
    return zip(shown, centers).flatMap { entry, y in
      let leader = DrawCommand.polyline(
        [
          Point(x: entry.part.maxX + 2, y: entry.part.midY),
          Point(x: plot.maxX + 6, y: y), Point(x: plot.maxX + 10, y: y),
        ], width: 0.4, color: base.style.quiet, dash: .solid)
      let top = y - Double(entry.name.lines.count) * base.label.leading / 2
      return [leader] + text(entry.name.lines, plot: plot, top: top)
    }
  }

  private func listed(beside plot: Rect) -> [DrawCommand] {
    let patterns = names.map { Pattern.part($0.series) } + (plan.isEmpty ? [] : [.hollow])
    var top = plot.minY - 4
    return zip(patterns, lines).flatMap { pattern, lines in
      let size = SideNames.swatch
      let box = Rect(
        x: plot.maxX + 10, y: top + (base.label.leading - size) / 2, width: size, height: size)
      defer { top += Double(lines.count) * base.label.leading + SideNames.gap }
      return pattern.commands(in: box, style: base.style) + text(lines, plot: plot, top: top)
    }
  }

  private func text(_ lines: [String], plot: Rect, top: Double) -> [DrawCommand] {
    lines.enumerated().map { row, line in
      base.text(
        line, x: plot.maxX + indent, y: top + (Double(row) + 0.5) * base.label.leading,
        anchor: .start)
    }
  }
}
