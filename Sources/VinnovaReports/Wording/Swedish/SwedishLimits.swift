import GrantAccounting

extension Swedish {
  func attested(_ years: YearsInForce) -> String {
    switch years.through {
    case years.from: "källan gäller \(years.from)"
    case let last?: "källan gäller \(years.from)–\(last)"
    case nil: "källan gäller från \(years.from)"
    }
  }

  func oldestSource(_ year: Int) -> String { "äldsta kända källa är från \(year)" }

  func otherEdition(than stated: String, _ own: String) -> String {
    "känt för \(stated); beslutet följer \(generalTerms(own)), och om det är lika där är inte känt"
  }

  func limitReplaced(_ limit: LimitInForce) -> FindingText {
    let parts = [limit.stated.first, limit.replaced].compactMap(\.self).map {
      "\(text(of: $0.value)) enligt \(name(of: $0.origin))"
    }
    return FindingText(
      title: limit.origin.map { "\(overriding($0)) gräns gäller" } ?? "En gräns går före en annan",
      found: "\(name(of: limit.kind)): \(parts.joined(separator: ", i stället för ")).",
      rule: "Särskilda villkor i beslutet går före utlysningens gränser, som i sin tur går före de "
        + "allmänna villkoren.")
  }

  private func overriding(_ origin: LimitOrigin) -> String {
    switch origin {
    case .decision: "Beslutets"
    case .call: "Utlysningens"
    case .terms: "Villkorens"
    }
  }

  func limitsNotKnown(_ kinds: [LimitKind]) -> FindingText {
    let missing = kinds.map { kind in
      switch kind {
      case .purchasesBetweenParties: "om köp mellan projektparter är stödberättigande"
      case .consultants: "gränsen för konsulter och licenser"
      case .indirectCosts: "gränsen för indirekta kostnader"
      case .hourlyCost, .hourlyCostBase: "gränsen för personalkostnad per timme"
      case .auditCertificateFrom, .auditCertificateBasis: "när revisorsintyg krävs"
      }
    }
    return FindingText(
      title: "Gränser som inte är kända",
      found: "För de här villkoren är följande inte känt: "
        + "\(missing.joined(separator: ", ", last: ", och ")). Ange det i projektfilen om beslutet "
        + "eller utlysningen säger något om det.",
      rule: "En gräns som inte är känd prövas inte.")
  }

  func termsOutsideYears(_ terms: String, decided: CalendarDate) -> FindingText {
    FindingText(
      title: "Villkorens utgåva stämmer inte med beslutsdagen",
      found: "Beslutet är från \(decided) men ska följa \(generalTerms(terms)).",
      rule: termsRule)
  }

  func newerTerms(_ terms: String, decided: CalendarDate, newer: String) -> FindingText {
    FindingText(
      title: "Det fanns en senare utgåva av villkoren",
      found: "Beslutet är från \(decided) och ska följa \(generalTerms(terms)), men "
        + "\(generalTerms(newer)) fanns. Jämför med beslutet.",
      rule: termsRule)
  }

  private var termsRule: String {
    "De allmänna villkor gäller som var i kraft när beslutet fattades. Gränserna följer utgåvan."
  }

  func grossSalaryAboveLimit(
    _ gross: Money, hours: Hours, limit: Money, ceiling: Money
  ) -> FindingText {
    FindingText(
      title: "Bruttolön per timme över gränsen",
      found:
        "Bruttolönerna är \(format.kronor(gross)) för \(format.hours(hours))\(NumberFormat.blank)timmar. Med "
        + "högst \(format.kronor(limit)) per timme i genomsnitt är gränsen "
        + "\(format.kronor(ceiling)), \(format.kronor(gross - ceiling)) lägre. Inget är avdraget, "
        + "eftersom källan inte säger vad som gäller för sociala avgifter på den delen.",
      rule: grossRule(limit))
  }

  func grossSalaryNotKnown(limit: Money) -> FindingText {
    FindingText(
      title: "Bruttolönen kan inte skiljas ut",
      found: "Gränsen \(format.kronor(limit)) per timme avser bruttolön. Kontoplanen visar inte "
        + "vilka konton som är sociala avgifter, så gränsen är inte prövad.",
      rule: grossRule(limit))
  }

  private func grossRule(_ limit: Money) -> String {
    "Bruttolönen får enligt beslutet eller utlysningen i genomsnitt vara högst "
      + "\(format.kronor(limit)) per timme."
  }

  func consultantsAboveShare(
    planned: Money, outcome: Money, budget: Money, limit: Share, ceiling: Money
  ) -> FindingText {
    FindingText(
      title: "Konsulter och licenser över gränsen",
      found: "Konsulter, licenser m.m. är budgeterade till \(format.kronor(planned)) och "
        + "redovisade med \(format.kronor(outcome)). Gränsen är \(format.limit(limit)) av "
        + "organisationens budget \(format.kronor(budget)), alltså \(format.kronor(ceiling)).",
      rule: "Konsulter och licenser får vara högst \(format.limit(limit)) av organisationens "
        + "budget i projektet. Andelen räknas på alla kostnader, inte på bidraget.")
  }

  func purchaseFromParty(_ purchase: PurchaseFromParty) -> FindingText {
    let money = rows(purchase.rows, of: purchase.amount)
    let how =
      purchase.isDeclared
      ? "har en kod som betyder \(purchase.seller)"
      : "nämner \(purchase.seller)"
    return FindingText(
      title: "Köp av en annan projektpart",
      found: "\(money) \(how). Beloppet räknas med. Är det ett köp från parten, tas det bort med "
        + "en egen regel.",
      rule: purchase.isEligible == false
        ? "Köp mellan projektparter är inte stödberättigande."
        : "Köp mellan projektparter är enligt anvisningen 2026 inte stödberättigande. Vad som "
          + "gäller för de här villkoren är inte känt.")
  }

  var limits: String { "Gränser i projektet" }
  var limit: String { "Gräns" }
  var holds: String { "Gäller" }
  var statedBy: String { "Enligt" }
  var insteadOf: String { "I stället för" }
  var notKnown: String { "Inte känt" }

  func name(of limit: LimitKind) -> String {
    switch limit {
    case .indirectCosts: "Indirekta kostnader, andel av personalkostnader"
    case .hourlyCost: "Personalkostnad per timme i genomsnitt"
    case .hourlyCostBase: "Gränsen per timme avser"
    case .consultants: "Konsulter och licenser, andel av budgeten"
    case .purchasesBetweenParties: "Köp mellan projektparter"
    case .auditCertificateFrom: "Revisorsintyg krävs när bidraget är minst"
    case .auditCertificateBasis: "Revisorsintyg prövas mot"
    }
  }

  func text(of value: LimitValue) -> String {
    switch value {
    case .share(let share): "högst \(format.limit(share))"
    case .amount(let amount): format.kronor(amount)
    case .hourlyCostBase(.total): "lön med sociala avgifter"
    case .hourlyCostBase(.gross): "bruttolön"
    case .auditCertificateBasis(.perRecipient): "varje mottagares bidrag"
    case .auditCertificateBasis(.perProject): "hela projektets bidrag"
    case .isEligible(let answer): answer ? "stödberättigande" : "ej stödberättigande"
    }
  }

  func name(of origin: LimitOrigin) -> String {
    switch origin {
    case .decision: "beslutet"
    case .call: "utlysningen"
    case .terms(let edition): generalTerms(edition)
    }
  }
}
