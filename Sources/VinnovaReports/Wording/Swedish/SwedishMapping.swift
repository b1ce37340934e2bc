import GrantAccounting

extension Swedish {
  func mappingDoubt(_ doubt: MappingDoubt, _ account: String, amount: Money) -> FindingText {
    let money = "Konto \(account), \(format.kronor(amount.roundedToKronor)),"
    return switch doubt {
    case .travelAsPersonnel:
      FindingText(
        title: "Resor redovisade som personal",
        found: "\(money) är kostnadsersättningar som en egen regel redovisar som "
          + "personalkostnader.",
        rule: "Traktamente och milersättning är resor och redovisas som övriga direkta kostnader. "
          + "Bland personalkostnaderna höjer de också underlaget för indirekta kostnader.")
    case .otherAsPersonnel:
      FindingText(
        title: "Annan kostnad redovisad som personal",
        found: "\(money) hör enligt kontoplanen inte till personalkostnaderna, men en egen regel "
          + "redovisar det så.",
        rule: "Personalkostnader är bruttolön till egen personal med sociala avgifter, pension, "
          + "avtalade försäkringar och semesterlön.")
    case .assetAsCost:
      FindingText(
        title: "Inköp av tillgång redovisat som kostnad",
        found: "\(money) är ett tillgångskonto som en egen regel redovisar som kostnad.",
        rule: "För utrustning är avskrivningen under projekttiden kostnaden, inte inköpet. "
          + "Räknas båda, räknas samma utrustning två gånger.")
    case .balanceAsCost:
      FindingText(
        title: "Balanskonto redovisat som kostnad",
        found: "\(money) är enligt kontoplanen ett balanskonto, men en egen regel redovisar det "
          + "som kostnad.",
        rule: "Skulder, fordringar och betalningar är motposter till en kostnad, inte kostnaden.")
    case .costLeftOut:
      FindingText(
        title: "Kostnadskonto som inte räknas med",
        found: "\(money) är enligt kontoplanen ett kostnadskonto, men en egen regel redovisar det "
          + "inte som kostnad.",
        rule: "Varje kostnad redovisas på det kostnadsslag som den hör till.")
    case .notEligibleAsCost:
      FindingText(
        title: "Egen regel räknar med ett konto som annars lämnas utanför",
        found: "\(money) är enligt kontoplanens regler inte stödberättigande, men en egen regel "
          + "räknar med det.",
        rule: "En kostnad ska vara stödberättigande enligt villkoren. Den egna regeln gäller och "
          + "ska kunna motiveras.")
    case .incomeAsCost:
      FindingText(
        title: "Intäkt redovisad som kostnad",
        found: "\(money) är enligt kontoplanen ett intäktskonto, men en egen regel redovisar det "
          + "som kostnad.", rule: incomeRule)
    case .vatAsCost:
      FindingText(
        title: "Moms redovisad som kostnad",
        found: "\(money) är ett momskonto som en egen regel redovisar som kostnad.",
        rule: vatRule)
    case .vatOnProject:
      FindingText(
        title: "Moms på projektet",
        found: "\(money) är ett momskonto och räknas inte med.", rule: vatRule)
    case .indirectBesideShare:
      FindingText(
        title: "Indirekta kostnader på två sätt",
        found: "\(money) är till sin art en indirekt kostnad men redovisas som direkt. De "
          + "indirekta kostnaderna beräknas redan som en andel av personalkostnaderna.",
        rule: "Indirekta kostnader redovisas antingen som bokförda eller som en beräknad andel, "
          + "aldrig på båda sätten.")
    }
  }

  private var incomeRule: String {
    "Bidrag och andra intäkter är finansiering. De redovisas för sig och minskar inte kostnaden."
  }

  private var vatRule: String {
    "Moms som organisationen får dra av eller få ersättning för är ingen kostnad. Beloppen "
      + "redovisas utan den."
  }

  func assetPurchase(_ purchase: Money, depreciation: Money) -> FindingText {
    let besides =
      depreciation == .zero
      ? "Ingen avskrivning är redovisad på projektet."
      : "Avskrivningar på \(format.kronor(depreciation.roundedToKronor)) räknas med."
    return FindingText(
      title: "Inköp av tillgång på projektet",
      found:
        "\(format.kronor(purchase.roundedToKronor)) är bokfört på tillgångskonton och räknas inte med. "
        + besides,
      rule: "För utrustning är avskrivningen under projekttiden kostnaden, inte inköpet.")
  }

  func creditLikeFinancing(_ amount: Money, rows count: Int) -> FindingText {
    FindingText(
      title: "Kreditering som ser ut som finansiering",
      found:
        "\(rows(count, of: amount.roundedToKronor)) har bokförts i kredit på kostnadskonton och ser ut som "
        + "finansiering: beloppet är lika stort som en utbetalning till parten eller texten talar "
        + "om bidrag. Kostnaderna är så mycket lägre.", rule: incomeRule)
  }
}
