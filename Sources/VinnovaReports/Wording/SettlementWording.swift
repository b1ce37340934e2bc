import GrantAccounting

/// The settlement of each recipient's grant.
protocol SettlementWording: TermWording {
  func settlement(_ kind: ReportKind) -> String
  var settlementRule: String { get }
  func settlementCaption(through day: CalendarDate) -> String
  var settlementItem: String { get }
  var settlementAmount: String { get }
  var recipient: String { get }
  func recipient(named name: String) -> String
  var eligibleCostRow: String { get }
  var maximumIntensity: String { get }
  var explanation: String { get }
  func accumulatedThrough(_ day: CalendarDate, _ kind: ReportKind) -> String
  func roundedDown(_ level: Share) -> String
  func byDecision(_ day: CalendarDate, basis: AidBasis) -> String
  func lowest(_ settlement: Settlement) -> String
  func through(_ day: CalendarDate) -> String
  func receiveExplained(_ kind: ReportKind) -> String
  func repayExplained(_ kind: ReportKind) -> String
  var intensityGives: String { get }
  var maximumGrant: String { get }
  func grant(_ kind: ReportKind) -> String
  var limitedBy: String { get }
  func bases(_ bases: [(recipient: String, basis: AidBasis)]) -> String
  var disbursed: String { get }
  /// `costsThrough` is the day of the costs that have earned the grant, where it is another.
  func paymentCaption(asOf day: CalendarDate, costsThrough: CalendarDate?) -> String
  func withoutGrant(_ names: [String]) -> String
  var noSettlement: String { get }
  var neverNetted: String { get }
  var auditCertificate: String { get }
  /// No names where the project is one party, or where only the sum of the grants asks for it.
  func auditCertificateNeeded(by recipients: [String]) -> String
  var auditCertificateNotNeeded: String { get }
  var auditCertificateUndecided: String { get }
  /// Of a grant that reaches the threshold of an edition which is not the project's.
  func auditCertificateLikely(edition: String, from threshold: Money) -> String
}
