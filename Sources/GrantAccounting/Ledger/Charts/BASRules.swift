extension AccountRule {
  /// *BAS*, companies and associations: personnel in class 7.
  ///
  /// What the chart alone cannot decide is held out as undecided.
  static let bas: [AccountRule] = [
    .group("1", .balance, "Tillgångar: inköpet är ingen kostnad, avskrivningen är det"),
    .group("2", .balance, "Eget kapital, skulder och moms: ingen kostnad"),
    .group("3", .financing, "Intäkter och bidrag: ingen kostnad"),
    .group("40", to: "45", .cost(.otherDirect), "Material, varor och köpta tjänster"),
    .group("46", .cost(.consultants), "Legoarbeten och underentreprenader"),
    .group("47", .cost(.otherDirect), "Minskning av inköpspriser"),
    .group("48", to: "49", .undecided, "Lagerförändring: avgör om den hör till projektet"),
    .group("50", to: "51", .undecided, "Ordinarie lokaler hör till de indirekta kostnaderna"),
    .group("52", .cost(.equipment), "Hyra av anläggningstillgångar"),
    .group("53", .undecided, "Energi: direkt eller indirekt kostnad"),
    .group("5420", .undecided, "Programvara: licens, material eller indirekt kostnad"),
    .group("54", .cost(.otherDirect), "Förbrukningsinventarier och förbrukningsmaterial"),
    .group("55", .undecided, "Reparation och underhåll: direkt eller indirekt kostnad"),
    .group("56", to: "59", .cost(.otherDirect), "Transportmedel, frakter, resor och information"),
    .group("607", .undecided, "Representation: sällan stödberättigande"),
    .group("60", to: "62", .cost(.otherDirect), "Försäljning, kontorsmateriel, tele och post"),
    .group("63", .notEligible, "Försäkringar, riskkostnader och förluster"),
    .group("654", to: "655", .cost(.consultants), "It-tjänster och konsultarvoden"),
    .group("64", to: "65", .undecided, "Förvaltning och andra externa tjänster"),
    .group("68", .cost(.consultants), "Inhyrd personal"),
    .group("691", .cost(.consultants), "Licensavgifter och royalties"),
    .group("698", .cost(.otherDirect), "Föreningsavgifter"),
    .group("699", .notEligible, "Övriga externa kostnader, även ej avdragsgilla"),
    .group("69", .undecided, "Övriga externa kostnader"),
    .group("70", to: "72", .cost(.personnel), "Löner"),
    .group("73", .undecided, "Kostnadsersättningar: resor och traktamenten är inte lön"),
    .group("74", to: "75", .cost(.personnel), "Pensioner och sociala avgifter"),
    .group("76", .undecided, "Övriga personalkostnader: utbildning och representation är inte lön"),
    .group("77", to: "78", .cost(.equipment), "Avskrivningar"),
    .group("79", .notEligible, "Övriga rörelsekostnader"),
    .group("8", .notEligible, "Finansiella poster, bokslutsdispositioner och skatt"),
  ]
}
