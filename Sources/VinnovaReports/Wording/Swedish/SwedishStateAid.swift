import GrantAccounting

extension Swedish {
  func aidIntensity(_ test: AidIntensityTest) -> FindingText {
    let bonus =
      test.limitWithBonus.map {
        ", med tillägg för samarbete eller spridning av resultat \(format.limit($0))"
      } ?? ""
    let doubt =
      test.isSourced
      ? "" : " För nivån utan tillägg är ingen källa känd."
    return FindingText(
      title: test.isAbove
        ? "Stödnivån är högre än förordningen medger" : "Stödnivån förutsätter ett tillägg",
      found: "Beslutets stödnivå är \(format.limit(test.intensity)). För "
        + "\(name(of: test.basis).lowercased()) i ett \(name(of: test.size)) företag är den "
        + "högsta nivån \(format.limit(test.limit))\(bonus).\(doubt)",
      rule: intensityRule)
  }

  func companySizeMissing(_ basis: AidBasis) -> FindingText {
    FindingText(
      title: "Företagets storlek är inte angiven",
      found: "Högsta stödnivå för \(name(of: basis).lowercased()) beror på företagets storlek och "
        + "är inte prövad.",
      rule: intensityRule)
  }

  private var intensityRule: String {
    "Statligt stöd får vara högst den andel av kostnaden som förordningen anger för stödgrund och "
      + "företagsstorlek."
  }

  private func name(of size: CompanySize) -> String {
    switch size {
    case .small: "litet"
    case .medium: "medelstort"
    case .large: "stort"
    }
  }

  func deMinimis(_ room: DeMinimisRoom) -> FindingText {
    let euro = "\(format.whole(room.tenThousandEuros * 10_000))\(NumberFormat.blank)euro"
    let left =
      room.headroom < .zero
      ? "Gränsen överskrids med \(format.kronor(-room.headroom))."
      : "\(format.kronor(room.headroom)) återstår."
    return FindingText(
      title: room.headroom < .zero
        ? "Gränsen för försumbart stöd överskrids" : "Utrymme för försumbart stöd",
      found: "Försumbart stöd beslutat \(room.window.text) är enligt projektfilen "
        + "\(format.kronor(room.earlier)). Det här bidraget är högst \(format.kronor(room.grant)). "
        + "Gränsen \(euro) är \(format.kronor(room.ceiling)) till kursen från \(room.rate.source) "
        + "\(room.rate.date). \(left)",
      rule: (room.tenThousandEuros == 20
        ? "Försumbart stöd får vara högst \(euro) under innevarande och två föregående "
          + "beskattningsår"
        : "Försumbart stöd får vara högst \(euro) under tre år")
        + ", från alla myndigheter tillsammans. Överskrids gränsen kan hela det nya stödet krävas "
        + "tillbaka.")
  }

  func euroRateMissing(grant: Money) -> FindingText {
    FindingText(
      title: "Gränsen för försumbart stöd är inte prövad",
      found: "Bidraget, högst \(format.kronor(grant)), är försumbart stöd. Gränsen är i euro, och "
        + "ingen kurs är angiven.",
      rule: "Försumbart stöd från alla myndigheter tillsammans har en gräns i euro. Kursen på "
        + "beslutsdagen anges i projektfilen.")
  }

  func otherFinancingBelowPlan(planned: Money, received: Money) -> FindingText {
    FindingText(
      title: received > .zero
        ? "Annan finansiering under budget" : "Annan finansiering saknas",
      found: "Från andra finansiärer är \(format.kronor(received)) mottaget mot budgeterade "
        + "\(format.kronor(planned)).",
      rule: "Den del av kostnaderna som bidraget inte täcker ska finansieras av parten själv eller "
        + "av andra.")
  }

  var deMinimisAid: String { "Tidigare försumbart stöd" }
  func deMinimisAid(of party: String) -> String { "Tidigare försumbart stöd: \(party)" }
  var noDeMinimisAid: String { "Inget tidigare försumbart stöd är angivet." }
  var authority: String { "Beviljande myndighet" }
  var grantedAmount: String { "Beviljat belopp, kr" }
  var decided: String { "Beslutsdatum" }
  var paidAmount: String { "Utbetalt belopp, kr" }
  var paidOn: String { "Utbetalningsdatum" }
  func countedTogether(_ window: Period) -> String {
    "Stöd som är beslutat \(window.text) räknas mot gränsen tillsammans med det här bidraget."
  }
}
