import GrantAccounting

extension English {
  func attested(_ years: YearsInForce) -> String {
    switch years.through {
    case years.from: "the source applies to \(years.from)"
    case let last?: "the source applies to \(years.from)–\(last)"
    case nil: "the source applies from \(years.from)"
    }
  }

  func oldestSource(_ year: Int) -> String { "oldest known source is from \(year)" }

  func otherEdition(than stated: String, _ own: String) -> String {
    "known for \(stated); the decision follows \(generalTerms(own)), and whether these say the same "
      + "is not known"
  }

  func limitReplaced(_ limit: LimitInForce) -> FindingText {
    let parts = [limit.stated.first, limit.replaced].compactMap(\.self).map {
      "\(text(of: $0.value)) by \(name(of: $0.origin))"
    }
    return FindingText(
      title: limit.origin.map { "The limit of \(overriding($0)) applies" }
        ?? "One limit overrides another",
      found: "\(name(of: limit.kind)): \(parts.joined(separator: ", instead of ")).",
      rule: "Special terms in the decision override the limits of the call, which in turn override "
        + "the general terms.")
  }

  private func overriding(_ origin: LimitOrigin) -> String {
    switch origin {
    case .decision: "the decision"
    case .call: "the call"
    case .terms: "the general terms"
    }
  }

  func limitsNotKnown(_ kinds: [LimitKind]) -> FindingText {
    let missing = kinds.map { kind in
      switch kind {
      case .purchasesBetweenParties: "whether purchases between parties are eligible"
      case .consultants: "the limit on consultants and licences"
      case .indirectCosts: "the limit on indirect costs"
      case .hourlyCost, .hourlyCostBase: "the limit on personnel cost per hour"
      case .auditCertificateFrom, .auditCertificateBasis: "when an auditor’s certificate is needed"
      }
    }
    return FindingText(
      title: "Limits not known",
      found: "The following is not known for these terms: "
        + "\(missing.joined(separator: ", ", last: ", and ")). State it in the project file if the "
        + "decision or the call says anything about it.",
      rule: "A limit that is not known is not tested.")
  }

  func termsOutsideYears(_ terms: String, decided: CalendarDate) -> FindingText {
    FindingText(
      title: "Edition of the terms does not fit the day of the decision",
      found: "The decision is of \(decided) but is said to follow \(generalTerms(terms)).",
      rule: termsRule)
  }

  func newerTerms(_ terms: String, decided: CalendarDate, newer: String) -> FindingText {
    FindingText(
      title: "A later edition of the terms was out",
      found: "The decision is of \(decided) and is said to follow \(generalTerms(terms)), but "
        + "\(generalTerms(newer)) was out. Compare with the decision.",
      rule: termsRule)
  }

  private var termsRule: String {
    "The general terms are those in force when the decision was taken. Limits follow the edition."
  }

  func grossSalaryAboveLimit(
    _ gross: Money, hours: Hours, limit: Money, ceiling: Money
  ) -> FindingText {
    FindingText(
      title: "Gross salary per hour above the limit",
      found:
        "Gross salaries are \(format.kronor(gross)) for \(format.hours(hours))\(NumberFormat.blank)hours. At most "
        + "\(format.kronor(limit)) an hour on average allows \(format.kronor(ceiling)), "
        + "\(format.kronor(gross - ceiling)) less. Nothing was cut, because the source does not "
        + "say what becomes of the social fees on that part.",
      rule: grossRule(limit))
  }

  func grossSalaryNotKnown(limit: Money) -> FindingText {
    FindingText(
      title: "Gross salary cannot be told apart",
      found:
        "The limit of \(format.kronor(limit)) an hour means gross salary. The chart of accounts "
        + "does not show which accounts are social fees, so the limit was not tested.",
      rule: grossRule(limit))
  }

  private func grossRule(_ limit: Money) -> String {
    "By the decision or the call, gross salary may be at most \(format.kronor(limit)) an hour on "
      + "average."
  }

  func consultantsAboveShare(
    planned: Money, outcome: Money, budget: Money, limit: Share, ceiling: Money
  ) -> FindingText {
    FindingText(
      title: "Consultants and licences above the limit",
      found: "Consultants and licences are budgeted at \(format.kronor(planned)) and reported at "
        + "\(format.kronor(outcome)). The limit is \(format.limit(limit)) of the organisation’s "
        + "budget of \(format.kronor(budget)), that is \(format.kronor(ceiling)).",
      rule: "Consultants and licences may be at most \(format.limit(limit)) of the organisation’s "
        + "budget in the project. The share is of all costs, not of the grant.")
  }

  func purchaseFromParty(_ purchase: PurchaseFromParty) -> FindingText {
    let money = rows(purchase.rows, of: purchase.amount)
    let one = purchase.rows == 1
    let how =
      purchase.isDeclared
      ? "\(one ? "has" : "have") a code that means \(purchase.seller)"
      : "\(one ? "names" : "name") \(purchase.seller)"
    return FindingText(
      title: "Purchase from another project party",
      found: "\(money) \(how). The amount is counted. If it was bought from the party, the buyer’s "
        + "own rule takes it out.",
      rule: purchase.isEligible == false
        ? "Purchases between project parties are not eligible."
        : "Purchases between project parties are not eligible by the guidance of 2026. What holds "
          + "for these terms is not known.")
  }

  var limits: String { "Limits in the project" }
  var limit: String { "Limit" }
  var holds: String { "Applies" }
  var statedBy: String { "Stated by" }
  var insteadOf: String { "Instead of" }
  var notKnown: String { "Not known" }

  func name(of limit: LimitKind) -> String {
    switch limit {
    case .indirectCosts: "Indirect costs, share of personnel costs"
    case .hourlyCost: "Personnel cost per hour on average"
    case .hourlyCostBase: "The limit per hour means"
    case .consultants: "Consultants and licences, share of the budget"
    case .purchasesBetweenParties: "Purchases between parties"
    case .auditCertificateFrom: "Auditor’s certificate required for grants of at least"
    case .auditCertificateBasis: "Auditor’s certificate goes by"
    }
  }

  func text(of value: LimitValue) -> String {
    switch value {
    case .share(let share): "at most \(format.limit(share))"
    case .amount(let amount): format.kronor(amount)
    case .hourlyCostBase(.total): "salary with social fees"
    case .hourlyCostBase(.gross): "gross salary"
    case .auditCertificateBasis(.perRecipient): "each recipient’s grant"
    case .auditCertificateBasis(.perProject): "the whole project’s grant"
    case .isEligible(let answer): answer ? "eligible" : "not eligible"
    }
  }

  func name(of origin: LimitOrigin) -> String {
    switch origin {
    case .decision: "the decision"
    case .call: "the call"
    case .terms(let edition): generalTerms(edition)
    }
  }
}
