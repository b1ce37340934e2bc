import GrantAccounting
import Testing

@Suite("Financing: grant, other financiers and own add up to the eligible cost of each year")
struct FinanceTests {
  @Test("the grant of a year is what the year earned, until the maximum is used up")
  func byYear() throws {
    var sample = try Sample()
    sample.ledgers["rjh"] = [
      row("2021-12-31", "T4", kr: 100_000, line: 1), row("2022-12-31", "T4", kr: 400_000, line: 2),
      row("2023-05-31", "T4", kr: 100_000, line: 3),
    ]
    let part = try sample.report().participants[0]
    let actual = part.financing.actual
    // Earned so far: 75 000, 375 000, then the maximum 402 300.
    #expect(
      [2021, 2022, 2023].map { actual[.grant, $0] } == [.kr(75_000), .kr(300_000), .kr(27_300)])
    #expect(
      [2021, 2022, 2023].map { actual[.own, $0] } == [.kr(25_000), .kr(100_000), .kr(72_700)])
    #expect(actual.total(of: .own) == .kr(197_700))
    #expect(part.financing.actualIntensity == Share(basisPoints: 67_05))
  }

  @Test("half a krona that one year earns waits for the next")
  func oddKronor() throws {
    var sample = try Sample()
    sample.ledgers["rjh"] = [
      row("2021-12-31", "T4", kr: 1, line: 1), row("2022-12-31", "T4", kr: 1, line: 2),
      row("2023-01-31", "T4", kr: 2, line: 3),
    ]
    let actual = try sample.report().participants[0].financing.actual
    // Earned so far: 0,75 -> 0; 1,5 -> 1; 3.
    #expect([2021, 2022, 2023].map { actual[.grant, $0] } == [.zero, .kr(1), .kr(2)])
  }

  @Test("a final report counts other financiers through the as-of date, in a year of the project")
  func others() throws {
    var sample = try Sample()
    sample.parties[0].bookkeeping.otherFinancing = [
      DatedAmount(date: day("2021-01-15"), amount: .kr(1)),
      DatedAmount(date: day("2022-05-01"), amount: Money(ore: 10_50)),
      DatedAmount(date: day("2023-06-30"), amount: .kr(100)),
      DatedAmount(date: day("2023-07-02"), amount: .kr(1_000)),
    ]
    sample.ledgers["rjh"] = [row("2022-05-31", "T4", kr: 1_000)]
    let actual = try sample.report().participants[0].financing.actual
    #expect(
      [2021, 2022, 2023].map { actual[.otherFinanciers, $0] } == [.kr(1), .kr(11), .kr(100)])
    #expect(actual.total(of: .own) == .kr(250 - 112))
    let interim = try sample.report(.interim(number: nil)).participants[0].financing.actual
    #expect(interim.total(of: .otherFinanciers) == .kr(12))
  }

  @Test("payments after the as-of date are not counted")
  func disbursements() throws {
    var sample = try Sample()
    sample.disbursements = [
      Disbursement(participant: "rjh", date: day("2021-12-20"), amount: .kr(201_150)),
      Disbursement(participant: "rjh", date: day("2023-07-01"), amount: .kr(1)),
      Disbursement(participant: "rjh", date: day("2023-07-02"), amount: .kr(40_000)),
    ]
    #expect(try sample.report().participants[0].settlement?.disbursed == .kr(201_151))
  }

  @Test("a party without a grant finances its costs itself")
  func noAward() throws {
    var sample = try Sample()
    sample.awards = []
    sample.ledgers["rjh"] = [row("2022-05-31", "T4", kr: 1_000)]
    let part = try sample.report().participants[0]
    #expect(part.settlement == nil)
    #expect(part.financing.actual.total(of: .own) == .kr(1_000))
  }
}
