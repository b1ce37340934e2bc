import GrantAccounting

extension Swedish {
  func explanationHeading(
    _ kind: ReportKind, asOf: CalendarDate, through: CalendarDate
  ) -> String {
    "\(name(of: kind)) per \(asOf), kostnader till och med \(through)"
  }

  func label(of figure: FigureName, _ kind: ReportKind) -> String {
    let year = figure.year.map { " \($0)" } ?? ""
    let category = figure.category.map(name(of:)) ?? totalCosts
    switch figure.kind {
    case .earned: return grant(kind)
    case .eligible: return eligibleCostRow
    case .intensityAmount: return intensityGives
    case .maximumGrant: return maximumGrant
    case .maximumIntensity: return maximumIntensity
    case .disbursed: return disbursed
    case .toReceive: return toReceive(kind)
    case .toRepay: return toRepay(kind)
    case .cost: return "\(category)\(year)"
    case .period: return "\(category)\(year), \(thisPeriod.lowercased())"
    case .budget: return "Budget\(year): \(category.lowercased())"
    case .remaining:
      let left = kind == .final ? remaining(kind) : "\(remaining(kind)) av budget"
      return "\(left): \(category.lowercased())"
    case .used: return "\(used) av budget: \(category.lowercased())"
    case .hourlyCeiling: return "Tak för personalkostnader"
    case .indirectCeiling: return "Tak för indirekta kostnader"
    case .actual: return "\(figure.source.map(name(of:)) ?? totalFinancing)\(year)"
    case .planned: return "\(figure.source.map(name(of:)) ?? totalFinancing)\(year), budget"
    case .plannedIntensity: return "Beräknad stödnivå i budgeten"
    case .actualIntensity: return "Faktisk stödnivå"
    case .ownIncludingNotEligible: return ownWithReal
    case .ledger: return booked
    case .leftOut: return leftOut
    case .computedIndirect: return computedIndirect
    case .cut: return cut
    case .rounding: return rounding
    case .reported: return reported
    case .notEligible: return notEligible
    case .account: return "\(account) \(figure.account ?? "")"
    case .month: return "Ackumulerat till och med \(figure.month?.text ?? "")"
    case .costPerMonth: return "\(costPerMonth): \(category.lowercasedFirst)"
    case .expectedCost: return "\(expectedCost): \(category.lowercasedFirst)"
    case .expectedGrant: return expectedGrant
    case .unusedGrant: return unusedGrant
    case .overdrawnGrant: return overdrawnGrant
    case .costAboveBudget: return "Väntad kostnad över budget"
    case .budgetLastsThrough: return "Budgeten räcker till och med"
    case .grantLastsThrough: return "Bidraget räcker till och med"
    }
  }

  func label(of term: IntermediateTerm) -> String {
    switch term {
    case .booked(let category, let year): "\(name(of: category)) \(year), bokfört"
    case .rounded(let category, let year): "\(name(of: category)) \(year), hela kronor"
    case .rounding(let category, let year): "\(name(of: category)) \(year), avrundning"
    case .computed(let category, let year): "\(name(of: category)) \(year), beräknat"
    case .claimed(let category, let year?, _): "\(name(of: category)) \(year), före gräns"
    case .claimed(let category, nil, let through):
      "\(name(of: category)) före gräns\(through.map { ", till och med \($0)" } ?? "")"
    case .withinLimit(let category, let year):
      "\(name(of: category)) inom gräns, till och med \(year)"
    case .ceiling(let category, let year):
      "Tak för \(name(of: category).lowercased()) till och med \(year)"
    case .limitPerHour: "Högst per timme i genomsnitt"
    case .hours(let year): "Timmar till och med \(year)"
    case .limitShare(let category): "Högsta andel \(name(of: category).lowercased())"
    case .computedShare: "Andel av personalkostnaderna"
    case .personnel(let year): "\(name(of: .personnel)) till och med \(year)"
    case .before(let category, let year):
      "\(category.map(name(of:)) ?? totalCosts)\(year.map { " \($0)" } ?? ""), före perioden"
    case .through(let month, let category, let year):
      "\(category.map(name(of:)) ?? totalCosts)\(year.map { " \($0)" } ?? ""), "
        + "till och med \(month.text)"
    case .costThrough(let year): "\(totalCosts) till och med \(year)"
    case .earnedThrough(let year): "Bidrag till och med \(year)"
    case .intensityThrough(let year): "\(intensityGives) till och med \(year)"
    case .payment(let day): "Utbetalning \(day)"
    case .otherPayment(let day): "Inbetalning \(day)"
    case .otherPayments(let year): "Inbetalningar som räknas till \(year)"
    case .realNotEligible: "\(realNotEligible), hela kronor"
    case .realNotEligibleExact: realNotEligible
    case .costRows(let account): "\(self.account) \(account), de rader som är kostnader"
    case .monthsWithCost: "Månader med kostnad"
    case .monthsLeft: "Månader därefter"
    case .drawnOut(let category, _): "\(name(of: category)), utdragen i samma takt"
    case .expectedAfter(let category, let months):
      "\(category.map(name(of:)) ?? totalCosts), väntat \(months) månader därefter"
    case .expectedShare(let months):
      "\(name(of: .indirect)), väntad andel \(months) månader därefter"
    case .expectedCeiling(let months):
      "Tak för \(name(of: .indirect).lowercased()), väntat \(months) månader därefter"
    case .expectedWithinLimit(let months):
      "\(name(of: .indirect)) inom gräns, väntat \(months) månader därefter"
    case .costUsingUpGrant: "Kostnad som använder hela maxbeloppet"
    case .firstDayOfMonth: "Månadens första dag"
    case .cutOff: "Sista dag vars kostnader räknas"
    case .expectedByIntensity: "\(intensityGives), väntat"
    }
  }

