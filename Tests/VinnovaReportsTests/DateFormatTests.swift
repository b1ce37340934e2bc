import GrantAccounting
import Testing

@testable import VinnovaReports

@Suite("Dates, periods and addresses on paper")
struct DateFormatTests {
  @Test func periodsAreISODaysWithADash() {
    #expect(Sample.period("2021-12-01", "2023-05-31").text == "2021-12-01 – 2023-05-31")
  }

  @Test func monthsTouchedByAPeriod() {
    let months = Sample.period("2021-11-15", "2022-02-01").months.map(\.text)
    #expect(months == ["2021-11", "2021-12", "2022-01", "2022-02"])
  }

  @Test(
    "elapsed time is never below 0 nor above 100 %",
    arguments: [
      (day: "2020-12-31", basisPoints: Int64(0)), (day: "2021-01-01", basisPoints: 27),
      (day: "2021-07-02", basisPoints: 5_014), (day: "2021-12-31", basisPoints: 10_000),
      (day: "2022-06-01", basisPoints: 10_000),
    ])
  func elapsed(day: String, basisPoints: Int64) {
    let year = Sample.period("2021-01-01", "2021-12-31")
    #expect(year.elapsed(through: Sample.date(day)).basisPoints == basisPoints)
  }

  /// 324 000 kr over the 547 days of 2021-12-01 to 2023-05-31: 324 000 x 365 / 547 = 216 197,44,
  /// not the 216 108 that 66,7 % gives; 100 kr x 1 / 547 = 0,18; the rest are all and nothing.
  @Test(
    "what an even pace uses is taken from the days",
    arguments: [
      (day: "2021-11-30", budget: 324_000, used: 0), ("2022-11-30", 324_000, 216_197),
      ("2021-12-01", 100, 0), ("2023-05-31", 324_000, 324_000), ("2023-06-01", 324_000, 324_000),
    ] as [(day: String, budget: Int64, used: Int64)])
  func evenPace(day: String, budget: Int64, used: Int64) {
    let project = Sample.period("2021-12-01", "2023-05-31")
    #expect(project.evenPace(of: .kr(budget), through: Sample.date(day)) == .kr(used))
  }

  @Test func postcodesShowTheirBlank() {
    let address = Address(street: "", postcode: "83150", city: "ÖSTERSUND", country: "Sverige")
    #expect(address.postalLine == "831\u{A0}50 ÖSTERSUND")
    let foreign = Address(street: "", postcode: "N-7010", city: "TRONDHEIM", country: "Norge")
    #expect(foreign.postalLine == "N-7010 TRONDHEIM")
  }

  @Test func enumerations() {
    #expect(Swedish().enumeration(["A"]) == "A")
    #expect(Swedish().enumeration(["A", "B", "C"]) == "A, B och C")
    #expect(English().enumeration(["A", "B"]) == "A and B")
    #expect(Swedish().enumeration([]).isEmpty)
  }
}
