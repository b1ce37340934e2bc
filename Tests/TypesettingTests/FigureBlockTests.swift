import Testing

@testable import Typesetting

@Suite("Figures: a chart is drawn lower rather than leave a page half empty")
struct FigureBlockTests {
  private func figure(height: Double) -> Column.Item {
    let chart = Chart.lines(
      LineChart(
        lines: [LineChart.Line(name: "", stroke: .strong, values: [0, 40, 90])], steps: 3,
        stepLabels: [:], tickLabel: { "\($0)" }))
    return Column.Item(
      block: FigureBlock(
        figure: Figure(
          caption: "", alternativeText: "", source: "", chart: chart, height: height),
        element: StructureTree.root, caption: Fragment(height: 15), source: Fragment(height: 10),
        width: 300, style: .standard))
  }

  /// Caption 15 and source 10 with 5 between each and the chart: 35 beside the chart.
  @Test(
    "190 points asked for, at least 130 taken",
    arguments: [
      // Room for 190 and more, and exactly for it.
      (room: 300, heights: [425]), (room: 225, heights: [425]),
      // One point too little: one lower, down to 130.
      (room: 224, heights: [424]), (room: 165, heights: [365]),
      // 129 are left: the next page has it whole.
      (room: 164, heights: [200, 225]),
    ] as [(room: Double, heights: [Double])])
  func room(room: Double, heights: [Double]) throws {
    let body = Column([Column.Item(block: Slab("a", height: 200)), figure(height: 190)])
    let pages = try paginate(body, on: 200 + room, using: MonospaceMeasurer())
    #expect(pages.map(\.height) == heights)
  }

  @Test("a chart asked for low stays as it is; one taller than a page fills it")
  func ends() throws {
    let low = Column([Column.Item(block: Slab("a", height: 200)), figure(height: 100)])
    let lowPages = try paginate(low, on: 334, using: MonospaceMeasurer())
    #expect(lowPages.map(\.height) == [200, 135])
    let tall = try paginate(Column([figure(height: 900)]), on: 500, using: MonospaceMeasurer())
    #expect(tall.map(\.height) == [500])
  }
}
