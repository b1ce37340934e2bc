import GrantAccounting
import Testing

@Suite("Limits: personnel under a cost per hour, on average over the project so far")
struct HourlyCostTests {
  @Test(
    "personnel at most 800 kr an hour on average, and the base of indirect costs falls with it",
    arguments: [
      (cost: 180_000, reported: 180_000, indirect: 54_000),  // 600 kr an hour: no uplift
      (cost: 240_000, reported: 240_000, indirect: 72_000),
      (cost: 240_001, reported: 240_000, indirect: 72_000),
      (cost: 270_000, reported: 240_000, indirect: 72_000),
    ] as [(cost: Int64, reported: Int64, indirect: Int64)])
  func hourlyCap(cost: Int64, reported: Int64, indirect: Int64) throws {
    var sample = try Sample()
    sample.call.limits.hourlyCost = .kr(800)
    sample.parties[0].bookkeeping.hours = [
      YearMonth(year: 2022, month: 1): Hours(hundredths: 120_50),
      YearMonth(year: 2022, month: 2): Hours(hundredths: 179_50),
    ]
    sample.ledgers["rjh"] = [
      row("2022-02-28", "T1", kr: cost, line: 1), row("2022-02-28", "T5", kr: 100_000, line: 2),
    ]
    let part = try sample.report().participants[0]
    #expect(part.costs.accumulated.total(of: .personnel) == .kr(reported))
    #expect(part.costs.accumulated.total(of: .indirect) == .kr(indirect))
    #expect(part.reconciliation.cut == .kr(cost - reported + 100_000 - indirect))
  }

  @Test("room that one year leaves serves the next, and a year's cut can come back")
  func cumulative() throws {
    var sample = try Sample()
    sample.call.limits.hourlyCost = .kr(800)
    sample.parties[0].bookkeeping.hours = [
      YearMonth(year: 2021, month: 12): Hours(hundredths: 100_00),
      YearMonth(year: 2022, month: 6): Hours(hundredths: 100_00),
      YearMonth(year: 2023, month: 1): Hours(hundredths: 100_00),
    ]
    sample.ledgers["rjh"] = [
      row("2021-12-31", "T1", kr: 90_000, line: 1),  // 900 kr an hour: 80 000 so far
      row("2022-06-30", "T1", kr: 75_000, line: 2),  // 165 000 booked, 160 000 allowed
      row("2023-01-31", "T1", kr: 60_000, line: 3),  // 225 000 booked, 240 000 allowed
    ]
    let costs = try sample.report().participants[0].costs.accumulated
    #expect(costs[.personnel, 2021] == .kr(80_000))
    #expect(costs[.personnel, 2022] == .kr(80_000))
    #expect(costs[.personnel, 2023] == .kr(65_000))
  }

  @Test("a report drawn before its period began has nothing in the period")
  func beforeThePeriod() throws {
    var sample = try Sample()
    sample.call.limits.hourlyCost = .kr(100)
    sample.parties[0].bookkeeping.hours = [
      YearMonth(year: 2022, month: 1): Hours(hundredths: 10_00),
      YearMonth(year: 2022, month: 4): Hours(hundredths: 100_00),
    ]
    sample.schedule = [
      ScheduledReport(
        kind: .interim(number: 2), period: period("2022-06-01", "2022-11-30"), due: nil)
    ]
    sample.asOf = day("2022-03-01")
    sample.ledgers["rjh"] = [row("2022-01-31", "T1", kr: 10_000)]
    let costs = try sample.report(.interim(number: 2)).total
    #expect(costs.accumulated.total == .kr(1_000))
    #expect(costs.inPeriod.total == .zero)
  }

  @Test("hours beyond all reason limit nothing")
  func absurdHours() throws {
    var sample = try Sample()
    sample.call.limits.hourlyCost = .kr(99_999_999_999)
    sample.parties[0].bookkeeping.hours = [
      YearMonth(year: 2022, month: 1): Hours(hundredths: 999_999_999_900)
    ]
    sample.ledgers["rjh"] = [row("2022-02-01", "T1", kr: 5_000)]
    #expect(try sample.report().total.accumulated.total == .kr(5_000))
  }

  @Test("hours count through the cut-off's own month, none later, none before the project")
  func hoursCounted() throws {
    var sample = try Sample()
    sample.call.limits.hourlyCost = .kr(100)
    sample.asOf = day("2022-02-10")
    sample.parties[0].bookkeeping.hours = [
      YearMonth(year: 2021, month: 11): Hours(hundredths: 1000_00),
      YearMonth(year: 2022, month: 1): Hours(hundredths: 10_00),
      YearMonth(year: 2022, month: 2): Hours(hundredths: 1_00),
      YearMonth(year: 2022, month: 3): Hours(hundredths: 1000_00),
    ]
    sample.ledgers["rjh"] = [row("2022-02-01", "T1", kr: 5_000)]
    let part = try sample.report(.interim(number: nil)).participants[0]
    #expect(part.derivation.hours == Hours(hundredths: 11_00))
    #expect(part.costs.accumulated.total(of: .personnel) == .kr(1_100))
  }
}
