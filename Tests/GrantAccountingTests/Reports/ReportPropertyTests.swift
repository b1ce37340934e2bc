import GrantAccounting
import Testing

@Suite("Financial report: what holds for any ledger")
struct ReportPropertyTests {
  /// Rows before, in and after the project; every kind of account; credits among the costs.
  static func randomSample(_ seed: UInt64) throws -> Sample {
    var random = SeededGenerator(seed: seed)
    var sample = try Sample()
    sample.parties = [try party("a", budget: seedBudget()), try party("b")]
    sample.awards = [
      Award(
        participant: "a", maximumGrant: .kr(.random(in: 0...500_000, using: &random)),
        maximumIntensity: Share(basisPoints: .random(in: 0...10_000, using: &random)),
        basis: .notStateAid)
    ]
    sample.schedule = [
      scheduled(1, "2021-12-01", "2022-06-30"), scheduled(2, "2022-07-01", "2022-11-15"),
      scheduled(3, "2022-11-16", "2023-05-31"),
    ]
    for index in sample.parties.indices {
      if Bool.random(using: &random) {
        sample.parties[index].bookkeeping.indirectCosts = .shareOfPersonnel(
          Share(basisPoints: .random(in: 0...4_000, using: &random)))
      }
      if Bool.random(using: &random) {
        sample.call.limits.hourlyCost = .kr(800)
        sample.parties[index].bookkeeping.hours = randomHours(&random)
      }
      sample.parties[index].bookkeeping.otherFinancing = [
        DatedAmount(
          date: randomDay(&random), amount: Money(ore: .random(in: 0...9_999_99, using: &random)))
      ]
      sample.ledgers[sample.parties[index].id] = (1...60).map { line in
        row(
          randomDay(&random).description, "T\(Int.random(in: 0...8, using: &random))",
          ore: .random(in: -2_000_000...10_000_000, using: &random),
          voucher: "A \(Int.random(in: 1...9, using: &random))", line: line)
      }
    }
    return sample
  }

  private static func scheduled(_ number: Int, _ from: String, _ to: String) -> ScheduledReport {
    ScheduledReport(kind: .interim(number: number), period: period(from, to), due: nil)
  }

  private static func randomDay(_ random: inout SeededGenerator) -> CalendarDate {
    let month = YearMonth(
      year: .random(in: 2021...2023, using: &random), month: .random(in: 1...12, using: &random))
    return CalendarDate(
      year: month.year, month: month.month, day: .random(in: 1...28, using: &random))
      ?? day("2022-01-01")
  }

  private static func randomHours(_ random: inout SeededGenerator) -> [YearMonth: Hours] {
    var hours: [YearMonth: Hours] = [:]
    for month in 1...12 where Bool.random(using: &random) {
      hours[YearMonth(year: 2022, month: month)] = Hours(
        hundredths: .random(in: 0...160_00, using: &random))
    }
    return hours
  }

  @Test("the order of the rows does not show", arguments: 1...25 as ClosedRange<UInt64>)
  func orderIsIrrelevant(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var sample = try Self.randomSample(seed)
    let report = try sample.report()
    sample.ledgers = sample.ledgers.mapValues { $0.shuffled(using: &random) }
    let shuffled = try sample.report()
    #expect(shuffled == report)
    #expect(shuffled.dump() == report.dump())
  }

  @Test(
    "periods of successive reports add up to the accumulated cost",
    arguments: 1...25 as ClosedRange<UInt64>)
  func periodsAddUp(seed: UInt64) throws {
    let sample = try Self.randomSample(seed)
    let reports = try (1...3).map { try sample.report(.interim(number: $0)) }
    for index in sample.parties.indices {
      let parts = reports.map { $0.participants[index].costs }
      #expect(CostTable.sum(parts.map(\.inPeriod)) == parts[2].accumulated)
      #expect(parts[1].accumulated.subtracting(parts[1].inPeriod) == parts[0].accumulated)
    }
    let final = try sample.report(.final)
    #expect(final.total.accumulated == reports[2].total.accumulated)
    #expect(final.total.inPeriod == final.total.accumulated)
  }

  @Test("a limit never adds cost over the project", arguments: 1...25 as ClosedRange<UInt64>)
  func limitsOnlyCut(seed: UInt64) throws {
    var sample = try Self.randomSample(seed)
    for index in sample.parties.indices {
      sample.parties[index].bookkeeping.indirectCosts = .booked
    }
    for part in try sample.report().participants {
      for category in CostCategory.allCases {
        let reported = part.costs.accumulated.total(of: category)
        #expect(reported <= part.derivation.rounded.total(of: category))
      }
      #expect(part.reconciliation.cut >= .zero)
    }
  }

  @Test("the earned grant never falls as costs rise, and stays between 0 and the maximum")
  func earnedIsMonotone() {
    var random = SeededGenerator(seed: 7)
    for _ in 1...200 {
      let award = Award(
        participant: "a", maximumGrant: .kr(.random(in: 0...1_000_000, using: &random)),
        maximumIntensity: Share(basisPoints: .random(in: 0...10_000, using: &random)),
        basis: .notStateAid)
      let low = Money.kr(.random(in: -1_000...2_000_000, using: &random))
      let high = low + .kr(.random(in: 0...10, using: &random))
      let earned = [low, high].map { settle(award, eligible: $0, disbursed: .zero).earned }
      #expect(.zero <= earned[0] && earned[0] <= earned[1] && earned[1] <= award.maximumGrant)
    }
  }
}
