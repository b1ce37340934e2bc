/// Lines over a common axis, each named at its end.
struct LineChartDrawing {
  private let chart: LineChart
  private let base: ChartDrawing
  private let plot: Rect
  private let scale: Scale
  /// Each line's name broken to the margin beside the plot.
  private let names: [[String]]
  private let points: [[Point]]

  init(_ chart: LineChart, in base: ChartDrawing) {
    (self.chart, self.base) = (chart, base)
    let values = chart.lines.flatMap(\.values)
    let height = base.rect.size.height - base.label.leading - 16
    let intervals = max(2, min(5, Int(height / 34)))
    let draft = Scale(covering: values, intervals: intervals, from: 1, to: 0)
    let margin = base.rect.size.width * 0.24
    names = chart.lines.map { line in
      breakLines(line.name, style: base.style(of: line), width: margin, using: base.text).map {
        ($0.runs.first?.text ?? "").trimmingTrailingSpaces
      }
    }
    let widths = zip(chart.lines, names).flatMap { line, names in
      names.map { base.width($0, base.style(of: line)) }
    }
    let beside = widths.max() ?? 0
    let plot = Rect(
      minX: base.rect.minX + base.tickWidth(draft, chart.tickLabel) + 6,
      minY: base.rect.minY + base.label.leading / 2 + 2, maxX: base.rect.maxX - beside - 14,
      maxY: base.rect.maxY - base.label.leading - 8)
    let scale = Scale(covering: values, intervals: intervals, from: plot.maxY, to: plot.minY)
    (self.plot, self.scale) = (plot, scale)
    let step = plot.size.width / Double(max(1, chart.steps - 1))
    points = chart.lines.map { line in
      line.values.enumerated().map { index, value in
        Point(x: plot.minX + Double(line.start + index) * step, y: scale.position(value))
      }
    }
  }

  var commands: [DrawCommand] {
    var commands = base.grid(scale, plot: plot, tickLabel: chart.tickLabel, without: limits)
    commands.append(base.zeroLine(scale, plot: plot))
    for index in chart.lines.indices.sorted(by: { (layer(of: $0), $0) < (layer(of: $1), $1) }) {
      commands += line(index)
    }
    return commands + stepLabels + endLabels
  }

  /// What happened lies on top of the forecast, that on top of the plan: between its dots the plan's
  /// dashes are seen, too.
  private func layer(of index: Int) -> Int {
    let line = chart.lines[index]
    return switch line.stroke {
    case .thin: 0
    case .dashed: line.start > 0 ? 2 : 1
    case .strong: 3
    }
  }

  /// Heights of level limits: a grid line beside one would look like a second limit.
  private var limits: [Double] {
    chart.lines.compactMap { line in
      guard line.stroke == .thin, let level = line.values.first else { return nil }
      return line.values.allSatisfy { $0 == level } ? scale.position(level) : nil
    }
  }

  private func line(_ index: Int) -> [DrawCommand] {
    guard let end = points[index].last else { return [] }
    let (width, color, dash) = look(of: chart.lines[index])
    let isStrong = chart.lines[index].stroke == .strong
    var commands: [DrawCommand] = []
    if points[index].count > 1 {
      commands.append(.polyline(points[index], width: width, color: color, dash: dash))
    }
    if isStrong || points[index].count == 1 {
      commands.append(.dot(center: end, radius: isStrong ? 2.6 : 1.6, color: color))
    }
    return commands
  }

  private func look(
    of line: LineChart.Line
  ) -> (width: Double, color: Color, dash: DrawCommand.Dash) {
    switch line.stroke {
    case .strong: (2, base.style.accent, .solid)
    // What begins on the way goes on from what happened: a forecast, not the plan.
    // Dots over the plan's thin dashes: neither hides the other where both run together.
    case .dashed where line.start > 0: (2.8, base.style.accent, .dotted)
    case .dashed: (1.0, base.style.rule, .dashed)
    case .thin: (0.8, base.style.quiet, .solid)
    }
  }

  private func x(_ step: Int) -> Double {
    plot.minX + plot.size.width * Double(step) / Double(max(1, chart.steps - 1))
  }

