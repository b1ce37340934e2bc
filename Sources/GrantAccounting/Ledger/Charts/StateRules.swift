extension AccountRule {
  /// *Baskontoplanen*, state authorities and universities: personnel in class 4.
  ///
  /// The chart's list of groups could not be found; interest lies somewhere in class 6, so all of
  /// that class but depreciation is held out.
  static let state: [AccountRule] = [
    .group("1", .balance, "Tillgångar: inköpet är ingen kostnad, avskrivningen är det"),
    .group("2", .balance, "Kapital, skulder, oförbrukade bidrag och moms: ingen kostnad"),
    .group("3", .financing, "Intäkter och bidrag: ingen kostnad"),
    .group("40", to: "45", .cost(.personnel), "Löner, arbetsgivaravgifter och pensioner"),
    .group("46", to: "49", .undecided, "Övriga personalkostnader"),
    .group("50", to: "52", .undecided, "Lokaler: ofta indirekt kostnad"),
    .group("55", to: "56", .cost(.otherDirect), "Resor, information och varor"),
    .group("57", .cost(.consultants), "Köpta tjänster"),
    .group("58", .cost(.otherDirect), "Övrig drift"),
    .group("53", to: "59", .undecided, "Driftkostnader utan egen regel"),
    .group("69", .cost(.equipment), "Avskrivningar"),
    .group("60", to: "68", .undecided, "Räntor är inte stödberättigande, annat kan vara det"),
  ]
}
