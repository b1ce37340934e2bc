import GrantAccounting
import Testing

@Suite("Budget versions: the latest change approved by the as-of date is in force")
struct BudgetVersionTests {
  /// 20 000 kr moved from personnel to travel on 2022-09-15, and 30 000 more on 2023-01-10.
  private func sample() throws -> Sample {
    var sample = try Sample()
    sample.call.limits.budgetDeviation = .percent(10)
    sample.parties[0].budgetChanges = [
      moving(.kr(20_000), "2022-09-15"), moving(.kr(50_000), "2023-01-10"),
    ]
    sample.ledgers["rjh"] = [row("2022-08-01", "T4", kr: 215_000)]
    return sample
  }

  private func moving(_ amount: Money, _ approved: String) -> BudgetChange {
    var budget = seedBudget()
    budget.costs[.personnel, 2022] -= amount
    budget.costs[.otherDirect, 2022] += amount
    return BudgetChange(approved: day(approved), reference: approved, budget: budget)
  }

  /// Other direct costs: 180 000 in the application, so 10 % above are 198 000, then 220 000 and
  /// 253 000; 215 000 are spent.
  @Test(
    "organisation.budget-deviation holds the outcome against the budget in force",
    arguments: [
      (asOf: "2022-09-14", other: 180_000, personnel: 324_000, found: 1),
      (asOf: "2022-09-15", other: 200_000, personnel: 304_000, found: 0),
      (asOf: "2023-01-09", other: 200_000, personnel: 304_000, found: 0),
      (asOf: "2023-01-10", other: 230_000, personnel: 274_000, found: 0),
    ] as [(asOf: String, other: Int64, personnel: Int64, found: Int)])
  func inForce(asOf: String, other: Int64, personnel: Int64, found: Int) throws {
    var sample = try sample()
    sample.asOf = day(asOf)
    let report = try sample.report(.interim(number: nil))
    let budget = report.participants[0].costs.budget
    #expect(budget.total(of: .otherDirect) == .kr(other))
    #expect(budget.total(of: .personnel) == .kr(personnel))
    #expect(report.total.budget.total == .kr(536_400))
    #expect(report.financing.planned.total(of: .grant) == .kr(402_300))
    #expect(report.findings.count { $0.rule == "organisation.budget-deviation" } == found)
  }

  @Test("each change follows on the one before it")
  func order() throws {
    let party = try sample().parties[0]
    #expect(party.budget(beforeChange: 0) == seedBudget())
    #expect(party.budget(beforeChange: 1) == party.budgetChanges[0].budget)
    #expect(party.latestBudget == party.budgetChanges[1].budget)
  }
}
