import GrantAccounting
import Testing

@Suite("Calendar: days that exist, and how they are read")
struct CalendarDateTests {
  @Test(
    "leap years are those of the Gregorian calendar",
    arguments: [
      (year: 2024, days: 29), (year: 2023, days: 28), (year: 2000, days: 29),
      (year: 1900, days: 28), (year: 2100, days: 28),
    ])
  func leapYears(year: Int, days: Int) {
    #expect(YearMonth(year: year, month: 2).lastDay?.day == days)
    #expect((CalendarDate(year: year, month: 2, day: 29) != nil) == (days == 29))
  }

  @Test(
    "days that do not exist are none",
    arguments: [
      (2023, 0, 1), (2023, 13, 1), (2023, 1, 0), (2023, 1, 32), (2023, 4, 31), (2023, 2, 29),
      (0, 1, 1), (10_000, 1, 1), (-1, 1, 1),
    ])
  func nonexistent(year: Int, month: Int, day: Int) {
    #expect(CalendarDate(year: year, month: month, day: day) == nil)
  }

  @Test(
    "both spellings of a day are read, and written as ISO", arguments: ["2022-10-25", "0007-01-09"])
  func read(iso: String) throws {
    let date = try #require(CalendarDate(iso: iso))
    #expect(date.description == iso)
    #expect(CalendarDate(compact: iso.filter { $0 != "-" }) == date)
  }

  @Test(
    "anything else is refused",
    arguments: [
      "", "2022-1-05", "2022/10/25", "20221025 ", "2022-10-32", "2022-02-29", "2022-10-2a",
      "+022-10-25", "2022-10-25T00", "２０２２-10-25", "25-10-2022", "2022-00-10",
    ])
  func refused(text: String) {
    #expect(CalendarDate(iso: text) == nil)
    #expect(CalendarDate(compact: text) == nil)
  }

  @Test("ISO has hyphens and compact has none")
  func notEachOther() {
    #expect(CalendarDate(iso: "20221025") == nil)
    #expect(CalendarDate(compact: "2022-10-25") == nil)
  }

  @Test("consecutive days differ by one, over every month end and leap day")
  func dayNumbers() throws {
    var date = try #require(CalendarDate(iso: "2025-01-01"))
    let first = try #require(CalendarDate(iso: "1999-12-31"))
    while date > first {
      let previous = try #require(date.previous)
      #expect(previous < date)
      #expect(date.dayNumber - previous.dayNumber == 1)
      #expect(previous.adding(days: 1) == date)
      date = previous
    }
    #expect(first.adding(days: 25 * 365 + 7 + 1) == day("2025-01-01"))
    #expect(first.adding(days: 0) == first)
    #expect(CalendarDate(year: 1, month: 1, day: 1)?.previous == nil)
    #expect(CalendarDate(year: 9999, month: 12, day: 31)?.adding(days: 1) == nil)
  }

  @Test("a period holds both its ends, and counts its days and years")
  func periods() {
    let strangnas = period("2021-12-01", "2023-05-30")
    #expect(strangnas.contains(day("2021-12-01")) && strangnas.contains(day("2023-05-30")))
    #expect(!strangnas.contains(day("2021-11-30")) && !strangnas.contains(day("2023-05-31")))
    #expect(strangnas.years == [2021, 2022, 2023])
    #expect(strangnas.days == 546)
    #expect(period("2024-02-29", "2024-02-29").days == 1)
    #expect(period("2024-02-28", "2024-03-01").days == 3)
  }

  @Test("months follow each other over new year")
  func months() {
    #expect(YearMonth(year: 2021, month: 12).next == YearMonth(year: 2022, month: 1))
    #expect(YearMonth(year: 2021, month: 1).next == YearMonth(year: 2021, month: 2))
    #expect(YearMonth(year: 2021, month: 12) < YearMonth(year: 2022, month: 1))
    #expect(YearMonth(year: 2022, month: 13).lastDay == nil)
  }
}
