import GrantAccounting

/// Names that recur in every report.
protocol TermWording: Sendable {
  var language: ReportLanguage { get }
  var format: NumberFormat { get }

  func name(of category: CostCategory) -> String
  var totalCosts: String { get }
  func name(of source: FinancingSource) -> String
  var totalFinancing: String { get }
  func name(of role: AuthorisedSignatory.Role) -> String
  func name(of severity: Finding.Severity) -> String
  func name(of basis: AidBasis) -> String
  func name(of status: ReportStatus) -> String
  /// Which ceiling decided the grant.
  func limit(of settlement: Settlement) -> String
  func name(of kind: ReportKind) -> String
  func country(_ stored: String) -> String
  var sum: String { get }
  var yes: String { get }
  var no: String { get }
  /// `Personalkostnaderna`: first in a sentence, always plural.
  func subject(_ category: CostCategory) -> String
  /// `november 2016`: a month inside a sentence.
  func name(of month: YearMonth) -> String
  /// `tre`: one to twelve in words, larger numbers in figures.
  func number(_ count: Int) -> String
  /// `Tre rader, sammanlagt 900 kr,`: first in a sentence.
  func rows(_ count: Int, of amount: Money) -> String
  /// `Personalkostnader, fortsättning`: above what a table continues on a later page.
  func continued(_ name: String) -> String
  /// `a, b och c`.
  func enumeration(_ parts: [String]) -> String
}
