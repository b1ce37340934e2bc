import Testing

@testable import Typesetting

@Suite("Pairs of bars: each row is named, and bars are as long as their values")
struct PairChartTests {
  private let text = MonospaceMeasurer()

  private func draw(_ sample: ChartSample) -> [DrawCommand] {
    ChartDrawing(in: ChartTests.rect, style: .standard, measuring: text).commands(
      for: sample.chart)
  }

  private func strings(_ commands: [DrawCommand]) -> [String] {
    commands.compactMap { if case .text(let string, _, _) = $0 { string } else { nil } }
  }

  /// Grey frames are the hollow bars, fills in the accent colour the filled ones, swatches left out.
  private func bars(_ commands: [DrawCommand]) -> (plan: [Rect], outcome: [Rect]) {
    let plan = commands.compactMap { command -> Rect? in
      if case .frame(let rect, _, Stylesheet.standard.quiet) = command { rect } else { nil }
    }
    let outcome = commands.compactMap { command -> Rect? in
      if case .fill(let rect, Stylesheet.standard.accent) = command { rect } else { nil }
    }
    return (Array(plan.dropFirst()), Array(outcome.dropFirst()))
  }

  @Test("lengths are proportional from one axis; nought has a label and no bar")
  func lengths() {
    let commands = draw(.pairs)
    let (plan, outcome) = bars(commands)
    // The third row's plan is nought.
    #expect(plan.count == 2)
    #expect(outcome.count == 3)
    #expect(Set((plan + outcome).map { Int(($0.minX * 100).rounded()) }).count == 1)
    let unit = outcome[2].size.width / 1_100
    for (rect, value) in zip(plan + outcome, [901, 1_000, 400, 750, 1_100]) {
      #expect(abs(rect.size.width - Double(value) * unit) < 0.001)
    }
    #expect(strings(commands).contains("0"))
    // The hollow bar stands above the filled one.
    #expect(plan[0].maxY <= outcome[0].minY)
  }

  @Test("a value below nought goes to the left, its label beyond it")
  func negative() throws {
    let commands = draw(.negativePairs)
    let (plan, outcome) = bars(commands)
    #expect(abs(outcome[0].maxX - plan[0].minX) < 0.001)
    let label = try #require(
      commands.first { if case .text("-200", _, _) = $0 { true } else { false } })
    #expect(label.bounds(using: text).maxX <= outcome[0].minX)
  }

  @Test("a name takes two lines at most and says where it is cut")
  func names() {
    let names = strings(draw(.longPairs)).filter { $0.hasPrefix("Hållbar") }
    #expect(names.count == 6)
    #expect(strings(draw(.longPairs)).count { $0.hasSuffix("\u{2026}") } == 6)
  }

  @Test("rows of text are not drawn lower to save a page")
  func height() throws {
    let height = PairChart.height(rows: 3)
    let figure = FigureBlock(
      figure: Figure(
        caption: "", alternativeText: "", source: "", chart: ChartSample.pairs.chart,
        height: height), element: StructureTree.root, caption: nil, source: nil, width: 300,
      style: .standard)
    let body = Column([
      Column.Item(block: Slab("a", height: 200)), Column.Item(block: figure),
    ])
    let pages = try paginate(body, on: 199 + height, using: text)
    #expect(pages.map(\.height) == [200, height])
  }
}
