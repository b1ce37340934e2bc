import Testing

@testable import Typesetting

@Suite("Scale: round ticks in whole numbers")
struct ScaleTests {
  static let examples: [(values: [Int64], ticks: [Int64])] = [
    (values: [], ticks: [0]),
    (values: [0, 0], ticks: [0]),
    (values: [1], ticks: [0, 1]),
    (values: [3], ticks: [0, 1, 2, 3]),
    (values: [7], ticks: [0, 2, 4, 6, 8]),
    (values: [100], ticks: [0, 50, 100]),
    (values: [101], ticks: [0, 50, 100, 150]),
    (values: [1_130, 400], ticks: [0, 500, 1_000, 1_500]),
    (values: [-5], ticks: [-6, -4, -2, 0]),
    (values: [-240, 500], ticks: [-400, -200, 0, 200, 400, 600]),
    (values: [12_345_678_901], ticks: [0, 5_000_000_000, 10_000_000_000, 15_000_000_000]),
  ]

  @Test("ticks", arguments: examples)
  func ticks(values: [Int64], ticks: [Int64]) {
    #expect(Scale(covering: values, intervals: 4, from: 0, to: 1).ticks == ticks)
  }

  @Test func theLargestNumbersDoNotOverflow() {
    let scale = Scale(covering: [.max, .min], intervals: 4, from: 0, to: 1)
    #expect(scale.ticks.first == .min)
    #expect(scale.ticks.last == .max)
    #expect(scale.ticks.contains(0))
    #expect(scale.ticks == scale.ticks.sorted())
  }

  @Test func positionsAreProportional() {
    let scale = Scale(covering: [-50, 100], intervals: 3, from: 300, to: 0)
    #expect(scale.ticks == [-50, 0, 50, 100])
    #expect([-50, 0, 25, 100].map(scale.position) == [300, 200, 150, 0])
  }

  @Test func labelsSpreadApartInsideTheirRange() {
    #expect(spread([10, 12, 50], heights: [10, 10, 10], from: 0, to: 100) == [5, 15, 50])
    #expect(spread([95, 99], heights: [10, 10], from: 0, to: 100) == [85, 95])
    #expect(spread([0, 0, 0], heights: [10, 10, 10], from: 0, to: 100) == [5, 15, 25])
  }
}
