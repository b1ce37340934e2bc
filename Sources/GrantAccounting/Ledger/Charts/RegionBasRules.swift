extension AccountRule {
  /// *Region-Bas*, regions: personnel in class 4, where BAS has material.
  ///
  /// The chart's list of groups could not be found, so only what is attested is mapped:
  /// personnel in 40 to 45 and consultants in 755 (a region's published supplier ledger has 7551
  /// *Konsulter*). Every other cost is held out until the party's own rules decide.
  static let regionBas: [AccountRule] = [
    .group("1", .balance, "Tillgångar: inköpet är ingen kostnad, avskrivningen är det"),
    .group("2", .balance, "Eget kapital, avsättningar, skulder och moms: ingen kostnad"),
    .group("3", .financing, "Intäkter och bidrag: ingen kostnad"),
    .group("40", to: "45", .cost(.personnel), "Löner, sociala avgifter och pensioner"),
    .group("46", to: "49", .undecided, "Övriga personalkostnader och aktiverat arbete"),
    .group("755", .cost(.consultants), "Konsulter"),
    .group("5", to: "7", .undecided, "Regionens egna regler avgör kostnadsslaget"),
    .group("85", .notEligible, "Räntor och andra finansiella kostnader"),
  ]
}
