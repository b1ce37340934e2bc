/// Plan beside outcome, group by group.
struct BarChartDrawing {
  private let chart: BarChart
  private let base: ChartDrawing
  /// Series that are not zero everywhere.
  private let series: [Int]
  private let hasPlan: Bool
  /// `nil` where the key names the parts.
  private let sideNames: SideNames?
  private let key: ChartKey
  private let labels: BarLabels
  private let plot: Rect
  private let scale: Scale

  init(_ chart: BarChart, in base: ChartDrawing) {
    (self.chart, self.base) = (chart, base)
    series = chart.seriesNames.indices.filter { index in
      chart.groups.contains { $0.part(index) != 0 }
    }
    hasPlan = chart.groups.contains { $0.plan != nil }
    // The last bar carries the names if it has every part, none too thin to point at.
    let last = chart.groups.last
    let values = chart.groups.flatMap(\.extremes)
    let height = base.rect.size.height - 45
    let rough = Scale(covering: values, intervals: 4, from: height, to: 0)
    let isPointing = series.allSatisfy { index in
      abs(rough.position(last?.part(index) ?? 0) - rough.position(0)) > 3
    }
    let intervals = max(2, min(5, Int(height / 34)))
    let draft = Scale(covering: values, intervals: intervals, from: 1, to: 0)
    let left = base.rect.minX + base.tickWidth(draft, chart.tickLabel) + 6
    let hasPlan = hasPlan
    let side = SideNames(
      chart, series: series, hasPlan: hasPlan, isPointing: isPointing, in: base)
    func labels(besideNames width: Double) -> BarLabels {
      let step = (base.rect.maxX - width - left) / Double(max(1, chart.groups.count))
      return BarLabels(chart.groups, step: step, hasPlan: hasPlan, in: base)
    }
    // Names give way to values: where both find no room, the names move to the key.
    let narrow = labels(besideNames: side.width)
    let isBeside = side.fit(height: height) && narrow.isShown
    sideNames = isBeside ? side : nil
    self.labels = isBeside ? narrow : labels(besideNames: 0)

    var entries: [ChartKey.Entry] = []
    if hasPlan, isPointing || !isBeside {
      entries.append(ChartKey.Entry(pattern: .hollow, name: chart.planName))
    }
    if !isBeside {
      // Read from the left as the parts are stacked from the top.
      entries += series.reversed().map {
        ChartKey.Entry(pattern: .part($0), name: chart.seriesNames[$0])
      }
    }
    key = ChartKey(entries, in: base)
    plot = Rect(
      minX: left,
      minY: base.rect.minY + key.height + max(self.labels.heightAbove, 4) + 2,
      maxX: base.rect.maxX - (isBeside ? side.width : 0),
      maxY: base.rect.maxY - base.label.leading - 6 - self.labels.heightBelow)
    scale = Scale(covering: values, intervals: intervals, from: plot.maxY, to: plot.minY)
  }

  var commands: [DrawCommand] {
    var commands = key.commands + base.grid(scale, plot: plot, tickLabel: chart.tickLabel)
    for index in chart.groups.indices { commands += bars(of: index) }
    commands.append(base.zeroLine(scale, plot: plot))
    let rows = plot.maxY + base.label.leading + 5
    for (index, group) in chart.groups.enumerated() {
      commands += labels.commands(for: group, bars: geometry(of: index), rows: rows)
    }
    commands += labels.rowKeys(endingAt: plot.minX - 6, rows: rows)
    let last = segments(of: chart.groups.count - 1).map { ($0.series, $0.rect) }
    let parts = Dictionary(uniqueKeysWithValues: last)
    return commands + groupLabels + (sideNames?.commands(beside: plot, parts: parts) ?? [])
  }

  private func slot(_ index: Int) -> Rect {
    let step = plot.size.width / Double(chart.groups.count)
    return Rect(
      x: plot.minX + Double(index) * step, y: plot.minY, width: step, height: plot.size.height)
  }

  private func geometry(of index: Int) -> GroupBars {
    let group = chart.groups[index]
    let slot = slot(index)
    let width = min(hasPlan ? 40 : 56, slot.size.width * (hasPlan ? 0.34 : 0.6))
    let offset = hasPlan ? width / 2 + min(2, width * 0.08) : 0
    return GroupBars(
      slot: slot, plan: slot.midX - offset, outcome: slot.midX + offset, width: width,
      planTop: scale.position(max(0, group.plan ?? 0)),
      outcomeTop: scale.position(group.positive))
  }

  private func bars(of index: Int) -> [DrawCommand] {
    let group = chart.groups[index]
    let bars = geometry(of: index)
    var commands: [DrawCommand] = []
    if let plan = group.plan, plan != 0 {
      commands += Pattern.hollow.commands(
        in: bar(at: bars.plan, width: bars.width, from: 0, to: plan), style: base.style)
    }
    let segments = segments(of: index)
    for (rect, series) in segments {
      commands += Pattern.part(series).commands(in: rect, style: base.style)
    }
    return commands + outlines(around: segments.map(\.rect))
  }

  /// Around the whole bar, above and below the axis, where a part is too thin for an outline.
  private func outlines(around parts: [Rect]) -> [DrawCommand] {
    let zero = scale.position(0)
    return [parts.filter { $0.midY < zero }, parts.filter { $0.midY >= zero }].compactMap { side in
      guard let first = side.first, side.contains(where: { $0.size.height < Pattern.thin }) else {
        return nil
      }
      let top = side.map(\.minY).min() ?? first.minY
      let bottom = side.map(\.maxY).max() ?? first.maxY
      let bar = Rect(minX: first.minX, minY: top, maxX: first.maxX, maxY: bottom)
      return .frame(bar, width: 0.6, color: base.style.accent)
    }
  }

  /// The parts of a group's outcome: positive ones upwards, negative ones downwards.
  private func segments(of index: Int) -> [(rect: Rect, series: Int)] {
    guard chart.groups.indices.contains(index) else { return [] }
    let bars = geometry(of: index)
    var (above, below): (Int64, Int64) = (0, 0)
    return series.compactMap { series in
      let part = chart.groups[index].part(series)
      guard part != 0 else { return nil }
      let from = part > 0 ? above : below
      if part > 0 { above += part } else { below += part }
      return (bar(at: bars.outcome, width: bars.width, from: from, to: from + part), series)
    }
  }

  /// At least half a point tall: what is not nought is seen.
  private func bar(at center: Double, width: Double, from: Int64, to: Int64) -> Rect {
    let (first, second) = (scale.position(from), scale.position(to))
    let height = max(abs(second - first), 0.5)
    let top = to >= from ? first - height : first
    return Rect(x: center - width / 2, y: top, width: width, height: height)
  }

  private var groupLabels: [DrawCommand] {
    let widest = chart.groups.map { base.width($0.label) }.max() ?? 0
    let room = max(1, plot.size.width / Double(max(1, chart.groups.count)) - 4)
    // Too narrow for every label: every second, third ... one.
    let every = max(1, Int((widest / room).rounded(.up)))
    return chart.groups.indices.filter { $0 % every == 0 }.map { index in
      base.text(
        chart.groups[index].label, x: slot(index).midX,
        y: plot.maxY + 4 + base.label.leading / 2, anchor: .middle)
    }
  }
}

extension BarChart.Group {
  func part(_ index: Int) -> Int64 { parts.indices.contains(index) ? parts[index] : 0 }

  var positive: Int64 { parts.reduce(0) { $0 + max($1, 0) } }

  fileprivate var extremes: [Int64] {
    [plan ?? 0, positive, parts.reduce(0) { $0 + min($1, 0) }]
  }
}
