extension Rule {
  /// From a certain grant the final report needs an auditor's certificate (*revisorsintyg*).
  ///
  /// The terms of 2019 state 3 000 000 kr; one text means the recipient, another the project. So
  /// where the basis is not stated each recipient is named that reaches it, and the project where
  /// only the sum does. Where the threshold is not known, the final report says so, and warns of a
  /// grant that reaches the one threshold that is known.
  ///
  /// - Source: Vinnova, *Allmänna villkor*, page with the terms of 2019.
  static let auditCertificate = Rule(
    "vinnova.audit-certificate", source: "Vinnova, Allmänna villkor", section: "Revisorsintyg",
    followsTerms: true, inForce: .only(2019)
  ) { report, project in
    guard let decision = project.decision, !decision.awards.isEmpty else { return [] }
    let sum = decision.awards.map(\.maximumGrant).sum()
    guard let threshold = report.limits.auditCertificateFrom else {
      guard report.kind == .final else { return [] }
      let reachesKnown = TermsVersion.statingCertificate.map { sum >= $0.from } ?? false
      return [
        Observation(reachesKnown ? .warning : .note, nil, .auditCertificateNotKnown(grant: sum))
      ]
    }
    let severity: Finding.Severity = report.kind == .final ? .warning : .note
    let basis = report.limits.auditCertificateBasis
    let recipients = decision.awards.filter { $0.maximumGrant >= threshold }.map {
      Observation(
        severity, $0.participant,
        .auditCertificateNeeded(grant: $0.maximumGrant, threshold: threshold))
    }
    let isAskedOfProject = basis == .perProject || basis == nil && recipients.isEmpty
    guard isAskedOfProject else { return recipients }
    guard sum >= threshold else { return [] }
    return [Observation(severity, nil, .auditCertificateNeeded(grant: sum, threshold: threshold))]
  }
}

extension TermsVersion {
  /// The oldest edition of the terms that states from which grant a certificate is needed.
  public static var statingCertificate: (id: String, from: Money)? {
    known.lazy.compactMap { edition in
      edition.limits.auditCertificateFrom.map { (edition.id, $0) }
    }.first
  }
}
