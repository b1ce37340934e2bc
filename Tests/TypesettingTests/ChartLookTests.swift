import Testing

@testable import Typesetting

@Suite("Charts: a part looks the same in every chart, and two numbers are never one")
struct ChartLookTests {
  private let text = MonospaceMeasurer()

  private func draw(_ chart: Chart) -> [DrawCommand] {
    ChartDrawing(in: ChartTests.rect, style: .standard, measuring: text).commands(for: chart)
  }

  private func bars(_ parts: [[Int64]], plan: Int64? = nil, label: String = "1") -> Chart {
    .bars(
      BarChart(
        groups: parts.map {
          BarChart.Group(
            label: "å", plan: plan, parts: $0, planLabel: plan == nil ? "" : label,
            outcomeLabel: label)
        }, planName: "Plan", seriesNames: ["Personal", "Utrustning", "Konsulter"],
        tickLabel: { "\($0)" }))
  }

  private func names(_ commands: [DrawCommand]) -> [(name: String, at: Point)] {
    commands.compactMap { command in
      guard case .text(let string, let at, _) = command,
        ["Personal", "Utrustning", "Konsulter", "Plan"].contains(string)
      else { return nil }
      return (string, at)
    }
  }

  @Test("the last series is hatched", arguments: [[50, 40, 30], [50, 0, 30], [0, 0, 30]])
  func fills(parts: [Int64]) {
    let commands = draw(bars([parts]))
    #expect(commands.contains { if case .hatch = $0 { true } else { false } })
  }

  @Test(
    "names stand as the parts are stacked",
    arguments: [
      // Pointed at in the last bar; a swatch each; a key above many bars.
      (groups: 1, last: [50, 40, 30]), (groups: 2, last: [50, 0, 30]),
      (groups: 12, last: [50, 40, 30]),
    ] as [(Int, [Int64])])
  func order(groups: Int, last: [Int64]) {
    let parts = Array(repeating: [50, 40, 30] as [Int64], count: groups - 1) + [last]
    let label = groups == 12 ? "1 000 000 000" : "1"
    let names = names(draw(bars(parts, label: label)))
    let ordered = names.sorted { ($0.at.y, $0.at.x) < ($1.at.y, $1.at.x) }.map(\.name)
    #expect(ordered == ["Konsulter", "Utrustning", "Personal"])
  }

  @Test("values are 8 points apart", arguments: [2, 4, 5, 6, 7, 8])
  func apart(groups: Int) {
    let parts = Array(repeating: [50, 40, 30] as [Int64], count: groups)
    let labels = draw(bars(parts, plan: 100, label: "2 378 000")).compactMap { command -> Rect? in
      guard case .text("2 378 000", _, _) = command else { return nil }
      return command.bounds(using: text)
    }.sorted { ($0.midY, $0.minX) < ($1.midY, $1.minX) }
    #expect(!labels.isEmpty)
    for (label, next) in zip(labels, labels.dropFirst()) where label.midY == next.midY {
      #expect(next.minX - label.maxX >= 8 - 0.001)
    }
  }

  @Test("a thin part has no outline of its own: the whole bar's closes it")
  func aThinPartIsClosed() {
    func outlines(_ parts: [Int64]) -> [Rect] {
      draw(bars([parts])).compactMap { command in
        if case .frame(let rect, _, _) = command, rect.size.width > 10 { rect } else { nil }
      }
    }
    // 2 of 1000 on an axis of at most 200 points is less than 3 points tall.
    let frames = outlines([1_000, 2, 500])
    #expect(frames.count == 3)
    let (bottom, top, bar) = (frames[0], frames[1], frames[2])
    #expect(bar.minX == top.minX && bar.size.width == top.size.width)
    #expect(abs(bar.minY - top.minY) < 0.001 && abs(bar.maxY - bottom.maxY) < 0.001)
    // Thick parts all have their own.
    #expect(outlines([1_000, 400, 500]).count == 3)
    // Nothing but a thin part below the axis, nothing thin above it: one outline more.
    #expect(outlines([1_000, 400, -2]).count == 3)
  }

  @Test func planAndForecastAreTwoKindsOfDashes() {
    let dashes = draw(.lines(Sample.lines)).compactMap { command -> DrawCommand.Dash? in
      if case .polyline(_, let width, _, let dash) = command, width > 0.9 { dash } else { nil }
    }
    #expect(dashes == [.dashed, .dotted, .solid])
  }

  @Test("no grid line beside a limit", arguments: [(limit: 603, lines: 5), (limit: 500, lines: 6)])
  func limits(limit: Int64, lines: Int) {
    let chart = LineChart(
      lines: [
        LineChart.Line(name: "a", stroke: .strong, values: [0, 1_000]),
        LineChart.Line(name: "b", stroke: .thin, values: [limit, limit]),
      ], steps: 2, stepLabels: [:], tickLabel: { "\($0)" })
    let grid = draw(.lines(chart)).count { command in
      guard case .line(let from, let to, _, Stylesheet.standard.hairline, _) = command else {
        return false
      }
      return from.y == to.y
    }
    // Six ticks: 0, 200 ... 1000.
    #expect(grid == lines)
  }

  @Test func anEarlyEndIsNamedNearIt() throws {
    let chart = LineChart(
      lines: [
        LineChart.Line(name: "Utfall", stroke: .strong, values: [60, 65]),
        LineChart.Line(name: "Budget", stroke: .dashed, values: (0...12).map { 60 + $0 * 80 }),
      ], steps: 13, stepLabels: [:], tickLabel: { "\($0)" })
    let name = try #require(
      draw(.lines(chart)).compactMap { command -> Point? in
        if case .text("Utfall", let at, _) = command { at } else { nil }
      }.first)
    #expect(name.x < ChartTests.rect.minX + 200)
  }
}
