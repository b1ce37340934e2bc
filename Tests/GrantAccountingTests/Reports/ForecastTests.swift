import GrantAccounting
import Testing

/// January to October 2022: budget 200 000 kr of other direct costs, grant 150 000 kr at 75 %.
private func sample(
  _ rows: [Transaction], asOf: String, completeThrough: String = "2022-12-31",
  budget: Int64 = 200_000
) throws -> FinancialReport {
  var sample = try Sample()
  sample.period = period("2022-01-01", "2022-10-31")
  sample.asOf = day(asOf)
  sample.completeThrough = day(completeThrough)
  sample.parties[0].budget = Budget(costs: CostTable(), financing: FinancingTable())
  sample.parties[0].budget.costs[.otherDirect, 2022] = .kr(budget)
  sample.awards[0].maximumGrant = .kr(150_000)
  sample.ledgers["rjh"] = rows
  return try sample.report(.interim(number: nil))
}

/// The same cost in each of the first months of 2022.
private func monthly(_ kronor: Int64, months: Int) -> [Transaction] {
  (1...months).map { row("2022-0\($0)-15", "T4", kr: kronor, line: $0) }
}

@Suite("Forecast: each month left costs as much as an average month with cost")
struct ForecastTests {
  /// Five of ten months are over, so what is left costs as much again.
  @Test(
    "cost, grant and the day the budget ends, halfway through",
    arguments: [
      // Exactly on budget, and on the cost that earns the whole grant.
      (monthly: 20_000, cost: 200_000, grant: 150_000, overdrawn: 0, above: 0, lasts: nil),
      // 75 % of 160 010 is 120 007,50, rounded down.
      (monthly: 16_001, cost: 160_010, grant: 120_007, overdrawn: 0, above: 0, lasts: nil),
      // 125 000 by May, 200 000 by August. 75 % of 250 000 is 187 500.
      (
        monthly: 25_000, cost: 250_000, grant: 150_000, overdrawn: 37_500, above: 50_000,
        lasts: "2022-08-31"
      ),
      // 182 000 by July; 18 000 of August's 26 000 last 21,5 of 31 days. 75 % of 260 000 is 195 000.
      (
        monthly: 26_000, cost: 260_000, grant: 150_000, overdrawn: 45_000, above: 60_000,
        lasts: "2022-08-21"
      ),
      (monthly: 0, cost: 0, grant: 0, overdrawn: 0, above: 0, lasts: nil),
      // Credits draw out as well, but earn nothing; what is reported stands: -10, never -20.
      (monthly: -2, cost: -10, grant: 0, overdrawn: 0, above: 0, lasts: nil),
    ]
      as [(
        monthly: Int64, cost: Int64, grant: Int64, overdrawn: Int64, above: Int64, lasts: String?
      )])
  func halfway(
    monthly kronor: Int64, cost: Int64, grant: Int64, overdrawn: Int64, above: Int64,
    lasts: String?
  ) throws {
    let report = try sample(monthly(kronor, months: 5), asOf: "2022-05-31")
    let forecast = try #require(report.forecast())
    #expect(forecast.costPerMonth.total == .kr(kronor))
    #expect(forecast.expectedCost.total == .kr(cost))
    #expect(forecast.expectedGrant == .kr(grant))
    #expect(forecast.unusedGrant == .kr(150_000 - grant))
    #expect(forecast.overdrawnGrant == .kr(overdrawn))
    #expect(forecast.costAboveBudget == .kr(above))
    // Without any cost there is no pace.
    let lasting: MoneyReach? = kronor == 0 ? nil : .wholeProject
    let reach = lasts.map { MoneyReach.through(day($0)) } ?? lasting
    #expect(forecast.budgetReach == reach)
    #expect(forecast.grantReach == reach)
  }

  @Test("months without any cost do not dilute the rate")
  func gaps() throws {
    // (10 000 + 30 000) / 2 = 20 000; 40 000 + 5 x 20 000 = 140 000.
    let rows = [row("2022-02-10", "T4", kr: 10_000), row("2022-04-10", "T4", kr: 30_000)]
    let forecast = try #require(try sample(rows, asOf: "2022-05-31").forecast())
    let basis = try #require(forecast.basis)
    #expect(basis.through == YearMonth(year: 2022, month: 5))
    #expect([basis.monthsPassed, basis.monthsWithCost, basis.monthsLeft] == [5, 2, 5])
    #expect(forecast.costPerMonth.total == .kr(20_000))
    #expect(forecast.expectedCost.total == .kr(140_000))
  }

  @Test(
    "a month that is not complete in the ledger is no cheap one",
    arguments: [
      // Booked through 15 May: April is the last whole month, and 80 000 / 4 x 6 are to come.
      (may: 1_000, completeThrough: "2022-05-15", perMonth: 20_000, cost: 200_000, left: 6),
      // More than the line gives is reported already: 80 000 + 150 000.
      (may: 150_000, completeThrough: "2022-05-30", perMonth: 20_000, cost: 230_000, left: 6),
      // Complete through 31 May: 81 000 / 5 = 16 200, 81 000 + 5 x 16 200.
      (may: 1_000, completeThrough: "2022-05-31", perMonth: 16_200, cost: 162_000, left: 5),
      // A later file knows no more than the report counts.
      (may: 1_000, completeThrough: "2022-08-31", perMonth: 16_200, cost: 162_000, left: 5),
    ] as [(may: Int64, completeThrough: String, perMonth: Int64, cost: Int64, left: Int)])
  func incompleteMonth(
    may: Int64, completeThrough: String, perMonth: Int64, cost: Int64, left: Int
  ) throws {
    let rows = monthly(20_000, months: 4) + [row("2022-05-10", "T4", kr: may)]
    let report = try sample(rows, asOf: "2022-05-31", completeThrough: completeThrough)
    let forecast = try #require(report.forecast())
    #expect(forecast.costPerMonth.total == .kr(perMonth))
    #expect(forecast.expectedCost.total == .kr(cost))
    #expect(forecast.basis?.monthsLeft == left)
  }