  func name(of group: FigureGroup) -> String {
    switch group {
    case .settlement: "Avräkning"
    case .costs: "Kostnader"
    case .financing: financing
    case .reconciliation: "\(reconciliation), \(notEligible.lowercased())"
    case .accounts: "Konton"
    case .months: "Ackumulerat per månad"
    case .forecast: forecast
    }
  }

  func place(_ place: StatedIn) -> String {
    switch place {
    case .budget: "enligt budgeten"
    case .budgetChange(let day): "enligt den ändrade budgeten, godkänd \(day)"
    case .decision(let day): "enligt beslutet \(day)"
    case .call: "enligt utlysning eller beslut (call.limits)"
    case .terms(let edition): "enligt \(generalTerms(edition).lowercased())"
    case .hours: "enligt projektfilens timmar"
    case .timeSheets: "enligt partens tidredovisning"
    case .payments: "enligt projektfilens utbetalningar"
    case .otherFinancing: "enligt projektfilens andra finansiärer"
    case .bookkeeping: "enligt partens uppgift (indirectCosts)"
    case .period: "enligt projekttiden"
    }
  }

  func lowerForGrant(_ amounts: [String], isMaximum: Bool?) -> String {
    let which = isMaximum.map { $0 ? "maxbeloppet begränsar" : "stödnivån begränsar" }
    return "det lägre av \(enumeration(amounts)): \(which ?? "båda ger samma belopp")"
  }
  func lowerOfCeiling(_ amounts: [String], isReached: Bool?) -> String {
    let which = isReached.map { $0 ? "taket begränsar" : "taket är inte nått" }
    return "det lägre av \(enumeration(amounts)): \(which ?? "taket är precis nått")"
  }
  func sum(of count: Int) -> String { "summan av \(number(count)) belopp" }
  func atLeastZero(_ formula: String) -> String { "\(formula), lägst 0" }
  func rowCount(_ count: Int) -> String { count == 1 ? "1 rad" : "\(count) rader" }
  func rounded(_ exact: String) -> String { "\(exact), avrundat till hela kronor" }
  func roundedDown(_ product: String) -> String { "\(product), avrundat nedåt till hela kronor" }
  func share(_ share: String, of amount: String) -> String { "\(share) av \(amount)" }
  func perHour(_ limit: String, hours: String) -> String { "\(limit) kr × \(hours) timmar" }
  func ratio(_ part: String, of whole: String) -> String { "\(part) av \(whole)" }
  func highest(_ amounts: [String]) -> String { "det högre av \(enumeration(amounts))" }
  func average(_ amount: String, over count: String) -> String {
    "\(amount) / \(count) månader, avrundat till hela kronor"
  }
  func usingUp(_ grant: String, _ share: String) -> String {
    "\(grant) / \(share), avrundat uppåt till hela kronor"
  }
  func lastDay(_ limit: String, before: String, after: String) -> String {
    "den dag då kostnaden, jämnt fördelad från \(before) till \(after), når \(limit)"
  }
  var earliest: String { "den tidigaste dagen" }
  var nothingToAdd: String { "inga belopp" }
  func moreRows(_ count: Int) -> String { count == 1 ? "… 1 rad till" : "… \(count) rader till" }
  var seeAbove: String { "se ovan" }
  func applied(_ rule: AppliedRule) -> String {
    let parts = [
      rule.source.title, rule.source.section, rule.source.terms.map(generalTerms),
    ].compactMap(\.self)
    return "Regel \(rule.id): \(parts.joined(separator: ", "))"
  }
  func appliedAgain(_ rule: AppliedRule) -> String { "Regel \(rule.id), \(seeAbove)" }

  func fate(_ fate: RowFate) -> String {
    switch fate.fate {
    case .reported(let category): "Redovisad som \(name(of: category).lowercasedFirst)"
    case .leftOut(let reason): "Utelämnad. \(self.reason(reason))"
    case .noCost(let treatment): self.treatment(treatment)
    case .later: "Inte med i rapporten: dagen är senare än rapportens"
    }
  }
  func accountRule(_ rule: AccountRule?, isOwn: Bool) -> String {
    guard let rule else { return "Ingen regel för kontot" }
    let accounts = rule.first == rule.last ? rule.first : "\(rule.first)–\(rule.last)"
    let whose = isOwn ? "Egen regel" : "Kontoplanens regel"
    return "\(whose) för konto \(accounts): \(treatment(rule.treatment).lowercasedFirst)"
  }
  func countedIn(_ path: String) -> String { "Ingår i \(path)" }
  func figuresWith(_ value: String) -> String { "Siffror som är \(value):" }
}