  /// Labels below the axis; one that would meet the one before, or the last one, is left out with
  /// its tick.
  private var stepLabels: [DrawCommand] {
    var commands: [DrawCommand] = []
    var free = -Double.infinity
    let labels = chart.stepLabels.sorted { $0.key < $1.key }
      .filter { (0..<max(1, chart.steps)).contains($0.key) }
    let last = labels.last.map { left(of: $0.value, at: $0.key) } ?? .infinity
    for (step, label) in labels {
      let width = base.width(label)
      let left = left(of: label, at: step)
      guard left >= free, left == last || left + width + 14 <= last else { continue }
      commands.append(
        .line(
          from: Point(x: x(step), y: plot.maxY), to: Point(x: x(step), y: plot.maxY + 3),
          width: 0.4, color: base.style.quiet, dash: .solid))
      commands.append(
        base.text(label, x: left, y: plot.maxY + 6 + base.label.leading / 2, anchor: .start))
      free = left + width + 6
    }
    return commands
  }

  private func left(of label: String, at step: Int) -> Double {
    let width = base.width(label)
    return min(max(x(step) - width / 2, base.rect.minX), base.rect.maxX - width)
  }

  private var endLabels: [DrawCommand] {
    var placed: [Rect] = []
    var commands: [DrawCommand] = []
    var beside: [(line: Int, end: Point)] = []
    for (index, line) in points.enumerated() {
      guard let end = line.last, !chart.lines[index].name.isEmpty else { continue }
      if end.x < plot.maxX - 20, let box = freeBox(for: index, at: end, avoiding: placed) {
        placed.append(box)
        if box.minX > end.x + 8 {
          commands.append(leader(from: end, to: Point(x: box.minX - 3, y: box.midY)))
        }
        commands += label(index, x: box.minX, top: box.minY)
      } else {
        beside.append((index, end))
      }
    }
    beside.sort { $0.end.y < $1.end.y }
    let heights = beside.map { height(of: $0.line) }
    let centers = spread(
      beside.map(\.end.y), heights: heights, from: base.rect.minY, to: plot.maxY + 6)
    for (entry, center) in zip(beside, centers) {
      if abs(center - entry.end.y) > 3 || entry.end.x < plot.maxX - 1 {
        commands.append(leader(from: entry.end, to: Point(x: plot.maxX + 8, y: center)))
      }
      commands += label(
        entry.line, x: plot.maxX + 10, top: center - height(of: entry.line) / 2)
    }
    return commands
  }

  private func leader(from end: Point, to label: Point) -> DrawCommand {
    .polyline(
      [Point(x: end.x + 3, y: end.y), label], width: 0.4, color: base.style.quiet, dash: .solid)
  }

  private func height(of line: Int) -> Double { Double(names[line].count) * base.label.leading }

  private func label(_ line: Int, x: Double, top: Double) -> [DrawCommand] {
    let style = base.style(of: chart.lines[line])
    return names[line].enumerated().map { row, name in
      base.text(
        name, x: x, y: top + (Double(row) + 0.5) * base.label.leading, anchor: .start,
        style: style)
    }
  }

  /// A place near a line's end where its name meets no line and no other name.
  private func freeBox(for line: Int, at end: Point, avoiding placed: [Rect]) -> Rect? {
    let style = base.style(of: chart.lines[line])
    let width = names[line].map { base.width($0, style) }.max() ?? 0
    let height = height(of: line)
    var places: [(x: Double, y: Double)] = []
    for distance in [4.0, 10, 18] {
      for y in [-height - distance, distance] { places += [(-width, y), (4, y)] }
    }
    // Further to the right, yet nearer than the margin.
    let level = min(-height / 2, plot.maxY - 2 - height - end.y)
    places += [24.0, 40, 60, 80].map { ($0, level) }
    return places.lazy
      .map { Rect(x: end.x + $0.x, y: end.y + $0.y, width: width, height: height) }
      .first { box in
        box.minX >= plot.minX && box.maxX <= plot.maxX && box.minY >= plot.minY
          && box.maxY <= plot.maxY - 2 && !placed.contains(where: box.overlaps)
          && !points.contains(where: box.grown(by: 2).meets)
      }
  }
}

extension ChartDrawing {
  /// Of a line's name.
  fileprivate func style(of line: LineChart.Line) -> TextStyle {
    line.stroke == .strong ? label.strong : label
  }
}
