import Bidragsrapport
import Foundation
import GrantAccounting
import TestSupport
import Testing

@Suite("Sample projects: forecasts and budgets in force, worked out by hand from the ledgers")
struct SampleForecastTests {
  private func report(_ name: String, asOf: String, number: Int) throws -> FinancialReport {
    let loaded = try #require(loadProject(at: fixtures.appending(path: "Projects/\(name)")).value)
    let day = try #require(CalendarDate(iso: asOf))
    let wanted = try selectReport(.interim(number: number), of: loaded.project, asOf: day)
    return computeReport(of: loaded.project, ledgers: loaded.ledgers, report: wanted, asOf: day)
  }

  /// Through November 2022, 12 months: 204 215, 120 287 and 20 421 kr; six months are left.
  @Test("samverket: 12 of 18 months")
  func samverket() throws {
    let forecast = try #require(
      try report("samverket", asOf: "2022-12-15", number: 1).forecast())
    #expect(forecast.costPerMonth[.personnel] == .kr(17_018))
    #expect(forecast.costPerMonth[.otherDirect] == .kr(10_024))
    #expect(forecast.costPerMonth[.indirect] == .kr(1_702))
    // 204 215 + 6 x 17 018, 120 287 + 6 x 10 024, and 10 % of 306 323 is 30 632,30.
    #expect(forecast.expectedCost[.personnel] == .kr(306_323))
    #expect(forecast.expectedCost[.otherDirect] == .kr(180_431))
    #expect(forecast.expectedCost[.indirect] == .kr(30_632))
    // 75 % of 517 386 is 388 039,50; granted are 402 300.
    #expect(forecast.expectedGrant == .kr(388_039))
    #expect(forecast.unusedGrant == .kr(14_261))
    #expect(forecast.budgetReach == .wholeProject)
  }

  /// Through June 2023, 8 months: personnel 21 430 + 70 227, other 7 177, indirect 6 429 + 21 068.
  @Test("trosklar: a recipient's money ends before the project")
  func trosklar() throws {
    let report = try report("trosklar", asOf: "2023-08-01", number: 1)
    let part = try #require(report.participants.first { $0.participant.id == "af" })
    let forecast = try #require(report.forecast(of: part))
    // 91 657 / 8 = 11 457,125; 7 177 / 8 = 897,125; 27 497 / 8 = 3 437,125.
    #expect(forecast.costPerMonth.total == .kr(11_457 + 897 + 3_437))
    // 91 657 + 6 x 11 457 is 160 399, of which 30 % is 48 119,70: the ceiling is 48 119. With
    // 7 177 + 6 x 897 that is 221 077.
    #expect(forecast.expectedCost.total == .kr(221_077))
    #expect(forecast.expectedGrant == .kr(200_000))
    #expect(forecast.overdrawnGrant == .kr(21_077))
    // 189 495 by October; 10 505 of November's 15 791 last 19,96 of 30 days.
    let last = try #require(CalendarDate(iso: "2023-11-19"))
    #expect(forecast.budgetReach == .through(last))
    #expect(forecast.grantReach == .through(last))
  }

  @Test(
    "cebot: the change approved on 2016-10-03 is in force from that day",
    arguments: [
      (asOf: "2016-10-02", consultants: 300_000, other: 429_456),
      (asOf: "2016-10-03", consultants: 320_000, other: 409_456),
    ] as [(asOf: String, consultants: Int64, other: Int64)])
  func cebot(asOf: String, consultants: Int64, other: Int64) throws {
    let budget = try report("cebot", asOf: asOf, number: 1).total.budget
    #expect(budget.total(of: .consultants) == .kr(consultants))
    #expect(budget.total(of: .otherDirect) == .kr(other))
    #expect(budget.total == .kr(4_337_456))
  }

  /// 154, 154,5, 155,5, 140,5, 154 and 156 hours; 1207 and 1533 are researchers.
  @Test("cebot: the time sheet's hours by month and group")
  func hours() throws {
    let part = try report("cebot", asOf: "2016-04-15", number: 1).participants[0]
    #expect(part.derivation.hours == Hours(hundredths: 91_450))
    #expect(
      part.participant.bookkeeping.hoursByGroup[YearMonth(year: 2016, month: 11)]
        == ["Forskare": Hours(hundredths: 11_500), "Forskningsingenjör": Hours(hundredths: 3_850)])
  }
}
