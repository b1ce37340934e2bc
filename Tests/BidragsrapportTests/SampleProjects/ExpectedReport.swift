import Bidragsrapport
import Foundation
import GrantAccounting
import TestSupport
import Testing

/// What a sample project's report must come to, added up from its ledgers outside the program.
struct ExpectedReport: Sendable, CustomTestStringConvertible {
  let name: String
  let wanted: ReportWanted
  let asOf: String
  let parties: [ExpectedParty]

  var testDescription: String { name }
}

/// Amounts in whole kronor; lists hold one amount a calendar year.
struct ExpectedParty: Sendable {
  let id: String
  let costs: [CostCategory: [Int64]]
  let inPeriod: [CostCategory: Int64]
  let grant: [Int64]
  let otherFinanciers: [Int64]
  let own: [Int64]
  let settlement: ExpectedSettlement
  let reconciliation: ExpectedReconciliation
  /// Number of rows counted.
  let entries: Int
  /// `2022-09-14 7551 2450000 categoryNotAllowed`, or `cut 2616600 aboveHourlyCost`; in öre.
  let notEligible: [String]
}

/// In whole kronor.
struct ExpectedSettlement: Sendable {
  let intensityAmount: Int64
  let earned: Int64
  let binding: Settlement.Binding
  let disbursed: Int64
  let toReceive: Int64
  let toRepay: Int64
}

/// In öre.
struct ExpectedReconciliation: Equatable, Sendable {
  let ledger: Int64
  let leftOut: Int64
  let computedIndirect: Int64
  let cut: Int64
  let rounding: Int64
  let reported: Int64
}

/// Loads the sample project `name` and computes the report that `expected` describes.
func computeSample(_ name: String, _ expected: ExpectedReport) throws -> FinancialReport {
  let loaded = loadProject(at: fixtures.appending(path: "Projects/\(name)"))
  #expect(loaded.diagnostics.isEmpty)
  let sample = try #require(loaded.value)
  let asOf = try #require(CalendarDate(iso: expected.asOf))
  let report = try selectReport(expected.wanted, of: sample.project, asOf: asOf)
  return computeReport(of: sample.project, ledgers: sample.ledgers, report: report, asOf: asOf)
}
