import GrantAccounting

/// The settlement of each recipient's grant.
protocol SettlementWording: TermWording {
  func settlement(_ kind: ReportKind) -> String
  var settlementRule: String { get }
  func settlementCaption(through day: CalendarDate) -> String
  var settlementItem: String { get }
  var settlementAmount: String { get }
  var recipient: String { get }
  var eligibleCostRow: String { get }
  var maximumIntensity: String { get }
  func intensityAmount(_ level: Share) -> String
  var intensityGives: String { get }
  var maximumGrant: String { get }
  func grant(_ kind: ReportKind) -> String
  var limitedBy: String { get }
  var basis: String { get }
  var disbursed: String { get }
  func disbursed(asOf day: CalendarDate) -> String
  func paymentCaption(asOf day: CalendarDate) -> String
  func withoutGrant(_ names: [String]) -> String
  var noSettlement: String { get }
  var neverNetted: String { get }
  var auditCertificate: String { get }
  var auditCertificateNotNeeded: String { get }
  var auditCertificateUndecided: String { get }
}
