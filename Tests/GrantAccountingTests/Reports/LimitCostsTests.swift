import GrantAccounting
import Testing

@Suite("Limits: indirect costs under a share of personnel, over the project so far")
struct LimitCostsTests {
  @Test(
    "indirect costs at most 30 % of personnel",
    arguments: [
      (booked: 97_199, reported: 97_199), (booked: 97_200, reported: 97_200),
      (booked: 97_201, reported: 97_200), (booked: 100_000, reported: 97_200),
    ] as [(booked: Int64, reported: Int64)])
  func indirectCap(booked: Int64, reported: Int64) throws {
    var sample = try Sample()
    sample.ledgers["rjh"] = [
      row("2022-05-01", "T1", kr: 324_000, line: 1), row("2022-05-01", "T5", kr: booked, line: 2),
    ]
    let part = try sample.report().participants[0]
    #expect(part.costs.accumulated.total(of: .indirect) == .kr(reported))
    #expect(part.reconciliation.cut == .kr(booked - reported))
    let cut = part.notEligible.first { $0.reason == .aboveIndirectCosts(limit: .percent(30)) }
    #expect(cut?.amount == (booked > reported ? .kr(booked - reported) : nil))
  }

  @Test("a credit that lowers personnel lowers what was allowed on it, year by year")
  func credit() throws {
    var sample = try Sample()
    sample.ledgers["rjh"] = [
      row("2021-12-31", "T1", kr: 10_000, line: 1), row("2021-12-31", "T5", kr: 3_000, line: 2),
      row("2022-01-31", "T1", kr: -4_000, line: 3), row("2023-01-31", "T1", kr: 1_000, line: 4),
    ]
    let costs = try sample.report().participants[0].costs.accumulated
    // Ceilings so far: 3 000, 1 800, 2 100; booked so far: 3 000 throughout.
    #expect(costs[.indirect, 2021] == .kr(3_000))
    #expect(costs[.indirect, 2022] == .kr(-1_200))
    #expect(costs[.indirect, 2023] == .kr(300))
  }

  @Test("a computed share is taken year by year, booked indirect costs are left out")
  func computedShare() throws {
    var sample = try Sample()
    sample.parties[0].bookkeeping.indirectCosts = .shareOfPersonnel(.percent(10))
    sample.ledgers["rjh"] = [
      row("2021-12-31", "T1", kr: 18_005, line: 1), row("2022-12-31", "T1", kr: 216_004, line: 2),
      row("2023-01-31", "T1", kr: 90_000, line: 3), row("2022-02-01", "T5", kr: 777, line: 4),
    ]
    let part = try sample.report().participants[0]
    // 1 800,5 -> 1 801; 21 600,4 -> 21 600.
    #expect(part.costs.accumulated[.indirect, 2021] == .kr(1_801))
    #expect(part.costs.accumulated[.indirect, 2022] == .kr(21_600))
    #expect(part.costs.accumulated[.indirect, 2023] == .kr(9_000))
    #expect(part.reconciliation.computedIndirect == .kr(32_401))
    #expect(part.reconciliation.cut == .zero)
    #expect(part.notEligible.map(\.reason) == [.indirectCostsComputed])
    // The booked 777 kr are replaced, so they are nobody's extra cost.
    #expect(part.ownIncludingNotEligible == part.financing.actual.total(of: .own))
  }

  @Test("a computed share above the limit is cut to it")
  func computedAboveLimit() throws {
    var sample = try Sample()
    sample.call.limits.indirectCosts = .percent(10)  // the call goes before the terms' 30 %
    sample.parties[0].bookkeeping.indirectCosts = .shareOfPersonnel(.percent(25))
    sample.ledgers["rjh"] = [row("2022-12-31", "T1", kr: 100_000)]
    let part = try sample.report().participants[0]
    #expect(part.costs.accumulated.total(of: .indirect) == .kr(10_000))
    #expect(part.reconciliation.computedIndirect == .kr(25_000))
    #expect(part.reconciliation.cut == .kr(15_000))
    // Nothing was booked, so the cut is no real cost either.
    #expect(part.ownIncludingNotEligible == part.financing.actual.total(of: .own))
  }

  @Test("a share at the limit is never rounded past it, nor is the odd krona called a cut")
  func shareAtLimit() throws {
    var sample = try Sample()
    sample.parties[0].bookkeeping.indirectCosts = .shareOfPersonnel(.percent(30))
    sample.ledgers["rjh"] = [
      row("2021-12-31", "T1", kr: 5, line: 1), row("2022-12-31", "T1", kr: 5, line: 2),
    ]
    let part = try sample.report().participants[0]
    #expect(part.costs.accumulated.total(of: .indirect) == .kr(3))
    #expect(part.reconciliation.cut == .zero)
  }

  @Test(
    "a ceiling is rounded down and is never below zero",
    arguments: [
      (personnel: 105, booked: 40, reported: 31),  // 30 % is 31,50
      (personnel: -100, booked: 10, reported: 0), (personnel: -100, booked: -10, reported: -10),
    ] as [(personnel: Int64, booked: Int64, reported: Int64)])
  func ceiling(personnel: Int64, booked: Int64, reported: Int64) throws {
    var sample = try Sample()
    sample.ledgers["rjh"] = [
      row("2022-05-01", "T1", kr: personnel, line: 1), row("2022-05-01", "T5", kr: booked, line: 2),
    ]
    #expect(try sample.report().total.accumulated.total(of: .indirect) == .kr(reported))
  }

  @Test("a call that does not pay indirect costs pays no computed share either")
  func shareNotAllowed() throws {
    var sample = try Sample()
    sample.call.allowedCategories = [.personnel]
    sample.parties[0].bookkeeping.indirectCosts = .shareOfPersonnel(.percent(10))
    sample.ledgers["rjh"] = [
      row("2022-05-01", "T1", kr: 1_000, line: 1), row("2022-05-01", "T5", kr: 50, line: 2),
    ]
    let part = try sample.report().participants[0]
    #expect(part.costs.accumulated.total(of: .indirect) == .zero)
    #expect(part.notEligible.map(\.reason) == [.categoryNotAllowed(.indirect)])
  }

  @Test("without a known limit, booked indirect costs stand")
  func noLimitKnown() throws {
    var sample = try Sample()
    sample.terms = "2015"
    sample.ledgers["rjh"] = [
      row("2022-12-31", "T1", kr: 100, line: 1), row("2022-12-31", "T5", kr: 500, line: 2),
    ]
    #expect(try sample.report().total.accumulated.total(of: .indirect) == .kr(500))
  }
}
