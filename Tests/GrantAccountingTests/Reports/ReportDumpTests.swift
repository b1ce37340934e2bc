import GrantAccounting
import Testing

@Suite("Report dump: every figure with its derivation, one line each")
struct ReportDumpTests {
  private func lines(_ sample: Sample, _ wanted: ReportWanted = .final) throws -> Set<String> {
    Set(try sample.report(wanted).dump().split(separator: "\n").map(String.init))
  }

  @Test("the seed project as budgeted")
  func seed() throws {
    var sample = try Sample()
    sample.ledgers["rjh"] = ComputeReportTests.seedRows
    sample.disbursements = [
      Disbursement(participant: "rjh", date: day("2021-12-20"), amount: .kr(201_150))
    ]
    let expected: Set = [
      "report: final, period 2021-12-01 - 2023-05-31",
      "days: as of 2023-07-01, cut-off 2023-05-31, due not stated, "
        + "project 2021-12-01 - 2023-05-31",
      "rjh ledger complete through: 2023-12-31",
      "rjh personnel 2022: 1 row, 216 000,00 kr -> 216 000",
      "rjh indirect limit: 30,00 % x 324 000 personnel = 97 200; reported 32 400",
      "rjh otherDirect: budget 180 000, in period 180 000, accumulated 180 000, remaining 0, "
        + "used 100,00 %",
      "rjh equipment: budget 0, in period 0, accumulated 0, remaining 0, used -",
      "rjh cost 2021: budget 29 800, in period 29 800, accumulated 29 800",
      "rjh earned: min(402 300 maximum grant, 75,00 % x 536 400 = 402 300) = 402 300, both bind",
      "rjh balance: earned 402 300 - disbursed 201 150: to receive 201 150, to repay 0",
      "rjh financing 2023: planned grant 111 750 + otherFinanciers 0 + own 37 250 = 149 000; "
        + "actual grant 111 750 + otherFinanciers 0 + own 37 250 = 149 000",
      "rjh intensity: planned 75,00 %, actual 75,00 %",
      "rjh reconciliation: ledger 536 400,00 - left out 0,00 + computed indirect 0,00 "
        + "- cut 0,00 + rounding 0,00 = reported 536 400,00",
      "rjh account T5: 32 400,00 kr, indirect by own rule T5", "rjh through 2022-11: 365 800",
      "total cost: budget 536 400, in period 536 400, accumulated 536 400, remaining 0, "
        + "used 100,00 %",
      "findings: 3",
      "note vinnova.limits project: not known: hourlyCost [terms 2021]",
    ]
    #expect(expected.subtracting(try lines(sample)) == [])
  }

  @Test("what was cut, computed and left out")
  func limits() throws {
    var sample = try Sample()
    sample.call.limits.hourlyCost = .kr(800)
    sample.parties[0].bookkeeping.indirectCosts = .shareOfPersonnel(.percent(10))
    sample.parties[0].bookkeeping.hours = [
      YearMonth(year: 2022, month: 1): Hours(hundredths: 300_00)
    ]
    sample.ledgers["rjh"] = [
      row("2022-05-01", "T1", ore: 269_999_60, line: 1), row("2022-05-02", "T5", kr: 9, line: 2),
      row("2023-06-02", "T4", ore: 1_250_50, voucher: "B 7", line: 3),
      row("2022-05-03", "X1", ore: -50, line: 4),
    ]
    let expected: Set = [
      "rjh personnel 2022: 1 row, 269 999,60 kr -> 270 000 -> 240 000 by limit or share",
      "rjh indirect 2022: 0 rows, 0,00 kr -> 0 -> 24 000 by limit or share",
      "rjh hourly limit: min(270 000 cost, 800 x 300,00 h = 240 000) = 240 000",
      "rjh indirect computed: 10,00 % of personnel 240 000, year by year = 24 000",
      "rjh not eligible: 2022-05-02 voucher A 1 account T5, 9,00 kr, indirect costs are computed",
      "rjh not eligible: 2023-06-02 voucher B 7 account T4, 1 250,50 kr, after project",
      "rjh not eligible: cut 30 000 kr, above 800 an hour",
      "rjh account X1: -0,50 kr, unmapped",
      "rjh reconciliation: ledger 271 258,60 - left out 1 259,00 + computed indirect 24 000,00 "
        + "- cut 30 000,00 + rounding 0,40 = reported 264 000,00",
      "error mapping.unmapped-account rjh: account X1 unmapped, -0,50 kr",
      "warning vinnova.eligible-period rjh: outside period 1 250,50 kr in 1 row",
      "warning vinnova.hourly-cost-cap rjh: personnel 270 000 kr above 800 x 300,00 h = 240 000",
      "warning vinnova.indirect-cost-cap rjh: indirect 10,00 % of 240 000 = 24 000 kr, "
        + "booked 9 left out [terms 2021]",
    ]
    #expect(expected.subtracting(try lines(sample)) == [])
  }
}
