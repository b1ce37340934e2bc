import GrantAccounting

extension Swedish {
  func settlement(_ kind: ReportKind) -> String {
    switch kind {
    case .interim: "Avräkning per bidragsmottagare"
    case .final: "Slutavräkning per bidragsmottagare"
    }
  }

  var settlementRule: String {
    "Bidraget är det lägre av maxbeloppet och de stödberättigande kostnaderna gånger stödnivån, "
      + "avrundat nedåt till hela kronor."
  }
  func settlementCaption(through day: CalendarDate) -> String {
    "Bidrag på kostnader till och med \(day), kr"
  }
  var settlementItem: String { "Beräkning" }
  var settlementAmount: String { "Belopp" }
  var recipient: String { "Bidragsmottagare" }
  func recipient(named name: String) -> String { "\(recipient): \(name)." }
  var eligibleCostRow: String { "Stödberättigande kostnad" }
  var maximumIntensity: String { "Max stödnivå" }
  var explanation: String { "Förklaring" }
  func accumulatedThrough(_ day: CalendarDate, _ kind: ReportKind) -> String {
    "\(kind == .final ? "Hela projekttiden," : "Ackumulerat") till och med \(day)"
  }
  func roundedDown(_ level: Share) -> String {
    "\(format.intensity(level)) av kostnaden, avrundat nedåt"
  }
  func byDecision(_ day: CalendarDate, basis: AidBasis) -> String {
    "Beslut \(day), stödgrund: \(name(of: basis).lowercased())"
  }
  func lowest(_ settlement: Settlement) -> String {
    switch settlement.binding {
    case .maximumGrant: "Det lägre av de två: maxbeloppet begränsar"
    case .maximumIntensity where settlement.coversWholeCost:
      "Hela den stödberättigande kostnaden"
    case .maximumIntensity: "Det lägre av de två: stödnivån begränsar"
    case .both: "Maxbeloppet och stödnivån ger samma belopp"
    }
  }
  func through(_ day: CalendarDate) -> String { "Till och med \(day)" }
  func receiveExplained(_ kind: ReportKind) -> String { "\(grant(kind)) minus utbetalt" }
  func repayExplained(_ kind: ReportKind) -> String {
    "Utbetalt minus \(grant(kind).lowercased())"
  }
  var intensityGives: String { "Bidrag enligt stödnivån" }
  var maximumGrant: String { "Maxbelopp" }
  func grant(_ kind: ReportKind) -> String {
    switch kind {
    case .interim: "Upparbetat bidrag"
    case .final: "Slutligt bidrag"
    }
  }
  var limitedBy: String { "Begränsas av" }
  func bases(_ bases: [(recipient: String, basis: AidBasis)]) -> String {
    if let first = bases.first?.basis, bases.allSatisfy({ $0.basis == first }) {
      return "Stödgrund för alla bidragsmottagare: \(name(of: first).lowercased())."
    }
    let each = bases.map { "\($0.recipient): \(name(of: $0.basis).lowercased())" }
    return "Stödgrund. \(each.joined(separator: "; "))."
  }
  var disbursed: String { "Utbetalt" }

  func paymentCaption(asOf day: CalendarDate, costsThrough: CalendarDate?) -> String {
    let costs = costsThrough.map { " mot bidrag på kostnader till och med \($0)" } ?? ""
    return "Utbetalningar till och med \(day)\(costs), kr"
  }
  func withoutGrant(_ names: [String]) -> String {
    "\(enumeration(names)) deltar utan eget bidrag."
  }
  var noSettlement: String { "Ingen projektpart har ett eget bidrag." }
  var neverNetted: String {
    "Varje bidragsmottagare avräknas för sig. Belopp kvittas inte mellan projektparter."
  }
  var auditCertificate: String { "Revisorsintyg" }
  func auditCertificateNeeded(by recipients: [String]) -> String {
    let whose = recipients.isEmpty ? "" : " för \(enumeration(recipients))"
    return "Ett revisorsintyg\(whose) ska lämnas med slutrapporten, se \(checks)."
  }
  var auditCertificateNotNeeded: String {
    "Inget revisorsintyg behövs: inget bidrag når det belopp från vilket villkoren kräver intyg."
  }
  var auditCertificateUndecided: String {
    "Om revisorsintyg behövs är inte avgjort: gränsen i projektets villkor är inte känd, se "
      + "\(checks)."
  }
  func auditCertificateLikely(edition: String, from threshold: Money) -> String {
    "Beviljat bidrag når \(format.kronor(threshold)), det belopp från vilket "
      + "\(generalTerms(edition)) kräver revisorsintyg; kontrollera om projektets villkor också gör "
      + "det, se \(checks)."
  }
}
