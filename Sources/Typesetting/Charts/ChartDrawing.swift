/// Draws charts into a rectangle: data in, drawing commands out.
struct ChartDrawing {
  let rect: Rect
  let style: Stylesheet
  let text: any TextMeasurer

  init(in rect: Rect, style: Stylesheet, measuring text: any TextMeasurer) {
    (self.rect, self.style, self.text) = (rect, style, text)
  }

  func commands(for chart: Chart) -> [DrawCommand] {
    switch chart {
    case .bars(let chart): BarChartDrawing(chart, in: self).commands
    case .lines(let chart): LineChartDrawing(chart, in: self).commands
    case .pairs(let chart): PairChartDrawing(chart, in: self).commands
    }
  }

  var label: TextStyle { style.chartLabel }

  func width(_ string: String, _ style: TextStyle? = nil) -> Double {
    string.isEmpty ? 0 : text.width(of: string, style: style ?? label)
  }

  enum Anchor {
    case start
    case middle
    case end
  }

  /// One line whose box is centred on `y`.
  func text(
    _ string: String, x: Double, y: Double, anchor: Anchor, style: TextStyle? = nil
  ) -> DrawCommand {
    let style = style ?? label
    let width = width(string, style)
    let left =
      switch anchor {
      case .start: x
      case .middle: x - width / 2
      case .end: x - width
      }
    let baseline = y + text.capHeight(of: style) / 2
    return .text(string, baseline: Point(x: left, y: baseline), style: style)
  }

  /// Grid lines and tick labels; the labels end at `plot`'s left edge.
  ///
  /// No grid line is drawn within two points of the heights in `lines`.
  func grid(
    _ scale: Scale, plot: Rect, tickLabel: (Int64) -> String, without lines: [Double] = []
  ) -> [DrawCommand] {
    scale.ticks.flatMap { tick in
      let y = scale.position(tick)
      let line = DrawCommand.line(
        from: Point(x: plot.minX, y: y), to: Point(x: plot.maxX, y: y), width: 0.4,
        color: style.hairline, dash: .solid)
      let isHidden = lines.contains { abs($0 - y) <= 2 }
      return (isHidden ? [] : [line])
        + [text(tickLabel(tick), x: plot.minX - 6, y: y, anchor: .end, style: quiet)]
    }
  }

  /// The axis itself, at nought.
  func zeroLine(_ scale: Scale, plot: Rect) -> DrawCommand {
    let y = scale.position(0)
    return .line(
      from: Point(x: plot.minX, y: y), to: Point(x: plot.maxX, y: y), width: 0.8,
      color: style.rule, dash: .solid)
  }

  var quiet: TextStyle {
    var quiet = label
    quiet.color = style.quiet
    return quiet
  }

  func tickWidth(_ scale: Scale, _ tickLabel: (Int64) -> String) -> Double {
    scale.ticks.map { width(tickLabel($0)) }.max() ?? 0
  }
}

/// Moves labels apart: centres as near `wanted` as may be, `heights` apart, inside the range.
///
/// Ascending `wanted` gives ascending centres. Labels that together are too tall overflow `high`.
func spread(_ wanted: [Double], heights: [Double], from low: Double, to high: Double) -> [Double] {
  var centers = wanted
  var floor = high
  for index in centers.indices.reversed() {
    centers[index] = min(centers[index], floor - heights[index] / 2)
    floor = centers[index] - heights[index] / 2
  }
  var ceiling = low
  for index in centers.indices {
    centers[index] = max(centers[index], ceiling + heights[index] / 2)
    ceiling = centers[index] + heights[index] / 2
  }
  return centers
}

extension Chart {
  /// Whether there is nothing but noughts to show; then height says nothing.
  var isFlat: Bool {
    switch self {
    case .bars(let chart):
      chart.groups.allSatisfy { ($0.plan ?? 0) == 0 && $0.parts.allSatisfy { $0 == 0 } }
    case .lines(let chart): chart.lines.allSatisfy { $0.values.allSatisfy { $0 == 0 } }
    case .pairs(let chart): chart.rows.isEmpty
    }
  }

  /// Whether it may be drawn lower than asked for; rows of text cannot.
  var mayBeLower: Bool { if case .pairs = self { false } else { true } }
}
