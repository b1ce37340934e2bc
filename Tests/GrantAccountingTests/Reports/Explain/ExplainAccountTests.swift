import Testing

@testable import GrantAccounting

@Suite("Explain: accounts, however many and by however many rules")
struct ExplainAccountTests {
  /// Premises of cost centre 12 are a cost, the rest of the account is not; its financing is none.
  private func explainer() throws -> Explainer {
    var sample = try Sample()
    sample.parties[0].bookkeeping.ownRules = [
      AccountRule(
        first: "T4", last: "T4", filter: DimensionFilter(dimension: 1, codes: ["12"]),
        treatment: .cost(.otherDirect)),
      AccountRule(
        first: "T4", last: "T4", filter: DimensionFilter(dimension: 1, codes: ["77"]),
        treatment: .financing),
      AccountRule(first: "T4", last: "T4", treatment: .notEligible),
    ]
    func row(_ code: String?, kr: Int64, line: Int) -> Transaction {
      GrantAccountingTests.row(
        "2022-03-01", "T4", ore: kr * 100,
        objects: code.map { [DimensionObject(dimension: 1, code: $0)] } ?? [], line: line)
    }
    sample.ledgers["rjh"] = [
      row("12", kr: 700, line: 1), row(nil, kr: 40, line: 2), row("77", kr: -5, line: 3),
    ]
    return try sample.explainer()
  }

  @Test("an account that three rules decide about is one figure, and adds up")
  func severalRules() throws {
    let explainer = try explainer()
    #expect(explainer.report.participants[0].uses(of: "T4").count == 3)
    #expect(explainer.figures.map(\.path).filter { $0.hasPrefix("account") } == ["account.T4"])
    // 700 + 40 - 5; in the ledger's cost rows 700 + 40.
    let account = FigureName(.account, account: "T4")
    #expect(explainer.report.value(of: account) == .amount(.kr(735)))
    #expect(explainer.report.value(of: FigureName(.ledger)) == .amount(.kr(740)))
    for figure in explainer.figures {
      let derivation = try #require(explainer.derivation(of: figure))
      #expect(derivation.checkSteps() == [], "\(figure.path)")
    }
  }

  @Test(
    "one of 2 000 accounts is found in at most 11 looks, as 2 to the 11th is 2 048",
    arguments: [0, 1, 999, 1_000, 1_999, 2_000])
  func looks(wanted: Int) {
    var looks = 0
    let found = Array(0..<2_000).partitionPoint {
      looks += 1
      return $0 >= wanted
    }
    #expect(found == wanted)
    #expect(looks <= 11)
  }

  @Test("an account without money has no use")
  func none() throws {
    let part = try explainer().report.participants[0]
    #expect(part.uses(of: "T3").isEmpty && part.uses(of: "T5").isEmpty && part.uses(of: "").isEmpty)
  }
}
