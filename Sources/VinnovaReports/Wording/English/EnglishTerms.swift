import GrantAccounting

extension English {
  func name(of category: CostCategory) -> String {
    switch category {
    case .personnel: "Personnel costs"
    case .equipment: "Equipment, land and buildings"
    case .consultants: "Consulting and licence costs"
    case .otherDirect: "Other direct costs incl. travel"
    case .indirect: "Indirect costs"
    }
  }

  var totalCosts: String { "Total costs" }

  func name(of source: FinancingSource) -> String {
    switch source {
    case .grant: "Grant from Vinnova"
    case .otherFinanciers: "Other financiers"
    case .own: "Own financing"
    }
  }

  var totalFinancing: String { "Total financing" }

  func name(of role: AuthorisedSignatory.Role) -> String {
    switch role {
    case .firmatecknare: "Authorised signatory"
    case .prefekt: "Head of department"
    }
  }

  func name(of severity: Finding.Severity) -> String {
    switch severity {
    case .error: "Error"
    case .warning: "Warning"
    case .note: "Note"
    }
  }

  func name(of basis: AidBasis) -> String {
    switch basis {
    case .notStateAid: "Not state aid"
    case .deMinimis: "De minimis aid"
    case .fundamentalResearch: "Fundamental research"
    case .industrialResearch: "Industrial research"
    case .experimentalDevelopment: "Experimental development"
    case .feasibilityStudy: "Feasibility study"
    case .startUp: "Start-up aid"
    }
  }

  func name(of status: ReportStatus) -> String {
    switch status {
    case .draft: "Draft"
    case .ready: "Marked ready"
    case .registered: "Registered"
    }
  }

  func limit(of settlement: Settlement) -> String {
    switch settlement.binding {
    case .maximumGrant: "Maximum grant"
    case .maximumIntensity where settlement.coversWholeCost: "The cost"
    case .maximumIntensity: "Aid intensity"
    case .both: "Both equally"
    }
  }

  func name(of kind: ReportKind) -> String {
    switch kind {
    case .interim(let number): "Interim report \(number)"
    case .final: "Final report"
    }
  }

  func country(_ stored: String) -> String { stored == "Sverige" ? "Sweden" : stored }

  var sum: String { "Total" }
  var yes: String { "Yes" }
  var no: String { "No" }

  func subject(_ category: CostCategory) -> String {
    category == .equipment ? "Costs of equipment, land and buildings" : name(of: category)
  }

  func name(of month: YearMonth) -> String {
    let names = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let index = month.month - 1
    return names.indices.contains(index) ? "\(names[index]) \(month.year)" : month.text
  }

  func number(_ count: Int) -> String {
    let words = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
      "twelve",
    ]
    return words.indices.contains(count - 1) ? words[count - 1] : format.whole(Int64(count))
  }

  func rows(_ count: Int, of amount: Money) -> String {
    count == 1
      ? "One row, \(format.kronor(amount)),"
      : "\(number(count).capitalisedFirst) rows, \(format.kronor(amount)) in all,"
  }

  func continued(_ name: String) -> String { "\(name), continued" }

  func enumeration(_ parts: [String]) -> String { parts.joined(separator: ", ", last: " and ") }
}
