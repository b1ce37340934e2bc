import GrantAccounting

extension English {
  func settlement(_ kind: ReportKind) -> String {
    switch kind {
    case .interim: "Settlement per grant recipient"
    case .final: "Final settlement per grant recipient"
    }
  }

  var settlementRule: String {
    "The grant is the lower of the maximum grant and the maximum aid intensity of eligible costs. "
      + "The amount given by the aid intensity is rounded down to whole kronor."
  }
  func settlementCaption(through day: CalendarDate) -> String {
    "Grant on costs through \(day), SEK"
  }
  var settlementItem: String { "Computation" }
  var settlementAmount: String { "Amount" }
  var recipient: String { "Grant recipient" }
  var eligibleCostRow: String { "Eligible cost" }
  var maximumIntensity: String { "Maximum aid intensity" }
  func intensityAmount(_ level: Share) -> String {
    "By aid intensity: \(format.intensity(level)) of the cost"
  }
  var intensityGives: String { "By aid intensity" }
  var maximumGrant: String { "Maximum grant" }
  func grant(_ kind: ReportKind) -> String {
    switch kind {
    case .interim: "Grant earned"
    case .final: "Final grant"
    }
  }
  var limitedBy: String { "Limited by" }
  var basis: String { "Basis for aid" }
  var disbursed: String { "Paid" }
  func disbursed(asOf day: CalendarDate) -> String { "Paid through \(day)" }

  func paymentCaption(asOf day: CalendarDate) -> String { "Payments through \(day), SEK" }
  func withoutGrant(_ names: [String]) -> String {
    "Without a grant of its own: \(enumeration(names))."
  }
  var noSettlement: String { "No project party has a grant of its own." }
  var neverNetted: String {
    "Each recipient is settled separately. Amounts are never set off between project parties."
  }
  var auditCertificate: String { "Auditor's certificate" }
  var auditCertificateNotNeeded: String {
    "No auditor's certificate is needed: no grant reaches the amount from which the terms ask "
      + "for one."
  }
  var auditCertificateUndecided: String {
    "Whether an auditor's certificate is needed is decided by the decision and its terms."
  }
}
