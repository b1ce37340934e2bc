extension Rule {
  /// The terms of a decision are those in force on its day.
  ///
  /// A decision cannot be under terms of a later year. Terms of an earlier year may be right, but
  /// where a newer edition was out it is worth a look: every limit follows the edition.
  static let termsInForce = Rule(
    "vinnova.terms-in-force", source: "Vinnova, Allmänna villkor", followsTerms: true
  ) { _, project in
    guard let decision = project.decision else { return [] }
    let (terms, day) = (decision.terms, decision.date)
    let isTooEarly = terms.validFrom.map { day < $0 } ?? terms.year.map { day.year < $0 } ?? false
    let isTooLate = terms.validTo.map { $0 < day } ?? false
    if isTooEarly || isTooLate {
      return [Observation(.warning, nil, .termsOutsideYears(terms: terms.id, decided: day))]
    }
    let newer = TermsVersion.known.last { edition in
      guard let year = edition.year, let own = terms.year else { return false }
      return own < year && year <= day.year
    }
    return newer.map {
      [Observation(.note, nil, .newerTerms(terms: terms.id, decided: day, newer: $0.id))]
    } ?? []
  }
}
