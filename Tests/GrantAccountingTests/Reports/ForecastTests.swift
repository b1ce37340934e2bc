import GrantAccounting
import Testing

@Suite("Forecast: a straight line to the project's end")
struct ForecastTests {
  /// 100 days, budget and ceilings per test.
  private func sample(spent: Int64, asOf: String, budget: Int64 = 200_000) throws -> Sample {
    var sample = try Sample()
    sample.period = period("2022-01-01", "2022-04-10")
    sample.asOf = day(asOf)
    sample.parties[0].budget = Budget(costs: CostTable(), financing: FinancingTable())
    sample.parties[0].budget.costs[.otherDirect, 2022] = .kr(budget)
    sample.awards[0].maximumGrant = .kr(150_000)
    sample.ledgers["rjh"] = [row("2022-01-15", "T4", kr: spent)]
    return sample
  }

  @Test(
    "cost, grant and the day the budget ends, halfway through",
    arguments: [
      // Exactly on budget: 2 000 kr a day.
      (spent: 100_000, cost: 200_000, grant: 150_000, above: 0, lasts: nil),
      (spent: 80_001, cost: 160_002, grant: 120_001, above: 0, lasts: nil),
      // 2 500 kr a day: 80 days, that is through 21 March.
      (spent: 125_000, cost: 250_000, grant: 150_000, above: 50_000, lasts: "2022-03-21"),
      (spent: 0, cost: 0, grant: 0, above: 0, lasts: nil),
      (spent: -10, cost: -20, grant: 0, above: 0, lasts: nil),
    ] as [(spent: Int64, cost: Int64, grant: Int64, above: Int64, lasts: String?)])
  func halfway(spent: Int64, cost: Int64, grant: Int64, above: Int64, lasts: String?) throws {
    let report = try sample(spent: spent, asOf: "2022-02-19").report(.interim(number: nil))
    let forecast = try #require(report.forecast())
    #expect(forecast.elapsedDays == 50)
    #expect(forecast.projectDays == 100)
    #expect(forecast.expectedCost == .kr(cost))
    #expect(forecast.expectedGrant == .kr(grant))
    #expect(forecast.unusedGrant == .kr(150_000 - grant))
    #expect(forecast.costAboveBudget == .kr(above))
    #expect(forecast.budgetLastsThrough == lasts.map { day($0) })
  }

  @Test("an average month is 30,4375 days")
  func perMonth() throws {
    // 50 000 kr in 50 days: 30 437,50 kr a month, half a krona away from zero.
    let report = try sample(spent: 50_000, asOf: "2022-02-19").report(.interim(number: nil))
    #expect(report.forecast()?.costPerMonth == .kr(30_438))
  }

  @Test("at the end the forecast is the outcome")
  func atTheEnd() throws {
    let report = try sample(spent: 123_457, asOf: "2022-06-01").report()
    #expect(report.forecast()?.expectedCost == .kr(123_457))
    #expect(report.forecast()?.expectedGrant == report.participants[0].settlement?.earned)
  }

  @Test(
    "less than four weeks foretell nothing",
    arguments: [(asOf: "2022-01-27", isNone: true), (asOf: "2022-01-28", isNone: false)])
  func tooEarly(asOf: String, isNone: Bool) throws {
    let report = try sample(spent: 1, asOf: asOf).report(.interim(number: nil))
    #expect((report.forecast() == nil) == isNone)
  }

  @Test("a cost too large to be drawn out foretells nothing")
  func tooLarge() throws {
    let report = try sample(spent: 50_000_000_000_000_000, asOf: "2022-01-28")
      .report(.interim(number: nil))
    #expect(report.forecast() == nil)
  }

  @Test("money without a budget was never covered")
  func noBudget() throws {
    let report = try sample(spent: 1, asOf: "2022-02-19", budget: 0).report(.interim(number: nil))
    #expect(report.forecast()?.budgetLastsThrough == day("2021-12-31"))
  }
}
