extension Rule {
  /// From a certain grant the final report needs an auditor's certificate (*revisorsintyg*).
  ///
  /// The terms of 2019 state 3 000 000 kr; one text means the recipient, another the project. So
  /// each recipient is named that reaches it, and the project where only the sum does. For other
  /// terms the threshold is not known, and the final report says so.
  ///
  /// - Source: Vinnova, *Allmänna villkor*, page with the terms of 2019.
  static let auditCertificate = Rule(
    "vinnova.audit-certificate", source: "Vinnova, Allmänna villkor", section: "Revisorsintyg",
    followsTerms: true
  ) { report, project in
    guard let decision = project.decision, !decision.awards.isEmpty else { return [] }
    let sum = decision.awards.map(\.maximumGrant).sum()
    guard let threshold = decision.terms.auditCertificateFrom else {
      guard report.kind == .final else { return [] }
      return [Observation(.note, nil, .auditCertificateNotKnown(grant: sum))]
    }
    let severity: Finding.Severity = report.kind == .final ? .warning : .note
    let recipients = decision.awards.filter { $0.maximumGrant >= threshold }.map {
      Observation(
        severity, $0.participant,
        .auditCertificateNeeded(grant: $0.maximumGrant, threshold: threshold))
    }
    guard recipients.isEmpty, sum >= threshold else { return recipients }
    return [Observation(severity, nil, .auditCertificateNeeded(grant: sum, threshold: threshold))]
  }
}
