import GrantAccounting

extension Swedish {
  func settlement(_ kind: ReportKind) -> String {
    switch kind {
    case .interim: "Avräkning per bidragsmottagare"
    case .final: "Slutavräkning per bidragsmottagare"
    }
  }

  var settlementRule: String {
    "Bidraget är det lägsta av maxbeloppet och den högsta stödnivån av de stödberättigande "
      + "kostnaderna. Stödnivåns belopp avrundas nedåt till hela kronor."
  }
  func settlementCaption(through day: CalendarDate) -> String {
    "Bidrag på kostnader till och med \(day), kr"
  }
  var settlementItem: String { "Beräkning" }
  var settlementAmount: String { "Belopp" }
  var recipient: String { "Bidragsmottagare" }
  var eligibleCostRow: String { "Stödberättigande kostnad" }
  var maximumIntensity: String { "Max stödnivå" }
  func intensityAmount(_ level: Share) -> String {
    "Stödnivån ger: \(format.intensity(level)) av kostnaden"
  }
  var intensityGives: String { "Stödnivån ger" }
  var maximumGrant: String { "Maxbelopp" }
  func grant(_ kind: ReportKind) -> String {
    switch kind {
    case .interim: "Upparbetat bidrag"
    case .final: "Slutligt bidrag"
    }
  }
  var limitedBy: String { "Begränsas av" }
  var basis: String { "Stödgrund" }
  var disbursed: String { "Utbetalt" }
  func disbursed(asOf day: CalendarDate) -> String { "Utbetalt till och med \(day)" }

  func paymentCaption(asOf day: CalendarDate) -> String {
    "Utbetalningar till och med \(day), kr"
  }
  func withoutGrant(_ names: [String]) -> String {
    "\(enumeration(names)) deltar utan eget bidrag."
  }
  var noSettlement: String { "Ingen projektpart har ett eget bidrag." }
  var neverNetted: String {
    "Varje bidragsmottagare avräknas för sig. Belopp kvittas inte mellan projektparter."
  }
  var auditCertificate: String { "Revisorsintyg" }
  var auditCertificateNotNeeded: String {
    "Inget revisorsintyg behövs: inget bidrag når det belopp från vilket villkoren kräver intyg."
  }
  var auditCertificateUndecided: String {
    "Om revisorsintyg behövs avgörs av beslutet och dess villkor."
  }
}
