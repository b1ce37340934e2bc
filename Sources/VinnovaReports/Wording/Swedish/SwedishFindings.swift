import GrantAccounting

extension Swedish {
  var checks: String { "Kontroller" }
  func acceptedWarnings(count: Int) -> String {
    "Varför rapporten är klarmarkerad trots \(count == 1 ? "varningen" : "varningarna")"
  }
  var nothingFound: String {
    "Rapporten är prövad mot bokföringen, beslutet och villkoren utan anmärkning."
  }
  func rule(_ id: String) -> String { "Regel \(id)" }
  var source: String { "Källa: " }
  func sourcePart(_ swedish: String, terms: String?) -> String {
    switch swedish {
    case "Vinnova, Allmänna villkor": "Vinnova, \(terms.map { generalTerms($0) } ?? generalTerms)"
    case "Vinnova, Beslut om bidrag": "Vinnova, beslut om bidrag"
    case "Kontomappning": "kontomappningen, bilaga 1"
    default: swedish
    }
  }
  var section: String { "avsnittet " }
  func quoted(_ title: String) -> String { "”\(title)”" }

  func outsidePeriod(_ amount: Money, rows count: Int) -> FindingText {
    FindingText(
      title: "Kostnader utanför projekttiden",
      found: "\(rows(count, of: amount)) ligger utanför projekttiden och räknas inte med.",
      rule: "Bara kostnader som uppstår under projekttiden är stödberättigande.")
  }

  func categoryNotAllowed(
    _ category: CostCategory, amount: Money, rows count: Int
  ) -> FindingText {
    FindingText(
      title: "Kostnadsslag som utlysningen inte ger bidrag till",
      found: "\(rows(count, of: amount)) hör till \(name(of: category).lowercased()) och räknas "
        + "inte med.",
      rule: "Utlysningen anger vilka kostnadsslag som ger rätt till bidrag. Övriga lämnas på "
        + "0\(NumberFormat.blank)kr.")
  }

  func notEligibleAccounts(_ amount: Money, rows count: Int) -> FindingText {
    FindingText(
      title: "Konton som inte ger rätt till bidrag",
      found:
        "\(rows(count, of: amount)) ligger på \(count == 1 ? "ett konto" : "konton") som enligt "
        + "kontomappningen inte är stödberättigande och räknas inte med.",
      rule: "En kostnad ska vara stödberättigande enligt villkoren. Kontomappningen i bilagan "
        + "visar hur varje konto har bedömts.")
  }

  func undecidedAccount(_ account: String, amount: Money) -> FindingText {
    FindingText(
      title: "Konto som ska bedömas",
      found: "Konto \(account), \(format.kronor(amount)), kan höra till flera kostnadsslag. "
        + "Beloppet räknas inte med förrän en egen regel anger kostnadsslaget.",
      rule: "Varje kostnad redovisas på det kostnadsslag som den hör till.")
  }

  func unmappedAccount(_ account: String, amount: Money) -> FindingText {
    FindingText(
      title: "Konto utan kostnadsslag",
      found: "Konto \(account), \(format.kronor(amount)), finns inte i kontomappningen. "
        + "Beloppet räknas inte med förrän en egen regel anger kostnadsslaget.",
      rule: "Varje kostnad redovisas på det kostnadsslag som den hör till.")
  }

  func indirectCostsCut(
    booked: Money, personnel: Money, limit: Share, ceiling: Money
  ) -> FindingText {
    FindingText(
      title: "Indirekta kostnader över gränsen",
      found: "Indirekta kostnader är \(format.kronor(booked)). Gränsen är "
        + "\(format.limit(limit)) av personalkostnaderna \(format.kronor(personnel)), alltså "
        + "\(format.kronor(ceiling)). \(format.kronor(booked - ceiling)) räknas inte med.",
      rule: "Indirekta kostnader får vara högst \(format.limit(limit)) av de stödberättigande "
        + "personalkostnaderna och ska kunna styrkas med en beräkning.")
  }

  func indirectCostsComputed(
    share: Share, personnel: Money, amount: Money, bookedLeftOut: Money
  ) -> FindingText {
    let isAbove = amount.exceedsBooked(bookedLeftOut)
    let booked =
      bookedLeftOut == .zero
      ? "" : " Bokförda indirekta kostnader, \(format.kronor(bookedLeftOut)), räknas inte med."
    let above =
      isAbove
      ? " Det beräknade är \(format.kronor(amount - bookedLeftOut)) mer än det bokförda." : ""
    let rounded =
      share.rounded(of: personnel) == amount ? "" : ", avrundat till hela kronor år för år"
    return FindingText(
      title: isAbove
        ? "Beräknade indirekta kostnader är högre än de bokförda"
        : "Så är de indirekta kostnaderna beräknade",
      found: "\(format.limit(share)) av personalkostnaderna \(format.kronor(personnel)) är "
        + "\(format.kronor(amount))\(rounded).\(booked)\(above)",
      rule: "Gränsen för indirekta kostnader är ett tak, inte en schablon. Andelen ska kunna "
        + "styrkas med en beräkning på organisationens verkliga kostnader.")
  }

  func hourlyCostCut(
    cost: Money, hours: Hours, limit: Money, ceiling: Money
  ) -> FindingText {
    FindingText(
      title: "Personalkostnad per timme över gränsen",
      found:
        "Personalkostnaderna är \(format.kronor(cost)) för \(format.hours(hours))\(NumberFormat.blank)timmar. "
        + "Med högst \(format.kronor(limit)) per timme i genomsnitt kan "
        + "\(format.kronor(ceiling)) redovisas. \(format.kronor(cost - ceiling)) räknas inte med.",
      rule: "Personalkostnaderna får i genomsnitt vara högst \(format.kronor(limit)) per timme. "
        + "Är den verkliga kostnaden lägre, redovisas den.")
  }

  func hoursMissing(limit: Money) -> FindingText {
    FindingText(
      title: "Arbetade timmar saknas",
      found: "Gränsen \(format.kronor(limit)) per timme kan inte prövas, eftersom inga arbetade "
        + "timmar är angivna.",
      rule: "Personalkostnaderna får i genomsnitt vara högst \(format.kronor(limit)) per timme.")
  }
}
