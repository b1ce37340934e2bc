// Names that people use, each for one part of a path. They are kept folded: lower case, no
// blanks, commas or hyphens, å and ä as a, ö as o.

extension FigureName {
  /// What the part of a path that someone typed means; the part itself where it has no other name.
  static func meaning(of part: String) -> String {
    if let word = names[part] { return word }
    // Keys of the JSON that name their unit.
    for suffix in ["basispoints", "ore"] where part.hasSuffix(suffix) {
      let word = String(part.dropLast(suffix.count))
      if kinds.contains(word) { return word }
    }
    return part
  }

  /// Parts of a path in the JSON that only lead to a figure.
  static let leading: Set<String> = [
    "costs", "categories", "participants", "byyear", "settlement", "reconciliation", "financing",
    "forecast", "actual", "total", "totalt", "amountore", "amount", "summa",
  ]

  private static let kinds = Set(FigureKind.allCases.map { folded($0.rawValue) })

  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for (word, others) in otherNames {
      for name in others { names[name] = folded(word) }
    }
    return names
  }()

  /// Every word that ``meaning(of:)`` knows, folded.
  static let otherWords = otherNames.flatMap(\.others)

  /// A word of a path or of paper, made easy to compare.
  static func folded(_ text: String) -> String {
    var result = ""
    for character in text.lowercased() {
      switch character {
      case "å", "ä": result.append("a")
      case "ö": result.append("o")
      case "-", "_", ",", "–", "\u{2212}": continue
      case let other where other.isWhitespace: continue
      default: result.append(character)
      }
    }
    return result
  }

  private static let otherNames: [(word: String, others: [String])] = [
    (
      "earned",
      [
        "upparbetat", "upparbetatbidrag", "intjanat", "intjanatbidrag", "slutligtbidrag", "bidrag",
        "bidraget", "grantearned", "finalgrant",
      ]
    ),
    ("eligible", ["stodberattigandekostnad", "stodberattigandekostnader", "eligiblecost"]),
    ("intensityAmount", ["bidragenligtstodnivan", "enligtstodniva"]),
    ("maximumGrant", ["maxbelopp", "maxbeloppet", "hogstabidrag"]),
    ("maximumIntensity", ["maxstodniva", "stodniva", "stodnivan"]),
    ("disbursed", ["utbetalt", "utbetalat", "paid"]),
    ("toReceive", ["receive", "attfa", "attfautbetalt", "kvarattfa", "attutbetala"]),
    ("toRepay", ["repay", "repayment", "aterbetalning", "aterbetala", "attaterbetala"]),
    (
      "cost",
      [
        "kostnad", "kostnader", "totalakostnader", "totalcosts", "ackumulerat", "accumulated",
        "utfall", "outcome",
      ]
    ),
    ("period", ["inperiod", "dennaperiod", "perioden", "thisperiod"]),
    ("budget", ["budgettotalt", "budgeterat"]),
    ("remaining", ["aterstar", "kvar"]),
    ("used", ["anvant"]),
    ("hourlyCeiling", ["timtak", "timkostnadstak"]),
    ("indirectCeiling", ["overheadtak", "taketforindirektakostnader"]),
    ("planned", ["plan", "planerat", "planerad"]),
    ("plannedIntensity", ["planeradstodniva", "beraknadstodniva"]),
    ("actualIntensity", ["faktiskstodniva"]),
    ("ownIncludingNotEligible", ["egenfinansieringavverkligakostnader"]),
    ("ledger", ["bokfort", "bokfortpaprojektet", "booked"]),
    ("leftOut", ["utelamnat", "utelamnaderader"]),
    ("computedIndirect", ["beraknadeindirektakostnader"]),
    ("cut", ["avraknat", "avraknatovergranser"]),
    ("rounding", ["avrundning"]),
    ("reported", ["redovisat", "redovisadkostnad"]),
    ("notEligible", ["ejstodberattigande"]),
    ("account", ["konto", "accounts"]),
    ("month", ["manad", "bymonth", "through"]),
    ("costPerMonth", ["kostnadpermanad"]),
    ("expectedCost", ["vantadkostnad", "prognos"]),
    ("expectedGrant", ["vantatbidrag"]),
    ("unusedGrant", ["outnyttjatbidrag"]),
    ("overdrawnGrant", ["overmaxbeloppet"]),
    ("costAboveBudget", ["vantatoverbudget", "overbudget"]),
    ("budgetLastsThrough", ["budgetenrackertill", "budgetenrackertillochmed"]),
    ("grantLastsThrough", ["bidragetrackertill", "bidragetrackertillochmed"]),
    ("personnel", ["personalkostnader", "personal", "lonekostnader", "loner"]),
    ("equipment", ["utrustning", "utrustningmarkbyggnader"]),
    (
      "consultants",
      ["konsultkostnader", "konsulter", "konsultkostnaderlicensermm", "licenser"]
    ),
    (
      "otherDirect",
      ["ovrigadirektakostnader", "ovrigadirektakostnaderinklresor", "ovriga", "resor"]
    ),
    ("indirect", ["indirektakostnader", "indirekta", "overhead", "oh"]),
    ("grant", ["bidragfranvinnova"]),
    ("otherFinanciers", ["andrafinansiarer", "medfinansiering"]),
    ("own", ["egenfinansiering", "egen", "eget"]),
  ]
}
