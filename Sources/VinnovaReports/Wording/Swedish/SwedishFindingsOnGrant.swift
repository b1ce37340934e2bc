import GrantAccounting

extension Swedish {
  func budgetExceeded(
    _ category: CostCategory, budget: Money, outcome: Money, threshold: Share
  ) -> FindingText {
    let over = format.kronor(outcome - budget)
    let found =
      budget == .zero
      ? "\(subject(category)) är \(format.kronor(outcome)) men saknar budget."
      : "\(subject(category)) är \(format.kronor(outcome)) mot budgeten "
        + "\(format.kronor(budget)), \(over) över. Organisationens egen gräns är "
        + "\(format.limit(threshold))."
    return FindingText(
      title: "Kostnad över budget", found: found,
      rule: "Avvikelser som inte är av mindre betydelse ska Vinnova godkänna i förväg, efter en "
        + "begäran om ändring. Vinnova anger ingen procentsats.")
  }

  func grantCapped(
    by binding: Settlement.Binding, eligible: Money, earned: Money, costAbove: Money
  ) -> FindingText {
    let title =
      switch binding {
      case .maximumGrant: "Maxbeloppet begränsar bidraget"
      case .maximumIntensity where earned == eligible && earned > .zero:
        "Bidraget täcker hela kostnaden"
      case .maximumIntensity: "Stödnivån begränsar bidraget"
      case .both: "Maxbeloppet och stödnivån ger samma bidrag"
      }
    let above =
      costAbove > .zero
      ? " \(format.kronor(costAbove)) av kostnaden ger inget ytterligare bidrag." : ""
    return FindingText(
      title: title,
      found: "Stödberättigande kostnader på \(format.kronor(eligible)) ger "
        + "\(format.kronor(earned)) i bidrag.\(above)",
      rule: "Bidraget är det lägre av maxbeloppet och de stödberättigande kostnaderna gånger "
        + "stödnivån, för varje bidragsmottagare för sig.")
  }

  func disbursedAboveEarned(
    disbursed: Money, through day: CalendarDate, earned: Money, costsThrough costDay: CalendarDate,
    excess: Money, in kind: ReportKind
  ) -> FindingText {
    switch kind {
    case .interim:
      FindingText(
        title: "Utbetalt i förskott",
        found:
          "Till och med \(day) är \(format.kronor(disbursed)) utbetalt. Kostnaderna till och med "
          + "\(costDay) ger \(format.kronor(earned)) i upparbetat bidrag. "
          + "\(format.kronor(excess)) är utbetalt i förskott.",
        rule: "Bidrag som inte är upparbetat när projektet är slut betalas tillbaka.")
    case .final:
      FindingText(
        title: "Bidrag att betala tillbaka",
        found: "Utbetalt är \(format.kronor(disbursed)) och slutligt bidrag "
          + "\(format.kronor(earned)). \(format.kronor(excess)) ska betalas tillbaka.",
        rule: "Bidrag som överstiger vad bidragsmottagaren har rätt till betalas tillbaka. "
          + "Belopp kvittas inte mellan projektparter.")
    }
  }

  func ledgerIncomplete(through: CalendarDate?, needed: CalendarDate) -> FindingText {
    let known =
      through.map { "Bokföringen är komplett till och med \($0)" }
      ?? "Det framgår inte till och med vilken dag bokföringen är komplett"
    let mend =
      through == nil ? " Är bokföringen klar ska dagen anges i projektfilen." : ""
    return FindingText(
      title: "Bokföringen är inte komplett",
      found: "\(known). Rapporten behöver bokföringen till och med \(needed).\(mend)",
      rule: "Redovisade kostnader ska vara bokförda i projektets redovisning.")
  }

  var noLedgerRows: FindingText {
    FindingText(
      title: "Ingen bokföring på projektet",
      found: "Bokföringen har inga rader på projektet.",
      rule: "Redovisade kostnader ska vara bokförda i projektets redovisning.")
  }

  func auditCertificateNeeded(grant: Money, threshold: Money) -> FindingText {
    FindingText(
      title: "Revisorsintyg behövs",
      found: "Beviljat bidrag är högst \(format.kronor(grant)). Ett revisorsintyg ska följa med "
        + "slutrapporten.",
      rule: "Från \(format.kronor(threshold)) i bidrag ska ett revisorsintyg lämnas med "
        + "slutrapporten.")
  }

  func auditCertificateNotKnown(grant: Money) -> FindingText {
    let edition = TermsVersion.statingCertificate
    let isReached = edition.map { grant >= $0.from } ?? false
    let known = edition.map {
      " Det \(isReached ? "når" : "är under") \(format.kronor($0.from)), det belopp från vilket "
        + "\(generalTerms($0.id)) kräver intyg."
    }
    return FindingText(
      title: isReached ? "Revisorsintyg kan krävas" : "Oklart om revisorsintyg behövs",
      found: "Beviljat bidrag är högst \(format.kronor(grant)).\(known ?? "") Vilken gräns som "
        + "gäller enligt projektets villkor är inte känt. Se beslutet eller fråga Vinnova.",
      rule: "Större bidrag kräver ett revisorsintyg med slutrapporten.")
  }

  func ownFinancingBelowPlan(planned: Money, actual: Money) -> FindingText {
    FindingText(
      title: "Egen finansiering under budget",
      found: "Egen finansiering är \(format.kronor(actual)) mot budgeterade "
        + "\(format.kronor(planned)).",
      rule: "Den del av kostnaderna som bidraget inte täcker ska finansieras av parten själv "
        + "eller av andra.")
  }

  func financingAboveCost(
    cost: Money, grant: Money, others: Money, excess: Money
  ) -> FindingText {
    FindingText(
      title: "Finansieringen överstiger kostnaderna",
      found: "Bidrag från Vinnova, \(format.kronor(grant)), och från andra finansiärer, "
        + "\(format.kronor(others)), är tillsammans \(format.kronor(excess)) mer än de "
        + "stödberättigande kostnaderna \(format.kronor(cost)).",
      rule: "Bidrag och annan finansiering får tillsammans inte överstiga kostnaderna.")
  }

  func negativeCost(_ category: CostCategory, amount: Money) -> FindingText {
    FindingText(
      title: "Negativ kostnad",
      found: "\(subject(category)) är \(format.kronor(amount)): mer är krediterat än "
        + "debiterat. Kontrollera bokföringsfilens tecken.",
      rule: "Kostnader bokförs i debet och redovisas som positiva belopp.")
  }

  func periodNotEnded(_ end: CalendarDate) -> FindingText {
    FindingText(
      title: "Rapportperioden är inte slut",
      found: "Rapporten är framställd innan rapportperioden slutar \(end).",
      rule: "En rapport omfattar hela sin rapportperiod.")
  }

  func reportOverdue(
    _ kind: ReportKind, due: CalendarDate, asOf: CalendarDate
  ) -> FindingText {
    FindingText(
      title: "Sista dagen att lämna rapporten har passerat",
      found: "\(kind == .final ? "Slutrapporten" : name(of: kind)) skulle ha lämnats senast "
        + "\(due). Den här rapporten visar läget per \(asOf).",
      rule: "En rapport lämnas senast den dag som beslutet anger.")
  }

  var decisionMissing: FindingText {
    FindingText(
      title: "Beslut saknas",
      found: "Projektfilen saknar Vinnovas beslut. Bidraget kan inte räknas ut.",
      rule: "Beslutet anger maxbelopp, högsta stödnivå, villkor och när rapporter ska lämnas.")
  }
}
