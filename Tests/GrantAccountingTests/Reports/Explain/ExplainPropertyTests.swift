import Testing

@testable import GrantAccounting

@Suite("Explain: every figure follows from its parts, down to the rows")
struct ExplainPropertyTests {
  /// Each listed figure has a derivation with the report's own value, and every step holds.
  private func expectSound(
    _ explainer: Explainer, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) {
    let figures = explainer.figures
    #expect(Set(figures).count == figures.count, sourceLocation: sourceLocation)
    for figure in figures {
      let derivation = explainer.derivation(of: figure)
      #expect(derivation != nil, "\(figure.path)", sourceLocation: sourceLocation)
      #expect(
        derivation?.value == explainer.report.value(of: figure), "\(figure.path)",
        sourceLocation: sourceLocation)
      #expect(
        derivation?.checkSteps() == [], "\(figure.path)", sourceLocation: sourceLocation)
    }
  }

  @Test(
    "any ledger: final report and an interim report",
    arguments: 1...15 as ClosedRange<UInt64>)
  func random(seed: UInt64) throws {
    let sample = try ReportPropertyTests.randomSample(seed)
    expectSound(try sample.explainer())
    expectSound(try sample.explainer(.interim(number: Int(seed % 3) + 1)))
  }

  @Test(
    "reports drawn early, so that there is a forecast", arguments: ["2022-02-20", "2022-10-10"])
  func forecast(asOf: String) throws {
    for seed in 1...4 as ClosedRange<UInt64> {
      var sample = try ReportPropertyTests.randomSample(seed)
      sample.asOf = day(asOf)
      let explainer = try sample.explainer(.interim(number: 2))
      #expect(explainer.report.value(of: FigureName(.expectedCost)) != nil)
      expectSound(explainer)
    }
  }

  @Test("a party under limits, one without a decision, and a project of one party")
  func variants() throws {
    var sample = try Sample.limited()
    expectSound(try sample.explainer())
    sample.hasDecision = false
    expectSound(try sample.explainer())
    var one = try Sample()
    one.ledgers["rjh"] = ComputeReportTests.seedRows
    expectSound(try one.explainer())
    one.ledgers = [:]
    expectSound(try one.explainer())
  }

  @Test("the rows below the cost are the rows counted", arguments: 1...25 as ClosedRange<UInt64>)
  func rowsOfCost(seed: UInt64) throws {
    let explainer = try ReportPropertyTests.randomSample(seed).explainer()
    for part in explainer.report.participants {
      let cost = try #require(
        explainer.derivation(of: FigureName(.cost, of: part.participant.id)))
      #expect(Set(cost.allRows) == Set(part.entries.map(\.transaction)))
    }
  }

  @Test("rows and adjustments add up to what is reported", arguments: 1...25 as ClosedRange<UInt64>)
  func leavesAddUp(seed: UInt64) throws {
    let explainer = try ReportPropertyTests.randomSample(seed).explainer()
    for part in explainer.report.participants {
      let id = part.participant.id
      func rows(_ kind: FigureKind) throws -> [Transaction] {
        try #require(explainer.derivation(of: FigureName(kind, of: id))).allRows
      }
      func amount(_ kind: FigureKind) -> Money {
        explainer.report.value(of: FigureName(kind, of: id))?.amount ?? .kr(-1)
      }
      let booked = try rows(.ledger)
      let leftOut = try rows(.leftOut)
      #expect(Set(booked).count == booked.count && Set(leftOut).isSubset(of: booked))
      let counted = booked.map(\.amount).sum() - leftOut.map(\.amount).sum()
      #expect(
        counted + amount(.computedIndirect) - amount(.cut) + amount(.rounding) == amount(.cost))
    }
  }

  @Test(
    "a cut that no step explains is found out, in any category", arguments: CostCategory.allCases)
  func unexplainedCut(category: CostCategory) throws {
    var sample = try Sample()
    sample.ledgers["rjh"] =
      ComputeReportTests.seedRows + [
        row("2022-02-01", "T2", kr: 700, line: 10), row("2022-02-01", "T3", kr: 800, line: 11),
      ]
    let sound = try sample.explainer()
    let report = sound.report.cutting(.kr(100), from: category)
    let wrong = Explainer(report, of: try sample.project, ledgers: [:])
    let cost = FigureName(.cost, category: category, year: 2022)
    #expect(sound.derivation(of: cost)?.checkSteps() == [])
    let broken = try #require(wrong.derivation(of: cost)).checkSteps()
    #expect(broken.contains { $0.hasPrefix("cost.rjh.\(category.rawValue).2022") })
  }
}

extension FinancialReport {
  /// The report as a new limit would make it that nobody explains.
  fileprivate func cutting(_ amount: Money, from category: CostCategory) -> FinancialReport {
    let part = participants[0]
    var accumulated = part.costs.accumulated
    accumulated[category, 2022] -= amount
    let costs = CostOutcome(
      budget: part.costs.budget, accumulated: accumulated, inPeriod: accumulated)
    let changed = ParticipantReport(
      participant: part.participant, costs: costs, settlement: part.settlement,
      financing: part.financing, ownIncludingNotEligible: part.ownIncludingNotEligible,
      entries: part.entries, notEligible: part.notEligible, derivation: part.derivation,
      reconciliation: part.reconciliation, accounts: part.accounts, byMonth: part.byMonth,
      ledgerCompleteThrough: part.ledgerCompleteThrough, ledgerDoubts: [])
    return FinancialReport(
      kind: kind, asOf: asOf, period: period, cutOff: cutOff, due: due,
      projectPeriod: projectPeriod, years: years, limits: limits, participants: [changed],
      total: costs,
      financing: financing, findings: findings)
  }
}
