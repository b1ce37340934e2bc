import GrantAccounting
import Testing

@Suite("CSV dates: every way to write a day, and none that could mean two")
struct CSVDateTests {
  static let alone: [(text: String, day: String?)] = [
    ("2022-12-31", "2022-12-31"), ("20221231", "2022-12-31"), ("2022/12/31", "2022-12-31"),
    ("2022.12.31", "2022-12-31"), ("2022-1-5", "2022-01-05"), ("31.12.2022", "2022-12-31"),
    ("5.3.2022", "2022-03-05"), ("31/12/2022", "2022-12-31"), ("31-12-2022", "2022-12-31"),
    ("12/31/2022", "2022-12-31"), ("5/5/2022", "2022-05-05"), ("22-12-31", "2022-12-31"),
    ("221231", "2022-12-31"), ("98-12-31", "1998-12-31"), ("31/12/98", "1998-12-31"),
    // In words, Swedish and English.
    ("31 dec 2022", "2022-12-31"), ("31 december 2022", "2022-12-31"),
    ("31 dec. 2022", "2022-12-31"), ("den 1 maj 2022", "2022-05-01"), ("1 May 2022", "2022-05-01"),
    ("3 okt 2022", "2022-10-03"), ("3 Oct 2022", "2022-10-03"), ("9 Sept 2022", "2022-09-09"),
    // With a time of day.
    ("2022-12-31 00:00:00", "2022-12-31"), ("2022-12-31T23:59:59.000Z", "2022-12-31"),
    ("20221231 10:30", "2022-12-31"), ("31.12.2022 10.30", "2022-12-31"),
    ("31 dec 2022 10:30", "2022-12-31"), ("12/31/2022 11:59 PM", "2022-12-31"),
    // Excel's serial numbers: 1 is 1900-01-01 and 60 the 29 February 1900 that never was, so
    // 32874 is 1990-01-01, 36526 is 2000-01-01, 44927 is 2023-01-01 and 73415 is 2100-12-31.
    ("32874", "1990-01-01"), ("36526", "2000-01-01"), ("36585", "2000-02-29"),
    ("44926", "2022-12-31"), ("44927", "2023-01-01"), ("45351", "2024-02-29"),
    ("73415", "2100-12-31"), ("32873", nil), ("73416", nil), ("60", nil),
    // With a time of day as a fraction, which is left out: the day has begun, not passed.
    ("44926.5", "2022-12-31"), ("44926,99999", "2022-12-31"), ("44926.", nil), ("4492.65", nil),
    ("44926.5.1", nil), ("73416.5", nil),
    // No day, or no date.
    ("2022-02-29", nil), ("2022-13-01", nil), ("31/11/2022", nil), ("00/00/2022", nil), ("0", nil),
    ("32 dec 2022", nil), ("31 foo 2022", nil), ("31 de 2022", nil), ("31/12", nil),
    ("12 2022", nil), ("2022-12", nil), ("202212", nil), ("2022-12-31 Anna", nil), ("i dag", nil),
    ("2022-12/31", nil), ("+2022-12-31", nil), ("=TODAY()", nil), ("2022", nil),
    ("1234567890", nil),
  ]

  @Test("alone in its column", arguments: alone)
  func date(text: String, day: String?) {
    let checked = csv("Datum;Konto;Belopp\n\(text);4011;1\n")
    #expect(checked.value?.vouchers.map { "\($0.date)" } == day.map { [$0] })
    #expect(checked.codes == (day == nil ? ["csv.bad-date"] : []))
  }

  /// Dates of a column and the days they are; `nil` where nothing settles them.
  static let columns: [(dates: [String], days: [String]?)] = [
    (["03/04/2022", "31/12/2022"], ["2022-04-03", "2022-12-31"]),
    (["03/04/2022", "12/31/2022"], ["2022-03-04", "2022-12-31"]),
    (["03-04-2022", "13/04/2022"], ["2022-04-03", "2022-04-13"]),
    (["03/04/2022"], nil), (["03/04/2022", "12/12/2022"], nil),
    (["05/05/2022", "06/06/2022"], ["2022-05-05", "2022-06-06"]),
    (["31/12/2022", "12/31/2022"], nil),
    // Points are day first in every language that uses them.
    (["03.04.2022"], ["2022-04-03"]),
    // Two digits: the year first unless another order makes the file span fewer years.
    (["22-12-31", "22-11-15"], ["2022-12-31", "2022-11-15"]),
    (["220131", "220228"], ["2022-01-31", "2022-02-28"]), (["310122", "150122"], nil),
    (["31-12-22", "15-11-22"], nil), (["05/03/22"], nil),
    (
      ["31.12.98", "05.03.99"],
      ["1998-12-31", "1999-03-05"]
    ),
    // Whole numbers are days only alone.
    (["44926", "44927"], ["2022-12-31", "2023-01-01"]), (["44926", "2022-12-31"], nil),
    (["2022-12-31", "20221231", "31 dec 2022"], ["2022-12-31", "2022-12-31", "2022-12-31"]),
  ]

  @Test("the column decides what numbers mean", arguments: columns)
  func column(dates: [String], days: [String]?) {
    let orders = [dates, Array(dates.reversed())]
    for (index, order) in orders.enumerated() {
      let rows = order.map { "\($0);4011;1\n" }.joined()
      let read = csv("Datum;Konto;Belopp\n\(rows)").value?.vouchers.map { "\($0.date)" }
      #expect(read == (index == 0 ? days : days.map { Array($0.reversed()) }), "\(order)")
    }
  }

  @Test("doubt is told once for the file, with both readings")
  func doubt() throws {
    let checked = csv("Datum;Konto;Belopp\n03/04/2022;4011;1\n05/06/2022;4011;1\n")
    #expect(checked.codes == ["csv.ambiguous-date"])
    let told = try #require(checked.diagnostics.first)
    #expect(told.message.contains("all 2 dates could be day/month/year or month/day/year"))
    #expect(told.hint.contains("dateOrder: month-first"))
  }

  @Test(
    "project.yaml settles what the file leaves open",
    arguments: [(order: DateOrder.dayFirst, day: "2022-04-03"), (.monthFirst, "2022-03-04")])
  func stated(order: DateOrder, day: String) {
    let checked = csv(
      "Datum;Konto;Belopp\n03/04/2022;4011;1\n", columns: CSVColumns(dateOrder: order))
    #expect(checked.value?.vouchers.map { "\($0.date)" } == [day])
  }

  @Test("an order that project.yaml states does not bend a day that is not there")
  func statedWrong() {
    let checked = csv(
      "Datum;Konto;Belopp\n31/12/2022;4011;1\n", columns: CSVColumns(dateOrder: .monthFirst))
    #expect(checked.codes == ["csv.bad-date"])
  }

  @Test("each serial number is the day after the one before")
  func serials() {
    // Over the turn of the century and two leap days.
    let numbers = Array(36_000...38_500)
    let rows = numbers.map { "\($0);4011;1\n" }.joined()
    let days = (csv("Datum;Konto;Belopp\n\(rows)").value?.vouchers ?? []).map(\.date)
    #expect(days.count == numbers.count)
    // 36000 is 1998-07-24: 365 + 161 days before 2000-01-01, which is 36526.
    #expect(days.first?.description == "1998-07-24")
    let isUnbroken = zip(days, days.dropFirst()).allSatisfy { $1.dayNumber == $0.dayNumber + 1 }
    #expect(isUnbroken)
  }
}
