import GrantAccounting

extension Swedish {
  func name(of category: CostCategory) -> String {
    switch category {
    case .personnel: "Personalkostnader"
    case .equipment: "Utrustning, mark, byggnader"
    case .consultants: "Konsultkostnader, licenser m.m."
    case .otherDirect: "Övriga direkta kostnader inkl. resor"
    case .indirect: "Indirekta kostnader"
    }
  }

  var totalCosts: String { "Totala kostnader" }

  func name(of source: FinancingSource) -> String {
    switch source {
    case .grant: "Bidrag från Vinnova"
    case .otherFinanciers: "Andra finansiärer"
    case .own: "Egen finansiering"
    }
  }

  var totalFinancing: String { "Total finansiering" }

  func name(of role: AuthorisedSignatory.Role) -> String {
    switch role {
    case .firmatecknare: "Firmatecknare"
    case .prefekt: "Prefekt"
    }
  }

  func name(of severity: Finding.Severity) -> String {
    switch severity {
    case .error: "Fel"
    case .warning: "Varning"
    case .note: "Upplysning"
    }
  }

  func name(of basis: AidBasis) -> String {
    switch basis {
    case .notStateAid: "Inte statsstöd"
    case .deMinimis: "Försumbart stöd"
    case .fundamentalResearch: "Grundforskning"
    case .industrialResearch: "Industriell forskning"
    case .experimentalDevelopment: "Experimentell utveckling"
    case .feasibilityStudy: "Genomförbarhetsstudie"
    case .startUp: "Stöd till nystartade företag"
    }
  }

  func name(of status: ReportStatus) -> String {
    switch status {
    case .draft: "Utkast"
    case .ready: "Klarmarkerad"
    case .registered: "Registrerad"
    }
  }

  func limit(of settlement: Settlement) -> String {
    switch settlement.binding {
    case .maximumGrant: "Maxbeloppet"
    case .maximumIntensity where settlement.coversWholeCost: "Kostnaden"
    case .maximumIntensity: "Stödnivån"
    case .both: "Båda lika"
    }
  }

  func name(of kind: ReportKind) -> String {
    switch kind {
    case .interim(let number): "Lägesrapport \(number)"
    case .final: "Slutrapport"
    }
  }

  func country(_ stored: String) -> String { stored }

  var sum: String { "Summa" }
  var yes: String { "Ja" }
  var no: String { "Nej" }

  func subject(_ category: CostCategory) -> String {
    switch category {
    case .personnel: "Personalkostnaderna"
    case .equipment: "Kostnaderna för utrustning, mark och byggnader"
    case .consultants: "Kostnaderna för konsulter, licenser m.m."
    case .otherDirect: "De övriga direkta kostnaderna"
    case .indirect: "De indirekta kostnaderna"
    }
  }

  func name(of month: YearMonth) -> String {
    let names = [
      "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
      "oktober", "november", "december",
    ]
    let index = month.month - 1
    return names.indices.contains(index) ? "\(names[index]) \(month.year)" : month.text
  }

  func number(_ count: Int) -> String {
    let words = [
      "en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv",
    ]
    return words.indices.contains(count - 1) ? words[count - 1] : format.whole(Int64(count))
  }

  func rows(_ count: Int, of amount: Money) -> String {
    count == 1
      ? "En rad, \(format.kronor(amount)),"
      : "\(number(count).capitalisedFirst) rader, sammanlagt \(format.kronor(amount)),"
  }

  func continued(_ name: String) -> String { "\(name), fortsättning" }

  func enumeration(_ parts: [String]) -> String { parts.joined(separator: ", ", last: " och ") }
}
