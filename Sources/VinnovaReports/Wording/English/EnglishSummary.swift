import GrantAccounting

extension English {
  var contents: String { "Contents" }
  var summary: String { "Summary" }

  var eligibleCost: String { "Eligible cost" }
  func ofBudget(_ budget: Money) -> String { "budget \(format.kronor(budget))" }
  var budgetUsed: String { "Share of budget used" }
  func timePassed(_ elapsed: Share) -> String {
    "\(format.percent(elapsed)) of time elapsed"
  }
  var grantEarned: String { "Grant earned" }
  func ofAtMost(_ maximum: Money) -> String { "of at most \(format.kronor(maximum))" }
  var noGrant: String { "no grant decided" }

  func toReceive(_ kind: ReportKind) -> String {
    switch kind {
    case .interim: "Not yet paid"
    case .final: "To receive"
    }
  }

  func toRepay(_ kind: ReportKind) -> String {
    switch kind {
    case .interim: "Paid in advance"
    case .final: "To repay"
    }
  }

  func paid(_ disbursed: Money) -> String { "paid \(format.kronor(disbursed))" }

  func ofPaid(_ disbursed: Money) -> String { "of \(format.kronor(disbursed)) paid" }

  func costsThrough(_ day: CalendarDate) -> String { "through \(day), " }

  func paidThrough(_ day: CalendarDate) -> String { " through \(day)" }

  func othersToRepay(_ amount: Money, _ kind: ReportKind) -> String {
    switch kind {
    case .interim: "other parties hold \(format.kronor(amount)) in advance"
    case .final: "other parties repay \(format.kronor(amount))"
    }
  }

  func settledEvenly(_ kind: ReportKind) -> String {
    "Paid equals the \(grant(kind).lowercased())"
  }

  func costAgainstTime(
    _ cost: Money, used: Share?, elapsed: Share, _ kind: ReportKind
  ) -> String {
    guard let used else {
      return "The project has eligible costs of \(format.kronor(cost)) but no budget."
    }
    let share =
      "The project has eligible costs of \(format.kronor(cost)), "
      + "\(format.percent(used)) of the budget"
    switch kind {
    case .interim: return share + ", when \(format.percent(elapsed)) of its time has passed."
    case .final: return share + "."
    }
  }

  func aheadOfTime(_ category: CostCategory, by amount: Money, used: Share) -> String {
    "\(subject(category)) are \(format.kronor(amount)) higher than at an even pace "
      + "(\(format.percent(used)) used)."
  }

  func behindTime(_ category: CostCategory, by amount: Money, used: Share) -> String {
    "\(subject(category)) are \(format.kronor(amount)) lower than at an even pace "
      + "(\(format.percent(used)) used)."
  }

  func aboveBudget(_ categories: [(category: CostCategory, amount: Money)]) -> String {
    guard categories.count != 1 else {
      return "\(subject(categories[0].category)) are \(format.kronor(categories[0].amount)) above "
        + "budget."
    }
    let each = categories.map {
      "\(subject($0.category).lowercasedFirst) by \(format.kronor($0.amount))"
    }
    return "Above budget are \(enumeration(each))."
  }

  func belowBudget(_ category: CostCategory, by amount: Money) -> String {
    "\(subject(category)) are \(format.kronor(amount)) below budget."
  }

  func withoutBudget(_ category: CostCategory, cost: Money) -> String {
    "\(subject(category)) are \(format.kronor(cost)) but have no budget."
  }

  var asBudgeted: String { "Every cost category follows the budget." }

  func boundBy(_ settlement: Settlement) -> String {
    let level = format.intensity(settlement.maximumIntensity)
    let amount = format.kronor(settlement.intensityAmount)
    let maximum = format.kronor(settlement.maximumGrant)
    return switch settlement.binding {
    case .maximumIntensity where settlement.coversWholeCost:
      "The grant covers the whole eligible cost, which is below the maximum grant of "
        + "\(maximum)."
    case .maximumIntensity:
      "The aid intensity limits the grant: \(level) of the cost is \(amount), "
        + "less than the maximum grant of \(maximum)."
    case .maximumGrant:
      "The maximum grant of \(maximum) is the limit; \(level) of the cost is \(amount)."
    case .both:
      "The maximum grant and the aid intensity give the same amount, \(maximum)."
    }
  }

  func boundBy(maximum: [String], intensity: [String], wholeCost: [String]) -> String {
    let sentences = [
      ("The maximum grant is the limit", maximum), ("The aid intensity is the limit", intensity),
      ("The grant covers the whole eligible cost", wholeCost),
    ].filter { !$0.1.isEmpty }
    let isSame = sentences.count == 1
    return sentences.map { sentence, recipients in
      "\(sentence) for \(isSame ? "every recipient" : enumeration(recipients))."
    }.joined(separator: " ")
  }

  func repay(_ owing: [(recipient: String, amount: Money)]) -> String {
    guard owing.count > 1 else {
      return owing.map {
        "\($0.recipient) must repay \(format.kronor($0.amount)) to Vinnova."
      }.joined()
    }
    let each = owing.enumerated().map { index, part in
      "\(part.recipient) \(index == 0 ? "must repay " : "")\(format.kronor(part.amount))"
    }
    return "\(enumeration(each)) to Vinnova, each separately."
  }

  func repay(_ amount: Money, recipients: Int) -> String {
    "\(number(recipients).capitalisedFirst) recipients must, each on its own, repay "
      + "\(format.kronor(amount)) in all to Vinnova."
  }

  func errorsLeft(_ count: Int) -> String {
    "\(number(count).capitalisedFirst) \(count == 1 ? "error" : "errors") must be corrected before "
      + "the report is keyed in at Vinnova’s e-service or signed, see \(checks)."
  }

  func toDo(_ kind: ReportKind, due: CalendarDate?, isPast: Bool, errors: Int) -> String? {
    let faults = errors == 1 ? "one error" : "\(number(errors)) errors"
    let report = kind == .final ? "The final report" : name(of: kind)
    guard let due else {
      return errors > 0
        ? "\(faults.capitalisedFirst) must be corrected before the report is marked ready." : nil
    }
    guard isPast else {
      let duty = "\(report) is to be submitted to Vinnova by \(due)"
      return errors > 0 ? "\(duty); \(faults) must be corrected first." : "\(duty)."
    }
    return "\(report) should have been submitted to Vinnova by \(due)."
      + (errors > 0 ? " \(faults.capitalisedFirst) must be corrected before it is submitted." : "")
  }
}
