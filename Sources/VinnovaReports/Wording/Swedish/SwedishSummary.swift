import GrantAccounting

extension Swedish {
  var contents: String { "Innehåll" }
  var summary: String { "Läget i korthet" }

  var eligibleCost: String { "Stödberättigande kostnad" }
  func ofBudget(_ budget: Money) -> String { "av \(format.kronor(budget)) i budget" }
  var budgetUsed: String { "Använd del av budgeten" }
  func timePassed(_ elapsed: Share) -> String { "\(format.percent(elapsed)) av tiden har gått" }
  var grantEarned: String { "Upparbetat bidrag" }
  func ofAtMost(_ maximum: Money) -> String { "av högst \(format.kronor(maximum))" }
  var noGrant: String { "inget bidrag beslutat" }

  func toReceive(_ kind: ReportKind) -> String {
    switch kind {
    case .interim: "Ännu inte utbetalt"
    case .final: "Att få"
    }
  }

  func toRepay(_ kind: ReportKind) -> String {
    switch kind {
    case .interim: "Utbetalt i förskott"
    case .final: "Att betala tillbaka"
    }
  }

  func paid(_ disbursed: Money) -> String { "utbetalt \(format.kronor(disbursed))" }

  func ofPaid(_ disbursed: Money) -> String { "av utbetalda \(format.kronor(disbursed))" }

  func costsThrough(_ day: CalendarDate) -> String { "till och med \(day), " }

  func paidThrough(_ day: CalendarDate) -> String { " till och med \(day)" }

  func othersToRepay(_ amount: Money, _ kind: ReportKind) -> String {
    switch kind {
    case .interim: "andra parter har \(format.kronor(amount)) i förskott"
    case .final: "andra parter betalar tillbaka \(format.kronor(amount))"
    }
  }

  func settledEvenly(_ kind: ReportKind) -> String {
    "Utbetalt är lika med \(grant(kind).lowercased())"
  }

  func costAgainstTime(
    _ cost: Money, used: Share?, elapsed: Share, _ kind: ReportKind
  ) -> String {
    guard let used else {
      return "Projektet har stödberättigande kostnader på \(format.kronor(cost)) men ingen budget."
    }
    let share =
      "Projektet har stödberättigande kostnader på \(format.kronor(cost)), "
      + "\(format.percent(used)) av budgeten"
    switch kind {
    case .interim: return share + ", när \(format.percent(elapsed)) av projekttiden har gått."
    case .final: return share + "."
    }
  }

  func aheadOfTime(_ category: CostCategory, by amount: Money, used: Share) -> String {
    "\(subject(category)) är \(format.kronor(amount)) högre än vid jämn förbrukning "
      + "(\(format.percent(used)) använt)."
  }

  func behindTime(_ category: CostCategory, by amount: Money, used: Share) -> String {
    "\(subject(category)) är \(format.kronor(amount)) lägre än vid jämn förbrukning "
      + "(\(format.percent(used)) använt)."
  }

  func aboveBudget(_ categories: [(category: CostCategory, amount: Money)]) -> String {
    guard categories.count != 1 else {
      return
        "\(subject(categories[0].category)) är \(format.kronor(categories[0].amount)) över budget."
    }
    let each = categories.map {
      "\(subject($0.category).lowercasedFirst) med \(format.kronor($0.amount))"
    }
    return "Över budget är \(enumeration(each))."
  }

  func belowBudget(_ category: CostCategory, by amount: Money) -> String {
    "\(subject(category)) är \(format.kronor(amount)) under budget."
  }

  func withoutBudget(_ category: CostCategory, cost: Money) -> String {
    "\(subject(category)) är \(format.kronor(cost)) men saknar budget."
  }

  var asBudgeted: String { "Varje kostnadsslag följer budgeten." }

  func boundBy(_ settlement: Settlement) -> String {
    let level = format.intensity(settlement.maximumIntensity)
    let amount = format.kronor(settlement.intensityAmount)
    let maximum = format.kronor(settlement.maximumGrant)
    return switch settlement.binding {
    case .maximumIntensity where settlement.coversWholeCost:
      "Bidraget täcker hela den stödberättigande kostnaden, som är lägre än maxbeloppet "
        + "\(maximum)."
    case .maximumIntensity:
      "Stödnivån begränsar bidraget: \(level) av kostnaden är \(amount), "
        + "mindre än maxbeloppet \(maximum)."
    case .maximumGrant:
      "Maxbeloppet \(maximum) begränsar bidraget; \(level) av kostnaden är \(amount)."
    case .both:
      "Maxbeloppet och stödnivån ger samma bidrag, \(maximum)."
    }
  }

  func boundBy(maximum: [String], intensity: [String], wholeCost: [String]) -> String {
    let sentences = [
      ("Maxbeloppet begränsar bidraget", maximum), ("Stödnivån begränsar bidraget", intensity),
      ("Bidraget täcker hela den stödberättigande kostnaden", wholeCost),
    ].filter { !$0.1.isEmpty }
    let isSame = sentences.count == 1
    return sentences.map { sentence, recipients in
      "\(sentence) för \(isSame ? "alla bidragsmottagare" : enumeration(recipients))."
    }.joined(separator: " ")
  }

  func repay(_ owing: [(recipient: String, amount: Money)]) -> String {
    guard owing.count > 1 else {
      return owing.map {
        "\($0.recipient) ska betala tillbaka \(format.kronor($0.amount)) till Vinnova."
      }.joined()
    }
    let each = owing.enumerated().map { index, part in
      "\(part.recipient) \(index == 0 ? "ska betala tillbaka " : "")\(format.kronor(part.amount))"
    }
    return "\(enumeration(each)) till Vinnova, var och en för sig."
  }

  func repay(_ amount: Money, recipients: Int) -> String {
    "\(number(recipients).capitalisedFirst) bidragsmottagare ska, var och en för sig, betala "
      + "tillbaka sammanlagt \(format.kronor(amount)) till Vinnova."
  }

  func errorsLeft(_ count: Int) -> String {
    "\(count == 1 ? "Ett" : number(count).capitalisedFirst) fel ska rättas innan rapporten förs in "
      + "i Vinnovas e-tjänst eller skrivs under, se \(checks)."
  }

  func toDo(_ kind: ReportKind, due: CalendarDate?, isPast: Bool, errors: Int) -> String? {
    let faults = errors == 1 ? "ett fel" : "\(number(errors)) fel"
    let report = kind == .final ? "Slutrapporten" : name(of: kind)
    guard let due else {
      return errors > 0
        ? "\(faults.capitalisedFirst) ska rättas innan rapporten kan klarmarkeras." : nil
    }
    guard isPast else {
      let duty = "\(report) ska lämnas till Vinnova senast \(due)"
      return errors > 0 ? "\(duty); dessförinnan ska \(faults) rättas." : "\(duty)."
    }
    return "\(report) skulle ha lämnats till Vinnova senast \(due)."
      + (errors > 0 ? " \(faults.capitalisedFirst) ska rättas innan rapporten lämnas." : "")
  }
}
