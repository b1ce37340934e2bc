import GrantAccounting

extension English {
  func settlement(_ kind: ReportKind) -> String {
    switch kind {
    case .interim: "Settlement per grant recipient"
    case .final: "Final settlement per grant recipient"
    }
  }

  var settlementRule: String {
    "The grant is the lower of the maximum grant and eligible costs times the aid intensity, "
      + "rounded down to whole kronor."
  }
  func settlementCaption(through day: CalendarDate) -> String {
    "Grant on costs through \(day), SEK"
  }
  var settlementItem: String { "Computation" }
  var settlementAmount: String { "Amount" }
  var recipient: String { "Grant recipient" }
  func recipient(named name: String) -> String { "\(recipient): \(name)." }
  var eligibleCostRow: String { "Eligible cost" }
  var maximumIntensity: String { "Maximum aid intensity" }
  var explanation: String { "Explanation" }
  func accumulatedThrough(_ day: CalendarDate, _ kind: ReportKind) -> String {
    "\(kind == .final ? "The whole project," : "Accumulated") through \(day)"
  }
  func roundedDown(_ level: Share) -> String {
    "\(format.intensity(level)) of the cost, rounded down"
  }
  func byDecision(_ day: CalendarDate, basis: AidBasis) -> String {
    "Decision of \(day), basis for aid: \(name(of: basis).lowercased())"
  }
  func lowest(_ settlement: Settlement) -> String {
    switch settlement.binding {
    case .maximumGrant: "The lower of the two: the maximum grant is the limit"
    case .maximumIntensity where settlement.coversWholeCost: "The whole eligible cost"
    case .maximumIntensity: "The lower of the two: the aid intensity is the limit"
    case .both: "Maximum grant and aid intensity give the same amount"
    }
  }
  func through(_ day: CalendarDate) -> String { "Through \(day)" }
  func receiveExplained(_ kind: ReportKind) -> String { "\(grant(kind)) less paid" }
  func repayExplained(_ kind: ReportKind) -> String { "Paid less \(grant(kind).lowercased())" }
  var intensityGives: String { "Grant by aid intensity" }
  var maximumGrant: String { "Maximum grant" }
  func grant(_ kind: ReportKind) -> String {
    switch kind {
    case .interim: "Grant earned"
    case .final: "Final grant"
    }
  }
  var limitedBy: String { "Limited by" }
  func bases(_ bases: [(recipient: String, basis: AidBasis)]) -> String {
    if let first = bases.first?.basis, bases.allSatisfy({ $0.basis == first }) {
      return "Basis for aid of all recipients: \(name(of: first).lowercased())."
    }
    let each = bases.map { "\($0.recipient): \(name(of: $0.basis).lowercased())" }
    return "Basis for aid. \(each.joined(separator: "; "))."
  }
  var disbursed: String { "Paid" }

  func paymentCaption(asOf day: CalendarDate, costsThrough: CalendarDate?) -> String {
    let costs = costsThrough.map { " against grant on costs through \($0)" } ?? ""
    return "Payments through \(day)\(costs), SEK"
  }
  func withoutGrant(_ names: [String]) -> String {
    "Without a grant of its own: \(enumeration(names))."
  }
  var noSettlement: String { "No project party has a grant of its own." }
  var neverNetted: String {
    "Each recipient is settled separately. Amounts are never set off between project parties."
  }
  var auditCertificate: String { "Auditor’s certificate" }
  func auditCertificateNeeded(by recipients: [String]) -> String {
    let whose = recipients.isEmpty ? "" : " for \(enumeration(recipients))"
    return "An auditor’s certificate\(whose) is to be submitted with the final report, see "
      + "\(checks)."
  }
  var auditCertificateNotNeeded: String {
    "No auditor’s certificate is needed: no grant reaches the amount from which the terms ask "
      + "for one."
  }
  var auditCertificateUndecided: String {
    "It is not settled whether an auditor’s certificate is needed: the limit in the project’s "
      + "terms is not known, see \(checks)."
  }
  func auditCertificateLikely(edition: String, from threshold: Money) -> String {
    "The grant awarded reaches \(format.kronor(threshold)), the amount from which "
      + "\(generalTerms(edition)) ask for an auditor’s certificate; check whether the project’s terms "
      + "do, too, see \(checks)."
  }
}
