import Testing

@testable import GrantAccounting

extension Sample {
  func explainer(_ wanted: ReportWanted = .final) throws -> Explainer {
    Explainer(
      try report(wanted), of: try project,
      ledgers: ledgers.mapValues {
        ProjectLedger(transactions: $0, completeThrough: completeThrough)
      })
  }

  /// Two parties, limits that bind, computed indirect costs, rows left out and other financiers.
  static func limited() throws -> Sample {
    var sample = try Sample()
    sample.parties = [try party("rjh", budget: seedBudget()), try party("digg")]
    sample.awards.append(
      Award(
        participant: "digg", maximumGrant: .kr(50_000), maximumIntensity: .percent(50),
        basis: .notStateAid))
    sample.call.limits.hourlyCost = .kr(800)
    sample.parties[0].bookkeeping.hours = [
      YearMonth(year: 2022, month: 1): Hours(hundredths: 300_00)
    ]
    sample.parties[0].bookkeeping.indirectCosts = .shareOfPersonnel(.percent(10))
    sample.parties[1].bookkeeping.otherFinancing = [
      DatedAmount(date: day("2022-03-01"), amount: Money(ore: 1_000_40))
    ]
    sample.ledgers["rjh"] = [
      row("2022-05-01", "T1", ore: 269_999_60, voucher: "A 104", line: 1),
      row("2022-05-02", "T5", kr: 9, line: 2),
      row("2023-06-02", "T4", ore: 1_250_50, voucher: "B 7", line: 3),
      row("2022-05-03", "T7", kr: -5_000, line: 4), row("2022-05-04", "X1", ore: -50, line: 5),
    ]
    sample.ledgers["digg"] = [
      row("2022-06-01", "T1", kr: 10_000, line: 6), row("2023-02-01", "T5", kr: 9_000, line: 7),
      row("2022-07-01", "T6", kr: 700, line: 8), row("2022-07-02", "T8", kr: 40, line: 9),
    ]
    sample.disbursements = [
      Disbursement(participant: "rjh", date: day("2021-12-20"), amount: .kr(402_300)),
      Disbursement(participant: "digg", date: day("2022-12-20"), amount: .kr(5_000)),
    ]
    return sample
  }
}

extension Derivation {
  /// Every voucher row below, as often as it stands there.
  var allRows: [Transaction] { rows + parts.flatMap(\.allRows) }
}
