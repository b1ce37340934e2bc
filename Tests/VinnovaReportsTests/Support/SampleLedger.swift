import GrantAccounting
import Typesetting

@testable import VinnovaReports

extension Sample {
  static func row(
    _ day: String, _ account: String, _ ore: Int64, voucher: String = "A 1", text: String = "Row"
  ) -> Transaction {
    Transaction(
      voucher: voucher, date: date(day), account: account, accountName: "Account \(account)",
      amount: Money(ore: ore), text: text, location: SourceLocation(file: "ledger.se", line: 1))
  }

  /// Eligible through 2022-11-30: personnel 18 000 and 200 000,40; other direct 120 000.
  ///
  /// Left out: consultants 40 000, which the call does not fund.
  static let rows = [
    row("2021-12-15", "4010", 18_000_00, voucher: "A 1", text: "Lön"),
    row("2022-03-01", "5510", 120_000_00, voucher: "A 2", text: "Membership"),
    row("2022-05-01", "7551", 40_000_00, voucher: "A 3", text: "Consultant"),
    row("2022-06-30", "4010", 200_000_40, voucher: "A 4", text: "Salary"),
  ]

  static func ledger(_ rows: [Transaction] = rows) -> ProjectLedger {
    ProjectLedger(transactions: rows, completeThrough: date("2022-11-30"))
  }

  static func report(
    _ project: GrantProject = project(), ledgers: [String: ProjectLedger] = ["rjh": ledger()],
    _ scheduled: ScheduledReport = interim, asOf: String = "2022-12-15"
  ) -> FinancialReport {
    computeReport(of: project, ledgers: ledgers, report: scheduled, asOf: date(asOf))
  }

  static func document(
    _ project: GrantProject = project(), ledgers: [String: ProjectLedger] = ["rjh": ledger()],
    _ scheduled: ScheduledReport = interim, asOf: String = "2022-12-15",
    in language: ReportLanguage = .swedish
  ) -> Document {
    composeFinancialReport(
      report(project, ledgers: ledgers, scheduled, asOf: asOf), of: project, in: language,
      sourceFingerprint: String(repeating: "ab", count: 32))
  }
}
