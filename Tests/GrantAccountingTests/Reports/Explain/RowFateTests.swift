import Testing

@testable import GrantAccounting

@Suite("Explain: what became of a voucher row")
struct RowFateTests {
  private func fates(_ text: String) throws -> [RowFate] {
    guard case .rows(let fates) = try Sample.limited().explainer().find(text) else { return [] }
    return fates
  }

  @Test(
    "by file and line",
    arguments: [
      (line: 1, fate: RowFate.Fate.reported(.personnel), figure: "cost.rjh.personnel.2022"),
      (2, .leftOut(.indirectCostsComputed), "notEligible.rjh.indirectCostsComputed"),
      (3, .leftOut(.afterProject), "notEligible.rjh.afterProject"),
      (4, .noCost(.financing), "account.rjh.T7"),
      (5, .leftOut(.unmappedAccount), "notEligible.rjh.unmappedAccount"),
      (7, .reported(.indirect), "cost.digg.indirect.2023"),
      (8, .leftOut(.account(testRules[5])), "notEligible.digg.account"),
      (9, .leftOut(.undecidedAccount(testRules[7])), "notEligible.digg.undecidedAccount"),
    ])
  func fate(line: Int, fate: RowFate.Fate, figure: String) throws {
    let found = try fates("ledger.se:\(line)")
    #expect(found.map(\.fate) == [fate])
    #expect(found.first?.figure?.path == figure)
    // The figure named holds the row.
    let explainer = try Sample.limited().explainer()
    let derivation = try #require(found.first?.figure.flatMap(explainer.derivation))
    #expect(derivation.allRows.map(\.location.line).contains(line))
  }

  @Test(
    "by voucher, however it is written",
    arguments: ["voucher A 104", "Ver a104", "A 104", "ver A-0104"])
  func voucher(text: String) throws {
    #expect(try fates(text).map(\.row.location.line) == [1])
  }

  @Test("one voucher may hold rows of several parties")
  func parties() throws {
    #expect(
      try fates("voucher A 1").map(\.party) == ["rjh", "rjh", "rjh"]
        + Array(repeating: "digg", count: 4))
  }

  @Test("a row after the days of the report is said to be later")
  func later() throws {
    var sample = try Sample.limited()
    sample.asOf = day("2022-05-02")
    let explainer = try sample.explainer()
    guard case .rows(let rows) = explainer.find("ledger.se:5") else {
      Issue.record("no row")
      return
    }
    #expect(rows.map(\.fate) == [.later])
    #expect(rows[0].figure == nil)
  }

  @Test("the rule that left a row out, and the account's rule")
  func rules() throws {
    let late = try #require(try fates("voucher B 7").first)
    #expect(late.rule?.id == "vinnova.eligible-period")
    #expect(late.accountRule == testRules[3])
    #expect(late.isOwnRule)
  }

  @Test("no such voucher", arguments: ["voucher Z 9", "voucher", "ledger.se:999", "other.se:1"])
  func unknown(text: String) throws {
    #expect(try Sample.limited().explainer().find(text) == .nothing)
  }
}
