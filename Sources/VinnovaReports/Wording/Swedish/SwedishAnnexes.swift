import GrantAccounting

extension Swedish {
  func annex(_ number: Int, _ title: String) -> String { "Bilaga \(number). \(title)" }

  var accountMapping: String { "Kontomappning" }
  func accountMappingIntroduction(_ chart: AccountChart?) -> String {
    let general = chart.map(name(of:)) ?? "partens kontoplan"
    return "Så har varje konto med belopp på projektet redovisats. Reglerna följer \(general); "
      + "partens egna regler går före och är märkta \(ownRule). Tabellen visar allt som är "
      + "bokfört på projektet; det som inte redovisas, till exempel från tid före och efter "
      + "projektet, står under \(notEligible)."
  }
  var incomeMapped: String {
    "Bokförda intäkter av bidrag följer organisationens periodisering och kan skilja sig från vad "
      + "Vinnova har betalat ut."
  }
  func chartUsed(_ chart: AccountChart) -> String { "Kontoplan: \(name(of: chart))" }
  func accountCaption(through day: CalendarDate, late: CalendarDate?) -> String {
    "Bokfört per konto till och med \(day)"
      + (late.map { ", efter projekttiden till och med \($0)" } ?? "") + ", kr"
  }
  var accountName: String { "Benämning" }
  var reportedAs: String { "Redovisas som" }
  var decidedBy: String { "Regel" }
  var bookedAmount: String { "Bokfört,\(NumberFormat.blank)kr" }

  func treatment(_ treatment: AccountTreatment?) -> String {
    switch treatment {
    case .cost(let category): name(of: category)
    case .notEligible: "Ej stödberättigande"
    case .financing: "Finansiering, ingen kostnad"
    case .balance: "Balanskonto, ingen kostnad"
    case .undecided: "Ska bedömas"
    case nil: "Kostnadsslag saknas"
    }
  }

  var notFundedByCall: String { "Ej stödberättigande enligt utlysningen" }
  var replacedByShare: String { "Ersätts av en beräknad andel" }

  var costAccounts: String { "Kostnader" }
  var ownRule: String { "Egen" }
  var chartRule: String { "Kontoplanen" }
  func chartReason(_ swedish: String) -> String { swedish }
  func filter(_ filter: DimensionFilter) -> String {
    let codes = filter.codes.joined(separator: ", ")
    return switch filter.dimension {
    case 1: "kostnadsställe \(codes)"
    case 2: "kostnadsbärare \(codes)"
    case 6: "projekt \(codes)"
    case 7: "anställd \(codes)"
    default: "dimension \(filter.dimension): \(codes)"
    }
  }
  var noRule: String { "Ingen" }
  var noAccounts: String { "Inget konto har belopp på projektet." }

  private func name(of chart: AccountChart) -> String {
    switch chart {
    case .bas: "BAS"
    case .kommunBas: "Kommun-Bas"
    case .regionBas: "Region-Bas"
    case .state: "statens baskontoplan"
    }
  }

  var voucherList: String { "Verifikationer" }
  var voucherIntroduction: String {
    "Alla rader bakom de redovisade kostnaderna, per kostnadsslag och i datumordning. "
      + "Beloppen är bokföringens egna."
  }
  var noVouchers: String { "Inga verifikationer ingår i de redovisade kostnaderna." }
  var carriedForward: String { "Transport" }
  var broughtForward: String { "Transport" }
  var fromBookedToReported: String { "Från verifikationernas summa till redovisat belopp, kr" }
  var bookedShort: String { "Bokfört" }
  var computedShort: String { "Beräknat" }
  var cutShort: String { "Avdrag" }

  var year: String { "År" }
  var months: [String] {
    ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]
  }

  var term: String { "Term" }
  var meaning: String { "Betydelse" }
  var definitions: String { "Definitioner" }
  func definitions(
    _ kind: ReportKind, withPeriod: Bool
  ) -> [(term: String, meaning: String)] {
    let period = withPeriod ? [(term: thisPeriod, meaning: "Kostnader under rapportperioden.")] : []
    let cost =
      kind == .final
      ? [
        (accumulated(kind), "Kostnader under hela projekttiden."),
        (remaining(kind), "Under noll där kostnaden är högre än budgeten."),
        (used, "Kostnad som andel av budgeten för hela projektet."),
      ]
      : [
        (accumulated(kind), "Kostnader från projektets start till och med rapportens sista dag."),
        (remaining(kind), "Budget för hela projektet minus ackumulerad kostnad."),
        (used, "Ackumulerad kostnad som andel av budgeten för hela projektet."),
        (
          "Jämn förbrukning",
          "Lika stor kostnad varje dag av projekttiden, så att budgeten räcker precis till slutet."
        ),
      ]
    return [
      (
        eligibleCost,
        "Kostnad som uppfyller villkoren, bokförd eller beräknad enligt dem, efter alla gränser. "
          + "Hela kronor."
      )
    ] + period + cost + [
      (
        "Över budget",
        "\(summary) nämner det som är minst 1\(NumberFormat.blank)% över budget. Gränsen är "
          + "rapportens egen, inte Vinnovas."
      ),
      (maximumGrant, "Det högsta bidrag som beslutet ger en bidragsmottagare."),
      (maximumIntensity, "Den högsta andel av kostnaden som bidraget får täcka enligt beslutet."),
      (grant(kind), "Det lägre av maxbeloppet och kostnaden gånger stödnivån."),
      ("Faktisk stödnivå", "Bidraget som andel av den stödberättigande kostnaden."),
      ("Moms", "Beloppen är som bokförda; moms ingår bara där den är bokförd som kostnad."),
      (name(of: .error), "Ska rättas innan rapporten kan klarmarkeras."),
      (name(of: .warning), "Ska bedömas av den som ansvarar för rapporten."),
      (name(of: .note), "Förklarar en siffra eller påminner om en regel."),
      (
        NumberFormat.nothing,
        "Inte tillämpligt eller ännu inte bokfört. 0 betyder att beloppet är noll."
      ),
    ]
  }
}
