import Testing

@testable import GrantAccounting

/// Ten months of 2022 of which four are over, each with personnel costs; indirect costs at most 30 %.
private func sample(
  personnel: [Int64], indirect: [Int64] = [], computed: Share? = nil
) throws -> Sample {
  var sample = try Sample()
  sample.period = period("2022-01-01", "2022-10-31")
  sample.asOf = day("2022-04-30")
  sample.parties[0].budget = Budget(costs: CostTable(), financing: FinancingTable())
  if let computed { sample.parties[0].bookkeeping.indirectCosts = .shareOfPersonnel(computed) }
  func rows(_ account: String, _ amounts: [Int64]) -> [Transaction] {
    amounts.enumerated().map { row("2022-0\($0 + 1)-15", account, kr: $1, line: $0 + 1) }
  }
  sample.ledgers["rjh"] = rows("T1", personnel) + rows("T5", indirect)
  return sample
}

@Suite("Forecast: indirect costs follow the expected personnel costs")
struct IndirectForecastTests {
  /// 100, 100, 100 and 103 kr are 403, 101 a month, and 403 + 6 x 101 = 1 009 are expected.
  ///
  /// 30 % of 403 is 120,90 and of 1 009 it is 302,70.
  private static let personnel: [Int64] = [100, 100, 100, 103]

  @Test(
    "vinnova.indirect-cost-cap: below, at and above the ceiling that is to be expected",
    arguments: [
      // 116 kr, 29 a month: 116 + 6 x 29 = 290.
      (indirect: [29, 29, 29, 29], reported: 116, expected: 290),
      // 120 kr, 30 a month: 300.
      ([30, 30, 30, 30], 120, 300),
      // Cut to 120, for 200 are above the ceiling: 120 + 6 x 30 = 300 is below 302.
      ([50, 50, 50, 50], 120, 300),
    ] as [(indirect: [Int64], reported: Int64, expected: Int64)])
  func booked(indirect: [Int64], reported: Int64, expected: Int64) throws {
    let report = try sample(personnel: Self.personnel, indirect: indirect)
      .report(.interim(number: nil))
    let forecast = try #require(report.forecast())
    #expect(report.total.accumulated.total(of: .indirect) == .kr(reported))
    #expect(forecast.expectedCost[.personnel] == .kr(1_009))
    #expect(forecast.expectedCost[.indirect] == .kr(expected))
  }

  @Test("drawn out alone they would pass the ceiling, and do not")
  func ceiling() throws {
    // 30 % of 4 x 3 is 3,60: cut to 3, or 0,75 a month, rounded to 1. 3 + 6 x 1 = 9 is just 30 % of
    // 12 + 6 x 3 = 30.
    let exact = try sample(personnel: [3, 3, 3, 3], indirect: [9, 9, 9, 9])
    #expect(try exact.report(.interim(number: nil)).forecast()?.expectedCost[.indirect] == .kr(9))
    // 10 are 2,50 a month, rounded to 3. 30 % of 10 + 6 x 3 = 28 is 8,40, where 3 + 6 x 1 is 9.
    let below = try sample(personnel: [3, 3, 2, 2], indirect: [9, 9, 9, 9])
    #expect(try below.report(.interim(number: nil)).forecast()?.expectedCost[.indirect] == .kr(8))
  }

  @Test(
    "a computed share is taken of the expected personnel costs as one sum",
    arguments: [
      // 30 % of 1 009 is 302,70: rounded to 303, held under 302.
      (percent: 30, expected: 302),
      // 25 % is 252,25; 10 % is 100,90.
      (25, 252), (10, 101),
      // 40 % is above the limit.
      (40, 302),
    ] as [(percent: Int64, expected: Int64)])
  func computed(percent: Int64, expected: Int64) throws {
    let report = try sample(personnel: Self.personnel, computed: .percent(percent))
      .report(.interim(number: nil))
    #expect(report.forecast()?.expectedCost[.indirect] == .kr(expected))
  }

  @Test("each step of explain gives its value", arguments: [nil, 10, 30, 40] as [Int64?])
  func explained(percent: Int64?) throws {
    let sample = try sample(
      personnel: [3, 3, 2, 2], indirect: [9, 9, 9, 9], computed: percent.map(Share.percent))
    let explainer = try sample.explainer(.interim(number: nil))
    for figure in explainer.figures {
      let derivation = try #require(explainer.derivation(of: figure))
      #expect(derivation.checkSteps() == [], "\(figure.path)")
    }
  }
}