  @Test("a cut-off within a month leaves that month to come")
  func cutOffWithinAMonth() throws {
    // 60 000 / 3 months, and April to October at 20 000.
    let report = try sample(monthly(20_000, months: 3), asOf: "2022-04-29")
    #expect(report.forecast()?.basis?.through == YearMonth(year: 2022, month: 3))
    #expect(report.forecast()?.expectedCost.total == .kr(200_000))
  }

  @Test("categories share the party's months: a machine is not bought every month")
  func byCategory() throws {
    let rows = [
      row("2022-01-10", "T2", kr: 60_000), row("2022-02-10", "T1", kr: 30_000),
      row("2022-03-10", "T1", kr: 30_001),
    ]
    let forecast = try #require(try sample(rows, asOf: "2022-05-31").forecast())
    #expect(forecast.costPerMonth[.equipment] == .kr(20_000))
    #expect(forecast.expectedCost[.equipment] == .kr(160_000))
    // 60 001 / 3 = 20 000,33.
    #expect(forecast.costPerMonth[.personnel] == .kr(20_000))
    #expect(forecast.expectedCost[.personnel] == .kr(160_001))
    #expect(forecast.expectedCost.total == .kr(320_001))
  }

  @Test(
    "the rate is rounded once, half a krona away from zero",
    arguments: [
      (cost: 50_001, perMonth: 25_001), (cost: 50_000, perMonth: 25_000),
      (cost: -50_001, perMonth: -25_001),
    ] as [(cost: Int64, perMonth: Int64)])
  func rounding(cost: Int64, perMonth: Int64) throws {
    let rows = [row("2022-01-10", "T4", kr: 1), row("2022-02-10", "T4", kr: cost - 1)]
    let forecast = try sample(rows, asOf: "2022-05-31").forecast()
    #expect(forecast?.costPerMonth.total == .kr(perMonth))
  }

  @Test("a party that has not booked a whole month is in the sum with what it has reported")
  func notBooked() throws {
    let report = try sample(
      [row("2022-01-15", "T4", kr: 5_000)], asOf: "2022-05-31", completeThrough: "2022-01-20")
    let forecast = try #require(report.forecast())
    let basis = try #require(forecast.basis)
    #expect(basis.through == YearMonth(year: 2021, month: 12))
    #expect([basis.monthsPassed, basis.monthsWithCost, basis.monthsLeft] == [0, 0, 10])
    #expect(forecast.costPerMonth.total == .zero)
    #expect(forecast.expectedCost.total == .kr(5_000))
    #expect(forecast.budgetReach == nil)
  }

  @Test("at the end the forecast is the outcome")
  func atTheEnd() throws {
    let report = try sample([row("2022-01-15", "T4", kr: 123_457)], asOf: "2022-11-30")
    #expect(report.forecast()?.basis?.monthsLeft == 0)
    #expect(report.forecast()?.expectedCost.total == .kr(123_457))
    #expect(report.forecast()?.expectedGrant == report.participants[0].settlement?.earned)
  }

  @Test(
    "before the first month is whole nothing is foretold",
    arguments: [(asOf: "2022-01-30", isNone: true), (asOf: "2022-01-31", isNone: false)])
  func tooEarly(asOf: String, isNone: Bool) throws {
    #expect((try sample(monthly(1, months: 1), asOf: asOf).forecast() == nil) == isNone)
  }

  @Test("a cost too large to be drawn out foretells nothing")
  func tooLarge() throws {
    let rows = [row("2022-01-15", "T4", kr: 50_000_000_000_000_000)]
    #expect(try sample(rows, asOf: "2022-01-31").forecast() == nil)
  }

  @Test("a budget already overspent is spent; without a budget there is nothing to last")
  func spent() throws {
    let rows = monthly(50_000, months: 5)
    #expect(try sample(rows, asOf: "2022-05-31").forecast()?.budgetReach == .spent)
    #expect(try sample(rows, asOf: "2022-05-31", budget: 0).forecast()?.budgetReach == nil)
  }

  @Test("unused and overdrawn grants of two recipients stand side by side, never netted")
  func neverNetted() throws {
    var sample = try Sample()
    sample.period = period("2022-01-01", "2022-10-31")
    sample.asOf = day("2022-05-31")
    sample.awards[0].maximumGrant = .kr(150_000)
    sample.awards.append(sample.awards[0])
    sample.awards[1].participant = "other"
    sample.parties.append(try party("other"))
    // 250 000 x 75 % is 37 500 above; 100 000 x 75 % leaves 75 000.
    sample.ledgers = ["rjh": monthly(25_000, months: 5), "other": monthly(10_000, months: 5)]
    let forecast = try #require(try sample.report(.interim(number: nil)).forecast())
    #expect(forecast.overdrawnGrant == .kr(37_500))
    #expect(forecast.unusedGrant == .kr(75_000))
    #expect(forecast.expectedGrant == .kr(225_000))
    #expect(forecast.grantReach == .through(day("2022-08-31")))
  }
}
