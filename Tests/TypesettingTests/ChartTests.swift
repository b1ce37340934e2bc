import TestSupport
import Testing

@testable import Typesetting

@Suite("Charts: everything inside, nothing on top of anything")
struct ChartTests {
  static let rect = Rect(x: 20, y: 30, width: 480, height: 200)
  private let text = MonospaceMeasurer()

  private func draw(_ chart: Chart) -> [DrawCommand] {
    ChartDrawing(in: ChartTests.rect, style: .standard, measuring: text).commands(for: chart)
  }

  private func labels(_ commands: [DrawCommand]) -> [(string: String, box: Rect)] {
    commands.compactMap { command in
      guard case .text(let string, _, _) = command else { return nil }
      return (string, command.bounds(using: text))
    }
  }

  @Test("no label meets another, all stand inside", arguments: ChartSample.allCases)
  func tidy(sample: ChartSample) {
    let commands = draw(sample.chart)
    for command in commands {
      #expect(command.bounds(using: text).isInside(ChartTests.rect, tolerance: 0.5), "\(command)")
    }
    let labels = labels(commands)
    for (index, label) in labels.enumerated() {
      for other in labels[(index + 1)...] {
        #expect(!label.box.overlaps(other.box), "\(label.string) meets \(other.string)")
      }
    }
  }

  @Test("no value stands on a bar", arguments: ChartSample.allCases)
  func clearOfBars(sample: ChartSample) {
    let commands = draw(sample.chart)
    let bars = commands.compactMap { command -> Rect? in
      if case .frame(let rect, _, _) = command { rect } else { nil }
    }
    for label in labels(commands) {
      #expect(!bars.contains(where: label.box.overlaps), "\(label.string) stands on a bar")
    }
  }

  @Test func barsAreAsTallAsTheirValues() {
    let chart = BarChart(
      groups: [
        BarChart.Group(
          label: "2021", plan: 100, parts: [50, 25, -25], planLabel: "100", outcomeLabel: "50")
      ], planName: "Plan", seriesNames: ["a", "b", "c"], tickLabel: { "\($0)" })
    let frames = draw(.bars(chart)).compactMap { command -> Rect? in
      if case .frame(let rect, _, _) = command, rect.size.width > 10 { rect } else { nil }
    }
    let (plan, bottom, top, negative) = (frames[0], frames[1], frames[2], frames[3])
    #expect(frames.count == 4)
    #expect(abs(plan.size.height - 2 * bottom.size.height) < 0.001)
    #expect(abs(bottom.size.height - 2 * top.size.height) < 0.001)
    #expect(abs(top.size.height - negative.size.height) < 0.001)
    #expect(abs(plan.maxY - bottom.maxY) < 0.001)
    #expect(abs(top.maxY - bottom.minY) < 0.001)
    #expect(abs(negative.minY - plan.maxY) < 0.001)
  }

  @Test func seriesThatAreZeroEverywhereAreNotNamed() {
    let chart = BarChart(
      groups: [
        BarChart.Group(label: "1", plan: nil, parts: [5, 0], planLabel: "", outcomeLabel: "5")
      ], planName: "Plan", seriesNames: ["med", "utan"], tickLabel: { "\($0)" })
    let names = labels(draw(.bars(chart))).map(\.string)
    #expect(names.contains("med"))
    #expect(!names.contains("utan"))
    #expect(!names.contains("Plan"))
  }

  @Test(
    "every line is named once, every group and value shown",
    arguments: [ChartSample.lines, .crowdedLines, .flatLines])
  func lineNames(sample: ChartSample) throws {
    guard case .lines(let chart) = sample.chart else { return }
    let strings = labels(draw(sample.chart)).map(\.string)
    for line in chart.lines {
      #expect(strings.count { $0 == line.name } == 1, "\(line.name)")
    }
  }

  @Test("no line runs through a name", arguments: [ChartSample.lines, .crowdedLines])
  func linesAvoidNames(sample: ChartSample) {
    let commands = draw(sample.chart)
    let lines = commands.compactMap { command -> [Point]? in
      if case .polyline(let points, let width, _, _) = command, width > 0.5 { points } else { nil }
    }
    for label in labels(commands) {
      #expect(!lines.contains(where: label.box.meets), "a line runs through \(label.string)")
    }
  }

  @Test func aFlatChartIsLow() throws {
    let figure = Figure(
      caption: "", alternativeText: "Inga kostnader.", source: "",
      chart: ChartSample.zeros.chart, height: 200)
    let laidOut = try layOut(
      Sample.document(content: [.figure(figure)]), measuring: text)
    let bottom = laidOut.texts(onPage: 0).map(\.at.y).max() ?? 0
    #expect(bottom < 68 + 80)
  }
}
