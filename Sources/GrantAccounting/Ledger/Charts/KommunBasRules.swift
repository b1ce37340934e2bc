extension AccountRule {
  /// *Kommun-Bas*, municipalities: personnel in class 5.
  ///
  /// Groups that no public list names stay unmapped.
  ///
  /// - Source: A municipality's full list of Kommun-Bas 13 for the groups.
  static let kommunBas: [AccountRule] = [
    .group("1", .balance, "Tillgångar: inköpet är ingen kostnad, avskrivningen är det"),
    .group("2", .balance, "Eget kapital, avsättningar, skulder och moms: ingen kostnad"),
    .group("3", .financing, "Intäkter och bidrag: ingen kostnad"),
    .group("40", .undecided, "Inköp av anläggningar: kan vara en investering"),
    .group("41", .cost(.otherDirect), "Inköp av material"),
    .group("45", .notEligible, "Lämnade bidrag"),
    .group("46", .cost(.consultants), "Köp av huvudverksamhet"),
    .group("50", to: "51", .cost(.personnel), "Löner för arbetad och ej arbetad tid"),
    .group("53", .cost(.personnel), "Andra ersättningar till personal"),
    .group("54", .undecided, "Naturaförmåner"),
    .group("55", .cost(.otherDirect), "Kostnadsersättningar: resor och traktamenten"),
    .group("56", to: "57", .cost(.personnel), "Sociala avgifter och pensioner"),
    .group("60", to: "62", .undecided, "Lokaler, fastighet och energi: ofta indirekt kostnad"),
    .group("63", .cost(.equipment), "Hyra och leasing av anläggningstillgångar"),
    .group("64", to: "65", .cost(.otherDirect), "Förbrukning, kontorsmateriel och tryck"),
    .group("66", .undecided, "Reparation och underhåll: direkt eller indirekt kostnad"),
    .group("68", to: "70", .cost(.otherDirect), "Tele, it, post, transportmedel och resor"),
    .group("71", .undecided, "Representation: sällan stödberättigande"),
    .group("72", .cost(.otherDirect), "Annonser och information"),
    .group("73", .undecided, "Försäkringar"),
    .group("74", to: "75", .cost(.consultants), "Främmande tjänster och inhyrd personal"),
    .group("76", .undecided, "Diverse kostnader"),
    .group("78", .notEligible, "Realisationsförluster och periodisering"),
    .group("79", .cost(.equipment), "Avskrivningar"),
    .group("84", to: "88", .notEligible, "Finansiella och extraordinära poster"),
  ]
}
