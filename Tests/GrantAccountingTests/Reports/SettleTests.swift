import GrantAccounting
import Testing

@Suite("Settlement: the lower of maximum grant and maximum intensity, per recipient")
struct SettleTests {
  let award = Award(
    participant: "rjh", maximumGrant: .kr(402_300), maximumIntensity: .percent(75),
    basis: .notStateAid)

  @Test(
    "the grant follows the costs down, never up",
    arguments: [
      (eligible: 500_000, earned: 375_000, repay: 27_300, binding: .maximumIntensity),
      (eligible: 536_399, earned: 402_299, repay: 1, binding: .maximumIntensity),
      (eligible: 536_400, earned: 402_300, repay: 0, binding: .both),
      // 75 % of 536 401 is 402 300,75: rounded down it is still the maximum.
      (eligible: 536_401, earned: 402_300, repay: 0, binding: .both),
      (eligible: 536_402, earned: 402_300, repay: 0, binding: .maximumGrant),
      (eligible: 600_000, earned: 402_300, repay: 0, binding: .maximumGrant),
      (eligible: 0, earned: 0, repay: 402_300, binding: .maximumIntensity),
      (eligible: -5, earned: 0, repay: 402_300, binding: .maximumIntensity),
    ] as [(eligible: Int64, earned: Int64, repay: Int64, binding: Settlement.Binding)])
  func earned(eligible: Int64, earned: Int64, repay: Int64, binding: Settlement.Binding) {
    let settlement = settle(award, eligible: .kr(eligible), disbursed: .kr(402_300))
    #expect(settlement.earned == .kr(earned))
    #expect(settlement.toRepay == .kr(repay))
    #expect(settlement.toReceive == .zero)
    #expect(settlement.binding == binding)
  }

  @Test("what is earned but not paid out is to be received")
  func toReceive() {
    let settlement = settle(award, eligible: .kr(500_000), disbursed: .kr(201_150))
    #expect(settlement.toReceive == .kr(173_850))
    #expect(settlement.toRepay == .zero)
  }

  @Test("an award of nothing earns nothing")
  func nothing() {
    let none = Award(
      participant: "rjh", maximumGrant: .zero, maximumIntensity: .percent(0), basis: .notStateAid)
    #expect(settle(none, eligible: .kr(100), disbursed: .zero).earned == .zero)
  }

  @Test("three recipients are settled each for itself, never netted")
  func neverNetted() throws {
    // 3 250 000, 200 000 and 100 000 kr at 100 %, paid in full; spent 3 000 000, 210 000, 90 000.
    let cases: [(id: String, grant: Int64, spent: Int64, earned: Int64, repay: Int64)] = [
      ("digg", 3_250_000, 3_000_000, 3_000_000, 250_000),
      ("af", 200_000, 210_000, 200_000, 0), ("scb", 100_000, 90_000, 90_000, 10_000),
    ]
    var sample = try Sample()
    sample.period = period("2022-11-01", "2023-12-31")
    sample.asOf = day("2024-02-01")
    sample.parties = try cases.map { try party($0.id) }
    sample.awards = cases.map {
      Award(
        participant: $0.id, maximumGrant: .kr($0.grant), maximumIntensity: .percent(100),
        basis: .notStateAid)
    }
    for party in cases {
      sample.ledgers[party.id] = [row("2023-05-01", "T1", kr: party.spent)]
      sample.disbursements.append(
        Disbursement(participant: party.id, date: day("2022-12-01"), amount: .kr(party.grant)))
    }
    let report = try sample.report()
    #expect(report.participants.map { $0.settlement?.earned } == cases.map { .kr($0.earned) })
    #expect(report.participants.map { $0.settlement?.toRepay } == cases.map { .kr($0.repay) })
    #expect(report.financing.actual.total(of: .grant) == .kr(3_290_000))
  }
}
