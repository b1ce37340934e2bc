@testable import GrantAccounting
import Testing

@Suite("Invariants: a report with a wrong figure is found out")
struct InvariantTests {
  private func sound() throws -> FinancialReport {
    var sample = try Sample()
    sample.ledgers["rjh"] = ComputeReportTests.seedRows
    return try sample.report()
  }

  @Test("a total that is not the sum of the parties")
  func total() throws {
    let report = try sound()
    var wrong = report.total.accumulated
    wrong[.equipment, 2022] += .kr(1)
    let broken = FinancialReport(
      kind: report.kind, asOf: report.asOf, period: report.period, cutOff: report.cutOff,
      due: nil, projectPeriod: report.projectPeriod, years: report.years, limits: report.limits,
      participants: report.participants,
      total: CostOutcome(
        budget: report.total.budget, accumulated: wrong, inPeriod: report.total.inPeriod),
      financing: report.financing, findings: report.findings)
    #expect(
      broken.checkInvariants() == [
        "report: total cost: 53640100 öre, expected 53640000 öre, cell by cell"
      ])
  }

  @Test("a krona moved between two years of one party")
  func moved() throws {
    let report = try sound()
    let part = report.participants[0]
    var wrong = part.costs.accumulated
    wrong[.otherDirect, 2021] += .kr(1)
    wrong[.otherDirect, 2022] -= .kr(1)
    let broken = report.replacing(part, accumulated: wrong).checkInvariants()
    #expect(broken.contains { $0.hasPrefix("rjh: financing 2021") })
    #expect(broken.contains { $0.hasPrefix("rjh: otherDirect 2021") })
  }

  @Test("an entry counted that is not in the sums")
  func entry() throws {
    let report = try sound()
    let part = report.participants[0]
    let broken = report.replacing(part, entries: Array(part.entries.dropLast())).checkInvariants()
    #expect(broken.contains { $0.hasPrefix("rjh: entries") })
  }
}

extension FinancialReport {
  fileprivate func replacing(
    _ part: ParticipantReport, accumulated: CostTable? = nil, entries: [ReportedEntry]? = nil
  ) -> FinancialReport {
    let costs = CostOutcome(
      budget: part.costs.budget, accumulated: accumulated ?? part.costs.accumulated,
      inPeriod: part.costs.inPeriod)
    let changed = ParticipantReport(
      participant: part.participant, costs: costs, settlement: part.settlement,
      financing: part.financing, ownIncludingNotEligible: part.ownIncludingNotEligible,
      entries: entries ?? part.entries, notEligible: part.notEligible,
      derivation: part.derivation, reconciliation: part.reconciliation, accounts: part.accounts,
      byMonth: part.byMonth, ledgerCompleteThrough: part.ledgerCompleteThrough, ledgerDoubts: [])
    return FinancialReport(
      kind: kind, asOf: asOf, period: period, cutOff: cutOff, due: due,
      projectPeriod: projectPeriod, years: years, limits: limits, participants: [changed],
      total: costs,
      financing: financing, findings: findings)
  }
}
